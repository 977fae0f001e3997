// SPDX-License-Identifier: GPL-3.0-or-later
// `deadair capture analyze` as a user runs it.
#include <QTest>

#include "capture_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

using namespace deadair;
using namespace deadair::test;

namespace
{

constexpr std::int64_t ms = 1'000'000;

struct Run {
    int status = -1;
    QByteArray output;
    QString errors;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] QString text() const { return QString::fromUtf8(output); }
};

Run capture(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.setProgram(QStringLiteral(DEADAIR_PROGRAM));
    process.setArguments(QStringList{QStringLiteral("capture"), QStringLiteral("analyze")} + arguments);
    process.start();
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(50'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
}

QString sample(const char* name)
{
    return QStringLiteral(DEADAIR_TEST_DATA "/captures/") + QString::fromUtf8(name);
}

QByteArray bytesOf(const PcapBuilder& builder)
{
    return {reinterpret_cast<const char*>(builder.bytes().data()), static_cast<qsizetype>(builder.bytes().size())};
}

/// Three SYNs that nobody answers.
PcapBuilder silence()
{
    PcapBuilder builder;
    for (const int at : {0, 1000, 3000})
        builder.add(at * ms, TestSegment{true, packet::syn, 100});
    return builder;
}

} // namespace

class TestCliCapture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void contractDocument()
    {
        const auto run = capture({sample("tcpdump-tcp-handshake-nano.pcap"), QStringLiteral("--json")});
        QCOMPARE(run.status, 0);
        const auto json = run.json();
        QCOMPARE(json.value(QStringLiteral("schema")).toString(), QStringLiteral("deadair.capture/1"));
        QCOMPARE(json.value(QStringLiteral("packets")).toInt(), 3);
        const auto connection = json.value(QStringLiteral("connections")).toArray().at(0).toObject();
        for (const auto* const key :
             {"client", "server", "first_packet_s", "handshake", "closed_by", "packets", "bytes", "retransmissions",
              "fast_retransmissions", "spurious_retransmissions", "out_of_order", "duplicate_acks", "zero_windows",
              "lost_segments", "keep_alives"})
            QVERIFY2(connection.contains(QString::fromUtf8(key)), key);
        const auto handshake = connection.value(QStringLiteral("handshake")).toObject();
        QCOMPARE(handshake.value(QStringLiteral("result")).toString(), QStringLiteral("established"));
        QVERIFY(handshake.value(QStringLiteral("rtt_us")).toDouble() > 0);
        QVERIFY(json.value(QStringLiteral("totals")).toObject().contains(QStringLiteral("retransmissions")));
    }

    void readsStandardInput()
    {
        const auto run = capture({QStringLiteral("-")}, bytesOf(silence()));
        QCOMPARE(run.status, 0);
        QVERIFY2(run.text().contains(QStringLiteral("3 SYNs in 3.0 s, and nothing came back")), run.output.constData());
        QVERIFY(run.text().contains(QStringLiteral("SYN again")));
    }

    void damagedFiles()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("cut.pcap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        auto bytes = bytesOf(silence());
        bytes.chop(3);
        file.write(bytes);
        file.close();
        for (const bool json : {false, true}) {
            const auto run = capture(QStringList{file.fileName()} + (json ? QStringList{QStringLiteral("--json")} : QStringList()));
            QCOMPARE(run.status, 2);
            QVERIFY2(run.errors.contains(QStringLiteral("the file ends in the middle of a packet at byte 136")),
                     qPrintable(run.errors));
            QVERIFY(!run.output.isEmpty());
            if (json) {
                QCOMPARE(run.json().value(QStringLiteral("packets")).toInt(), 2);
                QCOMPARE(run.json().value(QStringLiteral("damage")).toObject().value(QStringLiteral("offset")).toInt(), 136);
            }
        }
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("says");
        QTest::newRow("missing") << QStringLiteral("/nowhere/x.pcap") << QStringLiteral("/nowhere/x.pcap");
        QTest::newRow("folder") << QStringLiteral("/") << QStringLiteral("'/'");
        QTest::newRow("text") << sample("README.md") << QStringLiteral("neither pcap nor pcapng");
    }
    void wrongFiles()
    {
        QFETCH(QString, file);
        QFETCH(QString, says);
        const auto run = capture({file, QStringLiteral("--json")});
        QCOMPARE(run.status, 2);
        QVERIFY(run.output.isEmpty());
        QVERIFY2(run.errors.contains(says), qPrintable(run.errors));
    }

    void otherEnd()
    {
        QTemporaryDir folder;
        QFile client(folder.filePath(QStringLiteral("client.pcap")));
        QFile server(folder.filePath(QStringLiteral("server.pcap")));
        QVERIFY(client.open(QIODevice::WriteOnly) && server.open(QIODevice::WriteOnly));
        client.write(bytesOf(silence()));
        PcapBuilder answered;
        for (const int at : {0, 1000, 3000}) {
            answered.add(at * ms + 8 * ms, TestSegment{true, packet::syn, 100, 0, 0, 1000, {}, 57});
            answered.add(at * ms + 8 * ms, TestSegment{false, packet::syn | packet::ack, 500, 101});
        }
        server.write(bytesOf(answered));
        client.close(), server.close();
        const auto run = capture({client.fileName(), QStringLiteral("--other-end"), server.fileName(), QStringLiteral("--json")});
        const auto both = run.json().value(QStringLiteral("both_ends")).toObject();
        QCOMPARE(both.value(QStringLiteral("this_end")).toString(), QStringLiteral("client"));
        QCOMPARE(both.value(QStringLiteral("connections")).toArray().at(0).toObject().value(QStringLiteral("lost")).toString(),
                 QStringLiteral("way_back"));
        const auto text = capture({client.fileName(), QStringLiteral("--other-end"), server.fileName()}).text();
        QVERIFY2(text.contains(QStringLiteral("path.return_lost")), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestCliCapture)
#include "test_cli_capture.moc"
