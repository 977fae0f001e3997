// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/live_packet.h"

#include <map>
#include <string>
#include <string_view>

namespace deadair
{

/// The blocks of a pcapng file (draft-ietf-opsawg-pcapng) as Wireshark reads them: one section, an interface
/// description for each interface when its first packet comes, nanosecond timestamps, little endian. The caller writes
/// what the functions return, in that order.
class PcapngWriter final
{
public:
    /// The section header; `application` names the program, `system` the operating system.
    [[nodiscard]] std::string begin(std::string_view application, std::string_view system);
    /// The packet, with a comment (UTF-8) where there is something to say about it.
    [[nodiscard]] std::string packet(const LivePacket& packet, std::string_view comment = {});
    /// How many packets were lost; for the end.
    [[nodiscard]] std::string statistics(const CaptureCounts& counts, std::int64_t time_ns) const;

private:
    std::map<std::string, std::uint32_t> m_interfaces; ///< their numbers in the file
};

} // namespace deadair
