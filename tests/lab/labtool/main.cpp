// SPDX-License-Identifier: GPL-3.0-or-later
// The fault lab's helper for what Python and iproute2 cannot do: run a program inside a lab namespace and account for
// it, carry frames between two namespaces with delay and loss (the kernel may lack netem), fill a conntrack table.
#include "labtool.h"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <grp.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace labtool
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

} // namespace labtool

using namespace labtool;

namespace
{

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
    if (verb == "tcdrop" && arguments.size() == 5) // NETNS IF ingress|egress source|destination PORT
        return dropAtInterface(arguments[0], arguments[1], arguments[2] == "egress", arguments[3] == "source",
                               std::atoi(arguments[4].c_str()));
    if (verb == "groupdrop" && arguments.size() == 1)
        return dropFromGroup(arguments[0]);
    if (verb == "flood" && arguments.size() == 5) // NETNS IF MAC RATE SECONDS
        return flood(arguments[0], arguments[1], arguments[2], std::atol(arguments[3].c_str()), std::atof(arguments[4].c_str()));
    if (verb == "conntrack" && arguments.size() == 2)
        return fillConntrack(arguments[0], static_cast<std::uint32_t>(std::atol(arguments[1].c_str())));
    std::fprintf(stderr, "labtool run|link|tun|denyconnect|tcdrop|groupdrop|flood|conntrack …\n");
    return 2;
}
