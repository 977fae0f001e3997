// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/explanation.h"
#include "session/session.h"

#include <optional>
#include <string_view>

namespace deadair
{

/// What a user typed or pasted to say what does not work.
struct Problem {
    std::optional<Target> target;           ///< where to connect, as far as it is known
    std::optional<Explanation> explanation; ///< of a message; absent for a plain address or URL
    bool port_missing = false;              ///< a host was found, and no port: ask for it
    std::optional<Error> error;             ///< no host was found, and why

    [[nodiscard]] bool ready() const { return target && !port_missing; }
};

/// Reads an address ("db.example:5432"), a URL, or any message that names the other end. `port` is for those that name
/// none. Blank text is an empty Problem.
Problem readProblem(std::string_view text, std::optional<std::uint16_t> port = std::nullopt);

/// What a message says about the attempt, besides its target: kind of failure, the application's own timeout.
void applyMessage(const Explanation& explanation, SessionOptions& options);

/// Whether a text is what SessionOptions::proxy takes: "system", "none" or the URL of a proxy.
bool isProxyChoice(std::string_view text);

} // namespace deadair
