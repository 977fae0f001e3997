// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/windows/drop_records.h"

#include "analysis/evidence/utc_time.h"
#include "base/text.h"
#include "base/xml.h"

#include <algorithm>

namespace deadair::firewall::windows
{
namespace
{

constexpr std::string_view outbound = "%%14593"; // message number of the direction, the same in every language

std::string dataOf(const XmlElement& event, std::string_view name)
{
    for (const auto& data : event.child("EventData").children)
        if (data.attribute("Name") == name)
            return data.text;
    return {};
}

template <class T> T numberOf(const XmlElement& event, std::string_view name)
{
    return parseInteger<T>(dataOf(event, name)).value_or(T{});
}

/// Absent for any other event.
std::optional<WfpDrop> dropOf(const XmlElement& event)
{
    const auto& system = event.child("System");
    const auto& id = system.child("EventID").text;
    if ((id != "5152" && id != "5157") || dataOf(event, "Direction") != outbound)
        return std::nullopt;
    WfpDrop drop;
    drop.time = system.child("TimeCreated").attribute("SystemTime");
    drop.filter_id = numberOf<std::uint64_t>(event, "FilterRTID");
    drop.protocol = numberOf<std::uint8_t>(event, "Protocol");
    drop.local = IpAddress::parse(dataOf(event, "SourceAddress"));
    drop.remote = IpAddress::parse(dataOf(event, "DestAddress"));
    drop.local_port = numberOf<std::uint16_t>(event, "SourcePort");
    drop.remote_port = numberOf<std::uint16_t>(event, "DestPort");
    drop.program = dataOf(event, "Application");
    drop.pid = parseInteger<std::int64_t>(dataOf(event, "ProcessID")).value_or(numberOf<std::int64_t>(event, "ProcessId"));
    return drop;
}

/// In lower case. Windows may write UTF-16 as if it were bytes, "t.o.o.l...e.x.e...".
std::string fileName(std::string_view path)
{
    std::string text(path);
    bool dotted = text.size() > 3;
    for (std::size_t at = 1; at < text.size(); at += 2)
        dotted &= text[at] == '.';
    if (dotted) {
        text.clear();
        for (std::size_t at = 0; at < path.size(); at += 2)
            text += path[at];
        text.resize(text.find_last_not_of('.') + 1);
    }
    return toLower(std::string_view(text).substr(text.find_last_of("/\\") + 1));
}

} // namespace

Result<std::vector<WfpDrop>> readAuditEvents(std::string_view xml)
{
    const auto document = parseXml(xml);
    if (!document)
        return document.error();
    std::vector<WfpDrop> drops;
    for (const auto& event : document->children)
        if (auto drop = dropOf(event))
            drops.push_back(std::move(*drop));
    return drops;
}

bool isOf(const WfpDrop& drop, std::int64_t pid, std::string_view program)
{
    if (drop.pid != 0)
        return drop.pid == pid;
    return drop.program.empty() || fileName(drop.program) == fileName(program);
}

bool isSince(const WfpDrop& drop, std::int64_t time_ms)
{
    constexpr std::size_t to_the_second = 19; // its fraction has three digits here and seven there
    const auto time = parseUtc(drop.time.substr(0, to_the_second) + "Z");
    return !time || *time >= time_ms - time_ms % 1000;
}

} // namespace deadair::firewall::windows
