// SPDX-License-Identifier: GPL-3.0-or-later
#include <CLI/CLI.hpp>

int main(int argc, char** argv)
{
    CLI::App app("Finds out why a TCP connection times out.", "deadair");
    app.set_version_flag("--version", "deadair " DEADAIR_VERSION);
    CLI11_PARSE(app, argc, argv);
    return 0;
}
