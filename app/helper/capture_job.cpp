// SPDX-License-Identifier: GPL-3.0-or-later
#include "job.h"

#include "platform/capture.h"

#include <memory>

namespace deadair::helper
{
namespace
{

constexpr std::size_t packets_per_message = 256;
constexpr std::chrono::milliseconds drain_at_most{500};

/// One capture at a time, answered under the id of the request that began it.
class CaptureJob
{
public:
    explicit CaptureJob(platform::Capture capture) : m_capture(std::move(capture)) {}

    [[nodiscard]] platform::Socket::Handle descriptor() const { return m_capture.descriptor(); }

    bool serve(ClientLink& link, std::uint32_t id, const protocol::Request& request)
    {
        if (const auto* start = std::get_if<protocol::StartCapture>(&request)) {
            begin(link, id, *start);
            return true;
        }
        if (!std::holds_alternative<protocol::StopCapture>(request))
            return false;
        const auto enough = platform::Clock::now() + drain_at_most; // on a busy link it never runs dry
        while (passOn(link) && platform::Clock::now() < enough) {
        }
        link.send(id, m_capture.counts());
        link.send(id, protocol::Done{});
        m_running = false;
        return true;
    }

    void attend(ClientLink& link)
    {
        (void)passOn(link);
        if (const bool present = m_capture.interfacePresent(); m_running && present != m_present) {
            m_present = present;
            link.send(m_id, protocol::InterfaceState{m_interface, present});
        }
    }

private:
    void begin(ClientLink& link, std::uint32_t id, const protocol::StartCapture& start)
    {
        if (const auto error = m_capture.start(start.scope))
            return link.send(id, protocol::failureOf(*error));
        m_id = id;
        m_interface = start.scope.interface;
        m_running = true;
        m_present = true;
        link.send(id, protocol::Done{});
    }

    /// False when no packet was there.
    bool passOn(ClientLink& link)
    {
        auto packets = m_capture.read(packets_per_message);
        if (!packets) {
            link.send(m_id, protocol::failureOf(packets.error()));
            return false;
        }
        if (packets->empty())
            return false;
        if (m_running)
            link.send(m_id, protocol::Packets{std::move(*packets)});
        return true;
    }

    platform::Capture m_capture;
    std::uint32_t m_id = 0;
    std::string m_interface;
    bool m_running = false;
    bool m_present = true;
};

} // namespace

PreparedJob prepareCapture()
{
    PreparedJob job;
    job.allowance = platform::Allowance::Capture;
    auto capture = platform::Capture::open();
    if (!capture) {
        job.unavailable = capture.error();
        return job;
    }
    const auto shared = std::make_shared<CaptureJob>(std::move(*capture));
    job.descriptor = shared->descriptor();
    job.serve = [shared](ClientLink& link, std::uint32_t id, const protocol::Request& request) {
        return shared->serve(link, id, request);
    };
    job.attend = [shared](ClientLink& link) { shared->attend(link); };
    return job;
}

} // namespace deadair::helper
