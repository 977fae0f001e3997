// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "cloud_case.h"

using namespace deadair;
using test::CloudExports;
using test::cloudFile;

namespace
{

std::string nsg(const std::string& rules)
{
    return "{'name':'web','id':'/subscriptions/s1/resourceGroups/rg1/providers/Microsoft.Network/networkSecurityGroups/web','securityRules':[" +
           rules + "]}";
}

std::string rule(const char* name, int priority, const char* direction, const char* access, const char* source, const char* destination,
                 const char* ports)
{
    return std::string("{'name':'") + name + "','priority':" + std::to_string(priority) + ",'direction':'" + direction +
           "','access':'" + access + "','protocol':'Tcp','sourceAddressPrefix':'" + source +
           "','sourcePortRange':'*','destinationAddressPrefix':'" + destination + "','destinationPortRange':'" + ports + "\"}";
}

CloudExports shop()
{
    return {{"nsgs", cloudFile("azure_nsgs.json")},
            {"nics", cloudFile("azure_nics.json")},
            {"ips", "[{'id':'/subscriptions/0000-1111/resourceGroups/shop-rg/providers/Microsoft.Network/publicIPAddresses/app1-ip',\n"
                    "'ipAddress':'20.50.0.4','publicIPAllocationMethod':'Static'}]"}};
}

} // namespace

class TestCloudAzure final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLowestPriorityDecides()
    {
        const CloudExports exports({{"n", nsg(rule("late", 300, "Inbound", "Allow", "*", "*", "80") + "," +
                                              rule("early", 200, "Inbound", "Deny", "198.51.100.0/24", "*", "*"))}});
        QCOMPARE(exports.decide("198.51.100.9", "10.0.0.4", 80), std::string("drop receiver_inbound web early"));
        QCOMPARE(exports.decide("203.0.113.9", "10.0.0.4", 80), std::string("accept"));
    }
    void defaultsDecideWhatNoRuleSays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("expected");
        QTest::newRow("inside the network") << "10.0.0.5" << "10.0.1.4" << "accept";
        QTest::newRow("from the internet") << "203.0.113.9" << "10.0.1.4" << "drop receiver_inbound web DenyAllInBound";
        QTest::newRow("from the load balancer") << "168.63.129.16" << "10.0.1.4" << "accept";
        QTest::newRow("to the internet") << "10.0.0.5" << "203.0.113.9" << "accept";
    }
    void defaultsDecideWhatNoRuleSays()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, expected);
        const CloudExports exports({{"n", nsg("")}});
        QCOMPARE(QString::fromStdString(exports.decide(from.toStdString(), to.toStdString(), 22)), expected);
    }
    void subnetAndInterfaceBothDecide()
    {
        const auto exports = shop();
        QCOMPARE(exports.decide("10.1.1.4", "10.1.2.5", 5432), std::string("accept")); // by application security group
        QCOMPARE(exports.decide("10.1.1.4", "10.1.2.5", 6010), std::string("accept"));
        QCOMPARE(exports.decide("10.1.1.4", "10.1.2.5", 6011), std::string("drop receiver_inbound db-nsg DenyVnet"));
        QCOMPARE(exports.decide("10.1.2.5", "10.1.2.6", 5432), std::string("unknown 10.1.2.6")); // one NSG would drop it, and no file tells which guards the receiver
        QCOMPARE(exports.decide("203.0.113.9", "20.50.0.4", 443), std::string("accept"));
        QCOMPARE(exports.decide("203.0.113.9", "20.50.0.4", 22), std::string("drop receiver_inbound app-nic-nsg DenyAllInBound"));
    }
    void unknownTagsAndGroupsStayUnknown()
    {
        const auto exports = shop();
        QCOMPARE(exports.decide("10.1.1.4", "20.60.0.1", 443), std::string("unknown Storage.WestEurope"));
        QCOMPARE(exports.decide("10.1.1.4", "20.60.0.1", 444), std::string("accept"));
        QCOMPARE(exports.decide("10.1.9.9", "10.1.2.5", 5432), std::string("unknown app"));
        const CloudExports with_tags({{"nsgs", cloudFile("azure_nsgs.json")},
                                      {"nics", cloudFile("azure_nics.json")},
                                      {"tags", "{'name':'Public','values':[{'name':'Storage.WestEurope','properties':{'addressPrefixes':['20.60.0.0/24']}}]}"}});
        QCOMPARE(with_tags.decide("10.1.1.4", "20.60.0.1", 443), std::string("drop sender_outbound app-nic-nsg DenyStorage"));
        QCOMPARE(with_tags.decide("10.1.1.4", "20.61.0.1", 443), std::string("accept"));
    }
    void rulesInForceOfOneInterface()
    {
        const auto effective = [](const char* name, const char* at, const char* access) {
            return std::string("{'networkSecurityGroup':{'id':'/subscriptions/s/resourceGroups/r/providers/Microsoft.Network/networkSecurityGroups/") +
                   name + "'},'association':{'" + at + "':{'id':'/x/" + at + "'}},'effectiveSecurityRules':[\n"
                    "{'name':'securityRules/web','priority':100,'direction':'Inbound','access':'" + access + "','protocol':'Tcp',\n"
                    "'sourceAddressPrefix':'Internet','expandedSourceAddressPrefix':['32.0.0.0/3','64.0.0.0/2','128.0.0.0/1'],'sourcePortRange':'0-65535',\n"
                    "'destinationAddressPrefix':'0.0.0.0/0','destinationPortRange':'80-80'},\n"
                    "{'name':'defaultSecurityRules/DenyAllInBound','priority':65500,'direction':'Inbound','access':'Deny','protocol':'All',\n"
                    "'sourceAddressPrefix':'0.0.0.0/0','sourcePortRange':'0-65535','destinationAddressPrefix':'0.0.0.0/0','destinationPortRange':'0-65535'}]}";
        };
        const auto both = [&](const char* subnet, const char* nic) {
            return "{'value':[" + effective("nic-nsg", "networkInterface", nic) + "," + effective("subnet-nsg", "subnet", subnet) + "]}";
        };
        QCOMPARE(CloudExports({{"e", both("Allow", "Allow")}}).decide("203.0.113.9", "10.0.0.4", 80), std::string("accept"));
        QCOMPARE(CloudExports({{"e", both("Deny", "Allow")}}).decide("203.0.113.9", "10.0.0.4", 80), std::string("drop receiver_inbound subnet-nsg web"));
        QCOMPARE(CloudExports({{"e", both("Allow", "Deny")}}).decide("203.0.113.9", "10.0.0.4", 80), std::string("drop receiver_inbound nic-nsg web"));
        QCOMPARE(CloudExports({{"e", both("Allow", "Allow")}}).decide("8.8.8.8", "10.0.0.4", 80),
                 std::string("drop receiver_inbound subnet-nsg DenyAllInBound")); // in no expanded prefix
    }
    void sourcePortsCanDecide()
    {
        auto text = rule("odd", 100, "Inbound", "Deny", "*", "*", "*");
        text.replace(text.find("'sourcePortRange':'*'"), 21, "'sourcePortRange':'50000-60000'");
        const CloudExports exports({{"n", nsg(text + "," + rule("web", 200, "Inbound", "Allow", "*", "*", "80"))}});
        QCOMPARE(exports.decide("203.0.113.9", "10.0.0.4", 80), std::string("unknown 1024-65535"));
        QCOMPARE(exports.decide("203.0.113.9", "10.0.0.4", 80, cloud::PortRange{40000, 41000}), std::string("accept"));
        QCOMPARE(exports.decide("203.0.113.9", "10.0.0.4", 80, cloud::PortRange{50000, 50001}), std::string("drop receiver_inbound web odd"));
    }
    void restFormIsUnderstood()
    {
        const CloudExports exports({{"n", "{'value':[{'name':'web','id':'/subscriptions/s1/resourceGroups/rg1/providers/x/web','properties':{'securityRules':[\n"
                    "{'name':'no','properties':{'priority':100,'direction':'Inbound','access':'Deny','protocol':'*','sourceAddressPrefixes':['10.0.0.0/8'],\n"
                    "'sourcePortRange':'*','destinationAddressPrefix':'*','destinationPortRange':'22'}}]}}]}"}});
        QCOMPARE(exports.decide("10.0.0.5", "10.0.1.4", 22), std::string("drop receiver_inbound web no"));
        QCOMPARE(exports.decide("10.0.0.5", "10.0.1.4", 23), std::string("accept"));
    }
    void theCommandComesBeforeTheDenyingRule()
    {
        const auto verdict = shop().ask("10.1.1.4", "10.1.2.5", 22);
        QCOMPARE(verdict.stages.back().allow_commands.front(),
                 std::string("az network nsg rule create --resource-group shop-rg --nsg-name db-nsg --name allow-tcp-22-from-10.1.1.4 "
                             "--priority 3999 --direction Inbound --access Allow --protocol Tcp --source-address-prefixes 10.1.1.4 "
                             "--destination-address-prefixes 10.1.2.5 --destination-port-ranges 22 --subscription 0000-1111"));
    }
};

QTEST_APPLESS_MAIN(TestCloudAzure)
#include "test_cloud_azure.moc"
