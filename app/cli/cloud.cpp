// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "base/text.h"
#include "cloud_files.h"
#include "output.h"
#include "report/cloud_report.h"

#include <memory>

namespace deadair::cli
{
namespace
{

struct CloudArguments {
    std::vector<std::string> files;
    std::string from, to, source_ports;
    std::uint16_t port = 0;
};

Error badOption(std::string what, std::string why)
{
    return {ErrorCode::Malformed, std::move(what), std::move(why)};
}

Result<IpAddress> addressOption(const char* name, const std::string& text)
{
    const auto address = IpAddress::parse(text);
    if (!address)
        return badOption(std::string(name) + " '" + text + "'", "expected an IPv4 or IPv6 address");
    return address->unmapped();
}

Result<cloud::Flow> flowOf(const CloudArguments& arguments)
{
    const auto from = addressOption("--from", arguments.from), to = addressOption("--to", arguments.to);
    if (!from || !to)
        return from ? to.error() : from.error();
    if (from->family() != to->family())
        return badOption("--from and --to", "one is an IPv4 address and the other an IPv6 address");
    cloud::Flow flow{*from, *to, arguments.port, std::nullopt};
    if (!arguments.source_ports.empty()) {
        flow.source_ports = cloud::PortRange::parse(arguments.source_ports);
        if (!flow.source_ports)
            return badOption("--source-ports '" + arguments.source_ports + "'", "expected a range such as 32768-60999");
    }
    return flow;
}

int statusOf(cloud::Decision decision)
{
    switch (decision) {
    case cloud::Decision::Accept:
        return exit_works;
    case cloud::Decision::Drop:
        return exit_cause_named;
    case cloud::Decision::Unknown:
        break;
    }
    return exit_inconclusive;
}

/// Commands stay whole, to be copied.
void show(const std::string& text)
{
    const auto terminal = platform::terminal();
    for (const auto line : splitLines(text)) {
        const bool command = line.starts_with("  $ "), indented = line.starts_with("  ");
        print((command    ? inked(Ink::Plain, line, terminal)
               : indented ? "  " + wrapped(trimmed(line), 4, terminal)
                          : wrapped(line, 0, terminal)) +
              "\n");
    }
}

int checkCloud(const CloudArguments& arguments, const CommonOptions& common)
{
    const auto flow = flowOf(arguments);
    if (!flow)
        return fail(exit_usage, flow.error());
    const auto exports = readCloudFiles(arguments.files);
    if (!exports)
        return fail(exit_usage, exports.error());
    const auto verdict = cloud::check(*exports, *flow);
    if (!verdict)
        return fail(exit_usage, verdict.error());
    if (common.json)
        print(cloudJson(*verdict, *flow, exports->files));
    else
        show(cloudText(*verdict, *flow));
    return statusOf(verdict->decision);
}

} // namespace

Command cloudCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("cloud", "What cloud security groups, network ACLs and firewall rules decide");
    parser->fallthrough();
    parser->require_subcommand(1);
    const auto arguments = std::make_shared<CloudArguments>();
    auto* const check = parser->add_subcommand("check", "Allowed or denied, and by which rule");
    check->fallthrough();
    check->add_option("FILE", arguments->files, "JSON that aws, az or gcloud printed; - reads standard input")->required();
    check->add_option("--from", arguments->from, "Address of the machine that connects")->required();
    check->add_option("--to", arguments->to, "Address of the machine that should answer")->required();
    check->add_option("--port", arguments->port, "TCP port")->required()->check(CLI::Range(1, 65535));
    check->add_option("--source-ports", arguments->source_ports,
                      "Ports that the sender may use, for stateless rules (default: those of its system)");
    return {parser, [arguments, &common] { return checkCloud(*arguments, common); }};
}

} // namespace deadair::cli
