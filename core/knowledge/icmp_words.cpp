// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/duration_text.h"
#include "knowledge/evidence_words.h"
#include "knowledge/text_template.h"

#include <QtGlobal>

#include <span>

namespace deadair::knowledge
{
namespace
{

struct CodeName {
    int type;
    int code;
    const char* name;
};

// RFC 792, RFC 1122 3.2.2.1, RFC 1812 5.2.7.1
constexpr CodeName names_v4[] = {
    {3, 0, QT_TRANSLATE_NOOP("knowledge", "network unreachable")},
    {3, 1, QT_TRANSLATE_NOOP("knowledge", "host unreachable")},
    {3, 2, QT_TRANSLATE_NOOP("knowledge", "protocol unreachable")},
    {3, 3, QT_TRANSLATE_NOOP("knowledge", "port unreachable")},
    {3, 4, QT_TRANSLATE_NOOP("knowledge", "packet too big, fragmentation needed")},
    {3, 5, QT_TRANSLATE_NOOP("knowledge", "source route failed")},
    {3, 6, QT_TRANSLATE_NOOP("knowledge", "network unknown")},
    {3, 7, QT_TRANSLATE_NOOP("knowledge", "host unknown")},
    {3, 9, QT_TRANSLATE_NOOP("knowledge", "network administratively prohibited")},
    {3, 10, QT_TRANSLATE_NOOP("knowledge", "host administratively prohibited")},
    {3, 11, QT_TRANSLATE_NOOP("knowledge", "network unreachable for this type of service")},
    {3, 12, QT_TRANSLATE_NOOP("knowledge", "host unreachable for this type of service")},
    {3, 13, QT_TRANSLATE_NOOP("knowledge", "communication administratively prohibited")},
    {11, 0, QT_TRANSLATE_NOOP("knowledge", "time to live exceeded")},
    {11, 1, QT_TRANSLATE_NOOP("knowledge", "reassembly time exceeded")},
    {12, 0, QT_TRANSLATE_NOOP("knowledge", "parameter problem")},
};

// RFC 4443
constexpr CodeName names_v6[] = {
    {1, 0, QT_TRANSLATE_NOOP("knowledge", "no route to destination")},
    {1, 1, QT_TRANSLATE_NOOP("knowledge", "communication administratively prohibited")},
    {1, 2, QT_TRANSLATE_NOOP("knowledge", "beyond scope of the source address")},
    {1, 3, QT_TRANSLATE_NOOP("knowledge", "address unreachable")},
    {1, 4, QT_TRANSLATE_NOOP("knowledge", "port unreachable")},
    {1, 5, QT_TRANSLATE_NOOP("knowledge", "source address failed the policy")},
    {1, 6, QT_TRANSLATE_NOOP("knowledge", "reject route to destination")},
    {2, 0, QT_TRANSLATE_NOOP("knowledge", "packet too big")},
    {3, 0, QT_TRANSLATE_NOOP("knowledge", "hop limit exceeded")},
    {3, 1, QT_TRANSLATE_NOOP("knowledge", "reassembly time exceeded")},
    {4, 0, QT_TRANSLATE_NOOP("knowledge", "parameter problem")},
};

} // namespace

std::string icmpName(int type, int code, bool v6)
{
    for (const auto& entry : v6 ? std::span<const CodeName>(names_v6) : std::span<const CodeName>(names_v4))
        if (entry.type == type && entry.code == code)
            return say(entry.name);
    return say(QT_TRANSLATE_NOOP("knowledge", "an unusual ICMP message"));
}

std::string icmpWords(const IcmpError& error)
{
    const bool v6 = error.sender.isV6();
    return say(QT_TRANSLATE_NOOP("knowledge", "{name} ({protocol} type {type}, code {code}) from {sender}"),
               {{"name", icmpName(error.type, error.code, v6)},
                {"protocol", v6 ? "ICMPv6" : "ICMP"},
                {"type", number(error.type)},
                {"code", number(error.code)},
                {"sender", error.sender.toString()}});
}

std::string spell(std::int64_t duration_us)
{
    return durationText(std::chrono::microseconds(duration_us));
}

std::string number(std::int64_t value)
{
    return std::to_string(value);
}

std::string listed(const std::vector<std::string>& items, std::size_t most)
{
    std::string text;
    for (std::size_t at = 0; at < items.size() && at < most; ++at)
        text += (at == 0 ? "" : ", ") + items[at];
    if (items.size() > most)
        text += say(QT_TRANSLATE_NOOP("knowledge", " and {count} more"),
                    {{"count", number(static_cast<std::int64_t>(items.size() - most))}});
    return text;
}

std::string listed(const std::vector<IpAddress>& addresses)
{
    std::vector<std::string> texts;
    for (const auto& address : addresses)
        texts.push_back(address.toString());
    return listed(texts);
}

} // namespace deadair::knowledge
