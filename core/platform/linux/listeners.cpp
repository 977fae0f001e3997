// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"
#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/linux/processes.h"
#include "platform/linux/sock_diag.h"
#include "platform/server.h"

#include <array>
#include <map>

#include <net/if.h>
#include <netinet/tcp.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

constexpr std::size_t most_owners = 32768;

/// The inode in a link "socket:[4711]"; absent for other descriptors.
std::optional<std::uint32_t> socketInode(const std::string& link)
{
    std::array<char, 64> buffer{};
    const auto length = ::readlink(link.c_str(), buffer.data(), buffer.size());
    const std::string_view target(buffer.data(), length < 0 ? 0 : static_cast<std::size_t>(length));
    if (!target.starts_with("socket:[") || !target.ends_with(']'))
        return std::nullopt;
    return parseInteger<std::uint32_t>(target.substr(8, target.size() - 9));
}

/// Fills in who holds which socket, as far as this user may see.
void addOwners(std::map<std::uint32_t, std::vector<std::int64_t>>& owners)
{
    for (const auto pid : processes(most_owners)) {
        const auto folder = "/proc/" + std::to_string(pid) + "/fd/";
        forEachEntry(folder, [&](const char* descriptor) {
            const auto inode = socketInode(folder + descriptor);
            const auto wanted = inode ? owners.find(*inode) : owners.end();
            if (wanted != owners.end() && (wanted->second.empty() || wanted->second.back() != pid))
                wanted->second.push_back(pid);
        });
    }
}

/// The oldest holder, so the master of a group of workers; process 1 holds the sockets of others that it starts on
/// demand.
std::int64_t mainOwner(const std::vector<std::int64_t>& pids)
{
    if (pids.empty())
        return 0;
    return pids.size() > 1 && pids.front() == 1 ? pids[1] : pids.front();
}

Listener listenerOf(const TcpSocket& socket)
{
    Listener listener;
    listener.address = socket.local.address;
    listener.port = socket.local.port;
    listener.also_v4 = socket.local.address.isV6() && socket.local.address.isUnspecified() && !socket.v6_only;
    std::array<char, IF_NAMESIZE> name{};
    if (socket.interface != 0 && ::if_indextoname(socket.interface, name.data()) != nullptr)
        listener.interface = name.data();
    listener.accept_queue = socket.receive_queue;
    listener.accept_queue_limit = socket.send_queue;
    return listener;
}

/// The states in the order of RFC 9293 3.3.2, by the kernel's number.
constexpr std::pair<int, const char*> states[] = {
    {TCP_LISTEN, "LISTEN"},           {TCP_SYN_SENT, "SYN_SENT"},    {TCP_SYN_RECV, "SYN_RECEIVED"},
    {TCP_ESTABLISHED, "ESTABLISHED"}, {TCP_FIN_WAIT1, "FIN_WAIT_1"}, {TCP_FIN_WAIT2, "FIN_WAIT_2"},
    {TCP_CLOSE_WAIT, "CLOSE_WAIT"},   {TCP_CLOSING, "CLOSING"},      {TCP_LAST_ACK, "LAST_ACK"},
    {TCP_TIME_WAIT, "TIME_WAIT"},
};

} // namespace

Result<std::vector<Listener>> listeners()
{
    std::vector<Listener> found;
    std::vector<std::uint32_t> inodes;
    std::map<std::uint32_t, std::vector<std::int64_t>> owners;
    const auto listed = forEachTcpSocket(1U << TCP_LISTEN, [&](const TcpSocket& socket) {
        found.push_back(listenerOf(socket));
        inodes.push_back(socket.inode);
        owners[socket.inode];
    });
    if (!listed)
        return listed.error();
    if (!found.empty())
        addOwners(owners);
    for (std::size_t i = 0; i < found.size(); ++i) {
        found[i].pids = owners[inodes[i]];
        found[i].pid = mainOwner(found[i].pids);
        if (found[i].pid == 0)
            continue;
        found[i].process = processName(found[i].pid);
        const auto groups = readFile("/proc/" + std::to_string(found[i].pid) + "/cgroup", 65536).valueOr({});
        found[i].unit = unitOf(parseControlGroups(groups));
    }
    return found;
}

Result<SocketStates> socketStates()
{
    std::array<std::int64_t, 16> counts{};
    const auto listed = forEachTcpSocket(~0U, [&counts](const TcpSocket& socket) {
        if (socket.state >= 0 && socket.state < static_cast<int>(counts.size()))
            ++counts[static_cast<std::size_t>(socket.state)];
    });
    if (!listed)
        return listed.error();
    SocketStates found;
    for (const auto& [state, name] : states)
        found.counts.emplace_back(name, counts[static_cast<std::size_t>(state)]);
    return found;
}

Result<ListenQueueCounters> listenQueueCounters()
{
    const auto text = readFile("/proc/thread-self/net/netstat");
    if (!text)
        return text.error();
    const auto numbers = parseHeadedCounters(*text);
    ListenQueueCounters found;
    found.overflows = numberOf(numbers, "TcpExt.ListenOverflows");
    found.drops = numberOf(numbers, "TcpExt.ListenDrops");
    return found;
}

} // namespace deadair::platform
