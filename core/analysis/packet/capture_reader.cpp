// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet/capture_reader.h"

#include "analysis/packet/capture_format.h"
#include "analysis/packet/decompress.h"

#include <array>
#include <string_view>

namespace deadair::packet
{
namespace
{

using namespace std::string_view_literals;

struct KnownStart {
    std::string_view bytes;
    std::string_view name;
};

/// What people take for a pcap file. All but the last four convert with Wireshark's editcap.
constexpr std::array other_formats = {
    KnownStart{"snoop\0\0\0"sv, "a Solaris snoop capture; editcap converts it"},
    KnownStart{"GMBU"sv, "a Microsoft Network Monitor capture; editcap converts it"},
    KnownStart{"RTSS"sv, "a Microsoft Network Monitor 1 capture; editcap converts it"},
    KnownStart{"TRSNIFF data"sv, "a Sniffer capture; editcap converts it"},
    KnownStart{"XCP\0"sv, "a NetXRay capture; editcap converts it"},
    KnownStart{"\x7fver"sv, "a WildPackets/Savvius capture; editcap converts it"},
    KnownStart{"BZh"sv, "compressed with bzip2; unpack it first"},
    KnownStart{"\xfd"
               "7zXZ\0"sv,
               "compressed with xz; unpack it first"},
    KnownStart{"\x04\x22\x4d\x18"sv, "compressed with lz4; unpack it first"},
    KnownStart{"PK\x03\x04"sv, "a zip archive; unpack it first"}};

Error notACapture(std::span<const std::uint8_t> start)
{
    const std::string_view text(reinterpret_cast<const char*>(start.data()), start.size());
    std::string what = text.empty() ? "the file is empty" : "the file is neither pcap nor pcapng";
    for (const auto& known : other_formats)
        if (text.starts_with(known.bytes))
            what = "this is " + std::string(known.name);
    return {ErrorCode::Malformed, "not a capture file", what};
}

} // namespace

CaptureReader::CaptureReader(std::unique_ptr<CaptureFormat> format, bool decompressed)
    : m_format(std::move(format)), m_decompressed(decompressed)
{
}
CaptureReader::CaptureReader(CaptureReader&&) noexcept = default;
CaptureReader& CaptureReader::operator=(CaptureReader&&) noexcept = default;
CaptureReader::~CaptureReader() = default;

Result<CaptureReader> CaptureReader::open(ReadBytes read)
{
    auto plain = decompress(std::move(read));
    if (!plain)
        return plain.error();
    ByteStream stream(std::move(plain->read));
    const auto start = stream.peek(16);
    if (start.empty() && !stream.error().empty())
        return Error{ErrorCode::System, "cannot read the capture", stream.error()};
    auto error = notACapture(start.first(std::min<std::size_t>(start.size(), 16)));
    auto format = openPcap(stream);
    if (!format)
        format = openPcapng(stream);
    if (!format)
        return error;
    return CaptureReader(std::move(format), plain->compressed);
}

bool CaptureReader::next(CapturedPacket& packet)
{
    return m_format->next(packet);
}

bool CaptureReader::isNextBuffered() const
{
    return m_format->isNextBuffered();
}

std::optional<Damage> CaptureReader::damage() const
{
    auto damage = m_format->damage();
    if (damage)
        damage->decompressed = m_decompressed;
    return damage;
}

std::optional<std::uint64_t> CaptureReader::dropped() const
{
    return m_format->dropped();
}

} // namespace deadair::packet
