// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/later_packet.h"

#include "analysis/firewall/evaluate.h"

namespace deadair::firewall
{

std::optional<Verdict> evaluateData(const RuleSet& rules, const Packet& syn, const Verdict& fate, const Machine& machine)
{
    const bool translated = fate.packet.destination != syn.destination || fate.packet.destination_port != syn.destination_port;
    if ((fate.decision != Decision::Accept && fate.decision != Decision::Unknown) || translated || syn.protocol != ip_protocol::tcp)
        return std::nullopt;
    auto words = syn;
    words.tcp_flag_bits = tcp_flags::psh | tcp_flags::ack;
    words.tcp_options.reset(); // timestamps or none, as was agreed
    words.tcp_mss.reset();
    words.length.reset();
    words.ct_state.reset();
    if (fate.tracked)
        words.ct_state = *fate.tracked ? CtState::Established : CtState::Untracked;
    words.ct_mark = fate.packet.ct_mark;
    return evaluate(rules, words, Path::Output, machine);
}

} // namespace deadair::firewall
