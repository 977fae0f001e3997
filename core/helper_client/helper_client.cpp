// SPDX-License-Identifier: GPL-3.0-or-later
#include "helper_client/helper_client.h"

#include "platform/machine.h"

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

constexpr auto operation = "use deadair-helper";
constexpr auto patience_with_user = 120s; ///< while somebody types a password
constexpr auto write_patience = 2s;
constexpr auto how_to_allow = "run deadair as root, or have it allowed for you as deadair-helper(8) says";

} // namespace

std::string findHelper()
{
    const auto beside = platform::programFolder();
    for (const auto& folder : {beside, beside + "/../libexec/deadair", std::string("/usr/libexec/deadair"),
                               std::string("/usr/local/libexec/deadair")})
        if (auto path = folder + "/deadair-helper"; platform::fileExists(path))
            return path;
    return {};
}

bool canAskForRights(const HelperOptions& options)
{
    const auto path = options.path.empty() ? findHelper() : options.path;
    return !path.empty() && platform::fileExists(path) && platform::canAskForRoot();
}

Result<HelperClient> HelperClient::launch(protocol::Job job, const std::string& path, bool as_root, const StopToken& stop)
{
    const std::vector<std::string> arguments{std::string(enumName(job))};
    auto program = as_root ? platform::LinkedProgram::startAsRoot(path, arguments, platform::Clock::now() + patience_with_user, stop)
                           : platform::LinkedProgram::start(path, arguments, true);
    if (!program)
        return program.error();
    return HelperClient(std::move(*program));
}

Result<HelperClient> HelperClient::start(protocol::Job job, const HelperOptions& options, StopToken stop)
{
    const auto path = options.path.empty() ? findHelper() : options.path;
    if (path.empty() || !platform::fileExists(path))
        return Error{ErrorCode::NotFound, operation, "it is not installed beside deadair or in /usr/libexec/deadair"};
    // Where descriptors are short, the attempts themselves need them.
    constexpr int spare_descriptors = 24;
    if (!platform::descriptorsLeft(spare_descriptors))
        return Error{ErrorCode::Unavailable, operation, "too few file descriptors are left for it"};
    auto client = launch(job, path, false, stop);
    auto refused = client ? client->greet(stop, options.patience) : client.error();
    if (refused && refused->code == ErrorCode::PermissionDenied && options.may_ask && platform::canAskForRoot()) {
        client = launch(job, path, true, stop);
        refused = client ? client->greet(stop, patience_with_user) : client.error();
    }
    if (!refused)
        return client;
    if (refused->code == ErrorCode::PermissionDenied)
        refused->detail += "; " + std::string(how_to_allow);
    return *refused;
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

/// What the exit status tells: 126 and 127 are pkexec's for "dismissed" and "not authorised".
Error HelperClient::ended()
{
    constexpr int dismissed = 126, not_authorised = 127;
    const auto status = m_program.waitForExit(200ms);
    if (status == dismissed || status == not_authorised)
        return {ErrorCode::PermissionDenied, operation, "nobody allowed it"};
    return {ErrorCode::System, operation,
            status ? "it ended with status " + std::to_string(*status) : std::string("it closed its end")};
}

} // namespace deadair
