// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <algorithm>

namespace deadair
{
namespace
{

struct CheckMeaning {
    std::string_view id;
    const char* meaning;
};

constexpr CheckMeaning check_meanings[] = {
    {"links",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Whether a network card is up, has a carrier and an address; without that nothing leaves this computer.")},
    {"route",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Which way this computer would send the packets: the interface, the source address and the next router.")},
    {"next_hop",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether the router on the local network answers; if not, nothing behind it can be reached.")},
    {"local_resources",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether local ports or file descriptors run out, or this computer is too busy to keep up.")},
    {"security_software",
     QT_TRANSLATE_NOOP("knowledge", "Whether security software runs here that can hold connections back.")},
    {"hosts_file",
     QT_TRANSLATE_NOOP("knowledge", "Whether the hosts file gives the name an address of its own, past DNS.")},
    {"resolvers",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Whether each DNS server that is configured here answers, how fast, and what it says about the name.")},
    {"system_lookup",
     QT_TRANSLATE_NOOP("knowledge",
                       "What the system's own lookup gives for the name: the addresses that the application gets.")},
    {"firewall_rules",
     QT_TRANSLATE_NOOP("knowledge",
                       "Which rule of this computer's firewall decides about the connection, there and back.")},
    {"local_drop",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether packets of the attempts are lost inside this computer, by the kernel's own counters.")},
    {"packets",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "The packets of the attempts as they pass the network card; it needs rights, which the helper has.")},
    {"proxy",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether the application goes through a proxy, and whether that lets the connection pass.")},
    {"ping",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Whether the target answers echo requests: then the way there works, and only this connection does not.")},
    {"trace", QT_TRANSLATE_NOOP("knowledge", "The routers on the way, for packets of this connection and for others: "
                                             "where the one kind ends and the other goes on.")},
    {"path_mtu",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "How large a packet may be on the way; larger ones that vanish make connections hang after their handshake.")},
    {"cloud_rules", QT_TRANSLATE_NOOP("knowledge", "Which security group, network ACL or firewall rule of a cloud "
                                                   "provider decides, from the exports that were given.")},
    {"connect",
     QT_TRANSLATE_NOOP("knowledge",
                       "The connection itself, tried on every address: accepted, refused, or met with silence.")},
    {"loss",
     QT_TRANSLATE_NOOP("knowledge",
                       "Several attempts in a row: how many get through, and how many only after a repeated SYN.")},
    {"contrast",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Another port of the same host: if it answers, the host lives, and something picks out the port.")},
    {"tls", QT_TRANSLATE_NOOP(
                "knowledge",
                "Whether TLS comes about on the connection, and whether its certificate fits the name and the date.")},
    {"http",
     QT_TRANSLATE_NOOP("knowledge", "What the web server or a gateway before it answers to a request, and how soon.")},
    {"service",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether the service says anything once the connection stands, as its protocol wants.")},
    {"listeners",
     QT_TRANSLATE_NOOP("knowledge", "Whether a program on this computer listens on the port, and on which addresses.")},
    {"accept_queue",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether finished handshakes wait because the service does not accept them fast enough.")},
    {"server_resources",
     QT_TRANSLATE_NOOP("knowledge",
                       "Whether the service has descriptors, memory and processor time left to serve more.")},
    {"service_state",
     QT_TRANSLATE_NOOP(
         "knowledge",
         "Whether the service that should listen is installed, running, and what it last said in its log.")},
};

} // namespace

std::vector<std::string_view> knownChecks()
{
    std::vector<std::string_view> ids;
    for (const auto& check : check_meanings)
        ids.push_back(check.id);
    return ids;
}

std::string checkMeaning(std::string_view id)
{
    const auto* const found = std::ranges::find(check_meanings, id, &CheckMeaning::id);
    return found != std::end(check_meanings) ? knowledge::say(found->meaning) : std::string();
}

} // namespace deadair
