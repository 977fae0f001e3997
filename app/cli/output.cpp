// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include "base/text.h"
#include "command.h"
#include "base/visible_text.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <system_error>

namespace deadair::cli
{
namespace
{

constexpr std::size_t largest_input_bytes = 64u << 20;
constexpr std::size_t narrowest_text = 20;

const char* codeOf(Ink ink)
{
    switch (ink) {
    case Ink::Plain:
        return "";
    case Ink::Bold:
        return "\x1b[1m";
    case Ink::Grey:
        return "\x1b[2m";
    case Ink::Good:
        return "\x1b[36m"; // cyan and yellow instead of green and red alone: told apart by colour-blind eyes
    case Ink::Bad:
        return "\x1b[1;31m";
    case Ink::Careful:
        return "\x1b[33m";
    case Ink::Running:
        return "\x1b[34m";
    }
    return "";
}

Result<std::string> readAll(std::istream& stream, const std::string& name)
{
    std::string text;
    std::string block(64u << 10, '\0');
    while (stream.read(block.data(), static_cast<std::streamsize>(block.size())) || stream.gcount() > 0) {
        text.append(block, 0, static_cast<std::size_t>(stream.gcount()));
        if (text.size() > largest_input_bytes)
            return Error{ErrorCode::Malformed, "cannot read '" + name + "'", "it is larger than 64 MiB"};
    }
    if (stream.bad() || (&stream == &std::cin && std::ferror(stdin) != 0))
        return Error{ErrorCode::System, "cannot read '" + name + "'", "reading failed in the middle"};
    return text;
}

} // namespace

void print(std::string_view text)
{
    if (std::ferror(stdout) != 0)
        return;
    std::fwrite(text.data(), 1, text.size(), stdout);
    if (std::fflush(stdout) == 0)
        return;
    if (errno == EPIPE)
        std::clearerr(stdout);
    else
        fail(exit_failed, {ErrorCode::System, "cannot write to standard output", std::generic_category().message(errno)});
}

bool everythingPrinted()
{
    std::cout.flush();
    print(""); // not {}: no function of C takes a null pointer
    return std::ferror(stdout) == 0;
}

int fail(int status, const Error& error)
{
    std::cerr << "deadair: " << visibleText(error.message(), 2000) << '\n';
    return status;
}

Result<std::string> readInput(const std::string& path)
{
    if (path == "-")
        return readAll(std::cin, "standard input");
    std::ifstream file(path, std::ios::binary);
    if (!file || (file.peek() == std::ifstream::traits_type::eof() && file.bad()))
        return Error{ErrorCode::NotFound, "cannot read '" + path + "'",
                     "there is no such file, or you may not read it"};
    return readAll(file, path);
}

std::string inked(Ink ink, std::string_view text, const platform::Terminal& terminal)
{
    const auto visible = visibleText(text);
    return terminal.colour && ink != Ink::Plain ? codeOf(ink) + visible + "\x1b[0m" : visible;
}

std::size_t columnsOf(std::string_view text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xc0) != 0x80; }));
}

std::string wrapped(std::string_view text, std::size_t indent, const platform::Terminal& terminal)
{
    const auto visible = visibleText(text);
    if (!terminal.interactive)
        return visible;
    const auto columns = static_cast<std::size_t>(std::max(terminal.columns, 1));
    const auto width = columns > indent + narrowest_text ? columns - indent - 1 : narrowest_text;
    std::string lines;
    std::size_t used = 0;
    for (const auto word : splitWords(visible)) {
        const auto length = columnsOf(word);
        if (used > 0 && used + 1 + length > width) {
            lines += "\n" + std::string(indent, ' ');
            used = 0;
        } else if (used > 0) {
            lines += ' ';
            ++used;
        }
        lines += word;
        used += length;
    }
    return lines;
}

} // namespace deadair::cli
