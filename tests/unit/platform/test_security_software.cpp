// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

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
    void runningProgramsAreNamed()
    {
        ::prctl(PR_SET_NAME, "tet-enforcer");
        // The scan gives up after some milliseconds, which a busy machine may need for other processes.
        const auto seen = [] {
            const auto names = filteringNames();
            return names && std::ranges::find(names->processes, "tet-enforcer") != names->processes.end();
        };
        QTRY_VERIFY(seen());
        ::prctl(PR_SET_NAME, "test");
        const auto later = filteringNames();
        QVERIFY(std::ranges::find(later->processes, "tet-enforcer") == later->processes.end());
    }
};

QTEST_APPLESS_MAIN(TestSecuritySoftware)
#include "test_security_software.moc"
