// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/tcp/connection_summary.h"
#include "capture_files.h"

#include <QFile>

using namespace deadair;
using namespace deadair::test;

namespace
{

const QString folder = QStringLiteral(DEADAIR_TEST_DATA "/captures/");

QByteArray lineOf(const tcp::Connection& connection, std::int64_t first_ns)
{
    const auto summary = tcp::summarise(connection);
    const auto& c = connection.counters;
    QByteArrayList columns{summary.client.toString().c_str(), summary.server.toString().c_str(),
                           QByteArray::number(static_cast<double>(connection.first_ns - first_ns) / 1e9, 'f', 6),
                           QByteArray(enumName(summary.handshake).data()),
                           QByteArray::number(summary.syns),
                           QByteArray::number(summary.syn_acks),
                           summary.rtt_ns ? QByteArray::number(static_cast<double>(*summary.rtt_ns) / 1e3, 'f', 1) : "-",
                           QByteArray(enumName(summary.closing).data())};
    for (const auto number :
         {connection.packets, connection.bytes, c.retransmissions, c.fast_retransmissions, c.spurious_retransmissions,
          c.out_of_order, c.duplicate_acks, c.zero_windows, c.lost_segments, c.keep_alives})
        columns << QByteArray::number(static_cast<qulonglong>(number));
    return columns.join('\t');
}

/// The reference's line with its decimals in the same form.
QByteArray expectedLine(QByteArrayList columns)
{
    columns.removeFirst();
    columns[2] = QByteArray::number(columns[2].toDouble(), 'f', 6);
    if (columns[6] != "-")
        columns[6] = QByteArray::number(columns[6].toDouble(), 'f', 1);
    return columns.join('\t');
}

} // namespace

/// Every connection of the sample captures against what tshark says about it.
class TestCaptureGolden final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void agrees_data()
    {
        QTest::addColumn<QByteArrayList>("expected");
        QFile file(folder + QStringLiteral("expected.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        file.readLine();
        QMap<QByteArray, QByteArrayList> files;
        while (!file.atEnd()) {
            const auto columns = file.readLine().trimmed().split('\t');
            files[columns[0]] << (columns.size() == 4 ? columns.mid(1).join('\t') : expectedLine(columns));
        }
        QVERIFY(files.size() > 60);
        for (auto entry = files.cbegin(); entry != files.cend(); ++entry)
            QTest::newRow(entry.key().constData()) << entry.value();
    }

    void agrees()
    {
        QFETCH(QByteArrayList, expected);
        const auto path = (folder + QString::fromUtf8(QTest::currentDataTag())).toStdString();
        const auto analysis = tcp::analyseCapture(readerOf(readBytes(path)));
        QVERIFY(analysis.ok());
        QByteArrayList found{"packets=" + QByteArray::number(static_cast<qulonglong>(analysis->packets)) +
                             "\tbytes=" + QByteArray::number(static_cast<qulonglong>(analysis->bytes)) +
                             "\ttcp_packets=" + QByteArray::number(static_cast<qulonglong>(analysis->tcp_packets))};
        for (const auto* const connection : analysis->table.connections())
            found << lineOf(*connection, analysis->first_ns);
        for (qsizetype line = 0; line < std::min(found.size(), expected.size()); ++line)
            QCOMPARE(found[line], expected[line]);
        QCOMPARE(found.size(), expected.size());
    }
};

QTEST_APPLESS_MAIN(TestCaptureGolden)
#include "test_capture_golden.moc"
