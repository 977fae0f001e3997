// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/own_stop_token.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <vector>

namespace deadair::own
{

class StopState final
{
public:
    [[nodiscard]] bool requested() const noexcept { return m_requested.load(std::memory_order_acquire); }

    bool request()
    {
        std::unique_lock lock(m_mutex);
        if (m_requested.exchange(true, std::memory_order_acq_rel))
            return false;
        m_requester = std::this_thread::get_id();
        while (!m_callbacks.empty()) {
            m_running = m_callbacks.back();
            m_callbacks.pop_back();
            const auto* running = m_running;
            lock.unlock();
            running->m_call(); // may destroy itself, and others
            lock.lock();
            m_running = nullptr;
            m_returned.notify_all();
        }
        return true;
    }

    /// False where the stop has been requested already.
    bool add(const StopCallback* callback)
    {
        const std::lock_guard lock(m_mutex);
        if (requested())
            return false;
        m_callbacks.push_back(callback);
        return true;
    }

    void remove(const StopCallback* callback)
    {
        std::unique_lock lock(m_mutex);
        m_callbacks.erase(std::remove(m_callbacks.begin(), m_callbacks.end(), callback), m_callbacks.end());
        if (m_requester != std::this_thread::get_id()) // which would wait for itself
            m_returned.wait(lock, [&] { return m_running != callback; });
    }

private:
    std::atomic_bool m_requested = false;
    std::mutex m_mutex;
    std::condition_variable m_returned;
    std::vector<const StopCallback*> m_callbacks;
    const StopCallback* m_running = nullptr;
    std::thread::id m_requester;
};

bool StopToken::stop_requested() const noexcept
{
    return m_state && m_state->requested();
}

StopSource::StopSource() : m_state(std::make_shared<StopState>()) {}

bool StopSource::request_stop()
{
    const auto state = m_state; // a callback may destroy this source
    return state && state->request();
}

StopCallback::StopCallback(const StopToken& token, std::function<void()> call)
    : m_call(std::move(call)), m_state(token.m_state)
{
    if (!m_state || m_state->add(this))
        return;
    m_state.reset();
    m_call();
}

StopCallback::~StopCallback()
{
    if (m_state)
        m_state->remove(this);
}

JThread& JThread::operator=(JThread&& other) noexcept
{
    if (this != &other) {
        end();
        m_stop = std::move(other.m_stop);
        m_thread = std::move(other.m_thread);
    }
    return *this;
}

void JThread::end()
{
    if (!joinable())
        return;
    m_stop.request_stop();
    m_thread.join();
}

} // namespace deadair::own
