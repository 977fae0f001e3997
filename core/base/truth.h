// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace deadair
{

/// Three-valued logic (Kleene): Unknown where what is not known could make it either.
enum class Truth { No, Unknown, Yes };

constexpr Truth truthOf(bool value)
{
    return value ? Truth::Yes : Truth::No;
}
constexpr Truth both(Truth a, Truth b)
{
    return std::min(a, b);
}
constexpr Truth either(Truth a, Truth b)
{
    return std::max(a, b);
}

} // namespace deadair
