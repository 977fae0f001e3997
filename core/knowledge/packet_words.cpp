// SPDX-License-Identifier: GPL-3.0-or-later
// One line for a packet that matters, for the terminal, and for the comment beside it in a capture file.
#include "knowledge/evidence_words.h"
#include "knowledge/knowledge.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair
{
namespace
{

using namespace knowledge;
using tcp::HandshakeEventKind;

const char* formOf(const tcp::HandshakeEvent& event)
{
    switch (event.kind) {
    case HandshakeEventKind::Syn:
        return QT_TRANSLATE_NOOP("knowledge", "SYN: the client asks for a connection");
    case HandshakeEventKind::SynRepeated:
        return QT_TRANSLATE_NOOP("knowledge", "SYN again, number {count}, {since} after the first: no answer so far");
    case HandshakeEventKind::SynAck:
        return QT_TRANSLATE_NOOP("knowledge", "SYN-ACK: the server answers[ {since} after the first SYN]");
    case HandshakeEventKind::SynAckRepeated:
        return QT_TRANSLATE_NOOP(
            "knowledge",
            "SYN-ACK again, number {count}[, {since} after the first SYN]: the client has not taken the one before");
    case HandshakeEventKind::Established:
        return QT_TRANSLATE_NOOP("knowledge", "ACK: the connection is established[, {since} after the first SYN]");
    case HandshakeEventKind::Reset:
        return event.from_server
                   ? QT_TRANSLATE_NOOP("knowledge",
                                       "RST in the server's name, TTL {ttl}[, {since} after the first SYN]")
                   : QT_TRANSLATE_NOOP("knowledge", "RST from the client[, {since} after the first SYN]");
    case HandshakeEventKind::IcmpError:
        return QT_TRANSLATE_NOOP("knowledge", "ICMP error about it: {icmp}");
    }
    return "";
}

} // namespace

std::string packetText(const tcp::HandshakeEvent& event)
{
    return say(formOf(event), {{"count", number(event.count)},
                               {"since", event.since_us > 0 ? spell(event.since_us) : std::string()},
                               {"ttl", number(event.ttl)},
                               {"icmp", event.icmp ? icmpWords(*event.icmp) : std::string()}});
}

} // namespace deadair
