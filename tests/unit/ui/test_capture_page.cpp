// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "charts/time_chart.h"
#include "pages/capture_page.h"
#include "pages/retransmissions_view.h"
#include "session/capture_input.h"

#include <QDateTimeAxis>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>

#include <numeric>

using namespace deadair;
using namespace deadair::ui;

namespace
{

constexpr auto lossy = DEADAIR_TEST_DATA "/captures/arkime-wireshark-retrans.pcap";
constexpr auto without_loss = DEADAIR_TEST_DATA "/captures/dpkt-nb6-http.pcap";

int total(const TimeChart::Series& series)
{
    return std::accumulate(series.samples.begin(), series.samples.end(), 0,
                           [](int sum, const Sample& sample) { return sum + static_cast<int>(sample.value); });
}

bool opens(CapturePage& page, const char* path)
{
    QSignalSpy opened(&page, &CapturePage::opened);
    page.open(QString::fromUtf8(path));
    return opened.wait(5'000);
}

/// The page of a capture, at what was sent again.
struct SentAgain {
    CapturePage page;
    RetransmissionsView& view = *page.findChild<RetransmissionsView*>();
    TimeChart& chart = *view.findChild<TimeChart*>();

    SentAgain()
    {
        page.resize(800, 600);
        page.show();
        page.findChild<QTabWidget*>()->setCurrentWidget(&view);
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        for (const auto* const label : view.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(words))
                return true;
        return false;
    }
};

} // namespace

class TestCapturePage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void showsSynsAndDataSentAgain()
    {
        SentAgain again;
        QVERIFY(opens(again.page, lossy));
        QVERIFY(again.chart.isVisible());
        const auto& series = again.chart.series();
        QCOMPARE(series.size(), std::size_t{2});
        QCOMPARE(series[0].name, QStringLiteral("data"));
        QCOMPARE(total(series[0]), 42);
        QCOMPARE(series[1].name, QStringLiteral("SYNs"));
        QCOMPARE(total(series[1]), 5); // 3 SYNs and 2 SYN-ACKs
        QVERIFY(again.says(QStringLiteral("SYNs: 5   ·   data: 42   ·   most at ")));
        QVERIFY(again.says(QStringLiteral(": 6 in 31 ms")));
    }
    void readsAsAList()
    {
        SentAgain again;
        QVERIFY(opens(again.page, lossy));
        const auto lines = again.chart.accessibleDescription().split(QStringLiteral("; "));
        const auto& series = again.chart.series();
        int slices = 0;
        for (std::size_t at = 0; at < series[0].samples.size(); ++at)
            slices += series[0].samples[at].value + series[1].samples[at].value > 0 ? 1 : 0;
        QVERIFY(slices > 10);
        QCOMPARE(lines.size(), slices); // where there was nothing, nothing is read out
        QVERIFY(lines.back().endsWith(QStringLiteral(": SYNs 0, data 6")));
    }
    void saysWhereNothingWasSentAgain()
    {
        SentAgain again;
        QVERIFY(opens(again.page, lossy));
        QTest::keyClick(&again.chart, Qt::Key_Plus);
        QVERIFY(opens(again.page, without_loss));
        QVERIFY(!again.chart.isVisible());
        QVERIFY(again.says(QStringLiteral("Nothing was sent again in this capture.")));
        QVERIFY(opens(again.page, lossy)); // is shown whole, though the one before was zoomed
        QVERIFY(again.chart.isVisible());
        QVERIFY(!again.says(QStringLiteral("Nothing was sent again in this capture.")));
        const auto* const axis = qobject_cast<QDateTimeAxis*>(again.chart.chart()->axes(Qt::Horizontal).front());
        const auto& samples = again.chart.series()[0].samples;
        QVERIFY(axis->min().toMSecsSinceEpoch() <= samples.front().time_ms);
        QVERIFY(axis->max().toMSecsSinceEpoch() >= samples.back().time_ms);
    }
    void showsAllAgain()
    {
        SentAgain again;
        QVERIFY(opens(again.page, lossy));
        const auto* const axis = qobject_cast<QDateTimeAxis*>(again.chart.chart()->axes(Qt::Horizontal).front());
        const auto whole = axis->min();
        QTest::keyClick(&again.chart, Qt::Key_Plus);
        QVERIFY(axis->min() > whole);
        for (auto* const button : again.view.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Show all"))
                button->click();
        QCOMPARE(axis->min(), whole);
    }
    void exportsTheChart_data()
    {
        QTest::addColumn<QString>("action");
        QTest::addColumn<QByteArray>("begin");
        QTest::newRow("SVG") << QStringLiteral("SVG…") << QByteArray("<?xml");
        QTest::newRow("PNG") << QStringLiteral("PNG…") << QByteArray("\x89PNG");
        QTest::newRow("CSV") << QStringLiteral("CSV…") << QByteArray("time_ms,syns,data\r\n");
    }
    void exportsTheChart()
    {
        QFETCH(const QString, action);
        QFETCH(const QByteArray, begin);
        const QTemporaryDir folder;
        SentAgain again;
        QVERIFY(opens(again.page, lossy));
        QSignalSpy told(&again.page, &CapturePage::told);
        for (auto* const one : again.view.findChild<QMenu*>()->actions())
            if (one->text() == action)
                one->trigger();
        auto* const dialog = again.view.findChild<QFileDialog*>();
        QVERIFY(dialog != nullptr);
        const auto path = folder.filePath(QStringLiteral("chart.") + action.left(3).toLower());
        dialog->selectFile(path);
        static_cast<QDialog*>(dialog)->accept();
        QVERIFY(told.wait(5'000));
        QCOMPARE(told.front().back().toBool(), false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY2(bytes.startsWith(begin), bytes.left(40).constData());
        if (begin.startsWith("time_ms"))
            QCOMPARE(bytes.count('\n'), 1 + static_cast<int>(again.chart.series()[0].samples.size()));
    }
};

QTEST_MAIN(TestCapturePage)
#include "test_capture_page.moc"
