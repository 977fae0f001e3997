// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of a cloud provider say about one connection.
#pragma once

#include "analysis/cloud/flow.h"
#include "base/enum_names.h"

#include <optional>
#include <string>
#include <vector>

namespace deadair::cloud
{

enum class Provider { Aws, Azure, Gcp };
enum class Decision { Accept, Drop, Unknown };

/// In the order in which a connection meets them. The replies have stages of their own only where rules are stateless.
enum class Stage { SenderOutbound, ReceiverInbound, ReplyOutbound, ReplyInbound };

enum class ListKind { SecurityGroup, NetworkAcl, NetworkSecurityGroup, VpcFirewall, FirewallPolicy };

/// One rule, or what a list does where none of its rules matches (`implied`).
struct RuleRef {
    ListKind kind = ListKind::SecurityGroup;
    std::string list;      ///< "sg-0a1b", "acl-0a1b", an NSG's, network's or policy's name
    std::string list_name; ///< where the list has a name beside its id
    std::string rule;      ///< its id, number or name; empty where it has none
    bool implied = false;
    std::string text; ///< "allow tcp 443 from 0.0.0.0/0"
};

/// Why a match or an attachment is not known. `subject` of the Doubt names the thing.
enum class DoubtKind {
    SenderAddress,    ///< as which address the receiver's side sees the sender
    ReceiverAddress,  ///< which private address is behind the public one
    GroupMembers,     ///< whether the other end is in this security group, or application security group
    PrefixList,       ///< what a prefix list or address group holds
    ServiceTag,       ///< whether the address belongs to a service tag
    Tags,             ///< the instance's network tags or service account
    SecureTag,        ///< secure tags, which no export shows with an address
    Names,            ///< domain names, countries, threat lists
    Inspection,       ///< handed to a deep inspection that decides by content
    Lists,            ///< which lists guard this address
    MissingList,      ///< a list that guards it, in none of the files
    SourcePorts,      ///< some of the sender's possible ports are allowed and others are not
    SameAddress,      ///< several machines have this address
    Form              ///< a rule of a form that is not known
};

struct Doubt {
    DoubtKind kind = DoubtKind::Form;
    std::string subject;
    std::optional<RuleRef> rule;

    friend bool operator==(const Doubt& a, const Doubt& b)
    {
        return a.kind == b.kind && a.subject == b.subject && a.rule.has_value() == b.rule.has_value() &&
               (!a.rule || (a.rule->list == b.rule->list && a.rule->rule == b.rule->rule));
    }
};

struct StageResult {
    Stage stage = Stage::ReceiverInbound;
    std::string guarded; ///< the address, with the machine's id where it is known
    Decision decision = Decision::Unknown;
    std::optional<RuleRef> rule; ///< that decided, or could
    std::vector<std::string> allow_commands; ///< where it drops, if only some ports: the provider's own command, best first
};

/// What limits the answer without making it unknown.
enum class NoteKind {
    ReceiverAssumed, ///< no file binds an address: the receiver is taken to be guarded by the lists given
    SenderNotJudged, ///< no file tells what guards the sender
    SenderOutside,   ///< no list given guards the sender
    ReceiverOutside,
    RoutesNotJudged, ///< the ends are in different networks: routes, peerings and gateways decide too
    TakenForVirtualNetwork, ///< Azure: a private address in no known network
    LowPortsDenied,  ///< replies to ports 1024-32767 would be dropped
    MailPort,        ///< providers block outbound TCP 25 beside all rules
    SameSubnet,      ///< network ACLs do not apply
    Unguarded,       ///< no list guards this address
    NoAcls,          ///< AWS: no network ACLs are given, which decide too
    PlatformAddress, ///< rules do not apply to this address of the provider
    Ignored          ///< a part of a file that is of no use here
};

struct Note {
    NoteKind kind = NoteKind::Ignored;
    std::string subject;

    bool operator==(const Note&) const = default;
};

struct Verdict {
    Provider provider = Provider::Aws;
    Decision decision = Decision::Unknown;
    std::optional<Stage> stage;  ///< at which it is decided; of an Accept the last one
    std::optional<RuleRef> rule; ///< that decides
    std::vector<StageResult> stages; ///< all that were judged, in order
    std::vector<Doubt> doubts;       ///< why it is Unknown
    std::vector<Note> notes;
};

} // namespace deadair::cloud

namespace deadair
{
template <> struct EnumNames<cloud::Provider> {
    static constexpr std::pair<cloud::Provider, std::string_view> table[] = {
        {cloud::Provider::Aws, "aws"}, {cloud::Provider::Azure, "azure"}, {cloud::Provider::Gcp, "gcp"}};
};
template <> struct EnumNames<cloud::Decision> {
    static constexpr std::pair<cloud::Decision, std::string_view> table[] = {{cloud::Decision::Accept, "accept"},
                                                                             {cloud::Decision::Drop, "drop"},
                                                                             {cloud::Decision::Unknown, "unknown"}};
};
template <> struct EnumNames<cloud::Stage> {
    static constexpr std::pair<cloud::Stage, std::string_view> table[] = {
        {cloud::Stage::SenderOutbound, "sender_outbound"},
        {cloud::Stage::ReceiverInbound, "receiver_inbound"},
        {cloud::Stage::ReplyOutbound, "reply_outbound"},
        {cloud::Stage::ReplyInbound, "reply_inbound"}};
};
template <> struct EnumNames<cloud::ListKind> {
    static constexpr std::pair<cloud::ListKind, std::string_view> table[] = {
        {cloud::ListKind::SecurityGroup, "security_group"},
        {cloud::ListKind::NetworkAcl, "network_acl"},
        {cloud::ListKind::NetworkSecurityGroup, "network_security_group"},
        {cloud::ListKind::VpcFirewall, "vpc_firewall_rule"},
        {cloud::ListKind::FirewallPolicy, "firewall_policy"}};
};
} // namespace deadair
