// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "cloud_case.h"

using namespace deadair;
using test::CloudExports;

namespace
{

const std::string network = "https://www.googleapis.com/compute/v1/projects/shop/global/networks/default";

std::string rule(const std::string& name, int priority, const std::string& action, const std::string& rest)
{
    return "{'kind':'compute#firewall','name':'" + name + "','network':'" + network + "','priority':" + std::to_string(priority) +
           ",'disabled':false,'direction':'INGRESS','" + action + "':[{'IPProtocol':'tcp','ports':['80','8000-8010']}]," + rest + "}";
}

std::string instance(const std::string& name, const std::string& address, const std::string& outside, const std::string& tags)
{
    return "{'kind':'compute#instance','name':'" + name + "','zone':'https://x/zones/europe-west1-b','tags':{'items':[" + tags +
           "]},'serviceAccounts':[{'email':'" + name + "@shop.iam.gserviceaccount.com'}],'networkInterfaces':[{'network':'" + network +
           "','networkIP':'" + address + "','accessConfigs':[" + (outside.empty() ? "" : "{'natIP':'" + outside + "\"}") + "]}]}";
}

const std::string anywhere = "'sourceRanges':['0.0.0.0/0']";

std::string listed(std::initializer_list<std::string> items)
{
    std::string text;
    for (const auto& item : items)
        text += (text.empty() ? "[" : ",") + item;
    return text + "]";
}

std::string machines()
{
    return listed({instance("web", "10.132.0.2", "34.76.0.2", "'web'"), instance("db", "10.132.0.3", "", "'db'")});
}

} // namespace

class TestCloudGcp final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void prioritiesAndDenyFirst()
    {
        const auto both = [](int allow, int deny) {
            return CloudExports({{"r", listed({rule("yes", allow, "allowed", anywhere), rule("no", deny, "denied", anywhere)})}});
        };
        QCOMPARE(both(900, 1000).decide("203.0.113.9", "10.132.0.2", 80), std::string("accept"));
        QCOMPARE(both(1000, 900).decide("203.0.113.9", "10.132.0.2", 80), std::string("drop receiver_inbound shop/default no"));
        QCOMPARE(both(1000, 1000).decide("203.0.113.9", "10.132.0.2", 80), std::string("drop receiver_inbound shop/default no"));
        QCOMPARE(both(1000, 1000).decide("203.0.113.9", "10.132.0.2", 8005), std::string("drop receiver_inbound shop/default no"));
    }
    void impliedRules()
    {
        const CloudExports exports({{"r", listed({rule("web", 1000, "allowed", anywhere)})}});
        QCOMPARE(exports.decide("203.0.113.9", "10.132.0.2", 81), std::string("drop receiver_inbound shop/default"));
        QCOMPARE(exports.decide("10.132.0.2", "203.0.113.9", 81), std::string("accept"));
    }
    void egressRulesByDestination()
    {
        auto no = rule("no-out", 500, "denied", "'destinationRanges':['203.0.113.0/24']");
        no.replace(no.find("INGRESS"), 7, "EGRESS");
        const CloudExports exports({{"r", listed({no})}, {"i", machines()}});
        QCOMPARE(exports.decide("10.132.0.2", "203.0.113.9", 80), std::string("drop sender_outbound shop/default no-out"));
        QCOMPARE(exports.decide("10.132.0.2", "198.51.100.9", 80), std::string("accept"));
        QCOMPARE(exports.decide("10.132.0.2", "203.0.113.9", 443), std::string("accept"));
    }
    void targetsByTagAndAccount()
    {
        const auto rules = listed({rule("web", 1000, "allowed", anywhere + ",'targetTags':['web']"),
                                   rule("db", 1000, "allowed", "'sourceRanges':['10.0.0.0/8'],'targetServiceAccounts':['db@shop.iam.gserviceaccount.com']")});
        const CloudExports exports({{"r", rules}, {"i", machines()}});
        QCOMPARE(exports.decide("203.0.113.9", "34.76.0.2", 80), std::string("accept"));
        QCOMPARE(exports.decide("203.0.113.9", "10.132.0.3", 80), std::string("drop receiver_inbound shop/default"));
        QCOMPARE(exports.decide("10.132.0.2", "10.132.0.3", 80), std::string("accept"));
        QCOMPARE(CloudExports({{"r", rules}}).decide("203.0.113.9", "10.132.0.2", 80), std::string("unknown 10.132.0.2"));
    }
    void sourceTagsMatchInternalAddresses()
    {
        const CloudExports exports({{"r", listed({rule("app", 1000, "allowed", "'sourceTags':['web']")})}, {"i", machines()}});
        QCOMPARE(exports.decide("10.132.0.2", "10.132.0.3", 80), std::string("accept"));
        QCOMPARE(exports.decide("10.132.0.3", "10.132.0.2", 80), std::string("drop receiver_inbound shop/default"));
        QCOMPARE(exports.decide("203.0.113.9", "10.132.0.3", 80), std::string("drop receiver_inbound shop/default"));
        QCOMPARE(exports.decide("10.132.0.9", "10.132.0.3", 80), std::string("unknown 10.132.0.9"));
        QCOMPARE(exports.decide("10.132.0.3", "34.76.0.2", 80), std::string("drop receiver_inbound shop/default"));
    }
    void disabledRulesDoNothing()
    {
        auto off = rule("off", 100, "denied", anywhere);
        off.replace(off.find("'disabled':false"), 16, "'disabled':true");
        const CloudExports exports({{"r", listed({off, rule("web", 1000, "allowed", anywhere)})}});
        QCOMPARE(exports.decide("203.0.113.9", "10.132.0.2", 80), std::string("accept"));
    }
    void policiesAroundTheRules()
    {
        const auto effective = [](const char* action, const char* type) {
            return "{'firewalls':[" + rule("web", 1000, "allowed", anywhere) + "],'firewallPolicys':[{'name':'1234','displayName':'org','type':'" +
                   type + "','rules':[{'priority':10,'direction':'INGRESS','action':'" + action +
                   "','match':{'srcIpRanges':['203.0.113.0/24'],'layer4Configs':[{'ipProtocol':'tcp','ports':['80-81']}]}}]}]}";
        };
        QCOMPARE(CloudExports({{"e", effective("deny", "HIERARCHY")}}).decide("203.0.113.9", "10.132.0.2", 80), std::string("drop receiver_inbound org 10"));
        QCOMPARE(CloudExports({{"e", effective("goto_next", "HIERARCHY")}}).decide("203.0.113.9", "10.132.0.2", 80), std::string("accept"));
        QCOMPARE(CloudExports({{"e", effective("goto_next", "HIERARCHY")}}).decide("203.0.113.9", "10.132.0.2", 81), std::string("drop receiver_inbound shop/default"));
        QCOMPARE(CloudExports({{"e", effective("allow", "NETWORK")}}).decide("203.0.113.9", "10.132.0.2", 81), std::string("accept"));
        QCOMPARE(CloudExports({{"e", effective("deny", "NETWORK")}}).decide("203.0.113.9", "10.132.0.2", 80), std::string("accept"));
        const auto first = "[{'kind':'compute#network','name':'default','selfLink':'" + network + "','networkFirewallPolicyEnforcementOrder':'BEFORE_CLASSIC_FIREWALL'}]";
        QCOMPARE(CloudExports({{"e", effective("deny", "NETWORK")}, {"n", first}}).decide("203.0.113.9", "10.132.0.2", 80), std::string("drop receiver_inbound org 10"));
        QCOMPARE(CloudExports({{"e", effective("apply_security_profile_group", "HIERARCHY")}}).decide("203.0.113.9", "10.132.0.2", 80), std::string("unknown 10"));
    }
    void theCommandComesBeforeTheDenyingRule()
    {
        const CloudExports exports({{"r", listed({rule("no", 500, "denied", anywhere)})}, {"i", machines()}});
        QCOMPARE(exports.ask("203.0.113.9", "34.76.0.2", 80).stages.back().allow_commands.front(),
                 std::string("gcloud compute firewall-rules create allow-tcp-80-from-203-0-113-9 --network default --direction INGRESS "
                             "--source-ranges 203.0.113.9/32 --priority 499 --action ALLOW --rules tcp:80 --target-tags web --project shop"));
    }
};

QTEST_APPLESS_MAIN(TestCloudGcp)
#include "test_cloud_gcp.moc"
