// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/shared/darwin_texts.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::platform::darwin
{
namespace
{

struct Field {
    std::string_view name;
    std::string_view value;
};

/// "  nameserver[0] : 192.0.2.1", "	state = running"
std::optional<Field> fieldOf(std::string_view line, std::string_view separator)
{
    const auto at = line.find(separator);
    if (at == std::string_view::npos)
        return std::nullopt;
    return Field{trimmed(line.substr(0, at)), trimmed(line.substr(at + separator.size()))};
}

struct Resolver {
    ResolverSettings settings;
    bool for_one_domain = false;
    bool multicast = false;
    std::uint16_t port = 53;
};

void take(const Field& field, Resolver& resolver)
{
    if (field.name.starts_with("nameserver[")) {
        if (const auto address = IpAddress::parse(field.value))
            resolver.settings.servers.push_back({*address, 0});
    } else if (field.name.starts_with("search domain[")) {
        resolver.settings.search.emplace_back(field.value);
    } else if (field.name == "domain") {
        resolver.for_one_domain = true;
    } else if (field.name == "options") {
        resolver.multicast = field.value.find("mdns") != std::string_view::npos;
    } else if (field.name == "port") {
        resolver.port = parseInteger<std::uint16_t>(field.value).value_or(resolver.port);
    } else if (field.name == "timeout") {
        resolver.settings.timeout_s = parseInteger<int>(field.value).value_or(resolver.settings.timeout_s);
    }
}

} // namespace

ResolverSettings parseScutilDns(std::string_view text)
{
    std::vector<Resolver> resolvers;
    for (const auto line : splitLines(text)) {
        if (line.starts_with(
                "DNS configuration (for scoped queries)")) // of programs that chose an interface themselves
            break;
        if (line.starts_with("resolver #"))
            resolvers.emplace_back();
        else if (const auto field = fieldOf(line, " : "); field && !resolvers.empty())
            take(*field, resolvers.back());
    }
    ResolverSettings none;
    none.origin = "scutil --dns";
    const auto general = std::ranges::find_if(resolvers, [](const Resolver& each) {
        return !each.for_one_domain && !each.multicast && !each.settings.servers.empty();
    });
    if (general == resolvers.end())
        return none;
    auto settings = general->settings;
    settings.origin = none.origin;
    for (auto& server : settings.servers)
        server.port = general->port;
    return settings;
}

std::optional<std::int64_t> parseListenOverflows(std::string_view text)
{
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        if (words.size() >= 4 && words[1] == "listen" && words[2] == "queue" && words[3].starts_with("overflow"))
            return parseInteger<std::int64_t>(words[0]);
    }
    return std::nullopt;
}

std::optional<ServiceUnit> parseLaunchctlPrint(std::string_view text, const std::string& label)
{
    ServiceUnit unit;
    unit.unit = label;
    std::optional<int> exit_code;
    for (const auto line : splitLines(text)) {
        const auto depth = line.find_first_not_of('\t');
        const auto field = fieldOf(line, " = ");
        if (!field || depth != 1) // what is deeper is of something inside it
            continue;
        if (field->name == "state" && unit.sub_state.empty())
            unit.sub_state = field->value;
        else if (field->name == "last exit code")
            exit_code = parseInteger<int>(field->value.substr(0, field->value.find(':'))); // "78: EX_CONFIG"
    }
    if (unit.sub_state.empty())
        return std::nullopt;
    const bool failed = exit_code.value_or(0) != 0;
    unit.active_state = unit.sub_state == "running" ? "active" : failed ? "failed" : "inactive";
    unit.result = failed ? "exit-code" : "success";
    return unit;
}

std::map<std::int64_t, std::string> parseLaunchctlList(std::string_view text)
{
    std::map<std::int64_t, std::string> labels;
    for (const auto line : splitLines(text)) // process, last status, label
        if (const auto words = splitWords(line); words.size() == 3)
            if (const auto pid = parseInteger<std::int64_t>(words[0]))
                labels.emplace(*pid, words[2]);
    return labels;
}

PfNames parsePfNames(std::string_view text, std::size_t limit)
{
    constexpr std::string_view in_names = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./";
    PfNames found;
    for (const auto line : splitLines(text)) {
        const auto name = trimmed(line);
        if (name.empty())
            continue;
        const bool plain = !name.starts_with('-') && name.find_first_not_of(in_names) == std::string_view::npos; // no option to pfctl
        if (plain && found.names.size() < limit)
            found.names.emplace_back(name);
        else
            found.all = false;
    }
    return found;
}

std::string pfListing(const PfTexts& texts)
{
    const auto of = [](const std::string& anchor) { return anchor.empty() ? std::string() : " anchor \"" + anchor + '"'; };
    auto listing = "INFO:\n" + texts.info + "\nTRANSLATION RULES:\n" + texts.translations + "\nFILTER RULES:\n";
    for (const auto& table : texts.tables) {
        listing += "table <" + table.name + '>' + of(table.anchor);
        if (table.content) {
            listing += " {";
            for (const auto word : splitWords(*table.content))
                listing += ' ' + std::string(word);
            listing += " }";
        }
        listing += '\n';
    }
    for (const auto& anchor : texts.anchors_with_more_tables)
        listing += "table" + of(anchor) + '\n';
    return listing + texts.rules;
}

} // namespace deadair::platform::darwin
