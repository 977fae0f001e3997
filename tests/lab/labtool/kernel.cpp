// SPDX-License-Identifier: GPL-3.0-or-later
#include "labtool.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <linux/bpf.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netlink.h>
#include <net/if.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace labtool
{

namespace
{

/// Appends one netlink attribute; returns its offset, so that a nested one can be given its length afterwards.
std::size_t put(std::vector<std::uint8_t>& out, unsigned type, const void* data, std::size_t size)
{
    const std::size_t offset = out.size();
    const nlattr header{static_cast<std::uint16_t>(sizeof(nlattr) + size), static_cast<std::uint16_t>(type)};
    const auto* head = reinterpret_cast<const std::uint8_t*>(&header);
    out.insert(out.end(), head, head + sizeof header);
    if (size > 0) {
        const auto* bytes = static_cast<const std::uint8_t*>(data);
        out.insert(out.end(), bytes, bytes + size);
    }
    out.resize((out.size() + 3) & ~std::size_t{3});
    return offset;
}

void closeNest(std::vector<std::uint8_t>& out, std::size_t offset)
{
    const auto length = static_cast<std::uint16_t>(out.size() - offset);
    std::memcpy(out.data() + offset, &length, sizeof length);
}

void putTuple(std::vector<std::uint8_t>& out, unsigned type, std::uint32_t from, std::uint32_t to,
              std::uint16_t from_port, std::uint16_t to_port)
{
    const std::uint8_t tcp = 6;
    const std::size_t tuple = put(out, type | NLA_F_NESTED, nullptr, 0);
    const std::size_t ip = put(out, CTA_TUPLE_IP | NLA_F_NESTED, nullptr, 0);
    put(out, CTA_IP_V4_SRC, &from, 4);
    put(out, CTA_IP_V4_DST, &to, 4);
    closeNest(out, ip);
    const std::size_t proto = put(out, CTA_TUPLE_PROTO | NLA_F_NESTED, nullptr, 0);
    put(out, CTA_PROTO_NUM, &tcp, 1);
    put(out, CTA_PROTO_SRC_PORT, &from_port, 2);
    put(out, CTA_PROTO_DST_PORT, &to_port, 2);
    closeNest(out, proto);
    closeNest(out, tuple);
}

/// One message that creates the n-th invented, assured TCP connection (assured ones are not evicted when the table is
/// full).
std::vector<std::uint8_t> conntrackEntry(std::uint32_t n)
{
    std::vector<std::uint8_t> out(sizeof(nlmsghdr) + sizeof(nfgenmsg));
    const std::uint32_t client = __builtin_bswap32(0x0a640000u + n / 60000);
    const std::uint32_t server = __builtin_bswap32(0x0ac80001u);
    const std::uint16_t port = __builtin_bswap16(static_cast<std::uint16_t>(1024 + n % 60000));
    const std::uint16_t https = __builtin_bswap16(443);
    putTuple(out, CTA_TUPLE_ORIG, client, server, port, https);
    putTuple(out, CTA_TUPLE_REPLY, server, client, https, port);
    const std::uint32_t status = __builtin_bswap32((1u << 1) | (1u << 2) | (1u << 3)); // seen reply, assured, confirmed
    const std::uint32_t timeout = __builtin_bswap32(3600u);
    put(out, CTA_STATUS, &status, 4);
    put(out, CTA_TIMEOUT, &timeout, 4);
    const std::uint8_t established = 3;
    const std::size_t info = put(out, CTA_PROTOINFO | NLA_F_NESTED, nullptr, 0);
    const std::size_t tcp = put(out, CTA_PROTOINFO_TCP | NLA_F_NESTED, nullptr, 0);
    put(out, CTA_PROTOINFO_TCP_STATE, &established, 1);
    closeNest(out, tcp);
    closeNest(out, info);
    nlmsghdr header{};
    header.nlmsg_len = static_cast<std::uint32_t>(out.size());
    header.nlmsg_type = (NFNL_SUBSYS_CTNETLINK << 8) | IPCTNL_MSG_CT_NEW;
    header.nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_EXCL;
    header.nlmsg_seq = n;
    const nfgenmsg family{AF_INET, NFNETLINK_V0, 0};
    std::memcpy(out.data(), &header, sizeof header);
    std::memcpy(out.data() + sizeof header, &family, sizeof family);
    return out;
}

/// Reads what the kernel answered so far; true when it refused an entry because the table is full.
bool tableFull(int fd)
{
    alignas(nlmsghdr) std::uint8_t reply[65536];
    for (;;) {
        const ssize_t size = recv(fd, reply, sizeof reply, MSG_DONTWAIT);
        if (size < static_cast<ssize_t>(sizeof(nlmsghdr) + sizeof(nlmsgerr)))
            return false;
        nlmsgerr error{};
        std::memcpy(&error, reply + sizeof(nlmsghdr), sizeof error);
        if (error.error == -ENOMEM)
            return true;
        if (error.error != 0 && error.error != -EEXIST) {
            errno = -error.error;
            die("conntrack entry");
        }
    }
}

} // namespace

namespace
{

/// A program for an interface that drops TCP whose port (2 bytes, at bytes into the TCP header) is this one; IPv4
/// without options and IPv6 without extension headers.
std::vector<bpf_insn> dropsPort(int at, int port)
{
    constexpr int link = 14;
    const auto load = [](int size, int offset) {
        return bpf_insn{static_cast<std::uint8_t>(BPF_LD | BPF_ABS | size), 0, 0, 0, offset};
    };
    const auto unless = [](int value, int skip) {
        return bpf_insn{BPF_JMP | BPF_JNE | BPF_K, BPF_REG_0, 0, static_cast<std::int16_t>(skip), value};
    };
    const auto jump = [](int skip) { return bpf_insn{BPF_JMP | BPF_JA, 0, 0, static_cast<std::int16_t>(skip), 0}; };
    const auto give = [](int value) { return bpf_insn{BPF_ALU64 | BPF_MOV | BPF_K, BPF_REG_0, 0, 0, value}; };
    const bpf_insn leave{BPF_JMP | BPF_EXIT, 0, 0, 0, 0};
    const bpf_insn keep_context{BPF_ALU64 | BPF_MOV | BPF_X, BPF_REG_6, BPF_REG_1, 0, 0};
    const bpf_insn version{BPF_ALU64 | BPF_RSH | BPF_K, BPF_REG_0, 0, 0, 4};
    return {keep_context,
            load(BPF_B, link),
            version,
            unless(4, 4),
            load(BPF_B, link + 9),
            unless(6, 8),
            load(BPF_H, link + 20 + at),
            jump(4),
            unless(6, 5),
            load(BPF_B, link + 6),
            unless(6, 3),
            load(BPF_H, link + 40 + at),
            unless(port, 1),
            jump(2),
            give(-1 /* TCX_NEXT */),
            leave,
            give(2 /* TC_ACT_SHOT */),
            leave};
}

int loadProgram(const std::vector<bpf_insn>& program, unsigned type, unsigned attach_type)
{
    bpf_attr load{};
    load.prog_type = type;
    load.expected_attach_type = attach_type;
    load.insns = reinterpret_cast<std::uintptr_t>(program.data());
    load.insn_cnt = static_cast<std::uint32_t>(program.size());
    load.license = reinterpret_cast<std::uintptr_t>("GPL");
    const long loaded = syscall(SYS_bpf, BPF_PROG_LOAD, &load, sizeof load);
    if (loaded < 0)
        die("load eBPF program");
    return static_cast<int>(loaded);
}

void attachProgram(int target, int program, unsigned attach_type)
{
    bpf_attr attach{};
    attach.target_fd = static_cast<std::uint32_t>(target);
    attach.attach_bpf_fd = static_cast<std::uint32_t>(program);
    attach.attach_type = attach_type;
    if (syscall(SYS_bpf, BPF_PROG_ATTACH, &attach, sizeof attach) != 0)
        die("attach eBPF program");
}

} // namespace

/// Attaches "return 0" to connect() of IPv4 and IPv6 in a control group: what an endpoint security product does to
/// block.
int denyConnect(const std::string& group)
{
    const int cgroup = open(group.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (cgroup < 0)
        die("open " + group);
    const std::vector<bpf_insn> denied = {{BPF_ALU64 | BPF_MOV | BPF_K, BPF_REG_0, 0, 0, 0},
                                          {BPF_JMP | BPF_EXIT, 0, 0, 0, 0}};
    for (const std::uint32_t type : {BPF_CGROUP_INET4_CONNECT, BPF_CGROUP_INET6_CONNECT})
        attachProgram(cgroup, loadProgram(denied, BPF_PROG_TYPE_CGROUP_SOCK_ADDR, type), type);
    return 0;
}

int dropAtInterface(const std::string& netns, const std::string& interface, bool egress, bool source, int port)
{
    constexpr unsigned tcx_ingress = 46; // enum bpf_attach_type of Linux 6.6
    constexpr unsigned tcx_egress = 47;
    enterNetns(netns);
    const unsigned index = if_nametoindex(interface.c_str());
    if (index == 0)
        die("interface " + interface);
    const int program = loadProgram(dropsPort(source ? 0 : 2, port), BPF_PROG_TYPE_SCHED_CLS, 0);
    attachProgram(static_cast<int>(index), program, egress ? tcx_egress : tcx_ingress);
    return 0;
}

int dropFromGroup(const std::string& group)
{
    const int cgroup = open(group.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (cgroup < 0)
        die("open " + group);
    const std::vector<bpf_insn> nothing_passes = {{BPF_ALU64 | BPF_MOV | BPF_K, BPF_REG_0, 0, 0, 0},
                                                  {BPF_JMP | BPF_EXIT, 0, 0, 0, 0}};
    const int program = loadProgram(nothing_passes, BPF_PROG_TYPE_CGROUP_SKB, BPF_CGROUP_INET_EGRESS);
    attachProgram(cgroup, program, BPF_CGROUP_INET_EGRESS);
    return 0;
}

/// Creates up to COUNT entries; the kernel's refusal (ENOMEM: table full) is what the scenario wants, so it is not an
/// error.
int fillConntrack(const std::string& netns, std::uint32_t count)
{
    enterNetns(netns);
    const int fd = socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_NETFILTER);
    if (fd < 0)
        die("netlink");
    std::uint32_t n = 0;
    while (n < count && !tableFull(fd)) {
        std::vector<std::uint8_t> batch;
        for (int i = 0; i < 64 && n < count; ++i, ++n) {
            const std::vector<std::uint8_t> message = conntrackEntry(n);
            batch.insert(batch.end(), message.begin(), message.end());
        }
        sockaddr_nl kernel{};
        kernel.nl_family = AF_NETLINK;
        if (sendto(fd, batch.data(), batch.size(), 0, reinterpret_cast<const sockaddr*>(&kernel), sizeof kernel) < 0)
            die("conntrack entries");
    }
    close(fd);
    return 0;
}

} // namespace labtool
