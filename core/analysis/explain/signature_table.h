// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace deadair::explain_detail
{

/// A program speaks through its library, its library through a language: the outermost one wrote the message.
enum class Rank : std::uint8_t { System, Language, Library, Driver, Program, Certain };

struct Signature {
    std::string_view phrase; ///< lower case, '*' for a short piece of anything
    std::string_view runtime;
    Rank rank;
};

std::span<const Signature> toolSignatures();     ///< command-line tools, package managers, gateways
std::span<const Signature> serviceSignatures();  ///< data bases, queues, directories and their drivers
std::span<const Signature> languageSignatures(); ///< libraries, languages, operating systems

} // namespace deadair::explain_detail
