// SPDX-License-Identifier: GPL-3.0-or-later
// Reading of the small text files that the kernel offers below /proc and /sys.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::platform
{

/// Numbers by name.
using NamedNumbers = std::map<std::string, std::int64_t, std::less<>>;

/// /proc/net/snmp and netstat: a line of names, then a line of values, both behind "Ip:". The keys are "Ip.InReceives".
NamedNumbers parseHeadedCounters(std::string_view text);

/// /proc/net/snmp6, cpu.stat, /proc/meminfo: "name value" or "name: value kB" per line; the unit is left to the caller.
NamedNumbers parseNamedNumbers(std::string_view text);

/// /proc/net/stat/nf_conntrack: a line of names, then per CPU a line of hexadecimal values; the sums over all CPUs.
NamedNumbers parsePerCpuCounters(std::string_view text);

/// The averages over ten seconds in /proc/pressure/*, in per cent.
struct PressureAverages {
    std::optional<double> some;
    std::optional<double> full;
};
PressureAverages parsePressure(std::string_view text);

/// Numbers of a list of ranges, "8080,9000-9100" (ip_local_reserved_ports), that lie within low and high.
std::int64_t countInRanges(std::string_view list, int low, int high);

/// A decimal fraction such as "0.25". Absent when it is not one.
std::optional<double> parseDecimal(std::string_view text);

/// The group of this process in one line of /proc/PID/cgroup.
struct ControlGroup {
    std::string controllers; ///< "cpu,cpuacct"; empty for version 2
    std::string path;        ///< "/system.slice/nginx.service"
};
std::vector<ControlGroup> parseControlGroups(std::string_view text);

/// The systemd unit that owns a process with these groups: "nginx.service". Empty when none does.
std::string unitOf(const std::vector<ControlGroup>& groups);

/// The value of PRETTY_NAME or of another key of /etc/os-release (os-release(5)), unquoted. Empty when absent.
std::string osReleaseValue(std::string_view text, std::string_view key);

/// A number of the table `names`, 0 when absent.
std::int64_t numberOf(const NamedNumbers& names, std::string_view name);

/// A file with one number. Absent when it cannot be read or holds anything else.
std::optional<std::int64_t> readNumber(const std::string& path);

/// A file with one or more numbers; empty when it cannot be read.
std::vector<std::int64_t> readNumbers(const std::string& path);

} // namespace deadair::platform
