// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "output.h"
#include "platform/machine.h"
#include "platform/server.h"
#include "report/tables.h"

namespace deadair::cli
{
namespace
{

int sockets(const CommonOptions& common)
{
    const auto listeners = platform::listeners();
    if (!listeners)
        return fail(exit_failed, listeners.error());
    const auto states = platform::socketStates();
    if (!states)
        return fail(exit_failed, states.error());
    const auto ports = platform::localPorts({});
    print(common.json ? socketsJson(*listeners, states->counts, ports)
                      : socketsTable(*listeners, states->counts, ports));
    return 0;
}

} // namespace

Command socketsCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const parser = app.add_subcommand("sockets", "List listeners, connection states and local ports in use");
    parser->fallthrough();
    return {parser, [&common] { return sockets(common); }};
}

} // namespace deadair::cli
