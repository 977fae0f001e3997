// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/products/products.h"

#include "analysis/products/product_table.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::products
{
namespace
{

bool matches(std::string_view pattern, std::string_view name)
{
    if (pattern.ends_with('*'))
        return name.starts_with(pattern.substr(0, pattern.size() - 1));
    return name == pattern;
}

bool isWindowsProgram(const Sign& sign)
{
    return sign.kind == SignKind::Process && toLower(sign.name).ends_with(".exe");
}

std::span<const ProductSign> tableOf(const Sign& sign)
{
    switch (sign.kind) {
    case SignKind::Process:
        return isWindowsProgram(sign) ? windowsPrograms() : linuxProcesses();
    case SignKind::Module:
        return linuxModules();
    case SignKind::Service:
        return windowsServices();
    case SignKind::Driver:
        return windowsDrivers();
    case SignKind::Extension:
        return macosExtensions();
    }
    return {};
}

std::string seenAs(const Sign& sign)
{
    switch (sign.kind) {
    case SignKind::Process:
        return "process " + sign.name;
    case SignKind::Module:
        return "kernel module " + sign.name;
    case SignKind::Service:
        return "service " + sign.name;
    case SignKind::Driver:
        return "driver " + sign.name;
    case SignKind::Extension:
        return "system extension " + sign.name;
    }
    return sign.name;
}

/// The tables of systems that do not tell cases apart are in lower case.
std::string comparable(const Sign& sign)
{
    if ((sign.kind == SignKind::Process && !isWindowsProgram(sign)) || sign.kind == SignKind::Module)
        return sign.name;
    auto name = toLower(sign.name);
    if (sign.kind == SignKind::Driver && name.ends_with(".sys"))
        name.resize(name.size() - 4);
    return name;
}

void addOnce(SecuritySoftware product, std::vector<SecuritySoftware>& found)
{
    if (std::ranges::find(found, product.name, &SecuritySoftware::name) == found.end())
        found.push_back(std::move(product));
}

/// The columns of a line, divided by tabs; empty ones count.
std::vector<std::string_view> columns(std::string_view line)
{
    std::vector<std::string_view> all;
    while (true) {
        const auto tab = line.find('\t');
        all.push_back(trimmed(line.substr(0, tab)));
        if (tab == std::string_view::npos)
            return all;
        line.remove_prefix(tab + 1);
    }
}

} // namespace

std::optional<std::string_view> productOf(const Sign& sign)
{
    const auto name = comparable(sign);
    for (const auto& entry : tableOf(sign))
        if (matches(entry.pattern, name))
            return entry.product;
    return std::nullopt;
}

std::vector<SecuritySoftware> productsAmong(std::span<const Sign> signs)
{
    std::vector<SecuritySoftware> found;
    for (const auto& sign : signs)
        if (const auto product = productOf(sign))
            addOnce({std::string(*product), seenAs(sign)}, found);
    return found;
}

Result<std::vector<SecuritySoftware>> readSystemExtensions(std::string_view text)
{
    std::vector<SecuritySoftware> found;
    std::string_view category;
    bool known = false;
    for (const auto line : splitLines(text)) {
        known |= line.find("extension(s)") != std::string_view::npos;
        if (line.starts_with("--- ")) {
            category = splitWords(line.substr(4)).empty() ? std::string_view() : splitWords(line.substr(4)).front();
            known = true;
            continue;
        }
        // enabled, active, team, bundle (version), name, [state]
        const auto cells = columns(line);
        if (cells.size() < 5 || cells[0] != "*" || cells[1] != "*")
            continue;
        const Sign sign{SignKind::Extension, std::string(cells[3].substr(0, cells[3].find(' ')))};
        const auto product = productOf(sign);
        if (product || category == "com.apple.system_extension.network_extension")
            addOnce({product ? std::string(*product) : std::string(cells[4]), seenAs(sign)}, found);
    }
    if (!known)
        return Error{ErrorCode::Malformed, "read the system extensions", "this is not what systemextensionsctl list prints"};
    return found;
}

std::vector<Sign> readWindowsNames(std::string_view text, SignKind kind)
{
    std::vector<Sign> signs;
    for (const auto line : splitLines(text)) {
        const auto words = splitWords(line);
        if (words.empty())
            continue;
        const bool labelled = words.front() == "SERVICE_NAME:";
        if (words.front().ends_with(':') && !labelled) // other fields of "sc query"
            continue;
        if (labelled && words.size() < 2)
            continue;
        signs.push_back({kind, std::string(labelled ? words[1] : words.front())});
    }
    return signs;
}

} // namespace deadair::products
