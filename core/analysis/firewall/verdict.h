// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/packet.h"
#include "base/enum_names.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace deadair::firewall
{

/// Queue: handed to a program in user space (NFQUEUE), which decides. Unknown: a rule that cannot be decided could
/// change the answer.
enum class Decision { Accept, Drop, Reject, Queue, Unknown };

/// One rule, or a chain's policy, with all that is needed to show it and to find it again.
struct RuleRef {
    std::string backend; ///< "nftables", "iptables", "ip6tables", "windows", "wfp", "pf", "alf"
    std::string family;  ///< "ip", "ip6", "inet", "netdev"
    std::string table;
    std::string chain;
    std::optional<int> handle; ///< nftables
    int number = 0;            ///< place in the chain, from 1; 0 for a policy
    bool policy = false;
    std::string name; ///< what commands call it: a rule's display name on Windows, a program's path (alf)
    std::string text; ///< as an administrator would see it: "tcp dport 5432 drop", "-A OUTPUT -p tcp … -j DROP"
    std::string reject_with;
    bool queues = false; ///< hands packets to a program (NFQUEUE); the kernel drops them where it does not run
    bool queue_bypass = false;
    std::optional<std::uint64_t> packets; ///< what its counter shows, where it has one
    std::string owner; ///< "ufw", "firewalld", "docker", "kube-proxy", "fail2ban", "libvirt"; empty: nobody known
};

struct Trace {
    RuleRef rule;
    std::string verdict; ///< "accept", "drop", "reject", "queue", "jump NAME", "goto NAME", "return", "continue"
    bool certain = true; ///< false: only perhaps reached, or perhaps matched
};

struct Undecidable {
    RuleRef rule;
    std::string text;
    std::string why;
};

struct Verdict {
    Decision decision = Decision::Accept;
    /// The rule that decided. Absent where nothing matched and every policy accepts, or where it is unknown which one.
    std::optional<RuleRef> rule;
    std::vector<Trace> trace; ///< every rule that matched, in order
    std::vector<Undecidable> undecidable;
    /// Rules that would stop the packet if what cannot be decided applied; where it is stopped for sure, and `rule` is
    /// absent, one of these does it.
    std::vector<RuleRef> suspects;
    Packet packet;                        ///< as it leaves the last hook: marks set, destination translated
    std::optional<bool> tracked = true;   ///< false after notrack: the reply is then no part of a known connection
    std::optional<Connection> connection; ///< where it is tracked
    /// A translation that gives the packet a source port of a choice of its own. Where none of these is free towards the
    /// destination, the kernel drops the packet without any rule (nf_conntrack_confirm).
    std::optional<RuleRef> source_ports;
    bool rerouted = false; ///< a mark or a translation may have sent it another way than the routing table says
};

} // namespace deadair::firewall

namespace deadair
{
template <> struct EnumNames<firewall::Decision> {
    static constexpr std::pair<firewall::Decision, std::string_view> table[] = {
        {firewall::Decision::Accept, "accept"},
        {firewall::Decision::Drop, "drop"},
        {firewall::Decision::Reject, "reject"},
        {firewall::Decision::Queue, "queue"},
        {firewall::Decision::Unknown, "unknown"}};
};
} // namespace deadair
