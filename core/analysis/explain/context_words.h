// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace deadair::explain_detail
{

// How much a word speaks for a host being the remote end.
constexpr int no = -100;
constexpr int sure = 50;
constexpr int strong = 40;
constexpr int likely = 30;
constexpr int weak = 10;

struct ContextWord {
    std::string_view text;
    int score;
};

/// What stands right before a host, quotes and brackets left out. The longest match counts, whatever the order.
std::span<const ContextWord> wordsBeforeHost();
/// What stands right behind a host, ports and quotes left out.
std::span<const ContextWord> wordsBehindHost();

} // namespace deadair::explain_detail
