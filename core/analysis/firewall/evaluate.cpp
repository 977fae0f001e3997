// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/evaluate.h"

#include "analysis/firewall/chain_walk.h"
#include "analysis/firewall/tracking.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace deadair::firewall
{
namespace
{
// linux/netfilter_ipv4.h: NF_IP_PRI_CONNTRACK, NF_IP_PRI_NAT_DST, NF_IP_PRI_NAT_SRC
constexpr int conntrack_priority = -200, nat_destination_priority = -100, nat_source_priority = 100;

bool translatesDestination(Hook hook)
{
    return hook == Hook::Prerouting || hook == Hook::Output;
}

int hookPriority(const Chain& chain)
{
    if (chain.type != ChainType::Nat)
        return chain.priority;
    return translatesDestination(*chain.hook) ? nat_destination_priority : nat_source_priority;
}

bool sees(const Chain& chain, const PacketState& state)
{
    const bool v4 = state.packet->destination.isV4();
    if (chain.family == "inet" && chain.hook != Hook::Ingress)
        return true;
    if (chain.family == "ip" || chain.family == "ip6")
        return v4 == (chain.family == "ip");
    if (chain.family != "netdev" && chain.family != "inet")
        return false;
    const auto& device = state.hook == Hook::Egress ? state.out : state.in;
    // nft 1.0.6 leaves the devices out of its JSON: where nothing else tells them, every device may be meant.
    return !device || chain.devices.empty() || std::ranges::find(chain.devices, *device) != chain.devices.end();
}

/// Nothing tells when iptables' legacy tables were registered, and so whether they stand before or behind the chains of
/// nftables at their priority.
enum class Legacy { First, Last };

class HookWalk final
{
public:
    HookWalk(const RuleSet& rules, const Machine& machine, Legacy legacy) : m_rules(rules), m_legacy(legacy), m_walk(rules, machine) {}

    std::optional<PacketState> through(Hook hook, PacketState start);
    /// From here on the packet perhaps does not come by at all.
    void onlyPerhaps() { m_only_perhaps = true; }
    [[nodiscard]] Verdict verdict(bool passes) const { return m_walk.verdict(passes); }
    [[nodiscard]] bool dependsOnLegacy() const { return m_depends_on_legacy; }

private:
    [[nodiscard]] std::vector<int> chainsAt(const PacketState& state, Legacy legacy) const;
    std::optional<PacketState> throughOne(int number, PacketState state);

    const RuleSet& m_rules;
    Legacy m_legacy;
    bool m_only_perhaps = false;
    bool m_depends_on_legacy = false; ///< at some hook the chains stand otherwise where it is the other way round
    ChainWalk m_walk;
};

/// All chains of type nat run inside one function per hook of fixed priority, ordered among themselves; these functions
/// are registered at all four hooks along with the first such chain (nf_nat_core.c, nf_nat_register_fn).
std::vector<int> HookWalk::chainsAt(const PacketState& state, Legacy legacy) const
{
    const auto& chains = m_rules.chains;
    const auto registered = [&](const Chain& chain) {
        const bool late = legacy == Legacy::First && !chain.in_nftables;
        return late ? std::numeric_limits<std::int64_t>::max() : chain.registered;
    };
    auto nat_registered = std::numeric_limits<std::int64_t>::max();
    std::vector<int> numbers;
    for (std::size_t i = 0; i < chains.size(); ++i) {
        if (chains[i].hook && chains[i].type == ChainType::Nat && sees(chains[i], state))
            nat_registered = std::min(nat_registered, registered(chains[i]));
        if (chains[i].hook == state.hook && sees(chains[i], state))
            numbers.push_back(static_cast<int>(i));
    }
    const auto order = [&](int number) {
        const auto& chain = chains[static_cast<std::size_t>(number)];
        const bool nat = chain.type == ChainType::Nat;
        return std::tuple(hookPriority(chain), -(nat ? nat_registered : registered(chain)), nat ? chain.priority : 0,
                          -registered(chain));
    };
    std::ranges::stable_sort(numbers, {}, order);
    return numbers;
}

void track(PacketState& state)
{
    if (!state.conntrack_runs) {
        state.tracking = Tracking::Untracked;
    } else if (state.tracking == Tracking::NotYet || state.tracking == Tracking::Prepared) {
        state.tracking = Tracking::Tracked;
        state.original_destination = state.destination;
        state.original_destination_port = state.destination_port;
    }
}

std::optional<PacketState> HookWalk::throughOne(int number, PacketState state)
{
    const auto& chain = m_rules.chains[static_cast<std::size_t>(number)];
    // A chain bound to devices, where the device is not known, is perhaps passed and perhaps not.
    const bool of_device = state.hook == Hook::Ingress || state.hook == Hook::Egress;
    const bool perhaps_other_device =
        of_device && (chain.devices.empty() || !(state.hook == Hook::Egress ? state.out : state.in));
    bool perhaps = perhaps_other_device;
    if (chain.type == ChainType::Nat) {
        const auto& translated =
            translatesDestination(state.hook) ? state.destination_translated : state.source_translated;
        const bool looked_at = state.tracking == Tracking::Untracked || translated == true ||
                               (state.packet->ct_state && *state.packet->ct_state != CtState::New);
        if (looked_at)
            return state; // only the first packet of a connection visits nat chains
        perhaps = perhaps || !translated || state.tracking == Tracking::Perhaps || !state.packet->ct_state;
    }
    const auto before = state;
    auto after = m_walk.throughBaseChain(number, std::move(state), !perhaps && !m_only_perhaps);
    if (after && chain.type == ChainType::Route && after->mark != before.mark)
        after->rerouted = true;
    if (!perhaps)
        return after;
    return after ? joined(std::move(*after), before) : before;
}

/// An answer gets the addresses back that its connection was asked for, at the same priorities as these were translated
/// (nf_nat_core.c, nf_nat_packet): its destination first, its source where it leaves or is delivered.
void translateBack(PacketState& state)
{
    const auto& answers = state.packet->answers;
    if (!answers || state.tracking != Tracking::Tracked)
        return;
    if (translatesDestination(state.hook)) {
        state.destination = answers->source;
        state.destination_port = answers->source_port;
    } else if (state.hook == Hook::Input || state.hook == Hook::Postrouting) {
        state.source = answers->destination;
        state.source_port = answers->destination_port;
    }
}

std::optional<PacketState> HookWalk::through(Hook hook, PacketState start)
{
    start.hook = hook;
    std::optional<PacketState> state = std::move(start);
    const bool tracks = hook == Hook::Prerouting || hook == Hook::Output;
    const int nat_priority = translatesDestination(hook) ? nat_destination_priority : nat_source_priority;
    const auto numbers = chainsAt(*state, m_legacy);
    if (numbers.size() > 1 && !m_depends_on_legacy)
        m_depends_on_legacy = numbers != chainsAt(*state, m_legacy == Legacy::First ? Legacy::Last : Legacy::First);
    for (const auto number : numbers) {
        const int priority = hookPriority(m_rules.chains[static_cast<std::size_t>(number)]);
        if (tracks && priority > conntrack_priority)
            track(*state);
        if (priority > nat_priority)
            translateBack(*state);
        state = throughOne(number, std::move(*state));
        if (!state)
            return state;
    }
    if (tracks)
        track(*state);
    translateBack(*state);
    return state;
}

PacketState startOf(const Packet& packet, const Machine& machine)
{
    PacketState state;
    state.packet = &packet;
    state.machine = &machine;
    if (!packet.any_source)
        state.source = packet.source;
    if (!packet.any_destination)
        state.destination = packet.destination;
    state.source_port = packet.source_port;
    state.destination_port = packet.destination_port;
    state.mark = packet.mark;
    state.ct_mark = packet.ct_mark;
    state.in = packet.in_interface;
    state.out = std::string();
    return state;
}

bool isLocal(const IpAddress& address, const Machine& machine)
{
    return address.isLoopback() || (machine.addresses && std::ranges::any_of(*machine.addresses, [&](const auto& own) {
                                        return own.address == address;
                                    }));
}

/// Where the packet leaves after the output hook changed what routing looks at.
void reroute(PacketState& state, const Machine& machine)
{
    if (state.destination_translated == false && !state.rerouted)
        return;
    state.rerouted = true;
    if (state.destination && isLocal(*state.destination, machine))
        state.out = "lo";
    else if (state.destination && state.mark && machine.interface_towards)
        state.out = machine.interface_towards(*state.destination, *state.mark);
    else
        state.out.reset();
}

std::optional<PacketState> passIn(HookWalk& walk, PacketState state, bool forward, const Machine& machine)
{
    // On loopback the packet still carries what conntrack attached to it on the way out.
    if (state.in == "lo") {
        track(state);
        state.destination_translated = state.source_translated = true;
    }
    auto passed = walk.through(Hook::Ingress, std::move(state));
    if (passed)
        passed = walk.through(Hook::Prerouting, std::move(*passed));
    if (!passed)
        return passed;
    const bool sent_on = passed->destination_translated == true && passed->destination && machine.addresses &&
                         passed->in != "lo" && !isLocal(*passed->destination, machine);
    if (!forward && !sent_on)
        return walk.through(Hook::Input, std::move(*passed));
    passed->out = forward && passed->destination_translated == false ? passed->packet->out_interface : std::nullopt;
    passed->rerouted = passed->rerouted || sent_on;
    passed = walk.through(Hook::Forward, std::move(*passed));
    if (passed)
        passed = walk.through(Hook::Postrouting, std::move(*passed));
    return passed ? walk.through(Hook::Egress, std::move(*passed)) : passed;
}

std::optional<PacketState> passOut(HookWalk& walk, PacketState state, const Machine& machine)
{
    state.in = std::string();
    state.out = state.packet->out_interface;
    auto passed = walk.through(Hook::Output, std::move(state));
    if (passed)
        reroute(*passed, machine);
    if (passed)
        passed = walk.through(Hook::Postrouting, std::move(*passed));
    if (passed)
        passed = walk.through(Hook::Egress, std::move(*passed));
    if (passed && !passed->out && !passed->destination) { // where a rule perhaps sent it to, which may be here
        auto here = *passed;
        here.in = "lo", here.out = std::string();
        walk.onlyPerhaps();
        (void)passIn(walk, std::move(here), false, machine);
        return passed;
    }
    if (!passed || passed->out != "lo")
        return passed;
    passed->in = std::exchange(passed->out, std::string()); // what goes to this machine itself arrives there
    return passIn(walk, std::move(*passed), false, machine);
}

struct Walked {
    Verdict verdict;
    bool depends_on_legacy = false;
};

Walked walked(const RuleSet& rules, const Packet& packet, Path path, const Machine& machine, Legacy legacy)
{
    HookWalk walk(rules, machine, legacy);
    auto state = startOf(packet, machine);
    state.conntrack_runs = tracksConnections(rules, packet.destination.family());
    const auto passed = path == Path::Output ? passOut(walk, std::move(state), machine)
                                             : passIn(walk, std::move(state), path == Path::Forward, machine);
    Walked result{walk.verdict(passed.has_value()), walk.dependsOnLegacy()};
    auto& verdict = result.verdict;
    verdict.packet = packet;
    if (!passed)
        return result;
    verdict.packet.source = passed->source.value_or(packet.source);
    verdict.packet.destination = passed->destination.value_or(packet.destination);
    verdict.packet.source_port = passed->source_port;
    verdict.packet.destination_port = passed->destination_port;
    verdict.packet.mark = passed->mark;
    verdict.packet.ct_mark = passed->ct_mark;
    if (path == Path::Output && passed->in == "lo")
        verdict.packet.out_interface = "lo";
    else if (path != Path::Input)
        verdict.packet.out_interface = passed->out;
    verdict.rerouted = passed->rerouted;
    if (passed->tracking == Tracking::Perhaps || std::ranges::binary_search(passed->changed, Field::CtZone))
        verdict.tracked.reset(); // an answer is looked for in the zone that its own way in says
    else
        verdict.tracked = passed->tracking == Tracking::Tracked;
    if (verdict.tracked == true && packet.ct_state == CtState::New && !packet.any_source)
        verdict.connection = Connection{packet.source,
                                        passed->original_destination.value_or(packet.destination),
                                        packet.source_port,
                                        passed->original_destination_port,
                                        passed->source_translated == false ? std::optional(false) : std::nullopt,
                                        hasOtherDestination(*passed)};
    return result;
}

bool isSameRule(const RuleRef& a, const RuleRef& b)
{
    const auto place = [](const RuleRef& rule) { return std::tie(rule.number, rule.text, rule.chain, rule.table, rule.family, rule.backend); };
    return place(a) == place(b);
}

bool isSameRule(const std::optional<RuleRef>& a, const std::optional<RuleRef>& b)
{
    return a && b ? isSameRule(*a, *b) : !a && !b;
}

/// What is true in either order.
Verdict eitherOf(Verdict a, const Verdict& b)
{
    for (auto& seen : a.trace)
        seen.certain = seen.certain && std::ranges::any_of(b.trace, [&](const Trace& other) { return other.certain && isSameRule(other.rule, seen.rule); });
    if (a.packet.mark != b.packet.mark)
        a.packet.mark.reset();
    if (a.packet.ct_mark != b.packet.ct_mark)
        a.packet.ct_mark.reset();
    if (a.decision == b.decision && (a.decision == Decision::Accept || isSameRule(a.rule, b.rule)))
        return a;
    if (a.rule)
        a.suspects.push_back(*a.rule);
    if (b.rule)
        a.suspects.push_back(*b.rule);
    for (const auto& rule : b.suspects)
        if (std::ranges::none_of(a.suspects, [&](const RuleRef& one) { return isSameRule(one, rule); }))
            a.suspects.push_back(rule);
    if (a.decision != b.decision)
        a.decision = Decision::Unknown;
    a.rule.reset();
    const auto why = "iptables' legacy tables and nftables stand at one priority, and which is asked first is told by nothing";
    for (const auto& rule : a.suspects)
        a.undecidable.push_back({rule, rule.text, why});
    return a;
}

} // namespace

Verdict evaluate(const RuleSet& rules, const Packet& packet, Path path, const Machine& machine)
{
    auto last = walked(rules, packet, path, machine, Legacy::Last);
    if (!last.depends_on_legacy)
        return last.verdict;
    return eitherOf(std::move(last.verdict), walked(rules, packet, path, machine, Legacy::First).verdict);
}

Packet replyTo(const Verdict& syn)
{
    const auto& sent = syn.packet;
    Packet reply;
    reply.source = sent.destination;
    reply.destination = sent.source;
    reply.any_destination = sent.any_source;
    reply.protocol = sent.protocol;
    reply.source_port = sent.destination_port;
    reply.source_port_low = sent.destination_port_low;
    reply.source_port_high = sent.destination_port_high;
    reply.destination_port = sent.source_port;
    reply.destination_port_low = sent.source_port_low;
    reply.destination_port_high = sent.source_port_high;
    reply.tcp_flag_bits.reset();
    if (sent.protocol == ip_protocol::tcp)
        reply.tcp_flag_bits = tcp_flags::syn | tcp_flags::ack;
    reply.tcp_options_offered = sent.tcp_options;
    reply.in_interface = sent.out_interface;
    reply.ct_mark = sent.ct_mark;
    reply.uid = sent.uid;
    reply.gid = sent.gid;
    reply.ct_state.reset();
    reply.answers = syn.connection;
    if (syn.tracked)
        reply.ct_state = *syn.tracked ? CtState::Established : CtState::Invalid;
    return reply;
}

Packet replyOn(const Verdict& syn, Path syn_path)
{
    auto reply = replyTo(syn);
    if (syn_path == Path::Output && reply.in_interface == "lo") { // this machine answers itself
        reply.out_interface = std::exchange(reply.in_interface, std::nullopt);
        reply.uid.reset();
        reply.gid.reset();
    } else if (syn_path == Path::Output) {
        reply.reverse_path_ok = true; // it comes back by the interface that the route names
    } else {
        reply.in_interface.reset();
        reply.out_interface = syn.packet.in_interface;
    }
    return reply;
}

Verdict evaluateReply(const RuleSet& rules, const Verdict& syn, Path syn_path, const Machine& machine)
{
    const auto reply = replyOn(syn, syn_path);
    return evaluate(rules, reply, reply.out_interface ? Path::Output : Path::Input, machine);
}

} // namespace deadair::firewall
