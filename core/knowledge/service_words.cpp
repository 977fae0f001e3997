// SPDX-License-Identifier: GPL-3.0-or-later
// Sentences about what services say after the handshake.
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

namespace deadair::knowledge
{
namespace
{

const char* replyForm(ServiceResult result)
{
    switch (result) {
    case ServiceResult::Replied:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end} answers[ in the language of {recognised}] after {waited}[: \"{excerpt}\"].");
    case ServiceResult::Silent:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "{end} accepted the connection and said nothing for {waited}[; {expected} owes an "
                                 "answer].");
    case ServiceResult::Closed:
        return QT_TRANSLATE_NOOP("knowledge", "{end} accepted the connection and closed it after {waited}[, saying "
                                              "\"{excerpt}\"].");
    case ServiceResult::Reset:
        return QT_TRANSLATE_NOOP("knowledge", "{end} accepted the connection and reset it after {waited}.");
    case ServiceResult::Failed:
        return QT_TRANSLATE_NOOP("knowledge", "The talk with {end} failed after {waited}.");
    }
    return "";
}

const char* tlsForm(TlsResult result)
{
    switch (result) {
    case TlsResult::Completed:
        return QT_TRANSLATE_NOOP("knowledge",
                                 "TLS with {end} completes[ ({version}][, {cipher})][; the certificate is not "
                                 "accepted: {problems}][; valid until {not_after}].");
    case TlsResult::Stalled:
        return QT_TRANSLATE_NOOP("knowledge", "TLS with {end} stalls: {bytes} bytes came in {duration}.");
    case TlsResult::Alert:
        return QT_TRANSLATE_NOOP("knowledge", "{end} refuses TLS by an alert[: {detail}].");
    case TlsResult::Reset:
        return QT_TRANSLATE_NOOP("knowledge", "{end} resets the connection during the TLS handshake.");
    case TlsResult::Closed:
        return QT_TRANSLATE_NOOP("knowledge", "{end} closes the connection during the TLS handshake.");
    case TlsResult::NotTls:
        return QT_TRANSLATE_NOOP("knowledge", "{end} answers, and not in TLS[: {detail}].");
    case TlsResult::Failed:
        return QT_TRANSLATE_NOOP("knowledge", "TLS with {end} fails[: {detail}].");
    }
    return "";
}

std::string unsentWords(const Endpoint& end, int bytes)
{
    return say(QT_TRANSLATE_NOOP("knowledge", "{end} accepts the connection and would take what this computer says, but {bytes} bytes "
                                              "for it cannot leave this computer."),
               {{"end", end.toString()}, {"bytes", number(bytes)}});
}

} // namespace

std::string words(const ServiceReply& reply)
{
    if (reply.unsent_bytes > 0)
        return unsentWords({reply.address, reply.port}, reply.unsent_bytes);
    return say(replyForm(reply.result), {{"end", Endpoint{reply.address, reply.port}.toString()},
                                         {"recognised", reply.recognised},
                                         {"expected", reply.owed ? reply.expected : std::string()},
                                         {"excerpt", reply.excerpt.substr(0, 120)},
                                         {"waited", spell(reply.waited_us)}});
}

std::string words(const TlsHandshake& handshake)
{
    if (handshake.result == TlsResult::Stalled && handshake.unsent_bytes > 0)
        return unsentWords({handshake.address, handshake.port}, handshake.unsent_bytes);
    return say(tlsForm(handshake.result), {{"end", Endpoint{handshake.address, handshake.port}.toString()},
                                           {"version", handshake.cipher.empty() ? std::string() : handshake.version},
                                           {"cipher", handshake.version.empty() ? std::string() : handshake.cipher},
                                           {"problems", listed(handshake.problems)},
                                           {"not_after", handshake.not_after},
                                           {"bytes", number(handshake.bytes_received)},
                                           {"detail", handshake.detail},
                                           {"duration", spell(handshake.duration_us)}});
}

std::string words(const HttpReply& reply)
{
    return say(QT_TRANSLATE_NOOP("knowledge",
                                 "{end} answers {status}[ {reason}] in {duration}[, recognised as {gateway}][; it "
                                 "says \"{excerpt}\"]."),
               {{"end", Endpoint{reply.address, reply.port}.toString()},
                {"status", number(reply.status)},
                {"reason", reply.reason},
                {"duration", spell(reply.duration_us)},
                {"gateway", reply.gateway},
                {"excerpt", reply.status >= 400 ? reply.excerpt.substr(0, 120) : std::string()}});
}

} // namespace deadair::knowledge
