// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "cloud_case.h"

using namespace deadair;
using test::CloudExports;
using test::cloudFile;

namespace
{

const auto groups_and_instances = [] {
    return CloudExports({{"groups", cloudFile("aws_groups.json")}, {"instances", cloudFile("aws_instances.json")}});
};

std::string groupJson(const std::string& id, const std::string& permissions, const std::string& egress)
{
    return "{'SecurityGroups':[{'GroupId':'" + id + "','VpcId':'vpc-01','IpPermissions':" + permissions +
           ",'IpPermissionsEgress':" + egress + "}]}";
}

constexpr auto everywhere = "[{'IpProtocol':'-1','IpRanges':[{'CidrIp':'0.0.0.0/0'}]}]";

std::string aclJson(const std::string& entries)
{
    return "{'NetworkAcls':[{'NetworkAclId':'acl-1','VpcId':'vpc-01','Associations':[{'SubnetId':'subnet-0b'}],'Entries':[" +
           entries + "]}]}";
}

std::string entry(int number, const char* egress, const char* action, int from, int to, const char* cidr = "0.0.0.0/0")
{
    return "{'RuleNumber':" + std::to_string(number) + ",'Egress':" + egress + ",'RuleAction':'" + action +
           "','Protocol':'6','PortRange':{'From':" + std::to_string(from) + ",'To':" + std::to_string(to) +
           "},'CidrBlock':'" + cidr + "\"}";
}

bool hasNote(const cloud::Verdict& verdict, cloud::NoteKind kind)
{
    return std::ranges::find(verdict.notes, kind, &cloud::Note::kind) != verdict.notes.end();
}

} // namespace

class TestCloudAws final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void groupsAllowByAddressPortAndGroup_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* from, const char* to, int port, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(from) << QString::fromUtf8(to) << port << QString::fromUtf8(expected);
        };
        row("member of the group", "10.0.1.5", "10.0.2.9", 5432, "accept");
        row("last port of the range", "10.0.1.5", "10.0.2.9", 5433, "accept");
        row("behind the range", "10.0.1.5", "10.0.2.9", 5434, "drop receiver_inbound sg-0ddd");
        row("udp and icmp rules let no tcp in", "10.0.1.5", "10.0.2.9", 6000, "drop receiver_inbound sg-0ddd");
        row("by prefix, from a subnet without an interface that is known", "10.0.9.7", "10.0.2.9", 5432, "accept");
        row("group knows no stranger's membership", "10.0.3.7", "10.0.2.9", 5432, "unknown sg-0aaa");
        row("a public sender is in no group", "203.0.113.9", "10.0.2.9", 5432, "drop receiver_inbound sg-0ddd");
        row("internet to public address", "203.0.113.9", "52.0.0.5", 443, "accept");
        row("internet, wrong port", "203.0.113.9", "52.0.0.5", 80, "drop receiver_inbound sg-0aaa");
        row("ipv6", "2001:470::9", "2600:1f18::5", 443, "accept");
        row("nothing may leave", "10.0.2.9", "10.0.1.5", 443, "drop sender_outbound sg-0ddd");
        row("egress to the internet", "10.0.1.5", "198.51.100.1", 443, "accept");
        row("egress has no ipv6 rule", "2600:1f18::5", "2001:470::1", 443, "drop sender_outbound sg-0aaa");
        row("prefix list of unknown content", "203.0.113.9", "52.0.0.5", 22, "unknown pl-0123abcd");
        row("references match private addresses only", "10.0.1.5", "52.0.0.5", 22, "unknown pl-0123abcd");
    }
    void groupsAllowByAddressPortAndGroup()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(int, port);
        QFETCH(QString, expected);
        const auto answer = groups_and_instances().decide(from.toStdString(), to.toStdString(), static_cast<std::uint16_t>(port));
        QCOMPARE(QString::fromStdString(answer), expected);
    }
    void prefixListEntriesAreUsed()
    {
        const CloudExports exports({{"groups", cloudFile("aws_groups.json")},
                                    {"instances", cloudFile("aws_instances.json")},
                                    {"/tmp/pl-0123abcd.json", "{'Entries':[{'Cidr':'203.0.113.0/24','Description':'office'}]}"}});
        QCOMPARE(exports.decide("203.0.113.9", "52.0.0.5", 22), std::string("accept"));
        QCOMPARE(exports.decide("198.51.100.9", "52.0.0.5", 22), std::string("drop receiver_inbound sg-0aaa"));
    }
    void withoutBindingsOnlyWhatAllGroupsSayIsSure()
    {
        const CloudExports one({{"g", groupJson("sg-1", "[{'IpProtocol':'tcp','FromPort':80,'ToPort':80,'IpRanges':[{'CidrIp':'10.0.0.0/8'}]}]", everywhere)}});
        QCOMPARE(one.decide("10.0.1.5", "10.0.2.9", 80), std::string("accept"));
        QCOMPARE(one.decide("10.0.1.5", "10.0.2.9", 81), std::string("drop receiver_inbound sg-1"));
        QVERIFY(hasNote(one.ask("10.0.1.5", "10.0.2.9", 80), cloud::NoteKind::ReceiverAssumed));
        QCOMPARE(one.decide("10.0.1.5", "203.0.113.9", 443), std::string("accept")); // only the sender can be meant
        QVERIFY(hasNote(one.ask("10.0.1.5", "10.0.2.9", 80), cloud::NoteKind::SenderNotJudged));
        const CloudExports two({{"g", groupJson("sg-1", everywhere, everywhere) + groupJson("sg-2", "[]", everywhere)}});
        QCOMPARE(two.decide("10.0.1.5", "10.0.2.9", 80), std::string("unknown 10.0.2.9"));
    }
    void aGroupThatNoFileHoldsIsNotEmpty()
    {
        const CloudExports exports({{"g", groupJson("sg-0aaa", "[]", everywhere)}, {"i", cloudFile("aws_instances.json")}});
        QCOMPARE(exports.decide("10.0.1.5", "10.0.2.9", 5432), std::string("unknown sg-0ddd"));
    }
    void aclsAreAskedInBothDirections()
    {
        const CloudExports exports({{"groups", cloudFile("aws_groups.json")},
                                    {"instances", cloudFile("aws_instances.json")},
                                    {"acls", cloudFile("aws_acls.json")}});
        // Linux sends from 32768 on, and the answers may leave the database's subnet to ports from 49152 on.
        QCOMPARE(exports.decide("10.0.1.5", "10.0.2.9", 5432), std::string("unknown 32768-60999"));
        QCOMPARE(exports.decide("10.0.1.5", "10.0.2.9", 5432, cloud::PortRange{49152, 65535}), std::string("accept"));
        QCOMPARE(exports.decide("10.0.1.5", "10.0.2.9", 5432, cloud::PortRange{1024, 4999}),
                 std::string("drop reply_outbound acl-00db *"));
        QCOMPARE(exports.decide("10.0.1.5", "10.0.2.9", 5433), std::string("drop receiver_inbound acl-00db 90"));
        QCOMPARE(exports.decide("203.0.113.9", "52.0.0.5", 443), std::string("accept"));
        // The answer from outside of the VPC to what the web server asked does not come in.
        QCOMPARE(exports.decide("10.0.1.5", "198.51.100.1", 443), std::string("drop reply_inbound acl-0web *"));
    }
    void ruleNumbersDecide()
    {
        const auto order = [](int allow, int deny) {
            return aclJson(entry(allow, "false", "allow", 80, 80) + "," + entry(deny, "false", "deny", 0, 65535) + "," +
                           entry(100, "true", "allow", 32768, 65535));
        };
        const auto subnet = "{'Subnets':[{'SubnetId':'subnet-0b','VpcId':'vpc-01','CidrBlock':'10.0.2.0/24'}]}";
        QCOMPARE(CloudExports({{"a", order(10, 20)}, {"s", subnet}}).decide("198.51.100.9", "10.0.2.9", 80), std::string("accept"));
        QCOMPARE(CloudExports({{"a", order(30, 20)}, {"s", subnet}}).decide("198.51.100.9", "10.0.2.9", 80),
                 std::string("drop receiver_inbound acl-1 20"));
    }
    void answersToUsualPortsAreEnough()
    {
        const CloudExports exports({{"a", aclJson(entry(10, "false", "allow", 443, 443) + "," + entry(10, "true", "allow", 32768, 65535))},
                                    {"s", "{'Subnets':[{'SubnetId':'subnet-0b','VpcId':'vpc-01','CidrBlock':'10.0.2.0/24'}]}"}});
        QCOMPARE(exports.decide("198.51.100.9", "10.0.2.9", 443), std::string("accept"));
        QVERIFY(hasNote(exports.ask("198.51.100.9", "10.0.2.9", 443), cloud::NoteKind::LowPortsDenied));
    }
    void aclsAreNotAskedInsideASubnet()
    {
        const CloudExports exports({{"a", aclJson(entry(10, "false", "deny", 0, 65535))},
                                    {"s", "{'Subnets':[{'SubnetId':'subnet-0b','VpcId':'vpc-01','CidrBlock':'10.0.2.0/24'}]}"},
                                    {"g", groupJson("sg-1", everywhere, everywhere)}});
        QCOMPARE(exports.decide("10.0.2.8", "10.0.2.9", 80), std::string("accept"));
        QCOMPARE(exports.decide("198.51.100.8", "10.0.2.9", 80), std::string("drop receiver_inbound acl-1 10"));
    }
    void oneAddressInTwoNetworksIsNotGuessed()
    {
        const auto instance = [](const char* id, const char* vpc, const char* group) {
            return std::string("{'NetworkInterfaceId':'") + id + "','VpcId':'" + vpc + "','PrivateIpAddress':'10.0.2.9','Groups':[{'GroupId':'" +
                   group + "\"}]}";
        };
        const auto both = "[" + instance("eni-1", "vpc-01", "sg-1") + "," + instance("eni-2", "vpc-02", "sg-2") + "]";
        const CloudExports exports({{"g", groupJson("sg-1", everywhere, everywhere) + groupJson("sg-2", "[]", everywhere)}, {"i", both}});
        QCOMPARE(exports.decide("203.0.113.9", "10.0.2.9", 80), std::string("unknown 10.0.2.9"));
    }
    void rulesWithIdsOfTheirOwnAreRead()
    {
        const CloudExports exports({{"r", "{'SecurityGroupRules':[\n"
                    "{'SecurityGroupRuleId':'sgr-1','GroupId':'sg-1','IsEgress':false,'IpProtocol':'tcp','FromPort':22,'ToPort':22,'CidrIpv4':'198.51.100.0/24'},\n"
                    "{'SecurityGroupRuleId':'sgr-2','GroupId':'sg-1','IsEgress':true,'IpProtocol':'-1','FromPort':-1,'ToPort':-1,'CidrIpv4':'0.0.0.0/0'}]}"}});
        const auto verdict = exports.ask("198.51.100.9", "10.0.2.9", 22);
        QVERIFY(verdict.decision == cloud::Decision::Accept);
        QCOMPARE(verdict.rule->rule, std::string("sgr-1"));
        QCOMPARE(exports.decide("203.0.113.9", "10.0.2.9", 22), std::string("drop receiver_inbound sg-1"));
    }
    void commandsAreFilledIn()
    {
        const CloudExports exports({{"groups", cloudFile("aws_groups.json")},
                                    {"instances", cloudFile("aws_instances.json")},
                                    {"acls", cloudFile("aws_acls.json")}});
        const auto groups = exports.ask("10.0.1.5", "10.0.2.9", 8080, cloud::PortRange{50000, 50001});
        QCOMPARE(groups.stages.at(3).allow_commands.front(),
                 std::string("aws ec2 authorize-security-group-ingress --group-id sg-0ddd --protocol tcp --port 8080 --cidr 10.0.1.5/32"));
        QCOMPARE(groups.stages.at(3).allow_commands.at(1),
                 std::string("aws ec2 authorize-security-group-ingress --group-id sg-0ddd --protocol tcp --port 8080 --source-group sg-0aaa"));
        const auto acl = exports.ask("10.0.1.5", "10.0.2.9", 5433, cloud::PortRange{1024, 4999});
        QCOMPARE(acl.stages.at(2).allow_commands.front(),
                 std::string("aws ec2 create-network-acl-entry --network-acl-id acl-00db --ingress --rule-number 10 --protocol tcp "
                             "--port-range From=5433,To=5433 --cidr-block 10.0.1.5/32 --rule-action allow"));
        QCOMPARE(acl.stages.at(4).allow_commands.front(),
                 std::string("aws ec2 create-network-acl-entry --network-acl-id acl-00db --egress --rule-number 110 --protocol tcp "
                             "--port-range From=1024,To=65535 --cidr-block 10.0.1.5/32 --rule-action allow"));
        const auto some_ports = exports.ask("10.0.1.5", "10.0.2.9", 5432);
        QVERIFY(some_ports.decision == cloud::Decision::Unknown);
        QCOMPARE(some_ports.stages.at(4).allow_commands, acl.stages.at(4).allow_commands);
        const auto region = exports.ask("203.0.113.9", "52.0.0.5", 80);
        QVERIFY(region.stages.at(1).allow_commands.front().ends_with("--port 80 --cidr 203.0.113.9/32 --region eu-west-1"));
    }
    void theProvidersOwnServicesAreBeyondRules()
    {
        QCOMPARE(groups_and_instances().decide("10.0.2.9", "169.254.169.254", 80), std::string("accept"));
    }
};

QTEST_APPLESS_MAIN(TestCloudAws)
#include "test_cloud_aws.moc"
