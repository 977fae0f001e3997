// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/live_capture.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace deadair
{
namespace
{

using namespace std::chrono_literals;

constexpr auto answer_patience = 500ms;
constexpr auto look_around_every = 5ms; ///< for a new scope, or the wish to end

} // namespace

/// The conversation with the helper. Its thread owns the helper's process, whose end nobody should have to wait for:
/// the kernel takes some 30 ms to take a capture down.
class LiveCapture::Worker final
{
public:
    Worker(HelperOptions options, Events events) : m_options(std::move(options)), m_events(std::move(events)) {}

    void run()
    {
        auto client = HelperClient::start(protocol::Job::Capture, m_options, m_stop.get_token());
        if (!client)
            fail(client.error());
        else if (awaitScope())
            converse(*client);
        const std::scoped_lock lock(m_mutex);
        m_ended = true;
        m_changed.notify_all();
    }

    void watch(CaptureScope scope)
    {
        const std::scoped_lock lock(m_mutex);
        m_wanted = std::move(scope);
        m_changed.notify_all();
    }

    CaptureEnd finish()
    {
        std::unique_lock lock(m_mutex);
        m_finishing = true;
        m_changed.notify_all();
        if (m_end.since)
            m_changed.wait_for(lock, answer_patience, [this] { return m_ended; });
        abandon();
        return m_end;
    }

    void end()
    {
        const std::scoped_lock lock(m_mutex);
        abandon();
    }

private:
    /// Nothing is passed on any more. With the lock held, so no call is under way.
    void abandon()
    {
        m_events = {};
        m_finishing = true;
        m_stop.request_stop();
        m_changed.notify_all();
    }

    bool awaitScope()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_wanted || m_finishing; });
        return m_wanted.has_value() && !m_finishing;
    }

    std::optional<protocol::Request> nextRequest()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_wanted)
            return protocol::StartCapture{*std::exchange(m_wanted, std::nullopt)};
        if (m_finishing && !std::exchange(m_stopping, true))
            return protocol::StopCapture{};
        return std::nullopt;
    }

    void converse(HelperClient& client)
    {
        const auto stop = m_stop.get_token();
        while (!stop.stop_requested()) {
            if (auto request = nextRequest())
                if (const auto sent = client.send(std::move(*request)); !sent)
                    return fail(sent.error());
            auto reply = client.receive(platform::Clock::now() + look_around_every, stop);
            if (reply && !take(std::move(reply->body)))
                return;
            if (!reply && reply.error().code == ErrorCode::Cancelled)
                return;
            if (!reply && reply.error().code != ErrorCode::TimedOut)
                return fail(reply.error());
        }
    }

    /// False at the end of the capture.
    bool take(protocol::Reply reply)
    {
        if (const auto* failure = std::get_if<protocol::Failure>(&reply)) {
            fail(protocol::errorOf(*failure));
            return false;
        }
        const std::scoped_lock lock(m_mutex);
        if (auto* packets = std::get_if<protocol::Packets>(&reply)) {
            if (m_events.packets)
                m_events.packets(std::move(packets->packets));
        } else if (const auto* counts = std::get_if<CaptureCounts>(&reply)) {
            m_end.counts = *counts;
        } else if (const auto* state = std::get_if<protocol::InterfaceState>(&reply)) {
            m_end.interface_lost = true;
            if (m_events.interface_changed)
                m_events.interface_changed(state->interface, state->present);
        } else if (std::holds_alternative<protocol::Done>(reply)) {
            if (m_stopping)
                return false;
            if (!m_end.since && m_events.started)
                m_events.started();
            m_end.since = m_end.since.value_or(platform::Clock::now());
        }
        return true;
    }

    void fail(const Error& error)
    {
        const std::scoped_lock lock(m_mutex);
        if (error.code != ErrorCode::Cancelled)
            m_end.error = error;
        if (m_events.failed)
            m_events.failed(error);
    }

    const HelperOptions m_options;
    Events m_events;
    StopSource m_stop;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<CaptureScope> m_wanted; ///< not asked of the helper yet
    bool m_finishing = false;
    bool m_stopping = false; ///< the helper has been asked to stop
    bool m_ended = false;
    CaptureEnd m_end;
};

LiveCapture::LiveCapture(HelperOptions options, Events events)
    : m_worker(std::make_shared<Worker>(std::move(options), std::move(events)))
{
    std::thread([worker = m_worker] { worker->run(); }).detach();
}

LiveCapture::~LiveCapture()
{
    m_worker->end();
}

void LiveCapture::watch(CaptureScope scope)
{
    m_worker->watch(std::move(scope));
}

CaptureEnd LiveCapture::finish()
{
    return m_worker->finish();
}

} // namespace deadair
