// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs make of a helper that is missing, old, mute, dead or mad: scripts play it.
#include <QTest>

#include "helper_client/consent.h"
#include "helper_client/helper_jobs.h"

#include <QFile>
#include <QTemporaryDir>

#include <atomic>

#include <sys/stat.h>
#include <sys/wait.h>
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
    file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner | QFile::ReadOther | QFile::ExeOther);
    return at(path.toStdString());
}

/// A script that says these replies and then does `after`.
HelperOptions saying(const char* name, const std::vector<protocol::Reply>& replies, const std::string& after)
{
    std::string octal;
    for (const auto& reply : replies)
        for (const char c : protocol::framed(protocol::encode(protocol::Envelope<protocol::Reply>{1, reply}))) {
            char digits[8];
            std::snprintf(digits, sizeof digits, "\\%03o", static_cast<unsigned>(static_cast<unsigned char>(c)));
            octal += digits;
        }
    return script(name, "printf '" + octal + "'\n" + after);
}

/// One that has no right when it is started without consent.
HelperOptions powerless()
{
    auto options = saying("powerless", {protocol::Welcome{1, "0.1.0", protocol::Failure{ErrorCode::PermissionDenied, "do it", "needs root"}}}, "cat");
    options.may_ask = true;
    return options;
}

/// In the place of the system's prompt: counts how often it was asked, for what, and allows it or not.
struct Prompt {
    std::optional<Error> answer;
    int asked = 0;
    std::vector<std::string> jobs;

    std::shared_ptr<Consent> consent(std::vector<protocol::Job> to)
    {
        const auto powerful = saying("powerful", {protocol::Welcome{1, "0.1.0", {}}}, "cat").path;
        return std::make_shared<Consent>(std::move(to), [this, powerful](const std::string&, const std::vector<std::string>& words, platform::Clock::time_point, const StopToken&) {
            ++asked;
            jobs = words;
            auto programs = platform::LinkedProgram::none(words.size(), answer.value_or(Error{}));
            if (!answer)
                for (auto& program : programs)
                    program = platform::LinkedProgram::start(powerful, {}, true);
            return programs;
        });
    }
};

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
                                                saying("old", {protocol::Welcome{0, "0.0.1", {}}}, "cat"), {});
        QVERIFY(!client);
        QCOMPARE(client.error().code, ErrorCode::Unavailable);
        QVERIFY(client.error().detail.find("0.0.1") != std::string::npos);
    }

    void lacksARight()
    {
        const auto client =
            HelperClient::start(protocol::Job::Rules,
                                saying("denied", {protocol::Welcome{1, "0.1.0", protocol::Failure{ErrorCode::PermissionDenied, "capture packets", "needs CAP_NET_RAW"}}}, "cat"), {});
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
            rulesByHelper(saying("dies", {protocol::Welcome{1, "0.1.0", {}}}, "head -c 10 >/dev/null; exit 7"), {});
        QVERIFY(!rules);
        QVERIFY2(rules.error().code == ErrorCode::System, why(rules).c_str());
    }

    void talksNonsense()
    {
        QCOMPARE(codeOf(script("mad", "echo hello, world; cat")), ErrorCode::Malformed);
        QCOMPARE(codeOf(saying("wrong", {protocol::Done{}}, "cat")), ErrorCode::Malformed);
        // Its own standard error is not for the user's terminal.
        QCOMPARE(codeOf(script("loud", "echo nonsense >&2; exit 1")), ErrorCode::System);
    }

    void oneConsentDoesForAllJobs()
    {
        using protocol::Job;
        Prompt prompt;
        auto options = powerless();
        options.consent = prompt.consent({Job::Capture, Job::Rules, Job::Probe});
        std::vector<HelperClient> clients;
        for (const auto job : {Job::Rules, Job::Capture, Job::Probe}) {
            auto client = HelperClient::start(job, options, {});
            QVERIFY2(client, why(client).c_str());
            clients.push_back(std::move(*client));
        }
        QCOMPARE(prompt.asked, 1);
        QCOMPARE(prompt.jobs, (std::vector<std::string>{"capture", "rules", "probe"}));
        const auto again = HelperClient::start(Job::Rules, options, {});
        QVERIFY(!again && again.error().code == ErrorCode::Unavailable);
        QCOMPARE(prompt.asked, 1);
    }

    /// As `capture live` does it.
    void oneJobAsksForItselfOnly()
    {
        QVERIFY(!Consent({protocol::Job::Capture}, {}).given());
        Prompt prompt;
        const auto consent = prompt.consent({protocol::Job::Capture});
        QVERIFY(consent->take(protocol::Job::Capture, {}, {}).ok());
        QCOMPARE(prompt.jobs, std::vector<std::string>{"capture"});
    }

    void aRefusalIsRemembered()
    {
        Prompt prompt;
        prompt.answer = Error{ErrorCode::PermissionDenied, "start it", "nobody allowed it"};
        auto options = powerless();
        options.consent = prompt.consent({protocol::Job::Rules, protocol::Job::Probe});
        for (const auto job : {protocol::Job::Rules, protocol::Job::Probe, protocol::Job::Rules}) {
            const auto client = HelperClient::start(job, options, {});
            QVERIFY(!client && client.error().code == ErrorCode::PermissionDenied);
            QVERIFY2(client.error().detail.starts_with("nobody allowed it; let it ask with --ask"), why(client).c_str());
        }
        QCOMPARE(prompt.asked, 1);
        QVERIFY(!options.consent->given());
    }

    void whoMayNotAskDoesNot()
    {
        Prompt prompt;
        auto options = powerless();
        options.may_ask = false;
        options.consent = prompt.consent({protocol::Job::Rules});
        QCOMPARE(codeOf(options), ErrorCode::PermissionDenied);
        askForRights(options, {});
        auto able = saying("able", {protocol::Welcome{1, "0.1.0", {}}}, "cat");
        able.may_ask = true;
        able.consent = options.consent;
        QVERIFY(HelperClient::start(protocol::Job::Rules, able, {}).ok());
        QCOMPARE(prompt.asked, 0);
    }

    /// Who stopped waiting has not said no: the next may ask.
    void stoppingIsNoAnswer()
    {
        Prompt prompt;
        prompt.answer = Error{ErrorCode::Cancelled, "start it", "stopped"};
        const auto consent = prompt.consent({protocol::Job::Rules});
        QVERIFY(!consent->take(protocol::Job::Rules, {}, {}).ok());
        prompt.answer.reset();
        StopSource stop;
        stop.request_stop();
        const auto stopped = consent->take(protocol::Job::Rules, {}, stop.get_token());
        QVERIFY(!stopped && stopped.error().code == ErrorCode::Cancelled && prompt.asked == 1);
        QVERIFY(consent->take(protocol::Job::Rules, {}, {}).ok());
        QCOMPARE(prompt.asked, 2);
    }

    void manyAskAtOnce()
    {
        Prompt prompt;
        const auto consent = prompt.consent({protocol::Job::Rules});
        std::atomic<int> allowed = 0;
        {
            std::vector<JThread> threads;
            for (int i = 0; i < 8; ++i)
                threads.emplace_back([&] { allowed += !consent->ask({}, {}); });
        }
        QCOMPARE(prompt.asked, 1);
        QCOMPARE(allowed.load(), 8);
    }

    /// Before a run begins, for all that it may need; not by one who has the rights.
    void asksBeforehand()
    {
        Prompt prompt;
        auto options = powerless();
        options.consent = prompt.consent({protocol::Job::Rules, protocol::Job::Capture});
        const auto asked_by = [&](unsigned user) {
            const auto child = ::fork();
            if (child == 0) {
                if (user != ::geteuid() && ::setresuid(user, user, user) != 0)
                    ::_exit(9);
                askForRights(options, {});
                askForRights(options, {});
                ::_exit(prompt.asked);
            }
            int status = 0;
            ::waitpid(child, &status, 0);
            return WEXITSTATUS(status);
        };
        if (::geteuid() == 0)
            QCOMPARE(asked_by(0), 0);
        ::chmod(folder().path().toLocal8Bit().constData(), 0755);
        QCOMPARE(asked_by(::geteuid() == 0 ? 65533 : ::geteuid()), 1);
    }

    void dropsComeInPieces()
    {
        using protocol::DropDocument, protocol::DropText;
        const auto told = saying("drops",
                                 {protocol::Welcome{1, "0.1.0", {}}, DropText{DropDocument::NetEvents, {'<', 'a'}}, DropText{DropDocument::NetEvents, {'>'}},
                                  DropText{DropDocument::Filters, {'f'}}, protocol::Done{}}, "cat");
        const auto records = dropsByHelper(told, {});
        QVERIFY2(records, why(records).c_str());
        QCOMPARE(records->net_events, std::string("<a>"));
        QCOMPARE(records->audit_events, std::string());
        QCOMPARE(records->filters, std::string("f"));
        const auto refused = dropsByHelper(saying("none", {protocol::Welcome{1, "0.1.0", {}}, protocol::Failure{ErrorCode::System, "x", "y"}}, "cat"), {});
        QVERIFY(!refused && refused.error().code == ErrorCode::System);
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
