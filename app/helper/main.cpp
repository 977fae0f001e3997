// SPDX-License-Identifier: GPL-3.0-or-later
// deadair-helper JOB: the only privileged program. It prepares one job (capture, probe, rules or sockets) without
// reading any input, gives up all privilege for good, and then serves requests from standard input until that closes.
#include "build_info/build_info.h"
#include "job.h"
#include "platform/capture.h"
#include "platform/wait.h"

#include <algorithm>
#include <array>
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

PreparedJob prepare(protocol::Job job)
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
            std::array<platform::Watched, 2> watched;
            watched[0].handle = m_link.input();
            watched[1].handle = m_job.descriptor;
            const auto count = m_job.descriptor == platform::Socket::invalid ? std::size_t{1} : watched.size();
            platform::waitForAny(std::span(watched).first(count), attend_at_least);
            if (m_job.attend && (watched[1].readable || !watched[0].readable))
                m_job.attend(m_link);
            if (!watched[0].readable)
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

} // namespace

int main(int argc, char** argv)
{
    platform::forgetCaller();
    std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
    const auto word = words.empty() ? std::string() : words.front();
    if (word == "--version" && words.size() == 1) {
        const auto line = versionLine("deadair-helper", {"protocol " + std::to_string(protocol::version),
                                                         platform::captureLibraryVersion().value_or("no libpcap")});
        std::printf("%s\n", line.c_str());
        return 0;
    }
    const auto job = enumFromName<protocol::Job>(word);
    if (!job || words.size() > 2)
        return fail(exit_malformed,
                    {ErrorCode::Malformed, "usage", "deadair-helper capture|probe|rules|sockets, started by deadair"});
    const auto link = platform::parentLink({words.begin() + 1, words.end()});
    if (!link)
        return fail(exit_malformed, link.error());
    auto prepared = prepare(*job);
    if (const auto error = platform::confine(prepared.allowance))
        return fail(exit_failed, *error);
    return Server(ClientLink(*link), std::move(prepared)).run();
}
