// SPDX-License-Identifier: GPL-3.0-or-later
// Endpoint security, application firewalls and VPN clients whose rules cannot be read: named as present, so that a person can
// look into them.
#pragma once

#include "base/result.h"
#include "evidence/machine.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::products
{

/// What a name is of. A Process is Linux's, or Windows' where it ends in ".exe"; a Module is Linux's, a Service or Driver
/// Windows', an Extension macOS'.
enum class SignKind { Process, Module, Service, Driver, Extension };

struct Sign {
    SignKind kind = SignKind::Process;
    std::string name;
};

/// The product that shows under this name, if it filters connections by rules of its own. Absent for all others.
std::optional<std::string_view> productOf(const Sign& sign);

/// The products among these names, each once, by the first sign of it.
std::vector<SecuritySoftware> productsAmong(std::span<const Sign> signs);

/// What the text of `systemextensionsctl list` (macOS) tells: known products, and every active network extension, because each
/// filters or redirects connections whatever its name. Malformed where it is no such text.
Result<std::vector<SecuritySoftware>> readSystemExtensions(std::string_view text);

/// The services or drivers that the text of `sc query` or `driverquery` (Windows) lists as running; also one name a line.
std::vector<Sign> readWindowsNames(std::string_view text, SignKind kind);

} // namespace deadair::products
