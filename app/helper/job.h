// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "client_link.h"
#include "platform/confinement.h"

#include <functional>
#include <optional>

namespace deadair::helper
{

/// A job for which all that needs privilege has been done.
struct PreparedJob {
    platform::Allowance allowance = platform::Allowance::Nothing;
    std::optional<Error> unavailable; ///< why it could not be prepared
    /// Carries out a request other than Hello. False: the request is not one of this job.
    std::function<bool(ClientLink&, std::uint32_t id, const protocol::Request&)> serve;
    /// Called when `descriptor` is readable, and about once a second.
    std::function<void(ClientLink&)> attend;
    platform::Socket::Handle descriptor = platform::Socket::invalid;
};

// Each opens or collects what its job needs, without having read any input.
PreparedJob prepareCapture();
PreparedJob prepareProbe();
PreparedJob prepareRules();
PreparedJob prepareSockets();
/// What was dropped is noted only after the attempts: waits until the client has sent something, which is not read.
PreparedJob prepareDrops(const ClientLink& link);

} // namespace deadair::helper
