// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/element_index.h"
#include "analysis/firewall/scalar.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace deadair::firewall
{

/// What a rule can look at or set. Unknown stands for everything that a packet's description does not tell.
enum class Field : std::uint8_t {
    Unknown,
    Constant,
    Source4,
    Destination4,
    Source6,
    Destination6,
    SourcePort,
    DestinationPort,
    TcpSourcePort,
    TcpDestinationPort,
    UdpSourcePort,
    UdpDestinationPort,
    TcpFlags,
    TcpOption,
    Protocol4,
    NextHeader6,
    L4Protocol,
    NetfilterProtocol,
    EtherType,
    Length4,
    Length6,
    Ttl4,
    HopLimit6,
    FragmentOffset4,
    Version4,
    Version6,
    HeaderLength4,
    MacSource,
    PacketType,
    Mark,
    InterfaceIn,
    InterfaceOut,
    UserId,
    GroupId,
    CtState,
    CtStateXt,
    CtStatus,
    CtMark,
    CtDirection,
    CtL3Protocol,
    CtProtocol,
    CtSource4,
    CtDestination4,
    CtSource6,
    CtDestination6,
    CtSourcePort,
    CtDestinationPort,
    SourceType,
    DestinationType,
    CtReplySource4,
    CtReplyDestination4,
    CtReplySource6,
    CtReplyDestination6,
    CtReplySourcePort,
    CtReplyDestinationPort,
    CtZone,
    CtLabel,
    CtHelper,
    ReversePath, ///< `argument` 1: of the packet with its mark
    RouteOut, ///< the interface of the route to the destination, or (`argument` 1) to the source; none where that is here
    NetworkBits,    ///< `argument`: HeaderBits, of the network header
    TransportBits,  ///< the same of the TCP header
    TcpMss,         ///< the value of the maximum segment size option
    TcpOptionField, ///< a field of the option of kind `argument`
    Extension6,     ///< whether there is the IPv6 extension header: a handshake packet has none
    OfExtension,    ///< a field of an extension header or IP option, which a handshake packet does not have
    MetaLength,
    MetaPriority,
    DeviceGroupIn,
    DeviceGroupOut,
    DeviceTypeIn,
    DeviceTypeOut,
    SocketTransparent,
    SocketWildcard,
    SocketMark,
    PhysicalDevice, ///< the bridge's port
    OfProtocol,     ///< some field of the IP protocol `argument`: what it holds is not known, whether it is there is
    OfNetwork,      ///< the same for a field of IPv4 or IPv6 (`argument` 4 or 6)
    OfLink,         ///< a link-layer field: absent on the way out
    OfVlan,         ///< a field of the VLAN tag, which is gone where the packet comes by its VLAN's own device
};

/// The bits of Field::CtState, as in nf_conntrack_tuple_common.h (enum ip_conntrack_info) and nft.
namespace ct_bits
{
inline constexpr std::uint64_t invalid = 1, established = 2, related = 4, fresh = 8, untracked = 64;
inline constexpr std::uint64_t xt_snat = 0x100, xt_dnat = 0x200; ///< only in CtStateXt, as `--ctstate SNAT`
inline constexpr std::uint64_t status_snat = 0x10, status_dnat = 0x20;
} // namespace ct_bits

/// Values of Field::SourceType and Field::DestinationType: rtnetlink's RTN_* types.
namespace address_type
{
inline constexpr std::uint64_t unspecified = 0, unicast = 1, local = 2, broadcast = 3, anycast = 4, multicast = 5;
}

struct BitOperation {
    enum class Kind : std::uint8_t { And, Or, Xor, ShiftLeft, ShiftRight } kind = Kind::And;
    Scalar operand;
};

/// A field, perhaps with bit operations on it. `argument`: the kind of a TcpOption; the value of a Constant.
struct Key {
    Field field = Field::Unknown;
    std::uint32_t argument = 0;
    std::vector<BitOperation> operations;
};

/// Compares keys with values: in one of the intervals, or in the set (where `set` is not negative).
struct Match {
    /// Unclear: with what it compares is not known, only that the packet must have the field.
    enum class Compare : std::uint8_t { In, NotIn, AnyBit, NoBit, Unclear } compare = Compare::In;
    bool either = false;          ///< the keys are alternatives, not a concatenation
    bool matches_missing = false; ///< a packet without the field matches
    std::vector<Key> keys;
    std::vector<Interval> values; ///< for AnyBit and NoBit: one, the mask
    int set = -1;                 ///< index into RuleSet::sets
    std::vector<Match> any;       ///< where not empty: whether one of these matches, instead of keys with values
};

enum class Target : std::uint8_t { Continue, Accept, Drop, Reject, Queue, Jump, Goto, Return, Elsewhere };

/// Where the packet goes next. Elsewhere: out of sight, for instance to another device.
struct Go {
    Target target = Target::Continue;
    int chain = -1;          ///< of Jump and Goto: index into RuleSet::chains
    std::string reject_with; ///< of Reject: "tcp reset", "icmp port-unreachable", …
    bool bypass = false;     ///< of Queue: passes where no program listens
    std::uint16_t queue_first = 0, queue_last = 0;
};

/// A verdict map: the keys choose where to go; no element, no verdict.
struct GoByMap {
    std::vector<Key> keys;
    int map = -1;
};

/// Where a value comes from: a key, or a map that keys look up.
struct ValueSource {
    std::vector<Key> keys;
    int map = -1;
};

/// to = (to & keep) ^ source.
struct Assign {
    Field to = Field::Unknown;
    Scalar keep;
    ValueSource source;
};

struct Nat {
    enum class Kind : std::uint8_t { Destination, Source, Masquerade, Redirect, Netmap } kind = Kind::Destination;
    std::optional<ValueSource> address; ///< a map's value may carry the port as its second component
    std::optional<ValueSource> port;
    bool random_port = false;
    std::optional<IpAddress::Family> only; ///< "dnat ip to" of an inet table: packets of the other version pass by
};

struct NoTrack {
};

/// Adds the packet's key to a set, so a later look-up in the same walk finds it. Without keys: changes it in a way that
/// is not followed.
struct SetUpdate {
    int set = -1;
    std::vector<Key> keys;
};

/// A condition that cannot be decided from a description of the packet: a rate limit, a random match, the unknown.
struct Unknowable {
    std::string text;
    std::string why;
};

using Statement = std::variant<Match, Go, GoByMap, Assign, Nat, NoTrack, SetUpdate, Unknowable>;

struct Rule {
    std::vector<Statement> statements;
    std::string text;                     ///< as an administrator would see it, without table and chain
    std::optional<int> handle;            ///< nftables
    int number = 0;                       ///< its place in the chain, from 1
    std::optional<std::uint64_t> packets; ///< what its counter shows
};

/// A set, or a map where `verdicts` or `values` is not empty; these are parallel to the elements.
struct Set {
    std::string name; ///< empty for an anonymous one
    ElementIndex elements;
    std::vector<Go> verdicts;
    std::vector<std::vector<Interval>> values;
    int catch_all = -1;            ///< the row of verdicts and values for what no element contains; it is no element
    std::vector<bool> conditional; ///< empty, or per element whether it has a condition of its own (limit, quota)
    std::vector<bool> excepted;    ///< empty, or per element whether it takes a part out of a larger one (ipset's nomatch)
    std::string unknown;           ///< why its content is not known; empty where it is
};

enum class Hook : std::uint8_t { Ingress, Prerouting, Input, Forward, Output, Postrouting, Egress };
enum class Backend : std::uint8_t { Nftables, Iptables, Ip6tables };
enum class ChainType : std::uint8_t { Filter, Nat, Route };

struct Chain {
    Backend backend = Backend::Nftables;
    bool in_nftables = true; ///< false: of iptables' legacy tables, which stand beside nf_tables
    std::string family; ///< "ip", "ip6", "inet", "netdev", "bridge", "arp"
    std::string table;
    std::string name;
    std::optional<Hook> hook; ///< only of a base chain
    ChainType type = ChainType::Filter;
    int priority = 0;
    std::int64_t registered = 0; ///< orders base chains of one priority: the kernel runs the latest first. 0: not told
    Target policy = Target::Accept;
    std::vector<std::string> devices; ///< of ingress and egress chains
    std::vector<Rule> rules;
    std::optional<std::uint64_t> policy_packets;
};

/// Everything that one or more sources told about a machine's packet filter.
struct RuleSet {
    std::vector<Chain> chains;
    std::vector<Set> sets;
    /// Tables of nftables that are these same rules, "ip filter": iptables' nft variant keeps its rules there.
    std::vector<std::string> stands_for;
    std::vector<std::string> notes; ///< what was seen and is not considered, in words for a user
};

} // namespace deadair::firewall
