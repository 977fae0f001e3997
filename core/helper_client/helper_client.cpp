// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper_client/helper_client.h"

#include "helper_client/consent.h"
#include "platform/machine.h"
#include "platform/rights.h"

#include <algorithm>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

constexpr auto operation = "use deadair-helper";
constexpr std::chrono::milliseconds patience_after_consent = 15s; ///< it may have begun a moment ago
constexpr auto write_patience = 2s;
constexpr auto how_to_allow = "let it ask with --ask, run deadair as an administrator, or have it allowed as deadair-helper(8) says";

Result<std::string> pathOf(const HelperOptions& options)
{
    auto path = options.path.empty() ? findHelper() : options.path;
    if (path.empty() || !platform::fileExists(path))
        return Error{ErrorCode::NotFound, operation, "it is not installed beside deadair or in /usr/libexec/deadair"};
    return path;
}

bool isDenied(const Result<HelperClient>& client)
{
    return !client && client.error().code == ErrorCode::PermissionDenied;
}

} // namespace

std::string findHelper()
{
    const auto beside = platform::programFolder();
    for (const auto& folder : {beside, beside + "/../libexec/deadair", std::string("/usr/libexec/deadair"),
                               std::string("/usr/local/libexec/deadair")})
        if (auto path = folder + '/' + platform::programFile("deadair-helper"); platform::fileExists(path))
            return path;
    return {};
}

bool canAskForRights(const HelperOptions& options)
{
    return pathOf(options).ok() && platform::canAskForRoot();
}

void askForRights(const HelperOptions& options, const StopToken& stop)
{
    const auto path = pathOf(options);
    if (!options.may_ask || !options.consent || !path || platform::rights().administrator || !options.consent->possible())
        return;
    auto alone = options;
    alone.may_ask = false;
    const auto client = HelperClient::start(protocol::Job::Rules, alone, stop); // the one that every system may refuse
    if (isDenied(client))
        (void)options.consent->ask(*path, stop);
}

Result<HelperClient> HelperClient::of(Result<platform::LinkedProgram> program, const StopToken& stop, std::chrono::milliseconds patience)
{
    if (!program)
        return program.error();
    HelperClient client(std::move(*program));
    if (auto refused = client.greet(stop, patience))
        return std::move(*refused);
    return client;
}

Result<HelperClient> HelperClient::start(protocol::Job job, const HelperOptions& options, StopToken stop)
{
    const auto path = pathOf(options);
    if (!path)
        return path.error();
    // Where descriptors are short, the attempts themselves need them.
    constexpr int spare_descriptors = 24;
    if (!platform::descriptorsLeft(spare_descriptors))
        return Error{ErrorCode::Unavailable, operation, "too few file descriptors are left for it"};
    const auto consent = options.consent ? options.consent : std::make_shared<Consent>(std::vector{job});
    Result<HelperClient> client = Error{ErrorCode::PermissionDenied, operation, {}};
    if (!consent->given())
        client = of(platform::LinkedProgram::start(*path, {std::string(enumName(job))}, true), stop, options.patience);
    if (isDenied(client) && options.may_ask && consent->possible())
        client = of(consent->take(job, *path, stop), stop, std::max(options.patience, patience_after_consent));
    if (!isDenied(client))
        return client;
    const auto& refused = client.error();
    return Error{refused.code, refused.operation, refused.detail + "; " + how_to_allow};
}

std::optional<Error> HelperClient::greet(StopToken stop, std::chrono::milliseconds patience)
{
    if (const auto sent = send(protocol::Hello{}); !sent)
        return sent.error();
    const auto reply = receive(platform::Clock::now() + patience, stop);
    if (!reply)
        return reply.error();
    const auto* welcome = std::get_if<protocol::Welcome>(&reply->body);
    if (welcome == nullptr)
        return Error{ErrorCode::Malformed, operation, "it does not greet as it should"};
    if (welcome->version != protocol::version)
        return Error{ErrorCode::Unavailable, operation,
                     "it is of another version (" + welcome->program + "); install deadair-helper " DEADAIR_VERSION};
    if (!welcome->unavailable)
        return std::nullopt;
    return Error{welcome->unavailable->code, operation, protocol::errorOf(*welcome->unavailable).message()};
}

Result<std::uint32_t> HelperClient::send(protocol::Request request)
{
    const auto id = ++m_last_id;
    const auto frame =
        protocol::framed(protocol::encode(protocol::Envelope<protocol::Request>{id, std::move(request)}));
    if (!m_program.write(frame, platform::Clock::now() + write_patience, {}))
        return ended();
    return id;
}

Result<HelperClient::Reply> HelperClient::receive(platform::Clock::time_point deadline, const StopToken& stop)
{
    constexpr std::size_t read_bytes = 64u << 10;
    while (true) {
        const auto message = m_frames.next();
        if (!message)
            return message.error();
        if (*message)
            return protocol::decodeReply(**message);
        const auto got = platform::readLink(m_program.link(), read_bytes, deadline, stop);
        switch (got.end) {
        case platform::StreamEnd::Data:
            m_frames.add(got.bytes);
            break;
        case platform::StreamEnd::Silent:
            if (stop.stop_requested())
                return Error{ErrorCode::Cancelled, operation, "stopped"};
            if (platform::Clock::now() >= deadline)
                return Error{ErrorCode::TimedOut, operation, "it does not answer"};
            break;
        case platform::StreamEnd::Closed:
        case platform::StreamEnd::Reset:
        case platform::StreamEnd::Failed:
            return ended();
        }
    }
}

Error HelperClient::ended()
{
    const auto status = m_program.waitForExit(200ms);
    return {ErrorCode::System, operation,
            status ? "it ended with status " + std::to_string(*status) : std::string("it closed its end")};
}

} // namespace deadair
