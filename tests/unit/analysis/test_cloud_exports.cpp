// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "cloud_case.h"

using namespace deadair;
using test::CloudExports;
using test::cloudFile;

class TestCloudExports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void badFilesAreNamedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const std::string& text, const char* says) {
            QTest::newRow(name) << QByteArray::fromStdString(text) << QString::fromUtf8(says);
        };
        const auto groups = cloudFile("aws_groups.json");
        row("empty", "", "bad.json': the file is empty");
        row("blank", " \n\t", "the file is empty");
        row("cut in the middle", groups.substr(0, groups.size() / 2), "the file ends in the middle of a JSON value");
        row("garbage", std::string(1000, '\x07'), "line 1, column 1: this is not JSON");
        row("garbage behind", groups + "\n??", "this is not JSON");
        row("not json inside", "{\n  \"SecurityGroups\": [nope]\n}", "line 2, column 23: this is not valid JSON");
        row("number too large", "{'SecurityGroups': 8e9999}", "not valid JSON: number overflow");
        row("capture", std::string("\xd4\xc3\xb2\xa1\x02\x00\x04\x00", 8), "packet capture");
        row("xml", "<?xml version='1.0'?>", "XML or HTML");
        row("table", "+-----+-----+\n| a | b |", "table");
        row("invalid utf-8", "{\"SecurityGroups\": \"\xff\xff\"}", "not valid JSON");
        row("another object", "{'Users':[{'UserName':'x'}]}", "it begins with an object of Users; expected");
        row("empty list", "[]", "it is an empty list");
        row("wrong type", "{'SecurityGroups':[{'GroupId':7}]}", "SecurityGroups[0].GroupId");
        row("wrong prefix", "{'SecurityGroups':[{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'tcp','IpRanges':[{'CidrIp':'10.0.0.0/33'}]}]}]}",
            "SecurityGroups[0].IpPermissions[0].IpRanges[0].CidrIp");
        row("missing field", "{'NetworkAcls':[{'NetworkAclId':'acl-1','Entries':[{'RuleNumber':1,'CidrBlock':'0.0.0.0/0'}]}]}",
            "NetworkAcls[0].Entries[0].RuleAction");
        row("port out of range", "{'SecurityGroups':[{'GroupId':'sg-1','IpPermissions':[{'IpProtocol':'tcp','FromPort':70000,'ToPort':70001}]}]}", "FromPort");
        row("azure direction", "[{'name':'n','securityRules':[{'name':'r','priority':1,'direction':'Sideways','access':'Allow','protocol':'*'}]}]",
            "[0].securityRules[0].direction");
        row("gcp ports", "[{'name':'r','network':'n','allowed':[{'IPProtocol':'tcp','ports':['http']}]}]", "[0].allowed[0].ports");
    }
    void badFilesAreNamedWithPlaceAndReason()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, says);
        const CloudExports exports({{"bad.json", text.toStdString()}});
        QVERIFY2(exports.error().find("bad.json") != std::string::npos, exports.error().c_str());
        QVERIFY2(QString::fromStdString(exports.error()).contains(says), exports.error().c_str());
    }
    void aBadFileLeavesNothingBehind()
    {
        cloud::Exports exports;
        QVERIFY(!cloud::addExport("x", "{\"SecurityGroups\":[{\"GroupId\":\"sg-1\"},{\"GroupId\":2}]}", exports));
        QVERIFY(exports.aws.groups.empty() && exports.files.empty());
    }
    void severalAccountsInOneFile()
    {
        const auto group = [](const char* id, const char* owner, const char* cidr) {
            return std::string("{'SecurityGroups':[{'GroupId':'") + id + "','OwnerId':'" + owner + "','VpcId':'" + owner +
                   "','IpPermissions':[{'IpProtocol':'tcp','FromPort':80,'ToPort':80,'IpRanges':[{'CidrIp':'" + cidr +
                   "'}]}],'IpPermissionsEgress':[]}]}" + "\n";
        };
        const auto interface = [](const char* address, const char* owner, const char* id) {
            return std::string("{'NetworkInterfaces':[{'NetworkInterfaceId':'eni-") + id + "','VpcId':'" + owner +
                   "','PrivateIpAddress':'" + address + "','Groups':[{'GroupId':'" + id + "\"}]}]}\n";
        };
        const CloudExports exports({{"all.json", group("sg-1", "111", "198.51.100.0/24") + group("sg-2", "222", "203.0.113.0/24") +
                                                     interface("10.0.0.1", "111", "sg-1") + interface("10.9.0.2", "222", "sg-2")}});
        QCOMPARE(exports.decide("198.51.100.9", "10.0.0.1", 80), std::string("accept"));
        QCOMPARE(exports.decide("198.51.100.9", "10.9.0.2", 80), std::string("drop receiver_inbound sg-2"));
        QCOMPARE(exports.decide("203.0.113.9", "10.9.0.2", 80), std::string("accept"));
    }
    void utf16FromPowerShellIsRead()
    {
        const std::string text = "[{'name':'r','network':'n','allowed':[{'IPProtocol':'tcp'}],'sourceRanges':['0.0.0.0/0']}]";
        std::string wide = "\xff\xfe";
        for (const char c : text)
            wide += {c, '\0'};
        QCOMPARE(CloudExports({{"x", wide}}).decide("203.0.113.9", "10.0.0.4", 80), std::string("accept"));
    }
    void filesWithoutRulesDecideNothing()
    {
        cloud::Exports exports;
        QVERIFY(cloud::addExport("i", cloudFile("aws_instances.json"), exports).ok());
        const auto verdict = cloud::check(exports, {std::nullopt, *IpAddress::parse("10.0.2.9"), 80, {}});
        QVERIFY(!verdict && verdict.error().message().find("no rules") != std::string::npos);
    }
    void anUnknownSenderIsOnlyCoveredByTheWholeWorld()
    {
        cloud::Exports exports;
        QVERIFY(cloud::addExport("g", cloudFile("aws_groups.json"), exports).ok());
        QVERIFY(cloud::addExport("i", cloudFile("aws_instances.json"), exports).ok());
        const auto to = *IpAddress::parse("52.0.0.5");
        QVERIFY(cloud::check(exports, {std::nullopt, to, 443, {}})->decision == cloud::Decision::Accept);
        QVERIFY(cloud::check(exports, {std::nullopt, to, 22, {}})->decision == cloud::Decision::Unknown);
        QVERIFY(cloud::check(exports, {std::nullopt, to, 80, {}})->decision == cloud::Decision::Drop);
    }
};

QTEST_APPLESS_MAIN(TestCloudExports)
#include "test_cloud_exports.moc"
