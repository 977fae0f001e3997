// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline.h"

#include <sstream>

namespace deadair::cli
{
namespace
{

/// CLI11 tells a closed list of values only as part of the type's name: "TEXT:{client,server}".
std::vector<std::string> valuesOf(const CLI::Option& option)
{
    const auto type = option.get_type_name();
    const auto open = type.find('{');
    const auto close = type.find('}', open);
    std::vector<std::string> values;
    if (open == std::string::npos || close == std::string::npos)
        return values;
    std::istringstream list(type.substr(open + 1, close - open - 1));
    for (std::string value; std::getline(list, value, ',');)
        values.push_back(value);
    return values;
}

OutlinedOption outlinedOption(const CLI::Option& option)
{
    OutlinedOption outlined;
    for (const auto& name : option.get_snames())
        outlined.names.push_back("-" + name);
    for (const auto& name : option.get_lnames())
        outlined.names.push_back("--" + name);
    outlined.takes_value = option.get_items_expected_max() > 0;
    outlined.values = valuesOf(option);
    outlined.fallback = option.get_default_str();
    outlined.description = option.get_description();
    return outlined;
}

std::string positional(const CLI::Option& option)
{
    const auto name = option.get_name(true) + (option.get_items_expected_max() > 1 ? "..." : "");
    return option.get_required() ? name : "[" + name + "]";
}

bool isShown(const CLI::App* command)
{
    return !command->get_group().empty();
}

void add(const CLI::App& app, const std::vector<std::string>& path, std::vector<OutlinedCommand>& commands)
{
    OutlinedCommand outlined;
    outlined.path = path;
    outlined.description = app.get_description();
    for (const auto* option : app.get_options()) {
        if (option->nonpositional())
            outlined.options.push_back(outlinedOption(*option));
        else
            outlined.positionals.push_back(positional(*option));
    }
    const auto children = app.get_subcommands(isShown);
    for (const auto* child : children)
        outlined.subcommands.push_back(child->get_name());
    commands.push_back(outlined);
    for (const auto* child : children) {
        auto child_path = path;
        child_path.push_back(child->get_name());
        add(*child, child_path, commands);
    }
}

} // namespace

std::vector<OutlinedCommand> outlineOf(const CLI::App& app)
{
    std::vector<OutlinedCommand> commands;
    add(app, {}, commands);
    return commands;
}

} // namespace deadair::cli
