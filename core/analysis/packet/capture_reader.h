// SPDX-License-Identifier: GPL-3.0-or-later
// Capture files as a stream: pcap and pcapng, in constant memory.
#pragma once

#include "analysis/packet/byte_stream.h"
#include "analysis/packet/segment.h"
#include "base/result.h"

#include <memory>
#include <optional>
#include <string>

namespace deadair::packet
{

enum class DamageKind {
    Cut,       ///< the file ends too early
    Malformed, ///< what it says cannot be so
    Unreadable ///< reading or unpacking it failed
};

/// Where a file cannot be read any further, and why.
struct Damage {
    DamageKind kind = DamageKind::Cut;
    std::uint64_t offset = 0; ///< of the first byte that does not fit, counted after decompression
    std::string reason;       ///< "the file ends in the middle of a packet"
    bool decompressed = false; ///< the file is compressed, so the offset is not one of the file itself
};

class CaptureFormat; // pcap or pcapng

/// Reads the packets of a capture file one after the other.
class CaptureReader
{
public:
    /// Looks at the first bytes. Malformed, saying what the file is instead, when it is no pcap and no pcapng.
    static Result<CaptureReader> open(ReadBytes read);
    CaptureReader(CaptureReader&&) noexcept;
    CaptureReader& operator=(CaptureReader&&) noexcept;
    ~CaptureReader();

    /// The next packet, or nothing at the end of the file and where it is damaged.
    bool next(CapturedPacket& packet);
    /// Whether the next packet is in memory already: the bytes of those before it stay where they are when it is read.
    [[nodiscard]] bool isNextBuffered() const;
    /// After the last packet: absent when the file ended as it should.
    [[nodiscard]] std::optional<Damage> damage() const;
    /// Packets that the capturing system says it lost (pcapng interface statistics); absent when it does not say.
    [[nodiscard]] std::optional<std::uint64_t> dropped() const;

private:
    CaptureReader(std::unique_ptr<CaptureFormat> format, bool decompressed);
    std::unique_ptr<CaptureFormat> m_format;
    bool m_decompressed = false;
};

} // namespace deadair::packet
