// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace labtool
{

/// Ends the program with a message that names what failed and errno's words.
[[noreturn]] void die(const std::string& what);

/// Moves this process into a named network namespace; ends the program where it cannot.
void enterNetns(const std::string& name);

/// Carries frames between two TAP interfaces with delay and loss until it is killed.
int link(const std::vector<std::string>& arguments);

/// A tunnel that takes every packet and gives none back, until it is killed.
int tunnel(const std::string& netns, const std::string& name);

/// Attaches "return 0" to connect() of IPv4 and IPv6 in a control group: what an endpoint security product does to
/// block.
int denyConnect(const std::string& group);

/// Attaches an eBPF program to an interface that drops TCP of this port (destination, or source) in one direction: a
/// filter that no list of firewall rules shows.
int dropAtInterface(const std::string& netns, const std::string& interface, bool egress, bool source, int port);

/// Attaches an eBPF program to a control group that drops every packet its processes send.
int dropFromGroup(const std::string& group);

/// Creates up to COUNT assured entries in the namespace's conntrack table, or as many as it takes.
int fillConntrack(const std::string& netns, std::uint32_t count);

/// Unrelated frames at a given rate.
int flood(const std::string& netns, const std::string& interface, const std::string& to, long rate, double seconds);

} // namespace labtool
