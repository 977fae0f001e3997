// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/series/retransmission_series.h"
#include "capture_files.h"

#include <algorithm>
#include <limits>
#include <random>

using namespace deadair;
using namespace deadair::test;
using tcp::RetransmissionTimeline;

namespace
{

constexpr std::int64_t ms = 1'000'000;
constexpr std::int64_t second = 1000 * ms;
constexpr std::int64_t start_ns = 1'700'000'000 * second;

using Slices = std::vector<RetransmissionTimeline::Slice>;

Slices slicesOf(const std::vector<std::int64_t>& times_ns)
{
    RetransmissionTimeline timeline;
    for (const auto time_ns : times_ns)
        timeline.add(time_ns, time_ns % 2 == 0);
    return timeline.slices();
}

std::uint64_t counted(const Slices& slices)
{
    std::uint64_t count = 0;
    for (const auto& slice : slices)
        count += slice.syns + slice.data;
    return count;
}

bool isInOrder(const Slices& slices)
{
    return std::adjacent_find(slices.begin(), slices.end(), [](const auto& left, const auto& right) {
               return left.begin_ms >= right.begin_ms;
           }) == slices.end();
}

} // namespace

class TestRetransmissionTimeline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isEmptyBeforeTheFirst()
    {
        QVERIFY(RetransmissionTimeline().slices().empty());
    }
    void countsSynsApart()
    {
        RetransmissionTimeline timeline;
        timeline.add(start_ns, true);
        timeline.add(start_ns + 10 * ms, false);
        timeline.add(start_ns + 10 * ms, false);
        const auto slices = timeline.slices();
        QCOMPARE(slices.front(), (RetransmissionTimeline::Slice{1'700'000'000'000, 1, 0}));
        QCOMPARE(slices.back(), (RetransmissionTimeline::Slice{1'700'000'000'009, 0, 2}));
        QCOMPARE(slices.size(), std::size_t{6}); // of 1.95 ms, those between empty
        QCOMPARE(counted(slices), std::uint64_t{3});
    }
    void doublesItsSlicesAsTimeGoesOn()
    {
        RetransmissionTimeline timeline;
        for (int at = 0; at < 3600; ++at)
            timeline.add(start_ns + at * second, false);
        const auto slices = timeline.slices();
        QCOMPARE(timeline.sliceMs(), 4000.0); // round, from a second on
        QCOMPARE(slices.size(), std::size_t{900});
        for (std::size_t at = 0; at < slices.size(); ++at)
            QCOMPARE(slices[at], (RetransmissionTimeline::Slice{1'700'000'000'000 + static_cast<int>(at) * 4000, 0, 4}));
    }
    void takesTimesInAnyOrder()
    {
        std::vector<std::int64_t> times_ns;
        std::mt19937 random(1);
        for (int at = 0; at < 5000; ++at)
            times_ns.push_back(start_ns + static_cast<std::int64_t>(random() % 1'000'000) * ms / 7);
        const auto as_they_came = slicesOf(times_ns);
        QCOMPARE(counted(as_they_came), std::uint64_t{5000});
        std::sort(times_ns.begin(), times_ns.end());
        QVERIFY(slicesOf(times_ns) == as_they_came);
        std::reverse(times_ns.begin(), times_ns.end());
        QVERIFY(slicesOf(times_ns) == as_they_came);
    }
    void takesTheFarthestTimes()
    {
        constexpr auto first = std::numeric_limits<std::int64_t>::min();
        constexpr auto last = std::numeric_limits<std::int64_t>::max();
        for (const auto& times_ns : {std::vector{first, last}, std::vector{last, first}, std::vector{std::int64_t{-1}, first, last},
                                     std::vector{last, last - 1}, std::vector{first, first + 1}}) {
            const auto slices = slicesOf(times_ns);
            QCOMPARE(counted(slices), std::uint64_t{times_ns.size()});
            QVERIFY(slices.size() <= RetransmissionTimeline::most_slices);
            QVERIFY(isInOrder(slices));
            const auto [least, greatest] = std::minmax_element(times_ns.begin(), times_ns.end());
            QVERIFY(slices.front().begin_ms <= *least / ms && slices.back().begin_ms <= *greatest / ms);
        }
        const auto around_1970 = slicesOf({-ms / 2, ms / 2}); // a slice of its own on either side of zero
        QCOMPARE(around_1970, (Slices{{-2, 1, 0}, {0, 1, 0}}));
    }
    void coversTimeWithoutAny()
    {
        RetransmissionTimeline timeline;
        timeline.cover(start_ns);
        timeline.add(start_ns + 20 * second, false);
        timeline.cover(start_ns + 100 * second);
        const auto slices = timeline.slices();
        QCOMPARE(timeline.sliceMs(), 125.0);
        QCOMPARE(slices.size(), std::size_t{801});
        QCOMPARE(counted(slices), std::uint64_t{1});
        QCOMPARE(slices[160].data, std::uint64_t{1});
    }
    void countsWhatTheAnalysisMarks_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* const file : {"arkime-wireshark-retrans.pcap", "constructed-random.pcap.zst", "zeek-ssh-dups.pcap.gz",
                                       "zeek-retransmit-fast009.pcap", "tcpdump-tfo-5c1fa7f9ae91.pcap"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void countsWhatTheAnalysisMarks()
    {
        QFETCH(const QString, file);
        const auto bytes = readBytes((QStringLiteral(DEADAIR_TEST_DATA "/captures/") + file).toStdString());
        const auto capture = std::move(tcp::analyseCapture(readerOf(bytes))).value();
        const auto series = retransmissionSeries(capture);
        QCOMPARE(series.syn_count + series.data_count, capture.table.totals().retransmissions);
        QVERIFY(!series.syns.empty() && series.syns.size() == series.data.size());
        QVERIFY(series.syns.front().time_ms * ms <= capture.earliest_ns);
        QVERIFY(static_cast<double>(series.syns.back().time_ms) + series.slice_ms >= static_cast<double>(capture.latest_ns / ms));
    }
    void tellsSynsFromData()
    {
        using namespace packet;
        const TestSegment opening{true, syn, 100};
        const TestSegment answer{false, syn | ack, 500, 101};
        const TestSegment data{true, ack, 101, 501, 10};
        const TestSegment last{true, ack | fin, 111, 501};
        PcapBuilder file;
        file.add(start_ns, opening).add(start_ns + 1 * second, opening);
        file.add(start_ns + 2 * second, answer).add(start_ns + 3 * second, answer);
        file.add(start_ns + 4 * second, data).add(start_ns + 5 * second, data);
        file.add(start_ns + 6 * second, last).add(start_ns + 7 * second, last);
        const auto series = retransmissionSeries(std::move(tcp::analyseCapture(readerOf(file.bytes()))).value());
        QCOMPARE(series.syn_count, std::uint64_t{2});
        QCOMPARE(series.data_count, std::uint64_t{2});
        std::vector<std::int64_t> when;
        for (const auto* const samples : {&series.syns, &series.data})
            for (const auto& sample : *samples)
                if (sample.value > 0)
                    when.push_back(sample.time_ms - start_ns / ms);
        QCOMPARE(when, (std::vector<std::int64_t>{1000, 3000, 5000, 7000}));
    }
    void writesCsv()
    {
        const RetransmissionSeries series{{{1000, 2}, {2000, 0}}, {{1000, 0}, {2000, 3'000'000}}, 1000, 2, 3'000'000};
        QCOMPARE(retransmissionCsv(series), std::string("time_ms,syns,data\r\n1000,2,0\r\n2000,0,3000000\r\n"));
    }
};

QTEST_APPLESS_MAIN(TestRetransmissionTimeline)
#include "test_retransmission_timeline.moc"
