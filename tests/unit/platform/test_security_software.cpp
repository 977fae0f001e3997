// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "platform/linux/security_products.h"
#include "platform/machine.h"

#include <algorithm>
#include <string>

#include <sys/prctl.h>

using namespace deadair;
using namespace deadair::platform;

class TestSecuritySoftware : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void productsAreKnownByTheirProcesses()
    {
        QCOMPARE(productOfProcess("falcon-sensor-b"), std::optional<std::string_view>("CrowdStrike Falcon"));
        QCOMPARE(productOfProcess("wdavdaemon"), std::optional<std::string_view>("Microsoft Defender for Endpoint"));
        QCOMPARE(productOfProcess("opensnitchd"), std::optional<std::string_view>("OpenSnitch"));
        QCOMPARE(productOfModule("falcon_kal"), std::optional<std::string_view>("CrowdStrike Falcon"));
    }

    void ordinaryProgramsAreNot()
    {
        for (const char* name : {"", "systemd", "falcon", "firefox", "sshd", "snxd", "PanGPSx", "firewalld"})
            QVERIFY2(!productOfProcess(name), name);
        QVERIFY(!productOfModule("nf_tables"));
    }

    void aRunningProductIsSeenOnce()
    {
        ::prctl(PR_SET_NAME, "tet-enforcer");
        const auto found = securitySoftware();
        QVERIFY(found.ok());
        QCOMPARE(std::ranges::count(*found, "Cisco Secure Workload", &SecuritySoftware::name), 1);
        const auto entry = std::ranges::find(*found, "Cisco Secure Workload", &SecuritySoftware::name);
        QCOMPARE(entry->seen_as, std::string("process tet-enforcer"));
        ::prctl(PR_SET_NAME, "test");
        const auto later = securitySoftware();
        QCOMPARE(std::ranges::count(*later, "process tet-enforcer", &SecuritySoftware::seen_as), 0);
    }
};

QTEST_APPLESS_MAIN(TestSecuritySoftware)
#include "test_security_software.moc"
