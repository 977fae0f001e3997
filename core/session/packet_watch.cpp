// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/packet_watch.h"

#include "analysis/packet/decoder.h"
#include "analysis/tcp/capture_evidence.h"
#include "capture/live_analysis.h"

#include <algorithm>
#include <array>
#include <iterator>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;
using std::chrono::duration_cast;
using std::chrono::microseconds;

constexpr std::size_t most_packets = 50'000;
/// The first retransmission comes after a second: who begins before it sees several SYNs of each attempt.
constexpr auto latest_begin = 800ms;

std::vector<ConnectAttempt> attemptsOf(const RunContext& context)
{
    std::vector<ConnectAttempt> attempts;
    for (const auto& evidence : context.evidence())
        if (const auto* attempt = std::get_if<ConnectAttempt>(&evidence.fact);
            attempt != nullptr && attempt->local &&
            (attempt->purpose == AttemptPurpose::Target || attempt->purpose == AttemptPurpose::Repeat))
            attempts.push_back(*attempt);
    return attempts;
}

/// Whether all had been answered before there was anybody to watch: what was not seen then is no news.
bool missedAll(const RunContext& context, const CaptureEnd& end)
{
    const auto attempts = attemptsOf(context);
    return !attempts.empty() && std::ranges::all_of(attempts, [&](const ConnectAttempt& attempt) {
        return context.epoch() + microseconds(attempt.started_us + attempt.duration_us) < *end.since;
    });
}

bool is(const std::array<std::uint8_t, 16>& bytes, const IpAddress& address)
{
    return std::equal(bytes.begin(), bytes.begin() + address.bits() / 8, address.bytes().begin());
}

/// Whether these are the ends of one of the attempts, in either direction. By our port, not by our address: a rule of
/// this machine may translate that.
bool belongsTo(const packet::Addresses& ends, const std::vector<ConnectAttempt>& attempts)
{
    return std::ranges::any_of(attempts, [&](const ConnectAttempt& attempt) {
        const auto remote = attempt.port, own = attempt.local->port;
        return ends.v6 == attempt.address.isV6() &&
               ((ends.source_port == own && ends.destination_port == remote && is(ends.destination, attempt.address)) ||
                (ends.destination_port == own && ends.source_port == remote && is(ends.source, attempt.address)));
    });
}

/// Only what is about the attempts: traces and contrast probes go to the same host.
packet::Decoded ofAttempts(packet::Decoded decoded, const std::vector<ConnectAttempt>& attempts)
{
    std::erase_if(decoded.segments,
                  [&](const packet::Segment& segment) { return !belongsTo(segment.addresses, attempts); });
    std::erase_if(decoded.errors, [&](const packet::QuotedError& error) { return !belongsTo(error.quoted, attempts); });
    return decoded;
}

std::string reasonOf(const CaptureEnd& end)
{
    if (!end.error)
        return QT_TRANSLATE_NOOP("knowledge", "All was answered before the capture had begun.");
    return (end.since ? "Watching the packets ended early: " : "The packets could not be watched: ") +
           end.error->message() + ".";
}

} // namespace

PacketWatch::PacketWatch(RunContext& context)
    : m_context(context),
      m_capture(context.options().helper, {{},
                                           [this](std::vector<LivePacket> packets) { take(std::move(packets)); },
                                           {},
                                           {}})
{
}

void PacketWatch::watch(const std::vector<IpAddress>& addresses)
{
    m_addresses = addresses;
    m_addresses.resize(std::min(addresses.size(), protocol::most_addresses));
    std::vector<Endpoint> servers;
    for (const auto& address : m_addresses)
        servers.push_back({address, m_context.question().port});
    m_live.emplace(std::move(servers), m_context.epochNs()); // before there are packets
    m_capture.watch({m_addresses, m_context.question().port, {}});
}

void PacketWatch::take(std::vector<LivePacket> packets)
{
    std::erase_if(packets, [this](const LivePacket& packet) { return m_duplicates.seenElsewhere(packet); });
    for (const auto& capture : m_live->add(packets))
        m_context.show(capture);
    m_overflow = m_packets.size() + packets.size() > most_packets;
    if (!m_overflow)
        std::ranges::move(packets, std::back_inserter(m_packets));
}

void PacketWatch::finish()
{
    auto end = m_capture.finish();
    if (end.since && !end.error && missedAll(m_context, end))
        end.since.reset();
    m_context.check("packets", [&] {
        auto ids = end.since ? evidenceOf(end) : RunContext::Ids();
        if (!end.since || end.error)
            ids.push_back(m_context.add("capture", NotMeasured{"packets", reasonOf(end)}));
        return ids;
    });
}

bool PacketWatch::beganInTime(const CaptureEnd& end, const std::vector<ConnectAttempt>& attempts) const
{
    if (attempts.empty())
        return false;
    const auto first = std::ranges::min(attempts, {}, &ConnectAttempt::started_us).started_us;
    return *end.since <= m_context.epoch() + microseconds(first) + latest_begin;
}

RunContext::Ids PacketWatch::evidenceOf(const CaptureEnd& end)
{
    const auto attempts = attemptsOf(m_context);
    tcp::ConnectionTable table;
    packet::Decoder decoder;
    for (const auto& packet : m_packets)
        table.add(ofAttempts(decoder.decode(decodable(packet)), attempts), packet.time_ns, packet.wire_bytes);

    const auto now = RunContext::Clock::now();
    tcp::CaptureProvenance provenance;
    provenance.source = QT_TRANSLATE_NOOP("knowledge", "capture of the attempts");
    provenance.live = true;
    provenance.point = CapturePoint::Client;
    provenance.begin_ns = m_context.epochNs();
    provenance.window_us = duration_cast<microseconds>(now - *end.since).count();
    provenance.packets = static_cast<std::int64_t>(m_packets.size());
    if (end.counts)
        provenance.dropped = end.counts->dropped;
    provenance.complete = !end.error && end.counts && !m_overflow && beganInTime(end, attempts);
    RunContext::Ids ids;
    for (const auto& address : m_addresses)
        ids.push_back(
            m_context.add("capture", tcp::captureEvidence(table, {address, m_context.question().port}, provenance)));
    return ids;
}

} // namespace deadair
