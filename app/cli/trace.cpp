// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/target.h"
#include "output.h"
#include "platform/interrupt.h"
#include "platform/path.h"
#include "report/tables.h"
#include "target_addresses.h"

namespace deadair::cli
{
namespace
{

using namespace std::chrono_literals;

constexpr auto trace_wait = 30s;

struct TraceArguments {
    std::string target;
    std::optional<std::uint16_t> port;
    std::string protocol = "tcp";
};

int trace(const TraceArguments& arguments, const CommonOptions& common)
{
    const auto protocol = enumFromName<TraceProtocol>(arguments.protocol).value_or(TraceProtocol::Tcp);
    // A path needs no port unless TCP's: port 1 stands for "none given" while the target is read.
    const bool needs_port = protocol == TraceProtocol::Tcp;
    const auto target = parseTarget(arguments.target, needs_port || arguments.port ? arguments.port : 1);
    if (!target)
        return fail(exit_usage, target.error());
    const platform::InterruptStop interrupted;
    const auto addresses = addressesOf(target->host, interrupted.token());
    if (!addresses && interrupted.requested())
        return fail(exit_inconclusive, {ErrorCode::Cancelled, "stopped before the end", "the name was not resolved yet"});
    if (!addresses)
        return fail(addresses.error().code == ErrorCode::NotFound ? exit_inconclusive : exit_usage, addresses.error());
    platform::TraceRequest request;
    request.protocol = protocol;
    request.target = {addresses->front(), target->port};
    request.target_port = true;
    const auto traced = platform::trace(request, platform::Clock::now() + trace_wait, interrupted.token());
    if (!traced)
        return fail(exit_failed, traced.error());
    print(common.json ? traceJson(target->input, *traced) : traceTable(target->input, *traced));
    if (interrupted.requested())
        return fail(exit_inconclusive, {ErrorCode::Cancelled, "stopped before the end", "this is what is known"});
    return exit_works;
}

} // namespace

Command traceCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("trace", "Show the path to TARGET, hop by hop");
    parser->fallthrough();
    const auto arguments = std::make_shared<TraceArguments>();
    parser->add_option("TARGET", arguments->target, "host:port, [v6]:port, a URL, or a bare host with --port")
        ->required();
    parser->add_option("--port", arguments->port, "Port of a target that names none")->check(CLI::Range(1, 65535));
    parser->add_option("--protocol", arguments->protocol, "tcp (as a connection travels), icmp or udp")
        ->check(CLI::IsMember({"tcp", "icmp", "udp"}))
        ->capture_default_str();
    return {parser, [arguments, &common] { return trace(*arguments, common); }};
}

} // namespace deadair::cli
