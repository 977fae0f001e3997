// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/first_packet.h"

#include "base/text.h"
#include "platform/command.h"
#include "platform/linux/kernel_file.h"
#include "platform/linux/netlink.h"
#include "platform/machine.h"
#include "platform/rights.h"

#include <algorithm>

#include <linux/if_link.h>
#include <linux/rtnetlink.h>

namespace deadair::platform
{
namespace
{

const std::string net_settings = "/proc/sys/net/";

bool isOn(const char* setting)
{
    return readNumber(net_settings + "ipv4/" + setting).value_or(1) != 0; // of both families
}

std::int64_t hopLimit(IpAddress::Family family, const std::string& interface)
{
    constexpr std::int64_t usual = 64;
    if (family == IpAddress::Family::V4)
        return readNumber(net_settings + "ipv4/ip_default_ttl").value_or(usual);
    // Interface names cannot hold a slash, but a name may come from a command line.
    const bool is_name = !interface.empty() && interface.find('/') == std::string::npos && interface != "..";
    return readNumber(net_settings + "ipv6/conf/" + (is_name ? interface : "all") + "/hop_limit").value_or(usual);
}

} // namespace

/// tcp_syn_options() in net/ipv4/tcp_output.c: SACK-permitted fits into the padding of the timestamps.
SynForm synForm(IpAddress::Family family, const std::string& interface)
{
    constexpr std::uint8_t mss = 2, window_scale = 3, sack_permitted = 4, timestamps = 8;
    SynForm form;
    std::vector<std::uint8_t> options = {mss};
    std::uint32_t options_length = 4;
    const bool has_timestamps = isOn("tcp_timestamps");
    if (has_timestamps) {
        options.push_back(timestamps);
        options_length += 12;
    }
    if (isOn("tcp_sack")) {
        options.push_back(sack_permitted);
        options_length += has_timestamps ? 0 : 4;
    }
    if (isOn("tcp_window_scaling")) {
        options.push_back(window_scale);
        options_length += 4;
    }
    form.options = std::move(options);
    constexpr std::uint32_t tcp_header = 20;
    form.length = (family == IpAddress::Family::V4 ? 20 : 40) + tcp_header + options_length;
    form.ttl = static_cast<std::uint8_t>(std::clamp<std::int64_t>(hopLimit(family, interface), 1, 255));
    form.dont_fragment = readNumber(net_settings + "ipv4/ip_no_pmtu_disc").value_or(0) == 0;
    constexpr std::int64_t asks = 1, asks_accurately = 3, asks_plainly = 4; // tcp_ecn in ip-sysctl.rst
    const auto ecn = readNumber(net_settings + "ipv4/tcp_ecn").value_or(2);
    form.asks_for_ecn = ecn == asks || ecn == asks_accurately || ecn == asks_plainly;
    return form;
}

/// Asked of the kernel and not of /sys, which may show the devices of another network namespace.
std::optional<std::vector<DeviceFacts>> deviceFacts()
{
    const auto found = interfaces();
    if (!found)
        return std::nullopt;
    std::vector<DeviceFacts> facts;
    ifinfomsg header{};
    netlink::Request request(RTM_GETLINK, NLM_F_DUMP, header);
    const auto outcome = netlink::ask(NETLINK_ROUTE, request, [&](const netlink::Message& message) {
        const auto parsed = message.as<ifinfomsg>();
        const auto link = parsed ? std::ranges::find(found->interfaces, parsed->header.ifi_index, &NetworkInterface::index)
                                 : found->interfaces.end();
        const auto group = parsed ? netlink::attributeAs<std::uint32_t>(parsed->attributes, IFLA_GROUP) : std::nullopt;
        if (message.type != RTM_NEWLINK || link == found->interfaces.end() || !group)
            return;
        facts.push_back({link->name, *group, parsed->header.ifi_type, {}, link->type == LinkType::Bridge});
        for (const auto& own : link->addresses)
            facts.back().addresses.push_back(own.address);
    });
    return outcome && outcome->error == 0 ? std::optional(std::move(facts)) : std::nullopt;
}

/// A line per queue; its number is the first word (nfnetlink_queue.c, seq_show).
std::optional<std::vector<std::uint16_t>> queuesServed()
{
    const auto text = readFile("/proc/net/netfilter/nfnetlink_queue");
    if (!text)
        return rights().firewall_rules && text.error().code == ErrorCode::NotFound
                   ? std::optional(std::vector<std::uint16_t>())
                   : std::nullopt;
    std::vector<std::uint16_t> numbers;
    for (const auto line : splitLines(*text))
        if (const auto words = splitWords(line); !words.empty())
            if (const auto number = parseInteger<std::uint16_t>(words.front()))
                numbers.push_back(*number);
    return numbers;
}

} // namespace deadair::platform
