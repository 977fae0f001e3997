// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/cloud_words.h"

#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair
{
namespace
{

using namespace knowledge;
using cloud::DoubtKind;
using cloud::NoteKind;

const char* listWords(cloud::ListKind kind)
{
    switch (kind) {
    case cloud::ListKind::SecurityGroup:
        return QT_TRANSLATE_NOOP("knowledge", "security group");
    case cloud::ListKind::NetworkAcl:
        return QT_TRANSLATE_NOOP("knowledge", "network ACL");
    case cloud::ListKind::NetworkSecurityGroup:
        return QT_TRANSLATE_NOOP("knowledge", "network security group");
    case cloud::ListKind::VpcFirewall:
        return QT_TRANSLATE_NOOP("knowledge", "firewall rules of network");
    case cloud::ListKind::FirewallPolicy:
        return QT_TRANSLATE_NOOP("knowledge", "firewall policy");
    }
    return "";
}

/// The command whose output tells who and what is where.
const char* inventoryCommand(cloud::Provider provider)
{
    switch (provider) {
    case cloud::Provider::Aws:
        return "aws ec2 describe-network-interfaces";
    case cloud::Provider::Azure:
        return "az network nic list";
    case cloud::Provider::Gcp:
        return "gcloud compute instances list --format json";
    }
    return "";
}

const char* listCommand(cloud::Provider provider)
{
    switch (provider) {
    case cloud::Provider::Aws:
        return "aws ec2 describe-security-groups, aws ec2 describe-network-acls";
    case cloud::Provider::Azure:
        return "az network nsg list";
    case cloud::Provider::Gcp:
        return "gcloud compute firewall-rules list --format json";
    }
    return "";
}

const char* doubtText(DoubtKind kind)
{
    switch (kind) {
    case DoubtKind::SenderAddress:
        return QT_TRANSLATE_NOOP("knowledge", "It is not known as which address the other end is seen (address "
                                              "translation on the way): give that address.");
    case DoubtKind::ReceiverAddress:
        return QT_TRANSLATE_NOOP("knowledge", "It is not known which private address is behind the public one: add the "
                                              "output of {inventory}.");
    case DoubtKind::GroupMembers:
        return QT_TRANSLATE_NOOP("knowledge", "It is not known whether the other end is in the group {subject}: add the "
                                              "output of {inventory}.");
    case DoubtKind::PrefixList:
        return QT_TRANSLATE_NOOP("knowledge", "It is not known which addresses the list {subject} holds: add its entries "
                                              "(aws ec2 get-managed-prefix-list-entries, in a file named after the list).");
    case DoubtKind::ServiceTag:
        return QT_TRANSLATE_NOOP("knowledge", "It is not known whether the address belongs to the service tag {subject}: add "
                                              "the output of az network list-service-tags, or of az network nic "
                                              "list-effective-nsg.");
    case DoubtKind::Tags:
        return QT_TRANSLATE_NOOP("knowledge", "The network tags and the service account of {subject} are not known: add the "
                                              "output of {inventory}.");
    case DoubtKind::SecureTag:
        return QT_TRANSLATE_NOOP("knowledge", "Which instances carry the secure tag {subject} is in no export: ask for its "
                                              "bindings (gcloud resource-manager tags bindings list).");
    case DoubtKind::Names:
        return QT_TRANSLATE_NOOP("knowledge", "What {subject} stands for (a domain name, a country or a threat list) only the "
                                              "provider knows at that moment.");
    case DoubtKind::Inspection:
        return QT_TRANSLATE_NOOP("knowledge", "The rule {subject} hands the connection to an inspection that decides by its "
                                              "content.");
    case DoubtKind::Lists:
        return QT_TRANSLATE_NOOP("knowledge", "It is not known which of the lists guard {subject}: add the output of "
                                              "{inventory}.");
    case DoubtKind::MissingList:
        return QT_TRANSLATE_NOOP("knowledge", "{subject} guards it or names what does, and none of the files holds its rules: "
                                              "add the output of {lists}.");
    case DoubtKind::SourcePorts:
        return QT_TRANSLATE_NOOP("knowledge", "The rules treat the ports {subject}, of which the sender uses one, in different "
                                              "ways: give its range with --source-ports.");
    case DoubtKind::SameAddress:
        return QT_TRANSLATE_NOOP("knowledge", "Several machines in different networks have these addresses, and their rules "
                                              "differ: give the files of one network at a time.");
    case DoubtKind::Form:
        return QT_TRANSLATE_NOOP("knowledge", "The rule has a form that Deadair does not know[: {subject}].");
    }
    return "";
}

const char* noteText(NoteKind kind)
{
    switch (kind) {
    case NoteKind::ReceiverAssumed:
        return QT_TRANSLATE_NOOP("knowledge", "No file tells where {subject} is: it is taken to be guarded by the lists that "
                                              "were given.");
    case NoteKind::SenderNotJudged:
        return QT_TRANSLATE_NOOP("knowledge", "No file tells which lists guard the sender {subject}: what they let out was not "
                                              "judged.");
    case NoteKind::SenderOutside:
        return QT_TRANSLATE_NOOP("knowledge", "The sender {subject} is outside of the networks in these files: what guards it "
                                              "there was not judged.");
    case NoteKind::ReceiverOutside:
        return QT_TRANSLATE_NOOP("knowledge", "The receiver {subject} is outside of the networks in these files: what guards it "
                                              "there was not judged.");
    case NoteKind::RoutesNotJudged:
        return QT_TRANSLATE_NOOP("knowledge", "The ends are in different networks ({subject}): routes, peerings and gateways "
                                              "decide too, and were not judged.");
    case NoteKind::TakenForVirtualNetwork:
        return QT_TRANSLATE_NOOP("knowledge", "{subject} is taken for an address of the virtual network or of one that is "
                                              "connected to it; az network vnet list would tell.");
    case NoteKind::LowPortsDenied:
        return QT_TRANSLATE_NOOP("knowledge", "{subject} drops the answers to source ports below 32768: NAT gateways, load "
                                              "balancers and old systems use ports from 1024 on.");
    case NoteKind::MailPort:
        return QT_TRANSLATE_NOOP("knowledge", "Cloud providers block outgoing TCP port 25 for many accounts, whatever the rules "
                                              "say.");
    case NoteKind::SameSubnet:
        return QT_TRANSLATE_NOOP("knowledge", "Both ends are in the subnet {subject}: network ACLs are not asked inside of it.");
    case NoteKind::Unguarded:
        return QT_TRANSLATE_NOOP("knowledge", "No network security group guards {subject}. A standard public IP address without "
                                              "one takes no connections.");
    case NoteKind::NoAcls:
        return QT_TRANSLATE_NOOP("knowledge", "No network ACLs were given (aws ec2 describe-network-acls): they decide too, and "
                                              "let everything pass unless someone changed them.");
    case NoteKind::PlatformAddress:
        return QT_TRANSLATE_NOOP("knowledge", "{subject} is a service of the provider's own, to which no rule applies.");
    case NoteKind::Ignored:
        return QT_TRANSLATE_NOOP("knowledge", "Not used: {subject}.");
    }
    return "";
}

} // namespace

std::string cloudStage(cloud::Stage stage)
{
    switch (stage) {
    case cloud::Stage::SenderOutbound:
        return say(QT_TRANSLATE_NOOP("knowledge", "out of the sender"));
    case cloud::Stage::ReceiverInbound:
        return say(QT_TRANSLATE_NOOP("knowledge", "into the receiver"));
    case cloud::Stage::ReplyOutbound:
        return say(QT_TRANSLATE_NOOP("knowledge", "the answer, out of the receiver's subnet"));
    case cloud::Stage::ReplyInbound:
        return say(QT_TRANSLATE_NOOP("knowledge", "the answer, into the sender's subnet"));
    }
    return {};
}

std::string cloudRule(const cloud::RuleRef& rule)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "{kind}[ {list}][ ({name})][, rule {rule}][: {text}]"),
               {{"kind", say(listWords(rule.kind))},
                {"list", rule.list},
                {"name", rule.list_name},
                {"rule", rule.rule},
                {"text", rule.text}});
}

std::string cloudDoubt(const cloud::Doubt& doubt, cloud::Provider provider)
{
    return say(doubtText(doubt.kind), {{"subject", doubt.subject.empty() ? "?" : doubt.subject},
                                       {"inventory", inventoryCommand(provider)},
                                       {"lists", listCommand(provider)}});
}

std::string cloudNote(const cloud::Note& note)
{
    return say(noteText(note.kind), {{"subject", note.subject.empty() ? "?" : note.subject}});
}

std::string cloudFlow(const cloud::Flow& flow)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "[{from}|an unknown address] to {to}, TCP port {port}"),
               {{"from", flow.from ? flow.from->toString() : std::string()},
                {"to", flow.to.toString()},
                {"port", std::to_string(flow.port)}});
}

std::string cloudSummary(const cloud::Verdict& verdict, const cloud::Flow& flow)
{
    const Words words = {{"flow", cloudFlow(flow)},
                         {"stage", verdict.stage ? cloudStage(*verdict.stage) : std::string()},
                         {"rule", verdict.rule ? cloudRule(*verdict.rule) : std::string()}};
    switch (verdict.decision) {
    case cloud::Decision::Accept:
        return say(QT_TRANSLATE_NOOP("knowledge", "Allowed: {flow}. Every rule list that was given lets it pass[; the last one "
                                                  "is the {rule}]."),
                   words);
    case cloud::Decision::Drop:
        return say(QT_TRANSLATE_NOOP("knowledge", "Denied: {flow}. It is dropped[ by the {rule}][ ({stage})]."), words);
    case cloud::Decision::Unknown:
        break;
    }
    return say(QT_TRANSLATE_NOOP("knowledge", "Not known: {flow}. It depends on what these files do not tell[ ({stage})]."),
               words);
}

} // namespace deadair
