// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "base/own_stop_token.h"
#include "base/stop_token.h"

#include <atomic>
#include <optional>
#include <vector>

using namespace deadair;

namespace
{

/// What stands in for the standard library's must do what that does: every test asks both.
struct Own {
    using Token = own::StopToken;
    using Source = own::StopSource;
    using Callback = own::StopCallback;
    using Thread = own::JThread;
};
struct Chosen {
    using Token = StopToken;
    using Source = StopSource;
    using Callback = StopCallback;
    using Thread = JThread;
};

template <class Kit>
void requestOnce()
{
    QVERIFY(!typename Kit::Token().stop_requested());
    typename Kit::Source source;
    auto copy = source;
    const auto token = source.get_token();
    QVERIFY(!token.stop_requested());
    QVERIFY(copy.request_stop());
    QVERIFY(!source.request_stop());
    QVERIFY(token.stop_requested());
    QVERIFY(source.stop_requested());
}

template <class Kit>
void callBack()
{
    typename Kit::Source source;
    int kept = 0;
    int dropped = 0;
    int late = 0;
    const typename Kit::Callback never({}, [&] { ++dropped; });
    const typename Kit::Callback first(source.get_token(), [&] { ++kept; });
    std::optional<typename Kit::Callback> second;
    second.emplace(source.get_token(), [&] { ++dropped; });
    const typename Kit::Callback third(source.get_token(), [&] { ++kept; });
    second.reset();
    source.request_stop();
    source.request_stop();
    QCOMPARE(kept, 2);
    QCOMPARE(dropped, 0);
    {
        const typename Kit::Callback after(source.get_token(), [&] { ++late; });
        QCOMPARE(late, 1);
    }
    QCOMPARE(late, 1);
}

template <class Kit>
void callbackThatEndsCallbacks()
{
    std::optional<typename Kit::Source> source(std::in_place);
    int calls = 0;
    std::vector<std::optional<typename Kit::Callback>> callbacks(3);
    for (auto& callback : callbacks)
        callback.emplace(source->get_token(), [&] {
            ++calls;
            source.reset();
            for (auto& other : callbacks)
                if (&other != &callback)
                    other.reset();
        });
    auto copy = *source;
    copy.request_stop();
    QCOMPARE(calls, 1);
}

template <class Kit>
void waitForTheCall()
{
    typename Kit::Source source;
    std::atomic_bool entered = false;
    std::atomic_bool over = false;
    std::optional<typename Kit::Callback> callback;
    callback.emplace(source.get_token(), [&] {
        entered = true;
        for (int i = 0; i < 1000; ++i)
            std::this_thread::yield();
        over = true;
    });
    const typename Kit::Thread requester([&] { source.request_stop(); });
    while (!entered)
        std::this_thread::yield();
    callback.reset();
    QVERIFY(over);
}

template <class Kit>
void threadsEnd()
{
    std::atomic_int ended = 0;
    const auto untilStopped = [&](const typename Kit::Token& stop) {
        while (!stop.stop_requested())
            std::this_thread::yield();
        ++ended;
    };
    {
        std::vector<typename Kit::Thread> threads(1); // an empty one ends as well
        threads.emplace_back(untilStopped);
        threads.emplace_back(untilStopped); // moves the others
        threads[1] = typename Kit::Thread(untilStopped);
        QCOMPARE(ended.load(), 1);
        QVERIFY(threads[1].joinable());
        QVERIFY(!threads[0].joinable());
    }
    QCOMPARE(ended.load(), 3);
    typename Kit::Thread joined([&] { ++ended; });
    joined.join();
    QCOMPARE(ended.load(), 4);
    QVERIFY(!joined.joinable());
}

} // namespace

class TestStopToken final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isRequestedOnce() { requestOnce<Own>(), requestOnce<Chosen>(); }
    void callsBackOnce() { callBack<Own>(), callBack<Chosen>(); }
    void aCallMayEndCallbacks() { callbackThatEndsCallbacks<Own>(), callbackThatEndsCallbacks<Chosen>(); }
    void anEndingCallbackWaitsForItsCall() { waitForTheCall<Own>(), waitForTheCall<Chosen>(); }
    void threadsAreStoppedAndJoined() { threadsEnd<Own>(), threadsEnd<Chosen>(); }
};

QTEST_GUILESS_MAIN(TestStopToken)
#include "test_stop_token.moc"
