// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pcapng_writer.h"

namespace deadair
{
namespace
{

constexpr std::uint32_t section_header_block = 0x0a0d0d0a;
constexpr std::uint32_t interface_description_block = 1;
constexpr std::uint32_t interface_statistics_block = 5;
constexpr std::uint32_t enhanced_packet_block = 6;

constexpr std::uint16_t option_comment = 1;
constexpr std::uint16_t option_section_os = 3;
constexpr std::uint16_t option_section_application = 4;
constexpr std::uint16_t option_interface_name = 2;
constexpr std::uint16_t option_interface_resolution = 9;
constexpr std::uint16_t option_received = 4;
constexpr std::uint16_t option_dropped = 5;

constexpr std::uint16_t link_type_sll2 = 276;
constexpr char nanoseconds = 9; ///< powers of ten

void put(std::string& out, std::uint64_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out += static_cast<char>(value >> (8 * i) & 0xff);
}

void pad(std::string& out)
{
    out.resize((out.size() + 3) / 4 * 4);
}

void putOption(std::string& body, std::uint16_t code, std::string_view value)
{
    constexpr std::size_t longest = 0xfffc;
    value = value.substr(0, longest);
    put(body, code, 2);
    put(body, value.size(), 2);
    body += value;
    pad(body);
}

void putNumber(std::string& body, std::uint16_t code, std::int64_t value)
{
    std::string bytes;
    put(bytes, static_cast<std::uint64_t>(value), 8);
    putOption(body, code, bytes);
}

/// Its length stands at both ends, so that a file can be read backwards.
std::string block(std::uint32_t type, std::string body)
{
    constexpr std::size_t around = 12;
    const auto length = body.size() + around;
    std::string out;
    put(out, type, 4);
    put(out, length, 4);
    out += body;
    put(out, length, 4);
    return out;
}

void putTime(std::string& body, std::int64_t time_ns)
{
    const auto time = static_cast<std::uint64_t>(time_ns);
    put(body, time >> 32, 4);
    put(body, time & 0xffff'ffff, 4);
}

std::string interfaceDescription(const std::string& name)
{
    std::string body;
    put(body, link_type_sll2, 2);
    put(body, 0, 2);
    put(body, 0, 4); // no limit worth telling: payload was cut off, not a fixed length
    putOption(body, option_interface_name, name);
    putOption(body, option_interface_resolution, {&nanoseconds, 1});
    put(body, 0, 4);
    return block(interface_description_block, std::move(body));
}

} // namespace

std::string PcapngWriter::begin(std::string_view application, std::string_view system)
{
    m_interfaces.clear();
    std::string body;
    put(body, 0x1a2b3c4d, 4); // byte order
    put(body, 1, 2);
    put(body, 0, 2);
    put(body, ~std::uint64_t{0}, 8); // the section's length is not stated
    putOption(body, option_section_os, system);
    putOption(body, option_section_application, application);
    put(body, 0, 4);
    return block(section_header_block, std::move(body));
}

std::string PcapngWriter::packet(const LivePacket& packet, std::string_view comment)
{
    std::string out;
    const auto [entry, is_new] =
        m_interfaces.try_emplace(packet.interface, static_cast<std::uint32_t>(m_interfaces.size()));
    if (is_new)
        out += interfaceDescription(packet.interface);
    std::string body;
    put(body, entry->second, 4);
    putTime(body, packet.time_ns);
    put(body, packet.bytes.size(), 4);
    put(body, packet.wire_bytes, 4);
    body.append(packet.bytes.begin(), packet.bytes.end());
    pad(body);
    if (!comment.empty()) {
        putOption(body, option_comment, comment);
        put(body, 0, 4);
    }
    return out + block(enhanced_packet_block, std::move(body));
}

std::string PcapngWriter::statistics(const CaptureCounts& counts, std::int64_t time_ns) const
{
    // One capture heard all interfaces, so the counts are given once.
    if (m_interfaces.empty())
        return {};
    std::string body;
    put(body, 0, 4);
    putTime(body, time_ns);
    putNumber(body, option_received, counts.received);
    putNumber(body, option_dropped, counts.dropped);
    put(body, 0, 4);
    return block(interface_statistics_block, std::move(body));
}

} // namespace deadair
