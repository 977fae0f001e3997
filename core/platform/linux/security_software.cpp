// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "platform/command.h"
#include "platform/linux/connect_hooks.h"
#include "platform/linux/processes.h"
#include "platform/linux/security_products.h"
#include "platform/machine.h"
#include "platform/socket.h"

#include <algorithm>

namespace deadair::platform
{
namespace
{

/// Reading one name takes some 10 µs; nobody should wait for this check, however many processes there are.
constexpr std::chrono::milliseconds scan_limit{15};
constexpr std::size_t most_processes = 4000;

/// Each product once, by the first sign of it.
void addOnce(std::string_view product, std::string seen_as, std::vector<SecuritySoftware>& found)
{
    if (std::ranges::find(found, product, &SecuritySoftware::name) == found.end())
        found.push_back({std::string(product), std::move(seen_as)});
}

void addProcesses(const std::vector<std::int64_t>& pids, std::vector<SecuritySoftware>& found)
{
    const auto deadline = Clock::now() + scan_limit;
    for (const auto pid : pids) {
        if (Clock::now() > deadline)
            return;
        const auto name = processName(pid);
        if (const auto product = productOfProcess(name))
            addOnce(*product, "process " + name, found);
    }
}

void addModules(std::vector<SecuritySoftware>& found)
{
    const auto text = readFile("/proc/modules").valueOr({});
    for (const auto line : splitLines(text)) {
        const auto name = line.substr(0, line.find(' '));
        if (const auto product = productOfModule(name))
            addOnce(*product, "kernel module " + std::string(name), found);
    }
}

/// A program that takes packets from a netfilter queue decides about them itself, whatever its name. The second column
/// of nfnetlink_queue is its netlink port, which is its process number unless it has several. Readable by root only.
void addQueueReaders(std::vector<SecuritySoftware>& found)
{
    const auto text = readFile("/proc/thread-self/net/netfilter/nfnetlink_queue", 65536).valueOr({});
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        const auto pid = words.size() < 2 ? std::nullopt : parseInteger<std::int64_t>(words[1]);
        const auto name = pid ? processName(*pid) : std::string();
        if (name.empty())
            continue;
        const auto product = productOfProcess(name);
        addOnce(product ? *product : name, "netfilter queue " + std::string(words[0]) + " read by process " + name,
                found);
    }
}

/// Whoever attached it: a product, a container network, or an administrator's tool.
void addConnectHooks(std::vector<SecuritySoftware>& found)
{
    for (const auto& hook : connectHooks()) {
        const auto name = hook.name.empty() ? std::to_string(hook.id) : hook.name;
        addOnce("eBPF program " + name, "control-group program on connect(), id " + std::to_string(hook.id), found);
    }
}

} // namespace

Result<std::vector<SecuritySoftware>> securitySoftware()
{
    const auto pids = processes(most_processes);
    if (pids.empty())
        return Error{ErrorCode::Unavailable, "look for security software", "/proc cannot be read"};
    std::vector<SecuritySoftware> found;
    addProcesses(pids, found);
    addModules(found);
    addQueueReaders(found);
    addConnectHooks(found);
    return found;
}

} // namespace deadair::platform
