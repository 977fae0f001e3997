// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "analysis/series/series.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace deadair;

namespace
{

/// A million calm values with one spike and one dip.
std::vector<Sample> calmWithSpike()
{
    std::vector<Sample> samples;
    for (int at = 0; at < 1'000'000; ++at)
        samples.push_back({at, 10.0 + at % 7});
    samples[654'321].value = 900;
    samples[123'456].value = -5;
    return samples;
}

} // namespace

class TestSeries final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void decimationKeepsExtremesAndEnds()
    {
        const auto samples = calmWithSpike();
        const auto few = decimated(samples, 800);
        QVERIFY(few.size() <= 3200);
        QCOMPARE(few.front(), samples.front());
        QCOMPARE(few.back(), samples.back());
        QVERIFY(std::ranges::find(few, samples[654'321]) != few.end());
        QVERIFY(std::ranges::find(few, samples[123'456]) != few.end());
        QVERIFY(std::ranges::is_sorted(few, {}, &Sample::time_ms));
    }
    void decimationLeavesFewAlone()
    {
        const std::vector<Sample> few = {{1, 1}, {2, 5}, {3, 2}};
        QCOMPARE(decimated(few, 100), few);
        QVERIFY(decimated({}, 0).empty());
        std::vector<Sample> at_once(5000, Sample{7, 3}); // all at the same moment
        at_once[77].value = 9;
        const auto kept = decimated(at_once, 10);
        QVERIFY(kept.size() <= 4);
        QVERIFY(std::ranges::any_of(kept, [](const Sample& sample) { return sample.value == 9; }));
    }
    void decimatesAMillionInAFrame()
    {
        const auto samples = calmWithSpike();
        QElapsedTimer timer;
        timer.start();
        const auto few = decimated(samples, 1200);
        const auto took_ms = timer.elapsed();
        QVERIFY(!few.empty());
        QVERIFY2(took_ms < 50, std::to_string(took_ms).c_str());
    }
    void cutsOutARange()
    {
        std::vector<Sample> samples;
        for (int at = 0; at < 10; ++at)
            samples.push_back({at * 10, double(at)});
        const auto part = between(samples, 25, 55);
        QCOMPARE(part.front().time_ms, 20); // the neighbour before
        QCOMPARE(part.back().time_ms, 60);  // and the one after
        QCOMPARE(between(samples, 500, 600).size(), std::size_t{1});
        QVERIFY(between({}, 0, 1).empty());
    }
    void findsPercentiles()
    {
        std::vector<double> values;
        for (int at = 100; at >= 1; --at)
            values.push_back(at);
        QCOMPARE(percentile(values, 50), 50.0);
        QCOMPARE(percentile(values, 95), 95.0);
        QCOMPARE(percentile(values, 99), 99.0);
        QCOMPARE(percentile(values, 100), 100.0);
        QCOMPARE(percentile(values, 0), 1.0);
        QCOMPARE(percentile({}, 50), 0.0);
    }
    void countsIntoSlices()
    {
        const std::vector<double> values = {0, 1, 1, 9, 10};
        const auto counted = histogram(values, 10);
        QCOMPARE(counted.counts.size(), std::size_t{10});
        QCOMPARE(counted.counts.front(), 1);
        QCOMPARE(counted.counts[1], 2);
        QCOMPARE(counted.counts.back(), 2);
        QVERIFY(histogram({}, 5).counts.empty());
        QCOMPARE(histogram(std::vector<double>{4, 4}, 5).counts, std::vector<int>{2});
    }
};

QTEST_APPLESS_MAIN(TestSeries)
#include "test_series.moc"
