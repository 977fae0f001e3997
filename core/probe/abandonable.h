// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"
#include "platform/socket.h"

#include <condition_variable>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace deadair::probe
{

/// Runs a call that cannot be cancelled in a thread of its own and waits for its value until the deadline or a stop.
/// Then the value is absent and the thread is left to end by itself: `call` may touch only what it owns.
template <class Call>
auto runAbandonable(Call call, platform::Clock::time_point deadline, StopToken stop)
    -> std::optional<decltype(call())>
{
    struct Shared {
        std::mutex mutex;
        std::condition_variable arrived;
        std::optional<decltype(call())> value;
    };
    auto shared = std::make_shared<Shared>();
    std::thread([shared, call = std::move(call)]() mutable {
        auto value = call();
        const std::lock_guard lock(shared->mutex);
        shared->value = std::move(value);
        shared->arrived.notify_all();
    }).detach();
    const StopCallback wake(stop, [shared] {
        const std::lock_guard lock(shared->mutex); // between the look at `stop` and the wait, it would wake nobody
        shared->arrived.notify_all();
    });
    std::unique_lock lock(shared->mutex);
    shared->arrived.wait_until(lock, deadline, [&] { return shared->value.has_value() || stop.stop_requested(); });
    return std::move(shared->value);
}

} // namespace deadair::probe
