// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/tcp/capture_evidence.h"
#include "analysis/tcp/correlate.h"
#include "session/capture_input.h"
#include "session/checks.h"

namespace deadair
{
namespace
{

bool isWhole(const tcp::CaptureAnalysis& capture)
{
    return !capture.damage && capture.table.evicted() == 0 && capture.lost_while_capturing.value_or(0) == 0;
}

PacketCapture captureFact(const CaptureInput& input, const Endpoint& server)
{
    const auto& capture = *input.capture;
    tcp::CaptureProvenance provenance;
    provenance.source = input.name;
    provenance.begin_ns = capture.first_ns;
    provenance.window_us = (capture.latest_ns - capture.earliest_ns) / 1000;
    provenance.packets = static_cast<std::int64_t>(capture.packets);
    if (capture.lost_while_capturing)
        provenance.dropped = static_cast<std::int64_t>(*capture.lost_while_capturing);
    provenance.complete = isWhole(capture);
    return tcp::captureEvidence(capture.table, server, provenance);
}

} // namespace

void readCaptures(RunContext& context, const std::vector<IpAddress>& addresses)
{
    for (const auto& input : context.options().captures) {
        std::optional<tcp::Correlation> correlation;
        if (input->other_end)
            correlation = tcp::correlate(*input->capture, *input->other_end);
        for (const auto& address : addresses) {
            const Endpoint server{address.unmapped(), context.question().port};
            context.add("capture_file", captureFact(*input, server));
            if (correlation)
                context.add("capture_files", tcp::bothEnds(*correlation, server, isWhole(*input->capture) && isWhole(*input->other_end)));
        }
    }
}

} // namespace deadair
