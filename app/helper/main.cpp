// SPDX-License-Identifier: GPL-3.0-or-later
// deadair-helper JOB [LINK]: the only privileged program. It prepares one job (capture, probe, rules, sockets or drops) without
// reading any input, gives up all privilege for good, and then serves requests from standard input, or the link, until that closes.
// deadair-helper JOB LINK JOB LINK …: starts itself once for each, so that one consent does for all of them, and reads nothing at all.
#include "build_info/build_info.h"
#include "job.h"
#include "platform/capture.h"
#include "platform/escort.h"

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace
{

using namespace deadair;
using namespace deadair::helper;

constexpr int exit_malformed = 2;
constexpr int exit_failed = 4;
constexpr std::chrono::milliseconds attend_at_least{1000};

int fail(int status, const Error& error)
{
    std::fprintf(stderr, "deadair-helper: %s\n", error.message().c_str());
    return status;
}

PreparedJob prepare(protocol::Job job, const ClientLink& link)
{
    switch (job) {
    case protocol::Job::Capture:
        return prepareCapture();
    case protocol::Job::Probe:
        return prepareProbe();
    case protocol::Job::Rules:
        return prepareRules();
    case protocol::Job::Sockets:
        return prepareSockets();
    case protocol::Job::Drops:
        return prepareDrops(link);
    }
    return {};
}

/// What it will do, once it is asked in a way that it understands.
class Server
{
public:
    Server(ClientLink link, PreparedJob job) : m_link(std::move(link)), m_job(std::move(job)) {}

    int run()
    {
        while (true) {
            const auto ready = platform::waitForLink(m_link.input(), m_job.descriptor, attend_at_least);
            if (m_job.attend && (ready.other || !ready.link))
                m_job.attend(m_link);
            if (!ready.link)
                continue;
            const bool open = m_link.receive();
            if (const auto error = answerAll())
                return fail(exit_malformed, *error);
            if (!open)
                return 0;
        }
    }

private:
    /// Malformed input ends the process: whoever sends it is no client of ours.
    std::optional<Error> answerAll()
    {
        while (true) {
            const auto request = m_link.next();
            if (!request || (*request && !answer(**request))) {
                const auto error = request
                                       ? Error{ErrorCode::Malformed, "carry out a request", "it does not belong here"}
                                       : request.error();
                m_link.send(0, protocol::failureOf(error));
                return error;
            }
            if (!*request)
                return std::nullopt;
        }
    }

    bool answer(const protocol::Envelope<protocol::Request>& request)
    {
        if (std::holds_alternative<protocol::Hello>(request.body)) {
            protocol::Welcome welcome{protocol::version, DEADAIR_VERSION, {}};
            if (m_job.unavailable)
                welcome.unavailable = protocol::failureOf(*m_job.unavailable);
            m_link.send(request.id, std::move(welcome));
            m_greeted = true;
            return true;
        }
        if (!m_greeted)
            return false;
        if (m_job.unavailable) {
            m_link.send(request.id, protocol::failureOf(*m_job.unavailable));
            return true;
        }
        return m_job.serve(m_link, request.id, request.body);
    }

    ClientLink m_link;
    PreparedJob m_job;
    bool m_greeted = false;
};

/// Each job with its link, no job twice; empty where the words are something else.
std::vector<std::vector<std::string>> pairsOf(const std::vector<std::string>& words)
{
    std::vector<std::vector<std::string>> pairs;
    for (std::size_t i = 0; i + 1 < words.size(); i += 2) {
        const bool again = std::ranges::any_of(pairs, [&](const auto& pair) { return pair.front() == words[i]; });
        if (again || !enumFromName<protocol::Job>(words[i]))
            return {};
        pairs.push_back({words[i], words[i + 1]});
    }
    return words.size() % 2 == 0 ? pairs : decltype(pairs)();
}

/// What waits has no rights any more either.
int escort(const std::vector<std::vector<std::string>>& pairs)
{
    const auto wait = platform::startAgain(pairs);
    if (!wait)
        return fail(exit_failed, wait.error());
    if (const auto error = platform::confine(platform::Allowance::Nothing))
        return fail(exit_failed, *error);
    (*wait)();
    return 0;
}

int serve(protocol::Job job, const std::vector<std::string>& link_words)
{
    const auto met = platform::parentLink(link_words);
    if (!met)
        return fail(exit_malformed, met.error());
    ClientLink link(*met);
    auto prepared = prepare(job, link);
    if (const auto error = platform::confine(prepared.allowance))
        return fail(exit_failed, *error);
    return Server(std::move(link), std::move(prepared)).run();
}

} // namespace

int main(int argc, char** argv)
{
    platform::forgetCaller();
    const std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    const auto word = words.empty() ? std::string() : words.front();
    if (word == "--version" && words.size() == 1) {
        const auto line = versionLine("deadair-helper", {"protocol " + std::to_string(protocol::version),
                                                         platform::captureLibraryVersion().value_or("no libpcap")});
        std::printf("%s\n", line.c_str());
        return 0;
    }
    if (const auto pairs = pairsOf(words); pairs.size() > 1)
        return escort(pairs);
    const auto job = enumFromName<protocol::Job>(word);
    if (!job || words.size() > 2)
        return fail(exit_malformed, {ErrorCode::Malformed, "usage",
                                     "deadair-helper capture|probe|rules|sockets|drops [LINK] …, started by deadair"});
    return serve(*job, {words.begin() + 1, words.end()});
}
