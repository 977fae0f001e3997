// SPDX-License-Identifier: GPL-3.0-or-later
// Well-known products that filter connections by rules of their own, by the names under which they run. Internal to products;
// others call products.h.
#pragma once

#include <span>
#include <string_view>

namespace deadair::products
{

struct ProductSign {
    std::string_view pattern; ///< a whole name, or with a final '*' the beginning of one
    std::string_view product;
};

std::span<const ProductSign> linuxProcesses(); ///< as in /proc/PID/comm, so cut at 15 characters
std::span<const ProductSign> linuxModules();
std::span<const ProductSign> windowsPrograms(); ///< file names in lower case
std::span<const ProductSign> windowsServices(); ///< in lower case
std::span<const ProductSign> windowsDrivers();  ///< in lower case, without ".sys"
std::span<const ProductSign> macosExtensions(); ///< bundle identifiers in lower case

} // namespace deadair::products
