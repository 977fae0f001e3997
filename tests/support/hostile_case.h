// SPDX-License-Identifier: GPL-3.0-or-later
// A case whose every text is meant to fool its reader, with 10,000 hops.
#pragma once

#include "full_case.h"
#include "knowledge/knowledge.h"

namespace deadair::test
{

inline const std::string hostile_text =
    "<script>alert(1)</script><img src=x onerror=alert(1)><b>bold</b>\"'&amp;\x1b[2J\x07\u202eevil\u2066 \xff"
    "|`*_[x](http://evil.example)";

inline Trace endlessTrace(int hops)
{
    Trace trace;
    trace.address = IpAddress::v4(0x0a000904u);
    trace.target_port = true;
    trace.port = 443;
    for (int ttl = 1; ttl <= hops; ++ttl) {
        TraceHop hop;
        hop.ttl = ttl;
        hop.sent = 3;
        hop.reply = ttl % 3 == 0 ? HopReply::Silent : HopReply::TimeExceeded;
        if (ttl % 3 != 0)
            hop.address = IpAddress::v4(0x0a000000u + static_cast<unsigned>(ttl));
        hop.rtt_us = ttl * 10;
        trace.hops.push_back(hop);
    }
    return trace;
}

/// Every value is hostile, also where the texts of the catalogue fill one in; every cause is there.
inline Case hostileCase()
{
    auto value = fullCase(hostile_text);
    value.question.host = hostile_text;
    value.conclusive = false;
    value.works = false;
    for (const auto cause : knownCauses()) {
        Hypothesis hypothesis{std::string(cause), 0.03, value.verdict.where, {"e1", "nowhere"}, {hostile_text}, {}};
        for (const auto* const word : {"rule", "name", "excerpt", "product", "proxy", "process", "reason"})
            hypothesis.words[word] = hostile_text;
        value.remedies.push_back(remedyFor(hypothesis, value.question));
        value.hypotheses.push_back(std::move(hypothesis));
    }
    value.evidence.push_back({"e9001", hostile_text, 0, endlessTrace(10'000)});
    ConnectAttempt attempt;
    attempt.address = IpAddress::v4(0x0a000904u);
    attempt.port = 443;
    attempt.error = hostile_text;
    attempt.syn_retransmits = 1'000'000;
    attempt.duration_us = std::int64_t{1} << 60;
    attempt.result = ConnectResult::Unreachable;
    value.evidence.push_back({"e9002", "connect", 0, attempt});
    return value;
}

} // namespace deadair::test
