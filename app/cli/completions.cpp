// SPDX-License-Identifier: GPL-3.0-or-later
#include "completions.h"

namespace deadair::cli
{
namespace
{

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words)
        text.append(text.empty() ? "" : " ").append(word);
    return text;
}

/// For a shell, in single quotes.
std::string quoted(const std::string& text)
{
    std::string result = "'";
    for (const char letter : text)
        result += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    return result + "'";
}

/// The options of a command with those that every command takes, which are the program's own.
std::vector<OutlinedOption> optionsOf(const OutlinedCommand& command, const OutlinedCommand& program)
{
    auto options = command.options;
    if (command.path.empty())
        return options;
    for (const auto& option : program.options)
        if (option.names.back() != "--help" && option.names.back() != "--version")
            options.push_back(option);
    return options;
}

std::string commandPatterns(const std::vector<OutlinedCommand>& commands)
{
    std::string patterns;
    for (const auto& command : commands)
        if (!command.path.empty())
            patterns.append(patterns.empty() ? "" : "|").append(quoted(joined(command.path)));
    return patterns;
}

/// The loop, common to bash and zsh, that leaves in `named` the command that the words so far name.
std::string pathLoop(const std::vector<OutlinedCommand>& commands, const std::string& words)
{
    return "    local named='' word\n"
           "    for word in " + words + "; do\n"
           "        case \"${named:+$named }$word\" in\n"
           "            " + commandPatterns(commands) + ") named=\"${named:+$named }$word\" ;;\n"
           "        esac\n"
           "    done\n";
}

/// Branches of a case statement over "command|option": what to offer for the value of each option that takes one.
std::string valueBranches(const std::vector<OutlinedCommand>& commands, const std::string& offer_files,
                          const std::string& offer_begin, const std::string& offer_end)
{
    std::string branches;
    for (const auto& command : commands) {
        for (const auto& option : optionsOf(command, commands.front())) {
            if (!option.takes_value)
                continue;
            std::string pattern;
            for (const auto& name : option.names)
                pattern.append(pattern.empty() ? "" : "|").append(quoted(joined(command.path) + "|" + name));
            const auto offer = option.values.empty() ? offer_files : offer_begin + joined(option.values) + offer_end;
            branches += "        " + pattern + ") " + offer + "; return ;;\n";
        }
    }
    return branches;
}

std::string optionNames(const std::vector<OutlinedOption>& options)
{
    std::string names;
    for (const auto& option : options)
        names.append(names.empty() ? "" : " ").append(joined(option.names));
    return names;
}

/// "'--json:One JSON document' '--port:Port'" for zsh's _describe.
std::string describedOptions(const std::vector<OutlinedOption>& options)
{
    std::string words;
    for (const auto& option : options)
        for (const auto& name : option.names)
            words.append(words.empty() ? "" : " ").append(quoted(name + ":" + option.description));
    return words;
}

std::string describedSubcommands(const OutlinedCommand& parent, const std::vector<OutlinedCommand>& commands)
{
    std::string words;
    for (const auto& command : commands) {
        if (command.path.size() != parent.path.size() + 1 ||
            !std::equal(parent.path.begin(), parent.path.end(), command.path.begin()))
            continue;
        words.append(words.empty() ? "" : " ").append(quoted(command.path.back() + ":" + command.description));
    }
    return words;
}

/// The fish condition under which the words typed so far name this command and no other.
std::string fishCondition(const OutlinedCommand& command)
{
    if (command.path.empty())
        return "__fish_use_subcommand";
    std::string condition;
    for (const auto& word : command.path)
        condition.append(condition.empty() ? "" : "; and ").append("__fish_seen_subcommand_from " + word);
    if (!command.subcommands.empty())
        condition += "; and not __fish_seen_subcommand_from " + joined(command.subcommands);
    return condition;
}

std::string fishOption(const OutlinedOption& option, const std::string& begin)
{
    std::string line = begin;
    for (const auto& name : option.names)
        line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
    if (!option.values.empty())
        line += " -x -a " + quoted(joined(option.values));
    else if (option.takes_value)
        line += " -r";
    return line + " -d " + quoted(option.description) + "\n";
}

} // namespace

std::string bashCompletion(const std::vector<OutlinedCommand>& commands)
{
    std::string script = "# bash completion for deadair; written by `deadair generate bash`.\n"
                         "_deadair() {\n"
                         "    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}\n" +
                         pathLoop(commands, "\"${COMP_WORDS[@]:1:COMP_CWORD-1}\"") +
                         "    COMPREPLY=()\n"
                         "    case \"$named|$previous\" in\n" +
                         valueBranches(commands, "compopt -o default", "mapfile -t COMPREPLY < <(compgen -W '",
                                       "' -- \"$current\")") +
                         "    esac\n"
                         "    local options='' subcommands=''\n"
                         "    case \"$named\" in\n";
    for (const auto& command : commands)
        script += "        " + quoted(joined(command.path)) + ") options=" +
                  quoted(optionNames(optionsOf(command, commands.front()))) +
                  " subcommands=" + quoted(joined(command.subcommands)) + " ;;\n";
    return script + "    esac\n"
                    "    if [[ $current == -* ]]; then\n"
                    "        mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$current\")\n"
                    "    elif [[ -n $subcommands ]]; then\n"
                    "        mapfile -t COMPREPLY < <(compgen -W \"$subcommands\" -- \"$current\")\n"
                    "    else\n"
                    "        compopt -o default\n"
                    "    fi\n"
                    "}\n"
                    "complete -F _deadair deadair\n";
}

std::string zshCompletion(const std::vector<OutlinedCommand>& commands)
{
    std::string script = "#compdef deadair\n"
                         "# zsh completion for deadair; written by `deadair generate zsh`.\n"
                         "_deadair() {\n" +
                         pathLoop(commands, "\"${(@)words[2,CURRENT-1]}\"") +
                         "    local -a options subcommands\n"
                         "    case \"$named|${words[CURRENT-1]}\" in\n" +
                         valueBranches(commands, "_files", "compadd -- ", "") +
                         "    esac\n"
                         "    case \"$named\" in\n";
    for (const auto& command : commands)
        script += "        " + quoted(joined(command.path)) + ") options=(" +
                  describedOptions(optionsOf(command, commands.front())) + ") subcommands=(" +
                  describedSubcommands(command, commands) + ") ;;\n";
    return script + "    esac\n"
                    "    if [[ ${words[CURRENT]} == -* ]]; then\n"
                    "        _describe option options\n"
                    "    elif (( ${#subcommands} )); then\n"
                    "        _describe command subcommands\n"
                    "    else\n"
                    "        _files\n"
                    "    fi\n"
                    "}\n"
                    "_deadair \"$@\"\n";
}

std::string fishCompletion(const std::vector<OutlinedCommand>& commands)
{
    std::string script = "# fish completion for deadair; written by `deadair generate fish`.\n";
    for (const auto& command : commands) {
        const auto begin = "complete -c deadair -n " + quoted(fishCondition(command));
        for (const auto& child : commands)
            if (child.path.size() == command.path.size() + 1 &&
                std::equal(command.path.begin(), command.path.end(), child.path.begin()))
                script += begin + " -f -a " + child.path.back() + " -d " + quoted(child.description) + "\n";
        for (const auto& option : optionsOf(command, commands.front()))
            script += fishOption(option, begin);
    }
    return script;
}

} // namespace deadair::cli
