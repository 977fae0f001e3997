// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/products/products.h"

using namespace deadair;
using namespace deadair::products;

namespace
{
std::string product(SignKind kind, const char* name)
{
    return std::string(productOf({kind, name}).value_or(""));
}
} // namespace

class TestProducts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void productsAreKnownByTheirNames()
    {
        QCOMPARE(product(SignKind::Process, "falcon-sensor-b"), std::string("CrowdStrike Falcon"));
        QCOMPARE(product(SignKind::Process, "wdavdaemon"), std::string("Microsoft Defender for Endpoint"));
        QCOMPARE(product(SignKind::Process, "opensnitchd"), std::string("OpenSnitch"));
        QCOMPARE(product(SignKind::Module, "falcon_kal"), std::string("CrowdStrike Falcon"));
        QCOMPARE(product(SignKind::Process, "MsSense.exe"), std::string("Microsoft Defender for Endpoint"));
        QVERIFY(product(SignKind::Process, "svchost.exe").empty());
        QCOMPARE(product(SignKind::Service, "CSFalconService"), std::string("CrowdStrike Falcon"));
        QCOMPARE(product(SignKind::Driver, "KLWFP.sys"), std::string("Kaspersky"));
        QCOMPARE(product(SignKind::Extension, "at.obdev.littlesnitch.networkextension"), std::string("Little Snitch"));
    }
    void ordinaryNamesAreNot()
    {
        for (const auto* const name : {"", "systemd", "falcon", "firefox", "sshd", "snxd", "PanGPSx", "firewalld"})
            QVERIFY2(product(SignKind::Process, name).empty(), name);
        QVERIFY(product(SignKind::Module, "nf_tables").empty());
        for (const auto* const name : {"Dnscache", "mpssvc", "WinDefend", "BFE", "Tcpip"})
            QVERIFY2(product(SignKind::Service, name).empty() && product(SignKind::Driver, name).empty(), name);
        QVERIFY(product(SignKind::Extension, "com.apple.DriverKit").empty());
    }
    void eachProductOnce()
    {
        const std::vector<Sign> signs = {{SignKind::Service, "mullvadvpn"}, {SignKind::Driver, "mullvad-split-tunnel"}, {SignKind::Service, "spooler"}};
        const auto found = productsAmong(signs);
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().seen_as, std::string("service mullvadvpn"));
    }
    void systemExtensions()
    {
        const auto found = readSystemExtensions("4 extension(s)\n--- com.apple.system_extension.network_extension\n"
                                                "enabled\tactive\tteamID\tbundleID (version)\tname\t[state]\n"
                                                "*\t*\tX9E956P446\tcom.crowdstrike.falcon.Agent (7.10/179.1)\tFalcon Sensor\t[activated enabled]\n"
                                                "\t\tVBG97UB4TA\tcom.objective-see.lulu.extension (2.4.0/2.4.0)\tLuLu\t[terminated waiting to uninstall on reboot]\n"
                                                "*\t*\tABCDE12345\tcom.example.unheard-of (1.0/1)\tUnheard Of Filter\t[activated enabled]\n"
                                                "--- com.apple.system_extension.driver_extension\n"
                                                "*\t*\tABCDE12345\tcom.example.mouse (1.0/1)\tMouse\t[activated enabled]\n");
        QVERIFY(found.ok());
        QCOMPARE(found->size(), 2U); // an active network extension filters whatever its name; a driver for a mouse does not
        QCOMPARE(found->at(0).name, std::string("CrowdStrike Falcon"));
        QCOMPARE(found->at(0).seen_as, std::string("system extension com.crowdstrike.falcon.Agent"));
        QCOMPARE(found->at(1).name, std::string("Unheard Of Filter"));
        QVERIFY(readSystemExtensions("0 extension(s)\n")->empty());
        QVERIFY(!readSystemExtensions("command not found"));
    }
    void windowsServices()
    {
        const auto signs = readWindowsNames("\r\nSERVICE_NAME: CSFalconService\r\nDISPLAY_NAME: CrowdStrike\r\n        TYPE               : 10\r\n"
                                            "SERVICE_NAME: Dnscache\r\n", SignKind::Service);
        QCOMPARE(productsAmong(signs).size(), 1U);
        QCOMPARE(productsAmong(readWindowsNames("Module Name  Display Name\r\nepfwwfp      ESET\r\n", SignKind::Driver)).front().name, std::string("ESET Endpoint Security"));
    }
};

QTEST_APPLESS_MAIN(TestProducts)
#include "test_products.moc"
