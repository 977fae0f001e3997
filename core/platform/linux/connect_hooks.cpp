// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/connect_hooks.h"

#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/socket.h"

#include <algorithm>
#include <array>
#include <cstring>

#include <fcntl.h>
#include <linux/bpf.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

/// bpf(2), which the C library does not wrap; libbpf would be a dependency for three calls.
int bpf(bpf_cmd command, bpf_attr& attributes)
{
    return static_cast<int>(::syscall(SYS_bpf, command, &attributes, sizeof attributes));
}

Socket openOwnGroup()
{
    for (const auto& group : parseControlGroups(readFile("/proc/self/cgroup", 65536).valueOr({}))) {
        if (!group.controllers.empty())
            continue;
        // Beside version 1 ("hybrid") it is mounted in a folder of its own.
        const bool hybrid = ::access("/sys/fs/cgroup/unified/cgroup.controllers", F_OK) == 0;
        const auto path = std::string(hybrid ? "/sys/fs/cgroup/unified" : "/sys/fs/cgroup") + group.path;
        return Socket(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }
    return Socket();
}

std::string nameOf(std::uint32_t id)
{
    bpf_attr attributes{};
    attributes.prog_id = id;
    const Socket program(bpf(BPF_PROG_GET_FD_BY_ID, attributes));
    if (!program.valid())
        return {};
    bpf_prog_info info{};
    attributes = {};
    attributes.info.bpf_fd = static_cast<std::uint32_t>(program.handle());
    attributes.info.info_len = sizeof info;
    attributes.info.info = reinterpret_cast<std::uintptr_t>(&info);
    if (bpf(BPF_OBJ_GET_INFO_BY_FD, attributes) != 0)
        return {};
    return {info.name, ::strnlen(info.name, sizeof info.name)};
}

void addHooks(const Socket& group, bpf_attach_type type, std::vector<ConnectHook>& hooks)
{
    std::array<std::uint32_t, 64> ids{};
    bpf_attr attributes{};
    attributes.query.target_fd = static_cast<std::uint32_t>(group.handle());
    attributes.query.attach_type = static_cast<std::uint32_t>(type);
    attributes.query.query_flags = BPF_F_QUERY_EFFECTIVE; // those of the groups above count as well
    attributes.query.prog_ids = reinterpret_cast<std::uintptr_t>(ids.data());
    attributes.query.prog_cnt = static_cast<std::uint32_t>(ids.size());
    if (bpf(BPF_PROG_QUERY, attributes) != 0)
        return;
    for (std::size_t i = 0; i < std::min<std::size_t>(attributes.query.prog_cnt, ids.size()); ++i)
        hooks.push_back({ids[i], nameOf(ids[i])});
}

} // namespace

std::vector<ConnectHook> connectHooks()
{
    std::vector<ConnectHook> hooks;
    const auto group = openOwnGroup();
    if (!group.valid())
        return hooks;
    addHooks(group, BPF_CGROUP_INET4_CONNECT, hooks);
    addHooks(group, BPF_CGROUP_INET6_CONNECT, hooks);
    return hooks;
}

} // namespace deadair::platform
