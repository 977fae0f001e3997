// SPDX-License-Identifier: GPL-3.0-or-later
// The fault lab's helper for what Python and iproute2 cannot do: run a program inside a lab namespace and account for
// it, carry frames between two namespaces with delay and loss (the kernel may lack netem), fill a conntrack table.
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <deque>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <linux/bpf.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netfilter/nfnetlink_conntrack.h>
#include <linux/netlink.h>
#include <poll.h>
#include <random>
#include <sched.h>
#include <string>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace
{

[[noreturn]] void die(const std::string& what)
{
    std::fprintf(stderr, "labtool: %s: %s\n", what.c_str(), std::strerror(errno));
    std::exit(125);
}

void enterNetns(const std::string& name)
{
    const int fd = open(("/run/netns/" + name).c_str(), O_RDONLY | O_CLOEXEC);
    if (fd < 0 || setns(fd, CLONE_NEWNET) != 0)
        die("enter namespace " + name);
    close(fd);
}

/// Gives this process its own /sys (of the namespace, cgroups kept) and the files of /etc/netns/NAME over /etc.
void enterMounts(const std::string& name)
{
    if (unshare(CLONE_NEWNS) != 0 || mount("", "/", nullptr, MS_SLAVE | MS_REC, nullptr) != 0)
        die("mount namespace");
    const int cgroups = open("/sys/fs/cgroup", O_PATH | O_CLOEXEC);
    if (mount("lab", "/sys", "sysfs", 0, nullptr) == 0 && cgroups >= 0) {
        const std::string source = "/proc/self/fd/" + std::to_string(cgroups);
        mount(source.c_str(), "/sys/fs/cgroup", nullptr, MS_BIND | MS_REC, nullptr);
    }
    const std::string folder = "/etc/netns/" + name;
    DIR* dir = opendir(folder.c_str());
    if (dir == nullptr)
        return;
    while (const dirent* entry = readdir(dir)) {
        if (entry->d_name[0] == '.')
            continue;
        const std::string target = std::string("/etc/") + entry->d_name;
        if (mount((folder + "/" + entry->d_name).c_str(), target.c_str(), nullptr, MS_BIND | MS_REC, nullptr) != 0)
            die("bind " + target);
    }
    closedir(dir);
}

struct RunOptions {
    std::string netns;
    std::string stats;
    std::vector<std::string> cgroups;
    int uid = -1;
    int nofile = -1;
    int hold_fds = 0;
    bool plain_exec = false;
    std::vector<char*> command;
};

void becomeUser(int uid)
{
    const auto id = static_cast<unsigned>(uid);
    if (setgroups(0, nullptr) != 0 || setresgid(id, id, id) != 0 || setresuid(id, id, id) != 0)
        die("change user");
}

[[noreturn]] void startCommand(const RunOptions& options)
{
    for (int i = 0; i < options.hold_fds; ++i) {
        if (open("/dev/null", O_RDONLY) < 0) // inherited on purpose: the command starts with them open
            break;
    }
    if (options.nofile >= 0) {
        const auto value = static_cast<rlim_t>(options.nofile);
        const rlimit limit{value, value};
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    if (options.uid > 0)
        becomeUser(options.uid);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    execvp(options.command[0], options.command.data());
    die(std::string("start ") + options.command[0]);
}

int run(const RunOptions& options)
{
    for (const std::string& group : options.cgroups) {
        FILE* file = std::fopen((group + "/cgroup.procs").c_str(), "w");
        if (file == nullptr || std::fprintf(file, "%d\n", getpid()) < 0 || std::fclose(file) != 0)
            die("join " + group);
    }
    enterNetns(options.netns);
    enterMounts(options.netns);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (options.plain_exec)
        startCommand(options);
    const auto begin = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child < 0)
        die("fork");
    if (child == 0)
        startCommand(options);
    int status = 0;
    rusage usage{};
    while (wait4(child, &status, 0, &usage) < 0 && errno == EINTR) {
    }
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    if (!options.stats.empty()) {
        FILE* file = std::fopen(options.stats.c_str(), "w");
        if (file == nullptr)
            die("write " + options.stats);
        std::fprintf(file, "{\"exit\": %d, \"maxrss_kb\": %ld, \"seconds\": %.3f}\n", code, usage.ru_maxrss,
                     took.count());
        std::fclose(file);
    }
    return code;
}

/// What one direction of a link does to frames.
struct Direction {
    double delay_ms = 0;
    double jitter_ms = 0;
    double loss_percent = 0;
    unsigned drop_over = 0; ///< bytes of the IP packet, 0: no limit
};

struct Frame {
    std::chrono::steady_clock::time_point due;
    std::vector<std::uint8_t> bytes;
};

int openTap(const std::string& netns, const std::string& name)
{
    enterNetns(netns);
    const int fd = open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC);
    ifreq request{};
    request.ifr_flags = IFF_TAP | IFF_NO_PI;
    std::strncpy(request.ifr_name, name.c_str(), IFNAMSIZ - 1);
    if (fd < 0 || ioctl(fd, TUNSETIFF, &request) != 0)
        die("TAP " + name);
    return fd;
}

Direction readDirection(const std::string& text)
{
    Direction d;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t comma = std::min(text.find(',', at), text.size());
        const std::string item = text.substr(at, comma - at);
        const std::size_t equals = item.find('=');
        const double value = equals == std::string::npos ? 0 : std::atof(item.c_str() + equals + 1);
        if (item.rfind("delay=", 0) == 0)
            d.delay_ms = value;
        else if (item.rfind("jitter=", 0) == 0)
            d.jitter_ms = value;
        else if (item.rfind("loss=", 0) == 0)
            d.loss_percent = value;
        else if (item.rfind("drop_over=", 0) == 0)
            d.drop_over = static_cast<unsigned>(value);
        at = comma + 1;
    }
    return d;
}

bool isArpOrNeighbour(const std::vector<std::uint8_t>& frame)
{
    if (frame.size() < 55)
        return frame.size() > 13 && frame[12] == 0x08 && frame[13] == 0x06;
    const bool ipv6_icmp = frame[12] == 0x86 && frame[13] == 0xdd && frame[20] == 58;
    return ipv6_icmp && frame[54] >= 133 && frame[54] <= 137;
}

void receive(int fd, const Direction& direction, std::deque<Frame>& queue, std::mt19937& random)
{
    std::uint8_t buffer[65536];
    for (;;) {
        const ssize_t size = read(fd, buffer, sizeof buffer);
        if (size <= 0)
            return;
        Frame frame{std::chrono::steady_clock::now(), {buffer, buffer + size}};
        const bool address_resolution = isArpOrNeighbour(frame.bytes);
        std::uniform_real_distribution<double> percent(0, 100);
        if (!address_resolution && direction.loss_percent > 0 && percent(random) < direction.loss_percent)
            continue;
        if (direction.drop_over > 0 && frame.bytes.size() > direction.drop_over + 14)
            continue;
        const double wait =
            direction.delay_ms + (direction.jitter_ms > 0 ? percent(random) / 100 * direction.jitter_ms : 0);
        frame.due += std::chrono::microseconds(static_cast<long>(wait * 1000));
        const auto later = [](const Frame& one, const Frame& other) { return one.due < other.due; };
        queue.insert(std::upper_bound(queue.begin(), queue.end(), frame, later), std::move(frame));
    }
}

int link(const std::vector<std::string>& arguments)
{
    if (arguments.size() < 7) {
        std::fprintf(stderr, "labtool link NETNS IF NETNS IF A_TO_B B_TO_A SEED\n");
        return 2;
    }
    const int fds[2] = {openTap(arguments[0], arguments[1]), openTap(arguments[2], arguments[3])};
    const Direction directions[2] = {readDirection(arguments[4]), readDirection(arguments[5])};
    std::mt19937 random(static_cast<unsigned>(std::atoi(arguments[6].c_str())));
    std::deque<Frame> queues[2];
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::puts("ready");
    std::fflush(stdout);
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        auto next = now + std::chrono::seconds(5);
        for (int i = 0; i < 2; ++i) {
            while (!queues[i].empty() && queues[i].front().due <= now) {
                const std::vector<std::uint8_t>& bytes = queues[i].front().bytes;
                if (write(fds[1 - i], bytes.data(), bytes.size()) < 0 && errno != EAGAIN && errno != EIO)
                    die("write frame"); // EIO: the far interface is not up yet
                queues[i].pop_front();
            }
            if (!queues[i].empty())
                next = std::min(next, queues[i].front().due);
        }
        const auto wait = std::chrono::duration_cast<std::chrono::nanoseconds>(next - now).count();
        const timespec timeout{wait / 1000000000, wait % 1000000000};
        pollfd polled[2] = {{fds[0], POLLIN, 0}, {fds[1], POLLIN, 0}};
        ppoll(polled, 2, &timeout, nullptr);
        for (int i = 0; i < 2; ++i) {
            if (polled[i].revents & POLLIN)
                receive(fds[i], directions[i], queues[i], random);
        }
    }
}

/// A tunnel that takes every packet and gives none back.
int tunnel(const std::string& netns, const std::string& name)
{
    enterNetns(netns);
    const int fd = open("/dev/net/tun", O_RDWR | O_CLOEXEC);
    ifreq request{};
    request.ifr_flags = IFF_TUN | IFF_NO_PI;
    std::strncpy(request.ifr_name, name.c_str(), IFNAMSIZ - 1);
    if (fd < 0 || ioctl(fd, TUNSETIFF, &request) != 0)
        die("TUN " + name);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    std::puts("ready");
    std::fflush(stdout);
    std::uint8_t packet[65536];
    while (read(fd, packet, sizeof packet) >= 0 || errno == EINTR) {
    }
    return 0;
}

/// Attaches "return 0" to connect() of IPv4 and IPv6 in a control group: what an endpoint security product does to
/// block.
int denyConnect(const std::string& group)
{
    const int cgroup = open(group.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (cgroup < 0)
        die("open " + group);
    const bpf_insn program[] = {{BPF_ALU64 | BPF_MOV | BPF_K, BPF_REG_0, 0, 0, 0}, {BPF_JMP | BPF_EXIT, 0, 0, 0, 0}};
    for (const std::uint32_t type : {BPF_CGROUP_INET4_CONNECT, BPF_CGROUP_INET6_CONNECT}) {
        bpf_attr load{};
        load.prog_type = BPF_PROG_TYPE_CGROUP_SOCK_ADDR;
        load.expected_attach_type = type;
        load.insns = reinterpret_cast<std::uintptr_t>(program);
        load.insn_cnt = 2;
        load.license = reinterpret_cast<std::uintptr_t>("GPL");
        const long loaded = syscall(SYS_bpf, BPF_PROG_LOAD, &load, sizeof load);
        if (loaded < 0)
            die("load eBPF program");
        bpf_attr attach{};
        attach.target_fd = static_cast<std::uint32_t>(cgroup);
        attach.attach_bpf_fd = static_cast<std::uint32_t>(loaded);
        attach.attach_type = type;
        if (syscall(SYS_bpf, BPF_PROG_ATTACH, &attach, sizeof attach) != 0)
            die("attach eBPF program");
    }
    return 0;
}

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

int parseRun(const std::vector<std::string>& arguments, char** argv)
{
    RunOptions options;
    std::size_t i = 0;
    for (; i + 1 < arguments.size() && arguments[i] != "--"; ++i) {
        const std::string& name = arguments[i];
        if (name == "--exec") {
            options.plain_exec = true;
            continue;
        }
        const std::string& value = arguments[++i];
        if (name == "--netns")
            options.netns = value;
        else if (name == "--stats")
            options.stats = value;
        else if (name == "--cgroup")
            options.cgroups.push_back(value);
        else if (name == "--uid")
            options.uid = std::atoi(value.c_str());
        else if (name == "--nofile")
            options.nofile = std::atoi(value.c_str());
        else if (name == "--hold-fds")
            options.hold_fds = std::atoi(value.c_str());
    }
    for (char** word = argv + 2 + i + 1; *word != nullptr; ++word)
        options.command.push_back(*word);
    if (options.command.empty() || options.netns.empty()) {
        std::fprintf(stderr, "labtool run --netns NAME [--exec] [--uid N] [--nofile N] [--hold-fds N] [--cgroup DIR] "
                             "[--stats FILE] -- CMD\n");
        return 2;
    }
    options.command.push_back(nullptr);
    return run(options);
}

} // namespace

int main(int argc, char** argv)
{
    const std::string verb = argc > 1 ? argv[1] : "";
    const std::vector<std::string> arguments(argv + std::min(argc, 2), argv + argc);
    if (verb == "run")
        return parseRun(arguments, argv);
    if (verb == "link")
        return link(arguments);
    if (verb == "tun" && arguments.size() == 2)
        return tunnel(arguments[0], arguments[1]);
    if (verb == "denyconnect" && arguments.size() == 1)
        return denyConnect(arguments[0]);
    if (verb == "conntrack" && arguments.size() == 2)
        return fillConntrack(arguments[0], static_cast<std::uint32_t>(std::atol(arguments[1].c_str())));
    std::fprintf(stderr, "labtool run|link|tun|denyconnect|conntrack …\n");
    return 2;
}
