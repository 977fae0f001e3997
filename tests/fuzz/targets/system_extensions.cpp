// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of system extensions, services and drivers.
#include "analysis/products/products.h"

#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair::products;
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    static_cast<void>(readSystemExtensions(text));
    static_cast<void>(productsAmong(readWindowsNames(text, SignKind::Service)));
    static_cast<void>(productsAmong(readWindowsNames(text, SignKind::Driver)));
    return 0;
}
