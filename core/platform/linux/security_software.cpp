// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "platform/command.h"
#include "platform/linux/connect_hooks.h"
#include "platform/linux/processes.h"
#include "platform/machine.h"
#include "platform/socket.h"

#include <chrono>

namespace deadair::platform
{
namespace
{

/// Reading one name takes some 10 µs; nobody should wait for this check, however many processes there are.
constexpr std::chrono::milliseconds scan_limit{15};
constexpr std::size_t most_processes = 4000;

void addProcesses(const std::vector<std::int64_t>& pids, FilteringNames& names)
{
    const auto deadline = Clock::now() + scan_limit;
    for (const auto pid : pids) {
        if (Clock::now() > deadline)
            return;
        if (auto name = processName(pid); !name.empty())
            names.processes.push_back(std::move(name));
    }
}

void addModules(FilteringNames& names)
{
    const auto text = readFile("/proc/modules").valueOr({});
    for (const auto line : splitLines(text))
        names.modules.emplace_back(line.substr(0, line.find(' ')));
}

/// A program that takes packets from a netfilter queue decides about them itself, whatever its name. The second column
/// of nfnetlink_queue is its netlink port, which is its process number unless it has several. Readable by root only.
void addQueueReaders(FilteringNames& names)
{
    const auto text = readFile("/proc/thread-self/net/netfilter/nfnetlink_queue", 65536).valueOr({});
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        const auto pid = words.size() < 2 ? std::nullopt : parseInteger<std::int64_t>(words[1]);
        const auto name = pid ? processName(*pid) : std::string();
        if (!name.empty())
            names.filters.push_back({name, "netfilter queue " + std::string(words[0]) + " read by process " + name});
    }
}

/// Whoever attached it: a product, a container network, or an administrator's tool.
void addConnectHooks(FilteringNames& names)
{
    for (const auto& hook : connectHooks()) {
        const auto name = hook.name.empty() ? std::to_string(hook.id) : hook.name;
        names.filters.push_back({"eBPF program " + name, "control-group program on connect(), id " + std::to_string(hook.id)});
    }
}

} // namespace

Result<FilteringNames> filteringNames()
{
    const auto pids = processes(most_processes);
    if (pids.empty())
        return Error{ErrorCode::Unavailable, "look for security software", "/proc cannot be read"};
    FilteringNames names;
    addProcesses(pids, names);
    addModules(names);
    addQueueReaders(names);
    addConnectHooks(names);
    return names;
}

} // namespace deadair::platform
