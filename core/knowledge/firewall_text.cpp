// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/firewall_text.h"

#include "base/visible_text.h"

#include <algorithm>
#include <set>

namespace deadair
{
namespace
{


constexpr std::size_t longest_rule = 500;
constexpr std::size_t longest_trace = 40;

std::string endpoint(const IpAddress& address, bool any, const std::optional<std::uint16_t>& port)
{
    if (any)
        return "any host";
    return port ? Endpoint{address, *port}.toString() : address.toString();
}

std::string packetText(const firewall::Packet& packet)
{
    const bool answers = packet.tcp_flag_bits && (*packet.tcp_flag_bits & firewall::tcp_flags::ack) != 0;
    auto text = (answers ? "SYN-ACK " : "SYN ") + endpoint(packet.source, packet.any_source, packet.source_port) +
                " -> " + endpoint(packet.destination, packet.any_destination, packet.destination_port);
    if (packet.out_interface && !packet.out_interface->empty())
        text += ", out by " + visibleText(*packet.out_interface);
    else if (packet.in_interface && !packet.in_interface->empty())
        text += ", in by " + visibleText(*packet.in_interface);
    return text;
}

std::string decisionText(const firewall::Verdict& verdict)
{
    switch (verdict.decision) {
    case firewall::Decision::Accept:
        return verdict.rule ? "accepted" : "accepted: no rule stops it";
    case firewall::Decision::Drop:
        return "dropped";
    case firewall::Decision::Reject:
        return "rejected" + (verdict.rule && !verdict.rule->reject_with.empty()
                                 ? " with " + visibleText(verdict.rule->reject_with)
                                 : std::string());
    case firewall::Decision::Queue:
        return "handed to a program in user space (NFQUEUE), which decides";
    case firewall::Decision::Unknown:
        return "cannot be decided";
    }
    return {};
}

/// "nftables, table inet filter, chain output, rule 3 (handle 12)"
std::string placeText(const firewall::RuleRef& rule)
{
    const bool shows_family = rule.backend == "nftables";
    auto text = visibleText(rule.backend) + ", table " + (shows_family ? visibleText(rule.family) + ' ' : "") +
                visibleText(rule.table) + ", chain " + visibleText(rule.chain);
    if (rule.policy)
        return text + ", its policy";
    text += ", rule " + std::to_string(rule.number);
    return rule.handle ? text + " (handle " + std::to_string(*rule.handle) + ')' : text;
}

std::string ruleText(const firewall::RuleRef& rule)
{
    auto text = "  " + placeText(rule);
    if (!rule.owner.empty())
        text += ", made by " + visibleText(rule.owner);
    if (rule.packets)
        text += ", has met " + std::to_string(*rule.packets) + (*rule.packets == 1 ? " packet" : " packets");
    return text + ":\n    " + visibleText(rule.text, longest_rule) + '\n';
}

std::string traceText(const firewall::Verdict& verdict)
{
    std::string text;
    for (std::size_t i = 0; i < verdict.trace.size() && i < longest_trace; ++i) {
        const auto& item = verdict.trace[i];
        text += "  " + visibleText(item.rule.table) + ' ' + visibleText(item.rule.chain) + ": " +
                visibleText(item.rule.text, longest_rule) + (item.certain ? " -> " : " -> perhaps ") +
                visibleText(item.verdict) + '\n';
    }
    if (verdict.trace.size() > longest_trace)
        text += "  and " + std::to_string(verdict.trace.size() - longest_trace) + " more\n";
    return text.empty() ? text : "Rules that matched, in order:\n" + text;
}

std::string undecidableText(const firewall::Verdict& verdict)
{
    std::string text;
    std::set<std::string> said;
    for (const auto& item : verdict.undecidable) {
        auto line = "  " + visibleText(item.text, longest_rule) + ": " + visibleText(item.why) + '\n';
        if (said.insert(line).second)
            text += line;
    }
    if (text.empty())
        return text;
    return (verdict.decision == firewall::Decision::Unknown ? "What would have to be known:\n"
                                                  : "Not known, and without effect on the answer:\n") +
           text;
}

std::string suspectsText(const firewall::Verdict& verdict)
{
    std::string text;
    for (const auto& rule : verdict.suspects)
        text += ruleText(rule);
    if (text.empty())
        return text;
    return (verdict.decision == firewall::Decision::Unknown ? "Rules that may stop it:\n" : "One of these rules stops it:\n") + text;
}

std::string packetAnswer(const firewall::CheckedPacket& checked)
{
    const auto& verdict = checked.verdict;
    auto text = packetText(checked.packet) + ": " + decisionText(verdict) + ".\n";
    if (checked.syn && checked.syn->decision != firewall::Decision::Accept)
        text += "The SYN that it would answer is " + decisionText(*checked.syn) + ".\n";
    if (verdict.rule)
        text += "The rule that decides:\n" + ruleText(*verdict.rule);
    text += suspectsText(verdict) + undecidableText(verdict) + traceText(verdict);
    if (checked.allow_commands.empty())
        return text;
    text += "What would let it through (nothing has been changed):\n";
    const bool is_windows = verdict.rule && (verdict.rule->backend == "windows" || verdict.rule->backend == "wfp");
    for (const auto& command : checked.allow_commands)
        text += (is_windows ? "  PS> " : "  $ sudo ") + visibleText(command, longest_rule) + '\n';
    return text;
}

} // namespace

std::string firewallText(const firewall::Check& check)
{
    std::string text;
    for (const auto& checked : check.packets)
        text += (text.empty() ? "" : "\n") + packetAnswer(checked);
    std::string read;
    for (const auto& source : check.sources) {
        if (source.status == RuleSource::Read)
            read += (read.empty() ? "" : ", ") + visibleText(source.backend);
        else if (source.status == RuleSource::Unavailable)
            text += "Not read: " + visibleText(source.backend) + ", " + visibleText(source.reason) + ".\n";
    }
    if (!read.empty())
        text += "Read: " + read + ".\n";
    for (const auto& note : check.notes)
        text += "Not considered: " + visibleText(note) + ".\n";
    return text;
}

} // namespace deadair
