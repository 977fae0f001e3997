// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/wfp_evaluate.h"

#include "analysis/firewall/windows/match.h"

#include <algorithm>
#include <functional>
#include <map>

namespace deadair::firewall::windows
{
namespace
{

constexpr std::uint64_t loopback_flag = 1; // FWP_CONDITION_FLAG_IS_LOOPBACK, fwptypes.h

/// The layers that a connection's first packet passes, in order.
std::vector<std::string> layersOf(Direction direction, IpAddress::Family family)
{
    const std::string version = family == IpAddress::Family::V4 ? "_V4" : "_V6";
    const auto layer = [&](const char* name) { return std::string("FWPM_LAYER_") + name + version; };
    if (direction == Direction::Out)
        return {layer("ALE_AUTH_CONNECT"), layer("OUTBOUND_TRANSPORT"), layer("OUTBOUND_IPPACKET")};
    return {layer("INBOUND_IPPACKET"), layer("INBOUND_TRANSPORT"), layer("ALE_AUTH_RECV_ACCEPT")};
}

/// The packet's value of a field; absent where a packet does not tell it.
std::optional<Scalar> valueOf(const std::string& field, const Ends& ends)
{
    const auto port = [](const std::optional<std::uint16_t>& known) {
        return known ? std::optional(Scalar::of(*known)) : std::nullopt;
    };
    const auto address = [](const std::optional<IpAddress>& known) {
        return known ? std::optional(Scalar::of(*known)) : std::nullopt;
    };
    if (field == "FWPM_CONDITION_IP_PROTOCOL")
        return Scalar::of(ends.protocol);
    if (field == "FWPM_CONDITION_IP_LOCAL_ADDRESS")
        return address(ends.local);
    if (field == "FWPM_CONDITION_IP_REMOTE_ADDRESS")
        return address(ends.remote);
    if (field == "FWPM_CONDITION_IP_LOCAL_PORT")
        return port(ends.local_port);
    if (field == "FWPM_CONDITION_IP_REMOTE_PORT")
        return port(ends.remote_port);
    return std::nullopt;
}

Truth compare(const WfpCondition& condition, const Ends& ends)
{
    if (condition.field == "FWPM_CONDITION_FLAGS" && condition.value && condition.value->isPoint() &&
        condition.value->first == Scalar::of(loopback_flag)) {
        const auto loops = [](const std::optional<IpAddress>& end) { return end && end->isLoopback(); };
        const bool loopback = loops(ends.local) || loops(ends.remote);
        return truthOf(condition.match == "FWP_MATCH_FLAGS_NONE_SET" ? !loopback : loopback);
    }
    const auto value = valueOf(condition.field, ends);
    if (!value || !condition.value)
        return Truth::Unknown;
    const auto& wanted = *condition.value;
    if (condition.match == "FWP_MATCH_EQUAL" || condition.match == "FWP_MATCH_RANGE" || condition.match == "FWP_MATCH_PREFIX")
        return truthOf(wanted.contains(Interval::point(*value)));
    if (condition.match == "FWP_MATCH_NOT_EQUAL")
        return truthOf(!wanted.contains(Interval::point(*value)));
    if (condition.match == "FWP_MATCH_GREATER")
        return truthOf(*value > wanted.last);
    if (condition.match == "FWP_MATCH_GREATER_OR_EQUAL")
        return truthOf(*value >= wanted.first);
    if (condition.match == "FWP_MATCH_LESS")
        return truthOf(*value < wanted.first);
    if (condition.match == "FWP_MATCH_LESS_OR_EQUAL")
        return truthOf(*value <= wanted.last);
    return Truth::Unknown;
}

Matching matches(const WfpFilter& filter, const Ends& ends)
{
    std::map<std::string, Truth> fields;
    Matching matching;
    for (const auto& condition : filter.conditions) {
        const auto truth = compare(condition, ends);
        const auto [field, first] = fields.try_emplace(condition.field, Truth::No);
        field->second = either(field->second, truth);
        if (truth == Truth::Unknown && matching.why.empty())
            matching.why = "it depends on " + condition.field + ' ' + condition.text;
    }
    for (const auto& [field, truth] : fields)
        matching.truth = both(matching.truth, truth);
    return matching;
}

RuleRef refOf(const WfpFilter& filter)
{
    RuleRef ref;
    ref.backend = "wfp", ref.table = filter.sublayer, ref.chain = filter.layer;
    if (filter.id <= 0x7fffffff)
        ref.handle = static_cast<int>(filter.id);
    ref.owner = filter.provider_name;
    ref.text = filter.name + " (filter " + std::to_string(filter.id) + ')';
    return ref;
}

/// What a sublayer can decide.
struct Outcome {
    bool permit = false, hard_permit = false, block = false, nothing = false;
    std::optional<RuleRef> permitting, blocking;

    [[nodiscard]] bool mustBlock() const { return block && !permit && !nothing; }
};

class Layer
{
public:
    Layer(const WfpState& state, const Ends& ends, Verdict& verdict) : m_state(state), m_ends(ends), m_verdict(verdict) {}

    /// Whether the layer surely blocks, may block, or does not; the rule that does is left in the verdict.
    Decision run(const std::string& layer)
    {
        std::map<std::string, std::vector<const WfpFilter*>> by_sublayer;
        for (const auto& filter : m_state.filters)
            if (filter.layer == layer)
                by_sublayer[filter.sublayer].push_back(&filter);
        std::vector<std::pair<std::uint64_t, Outcome>> outcomes;
        bool order_known = true;
        for (auto& [key, filters] : by_sublayer) {
            const auto known = std::ranges::find(m_state.sublayers, key, &WfpSublayer::key);
            order_known &= known != m_state.sublayers.end();
            outcomes.emplace_back(known == m_state.sublayers.end() ? 0 : known->weight, walk(filters));
        }
        std::ranges::stable_sort(outcomes, std::greater{}, &std::pair<std::uint64_t, Outcome>::first);
        return arbitrate(outcomes, order_known || by_sublayer.size() == 1);
    }

private:
    Outcome walk(std::vector<const WfpFilter*>& filters)
    {
        std::ranges::stable_sort(filters, std::greater{}, &WfpFilter::weight);
        Outcome outcome;
        for (const auto* filter : filters) {
            const auto matching = matches(*filter, m_ends);
            if (matching.truth == Truth::No || filter->action == WfpAction::Inspect)
                continue;
            note(*filter, matching);
            const bool may_permit = filter->action != WfpAction::Block, may_block = filter->action != WfpAction::Permit;
            if (may_permit && !outcome.permitting)
                outcome.permitting = refOf(*filter);
            if (may_block && (!outcome.blocking || (matching.truth == Truth::Yes && filter->action == WfpAction::Block)))
                outcome.blocking = refOf(*filter);
            outcome.permit |= may_permit, outcome.block |= may_block;
            outcome.hard_permit |= may_permit && filter->hard;
            const bool decides = filter->action == WfpAction::Permit || filter->action == WfpAction::Block;
            if (matching.truth == Truth::Yes && decides)
                return outcome;
        }
        outcome.nothing = true;
        return outcome;
    }

    void note(const WfpFilter& filter, const Matching& matching)
    {
        const auto ref = refOf(filter);
        const auto word = filter.action == WfpAction::Permit ? "accept" : filter.action == WfpAction::Block ? "drop" : "queue";
        const bool callout = filter.action == WfpAction::Callout || filter.action == WfpAction::Unknown;
        m_verdict.trace.push_back({ref, word, matching.truth == Truth::Yes && !callout});
        if (matching.truth == Truth::Unknown)
            m_verdict.undecidable.push_back({ref, ref.text, matching.why});
        else if (callout)
            m_verdict.undecidable.push_back({ref, ref.text, "a driver decides, by rules of its own"});
    }

    /// A block is final, and so is a hard permit that comes before it.
    Decision arbitrate(const std::vector<std::pair<std::uint64_t, Outcome>>& outcomes, bool order_known)
    {
        bool may_block = false, protected_before = false;
        const bool any_hard = std::ranges::any_of(outcomes, [](const auto& entry) { return entry.second.hard_permit; });
        for (const auto& [weight, outcome] : outcomes) {
            const bool overridden = order_known ? protected_before : any_hard && outcomes.size() > 1;
            if (outcome.mustBlock() && !overridden) {
                m_verdict.rule = outcome.blocking;
                return Decision::Drop;
            }
            may_block |= outcome.block;
            if (outcome.block && m_verdict.suspects.size() < 10)
                m_verdict.suspects.push_back(*outcome.blocking);
            if (outcome.hard_permit && !outcome.block && !outcome.nothing && order_known)
                return may_block ? Decision::Unknown : accepted(outcome);
            protected_before |= outcome.hard_permit;
            if (outcome.permit && !outcome.block && !outcome.nothing && !m_verdict.rule)
                m_verdict.rule = outcome.permitting;
        }
        return may_block ? Decision::Unknown : Decision::Accept;
    }

    Decision accepted(const Outcome& outcome)
    {
        m_verdict.rule = outcome.permitting;
        return Decision::Accept;
    }

    const WfpState& m_state;
    const Ends& m_ends;
    Verdict& m_verdict;
};

} // namespace

Verdict evaluate(const WfpState& state, const Packet& packet, Direction direction)
{
    Verdict verdict;
    verdict.packet = packet;
    const auto ends = endsOf(packet, direction);
    bool unknown = false;
    for (const auto& layer : layersOf(direction, ends.family)) {
        const auto decision = Layer(state, ends, verdict).run(layer);
        if (decision == Decision::Drop) {
            verdict.decision = Decision::Drop;
            verdict.undecidable.clear(), verdict.suspects.clear();
            return verdict;
        }
        unknown |= decision == Decision::Unknown;
    }
    if (unknown) {
        verdict.decision = Decision::Unknown;
        verdict.rule.reset();
    } else {
        verdict.undecidable.clear();
    }
    return verdict;
}

std::optional<RuleRef> recordedDrop(const WfpState& state, const Packet& packet, Direction direction)
{
    const auto ends = endsOf(packet, direction);
    for (auto drop = state.drops.rbegin(); drop != state.drops.rend(); ++drop) {
        const auto port = direction == Direction::Out ? drop->remote_port : drop->local_port;
        const auto wanted = direction == Direction::Out ? ends.remote_port : ends.local_port;
        if (!ends.remote || drop->remote != ends.remote || drop->protocol != ends.protocol || !wanted || port != *wanted)
            continue;
        const auto filter = std::ranges::find(state.filters, drop->filter_id, &WfpFilter::id);
        if (filter != state.filters.end())
            return refOf(*filter);
        WfpFilter unnamed;
        unnamed.id = drop->filter_id, unnamed.name = "a filter that is not in this list";
        return refOf(unnamed);
    }
    return std::nullopt;
}

} // namespace deadair::firewall::windows
