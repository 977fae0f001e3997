// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "session/run.h"

#include <limits>

using namespace deadair;

class TestRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Whatever is under way then ends before the run does, and looks at nothing that has gone: that the sanitizers tell, if not
    /// each time.
    void stopsAtAnyMoment()
    {
        const int moments = run(std::numeric_limits<int>::max());
        QVERIFY(moments > 20);
        for (int last = 1; last < moments; ++last)
            QVERIFY(run(last) >= last);
    }

private:
    /// Diagnoses a refused connection, which is stopped at the `last` word of what it does; returns how many there were.
    static int run(int last)
    {
        SessionOptions options;
        options.target = *parseTarget("127.0.0.1", 1);
        options.proxy = "none";
        StopSource stop;
        int said = 0;
        const auto say = [&] {
            if (++said == last)
                stop.request_stop();
        };
        Progress progress;
        progress.started = [&](std::string_view) { say(); };
        progress.finished = [&](const CheckResult&) { say(); };
        progress.found = [&](const Evidence&) { say(); };
        return runDiagnosis(options, stop.get_token(), progress).checklist.empty() ? 0 : said;
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "test_run.moc"
