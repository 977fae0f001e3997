// SPDX-License-Identifier: GPL-3.0-or-later
// What macOS' kernel and commands tell: the first byte chooses the reader.
#include "analysis/firewall/macos/pf_reader.h"
#include "platform/shared/darwin_routes.h"
#include "platform/shared/darwin_tcp_table.h"
#include "platform/shared/darwin_texts.h"

#include <cstdlib>

namespace
{

using namespace deadair;
using namespace deadair::platform::darwin;

void check(bool holds)
{
    if (!holds)
        std::abort();
}

void readTables(char reader, std::span<const std::uint8_t> bytes)
{
    if (reader == 'r')
        for (const auto& route : parseRouteMessages(bytes, [](unsigned index) { return std::to_string(index); }))
            check(!route.prefix_length || (*route.prefix_length >= 0 && *route.prefix_length <= 128));
    if (reader == 't')
        for (const auto& row : parseTcpTable(bytes))
            check(!stateName(row.state).empty());
}

/// Names that are handed to pfctl again are no options; what is listed of them reads as rules of pf.
void readPfNames(std::string_view text)
{
    constexpr std::size_t limit = 4;
    const auto found = parsePfNames(text, limit);
    check(found.names.size() <= limit);
    PfTexts texts;
    texts.info = "Status: Enabled\n";
    texts.anchors_with_more_tables = found.names;
    for (const auto& name : found.names) {
        check(!name.empty() && name.front() != '-' && name.find_first_of(" \t\r\n\"<>") == std::string::npos);
        texts.tables.push_back({name, name, std::string(text)});
    }
    const auto rules = firewall::macos::readPf(pfListing(texts));
    check(rules.ok() && rules->enabled == true && rules->anchors_with_more_tables.size() <= limit);
}

void readTexts(char reader, std::string_view text)
{
    switch (reader) {
    case 'd':
        static_cast<void>(parseScutilDns(text));
        break;
    case 'o':
        static_cast<void>(parseListenOverflows(text));
        break;
    case 'p':
        if (const auto unit = parseLaunchctlPrint(text, "com.example.db"))
            check(!unit->sub_state.empty());
        break;
    case 'l':
        static_cast<void>(parseLaunchctlList(text));
        break;
    case 'n':
        readPfNames(text);
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const auto reader = static_cast<char>(data[0]);
    readTables(reader, {data + 1, size - 1});
    readTexts(reader, {reinterpret_cast<const char*>(data) + 1, size - 1});
    return 0;
}
