// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "report/tables.h"

using namespace deadair;

/// A system that does not tell its range of local ports still has listeners.
class TestTables final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void socketsWithoutTheRangeOfPorts()
    {
        Listener listener;
        listener.address = IpAddress::v4(0x7f000001u);
        listener.port = 5432;
        listener.accept_queue = 2, listener.accept_queue_limit = 128;
        const Result<LocalPorts> untold = Error{ErrorCode::Unavailable, "read the range of local ports", "netsh did not tell it"};
        const auto table = socketsTable({&listener, 1}, {{"LISTEN", 1}}, untold);
        QVERIFY(table.find("127.0.0.1:5432") != std::string::npos);
        QVERIFY(table.find(" 2 of 128 ") != std::string::npos);
        listener.accept_queue_limit = Listener::unknown_queue;
        QVERIFY(socketsTable({&listener, 1}, {}, untold).find("-1") == std::string::npos);
        QVERIFY(table.find("Local ports: read the range of local ports: netsh did not tell it\n") != std::string::npos);
        QVERIFY(socketsJson({&listener, 1}, {}, untold).find("\"local_ports\": null") != std::string::npos);

        LocalPorts told;
        told.low = 32768, told.high = 60999;
        QVERIFY(socketsTable({}, {}, told).find("Local ports 32768 to 60999: 0 in use") != std::string::npos);
        QVERIFY(socketsJson({}, {}, told).find("\"high\": 60999") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(TestTables)
#include "test_tables.moc"
