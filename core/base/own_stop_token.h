// SPDX-License-Identifier: GPL-3.0-or-later
// The part of C++20's <stop_token> and std::jthread that this program uses, for standard libraries without them.
// Everybody else includes base/stop_token.h, which chooses.
#pragma once

#include <concepts>
#include <functional>
#include <memory>
#include <thread>
#include <type_traits>
#include <utility>

namespace deadair::own
{

class StopState;

/// Tells whether a stop was requested; a default one never tells of any.
class StopToken final
{
public:
    StopToken() = default;
    [[nodiscard]] bool stop_requested() const noexcept;

private:
    friend class StopSource;
    friend class StopCallback;
    explicit StopToken(std::shared_ptr<StopState> state) : m_state(std::move(state)) {}
    std::shared_ptr<StopState> m_state;
};

/// Requests a stop, once. Copies request the same one.
class StopSource final
{
public:
    StopSource();
    [[nodiscard]] StopToken get_token() const noexcept { return StopToken(m_state); }
    [[nodiscard]] bool stop_requested() const noexcept { return get_token().stop_requested(); }
    /// False when it was requested before. Runs the callbacks in this thread.
    bool request_stop();

private:
    std::shared_ptr<StopState> m_state;
};

/// Calls `call` in the thread that requests the stop, or at once where that has happened. When its destructor returns,
/// the call is over or will never come (save when the call itself destroys it).
class StopCallback final
{
public:
    StopCallback(const StopToken& token, std::function<void()> call);
    ~StopCallback();
    StopCallback(const StopCallback&) = delete;
    StopCallback& operator=(const StopCallback&) = delete;

private:
    friend class StopState;
    std::function<void()> m_call;
    std::shared_ptr<StopState> m_state; ///< empty once there is nothing to wait for
};

/// A thread that is asked to stop and then waited for when it is destroyed or another takes its place.
class JThread final
{
public:
    JThread() = default;
    /// `call` may take a StopToken.
    template <class Call>
    requires(!std::same_as<std::remove_cvref_t<Call>, JThread>) explicit JThread(Call&& call)
    {
        if constexpr (std::invocable<std::decay_t<Call>, StopToken>)
            m_thread = std::thread(std::forward<Call>(call), m_stop.get_token());
        else
            m_thread = std::thread(std::forward<Call>(call));
    }
    JThread(JThread&&) noexcept = default;
    JThread& operator=(JThread&& other) noexcept;
    ~JThread() { end(); }

    [[nodiscard]] bool joinable() const noexcept { return m_thread.joinable(); }
    void join() { m_thread.join(); }
    bool request_stop() { return m_stop.request_stop(); }

private:
    void end();
    StopSource m_stop;
    std::thread m_thread;
};

} // namespace deadair::own
