// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace deadair
{

/// Who speaks first once a connection stands.
enum class FirstWord { Server, Client, Unknown };

/// How to get one word out of a service.
struct ServiceProtocol {
    std::string_view name; ///< "https"; empty for a port that stands for nothing
    std::string_view talk; ///< what its answer is recognised as: "http"
    bool tls = false;      ///< TLS from the first byte
    FirstWord first = FirstWord::Unknown;
    std::string_view question; ///< the smallest polite one; empty for HTTP, which asks for the target's own page
    bool certain = true;       ///< the scheme or the port leaves little doubt; else silence proves nothing
    std::string_view go_on{};     ///< the whole answer, or how the last line of a greeting begins, after which we may go on …
    std::string_view follow_up{}; ///< … with this: it tells whether clients are taken, and whether our words get there
    bool by_custom = false; ///< nobody said so and no standard does: an answer in words of its own is no fault
};

/// Whether a service that said this waits for the protocol's follow-up.
bool mayFollowUp(const ServiceProtocol& protocol, std::string_view heard);

/// The protocol of a URL scheme, else of a well-known port.
ServiceProtocol serviceProtocol(std::string_view scheme, std::uint16_t port);

} // namespace deadair
