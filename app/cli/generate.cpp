// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"
#include "completions.h"
#include "man_page.h"
#include "output.h"

namespace deadair::cli
{

Command generateCommand(CLI::App& app)
{
    auto* const parser = app.add_subcommand("generate", "Write a shell's completion script, or sections of the manual page");
    parser->group(""); // for packages and people who install by hand, not part of the daily work
    const auto what = std::make_shared<std::string>();
    parser->add_option("WHAT", *what, "bash, zsh, fish or man")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish", "man"}));
    return {parser, [what, &app] {
                const auto commands = outlineOf(app);
                print(*what == "bash"   ? bashCompletion(commands)
                      : *what == "zsh"  ? zshCompletion(commands)
                      : *what == "fish" ? fishCompletion(commands)
                                        : manSections(commands));
                return 0;
            }};
}

} // namespace deadair::cli
