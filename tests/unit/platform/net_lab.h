// SPDX-License-Identifier: GPL-3.0-or-later
// A chain of network namespaces, client - r1 - ... - rN - server, that a test makes and removes. Link i joins node i
// (::1, .1) and node i + 1 (::2, .2); addresses are 10.77.i.x and fd77:i::x. Needs root, ip and nft.
#pragma once

#include "base/ip_address.h"
#include "platform/socket.h"

#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>

#include <fcntl.h>
#include <grp.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace deadair::testing
{

class NetLab
{
public:
    static bool possible()
    {
        return ::geteuid() == 0 && ::system("ip netns list >/dev/null 2>&1 && nft --version >/dev/null 2>&1") == 0;
    }
    static constexpr const char* skip_reason = "needs root, ip and nft to make network namespaces";

    explicit NetLab(int routers) : m_routers(routers), m_prefix("deadair-" + std::to_string(::getpid()) + "-")
    {
        std::string script = "set -e\n";
        for (int node = 0; node <= routers + 1; ++node) {
            const auto in = "ip -n " + name(node) + " ";
            script += "ip netns add " + name(node) + "\n" + in + "link set lo up\n";
            script += "ip netns exec " + name(node) +
                      " sysctl -qw net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1 "
                      "net.ipv6.conf.default.accept_dad=0 net.ipv6.conf.all.accept_dad=0\n";
        }
        for (int link = 0; link <= routers; ++link)
            script += linkScript(link);
        for (int node = 0; node <= routers + 1; ++node)
            script += routeScript(node);
        // IPv6 needs a moment before the first neighbour answers.
        const auto far =
            "ip netns exec " + name(0) + " ping -qc1 -W1 " + address(server(), true).toString() + " >/dev/null";
        script += far + " || " + far + " || " + far + "\n";
        m_ready = ::system(("( " + script + ") >&2").c_str()) == 0;
    }
    NetLab(const NetLab&) = delete;
    NetLab& operator=(const NetLab&) = delete;
    ~NetLab()
    {
        for (int node = 0; node <= m_routers + 1; ++node)
            (void)::system(("ip netns del " + name(node) + " 2>/dev/null").c_str());
    }

    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] int server() const { return m_routers + 1; }

    /// The address of `node` on the side of the client.
    [[nodiscard]] static IpAddress address(int node, bool v6 = false)
    {
        const auto link = std::to_string(node - 1);
        return *IpAddress::parse(v6 ? "fd77:" + link + "::2" : "10.77." + link + ".2");
    }

    /// Runs a shell command in a node's namespace.
    bool shell(int node, const std::string& command) const
    {
        return ::system(("ip netns exec " + name(node) + " sh -c '" + command + "'").c_str()) == 0;
    }
    /// Replaces a node's rules by one chain; `hook` as in "forward", "input", "prerouting".
    bool rule(int node, const std::string& hook, const std::string& rule) const
    {
        return shell(node, "nft flush ruleset; nft add table inet t; nft add chain inet t c \"{ type filter hook " +
                               hook + " priority 0; }\"; nft add rule inet t c " + rule);
    }
    bool noRules(int node) const { return shell(node, "nft flush ruleset"); }

    /// Calls `work` with this thread in the node's namespace. Sockets stay where they were opened.
    template <class Work> auto in(int node, Work work) const
    {
        const Inside inside(name(node));
        return work();
    }

    /// The same in a child process as nobody, without capabilities; gives what `work` returned.
    std::string inAsNobody(int node, const std::function<std::string()>& work) const
    {
        int ends[2] = {-1, -1};
        if (::pipe(ends) != 0)
            return {};
        const auto child = ::fork();
        if (child == 0) {
            const Inside inside(name(node));
            const bool dropped = ::setgroups(0, nullptr) == 0 && ::setresgid(65534, 65534, 65534) == 0 &&
                                 ::setresuid(65534, 65534, 65534) == 0;
            const auto text = dropped ? work() : std::string("could not drop privilege");
            const auto written = ::write(ends[1], text.data(), text.size());
            ::_exit(written < 0 ? 1 : 0);
        }
        ::close(ends[1]);
        std::string text;
        char buffer[4096];
        for (ssize_t got = 0; (got = ::read(ends[0], buffer, sizeof buffer)) > 0;)
            text.append(buffer, static_cast<std::size_t>(got));
        ::close(ends[0]);
        ::waitpid(child, nullptr, 0);
        return text;
    }

    /// A listening TCP socket in a node's namespace, on all its addresses.
    [[nodiscard]] platform::Socket listener(int node, std::uint16_t port, int backlog = 64) const
    {
        return in(node, [&] { return listen(port, backlog); });
    }

    static platform::Socket listen(std::uint16_t port, int backlog)
    {
        platform::Socket socket(::socket(AF_INET6, SOCK_STREAM, 0));
        const auto fd = static_cast<int>(socket.handle());
        const int on = 1;
        ::setsockopt(fd, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        sockaddr_in6 any{};
        any.sin6_family = AF_INET6;
        any.sin6_port = htons(port);
        if (::bind(fd, reinterpret_cast<const sockaddr*>(&any), sizeof any) != 0 || ::listen(fd, backlog) != 0)
            socket.close();
        return socket;
    }

private:
    class Inside
    {
    public:
        explicit Inside(const std::string& name) : m_home(::open("/proc/thread-self/ns/net", O_RDONLY | O_CLOEXEC))
        {
            const int there = ::open(("/run/netns/" + name).c_str(), O_RDONLY | O_CLOEXEC);
            if (there < 0 || ::setns(there, CLONE_NEWNET) != 0)
                std::abort(); // the test would otherwise measure the machine's own network
            ::close(there);
        }
        Inside(const Inside&) = delete;
        Inside& operator=(const Inside&) = delete;
        ~Inside()
        {
            (void)::setns(m_home, CLONE_NEWNET);
            ::close(m_home);
        }

    private:
        int m_home;
    };

    [[nodiscard]] std::string name(int node) const { return m_prefix + std::to_string(node); }

    [[nodiscard]] std::string linkScript(int link) const
    {
        const auto number = std::to_string(link);
        const auto left = name(link);
        const auto right = name(link + 1);
        return "ip link add next netns " + left + " type veth peer name prev netns " + right + "\n" + //
               "ip -n " + left + " addr add 10.77." + number + ".1/24 dev next\n" +                   //
               "ip -n " + right + " addr add 10.77." + number + ".2/24 dev prev\n" +                  //
               "ip -n " + left + " addr add fd77:" + number + "::1/64 dev next nodad\n" +             //
               "ip -n " + right + " addr add fd77:" + number + "::2/64 dev prev nodad\n" +            //
               "ip -n " + left + " link set next up\nip -n " + right + " link set prev up\n";
    }

    [[nodiscard]] std::string routeScript(int node) const
    {
        std::string script;
        const auto in = "ip -n " + name(node) + " ";
        for (int link = 0; link <= m_routers; ++link) {
            const auto number = std::to_string(link);
            const auto ahead = link > node;
            if (link == node || link == node - 1)
                continue;
            const auto via = ahead ? std::to_string(node) : std::to_string(node - 1);
            const std::string last = ahead ? "2" : "1";
            script += in + "route add 10.77." + number + ".0/24 via 10.77." + via + "." + last + "\n";
            script += in + "-6 route add fd77:" + number + "::/64 via fd77:" + via + "::" + last + "\n";
        }
        return script;
    }

    int m_routers;
    std::string m_prefix;
    bool m_ready = false;
};

} // namespace deadair::testing
