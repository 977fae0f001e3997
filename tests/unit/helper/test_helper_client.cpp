// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs make of a helper that is missing, old, mute, dead or mad: scripts play it.
#include <QTest>

#include "helper_client/helper_jobs.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace deadair;
using namespace std::chrono_literals;

namespace
{

QTemporaryDir& folder()
{
    static QTemporaryDir dir;
    return dir;
}

HelperOptions at(const std::string& path)
{
    HelperOptions options;
    options.path = path;
    return options;
}

/// A shell script in the helper's place.
HelperOptions script(const char* name, const std::string& body)
{
    const auto path = folder().filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return {};
    file.write(("#!/bin/sh\n" + body + "\n").c_str());
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner);
    return at(path.toStdString());
}

/// A script that says one reply and then does `after`.
HelperOptions saying(const char* name, const protocol::Reply& reply, const std::string& after)
{
    const auto frame = protocol::framed(protocol::encode(protocol::Envelope<protocol::Reply>{1, reply}));
    std::string octal;
    for (const char c : frame) {
        char digits[8];
        std::snprintf(digits, sizeof digits, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
        octal += digits;
    }
    return script(name, "printf '" + octal + "'\n" + after);
}

template <class T> std::string why(const Result<T>& result)
{
    return result ? "ok" : std::to_string(static_cast<int>(result.error().code)) + " " + result.error().message();
}

ErrorCode codeOf(const HelperOptions& options)
{
    const auto client = HelperClient::start(protocol::Job::Rules, options, {});
    return client ? ErrorCode::Cancelled : client.error().code;
}

} // namespace

class TestHelperClient final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missing() { QCOMPARE(codeOf(at("/nonexistent/deadair-helper")), ErrorCode::NotFound); }

    void tooOldOrTooNew()
    {
        const auto client = HelperClient::start(protocol::Job::Rules,
                                                saying("old", protocol::Welcome{0, "0.0.1", {}}, "cat"), {});
        QVERIFY(!client);
        QCOMPARE(client.error().code, ErrorCode::Unavailable);
        QVERIFY(client.error().detail.find("0.0.1") != std::string::npos);
    }

    void lacksARight()
    {
        const auto client =
            HelperClient::start(protocol::Job::Rules,
                                saying("denied", protocol::Welcome{1, "0.1.0", protocol::Failure{ErrorCode::PermissionDenied, "capture packets", "needs CAP_NET_RAW"}}, "cat"), {});
        QVERIFY(!client);
        QCOMPARE(client.error().code, ErrorCode::PermissionDenied);
        QVERIFY(client.error().detail.find("deadair-helper(8)") != std::string::npos); // says how to allow it
    }

    void hangs()
    {
        auto mute = script("mute", "exec sleep 60");
        mute.patience = 100ms;
        const auto began = platform::Clock::now();
        QCOMPARE(codeOf(mute), ErrorCode::TimedOut);
        QVERIFY(platform::Clock::now() - began < 3s); // it is not waited for either
    }

    void dies()
    {
        QCOMPARE(codeOf(script("dead", "exit 3")), ErrorCode::System);
        const auto rules =
            rulesByHelper(saying("dies", protocol::Welcome{1, "0.1.0", {}}, "head -c 10 >/dev/null; exit 7"), {});
        QVERIFY(!rules);
        QVERIFY2(rules.error().code == ErrorCode::System, why(rules).c_str());
    }

    void talksNonsense()
    {
        QCOMPARE(codeOf(script("mad", "echo hello, world; cat")), ErrorCode::Malformed);
        QCOMPARE(codeOf(saying("wrong", protocol::Done{}, "cat")), ErrorCode::Malformed);
        // Its own standard error is not for the user's terminal.
        QCOMPARE(codeOf(script("loud", "echo nonsense >&2; exit 1")), ErrorCode::System);
    }

    void realOneReadsTheRules()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        const auto rules = rulesByHelper(at(DEADAIR_HELPER), {});
        QVERIFY2(rules, why(rules).c_str());
        QVERIFY(!rules->empty());
        QVERIFY(std::ranges::find(*rules, "nftables", &platform::RuleListing::backend) != rules->end());
        const auto listeners = listenersByHelper(at(DEADAIR_HELPER), {});
        QVERIFY2(listeners, why(listeners).c_str());
    }

    void realOneProbes()
    {
        if (::geteuid() != 0)
            QSKIP("needs root");
        auto segments = SegmentsByHelper::start(at(DEADAIR_HELPER), {});
        QVERIFY2(segments, why(segments).c_str());
        for (const char* target : {"127.0.0.1:1", "[::1]:1"}) { // nobody listens there
            const auto probe =
                segments->probe(*Endpoint::parse(target), SegmentKind::Syn, 1, platform::Clock::now() + 1s, {});
            QVERIFY2(probe, why(probe).c_str());
            QCOMPARE(probe->reply, SegmentReply::Reset);
        }
    }
};

QTEST_GUILESS_MAIN(TestHelperClient)
#include "test_helper_client.moc"
