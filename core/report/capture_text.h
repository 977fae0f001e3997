// SPDX-License-Identifier: GPL-3.0-or-later
// What `capture analyze` tells a person: a summary, the connections worst first, the handshakes of the worst as ladders.
#pragma once

#include "analysis/tcp/correlate.h"

#include <string>
#include <vector>

namespace deadair
{

enum class Tone { Plain, Heading, Bad, Careful, Good, Faint };

/// One line for a terminal, in a tone that it may turn into a colour.
struct ToneLine {
    Tone tone = Tone::Plain;
    std::string text;
};

struct CaptureTextOptions {
    bool unicode = true;
    std::size_t connections = 20; ///< shown at most
    std::size_t ladders = 3;      ///< drawn at most
};

std::vector<ToneLine> captureText(const tcp::CaptureAnalysis& analysis, const CaptureTextOptions& options);

/// The same for two captures of the same connections.
std::vector<ToneLine> bothEndsText(const tcp::Correlation& correlation, const CaptureTextOptions& options);

} // namespace deadair
