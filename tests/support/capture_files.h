// SPDX-License-Identifier: GPL-3.0-or-later
// Captures for tests: from files, and built in memory.
#pragma once

#include "analysis/packet/capture_reader.h"
#include "analysis/tcp/capture_analysis.h"

#include <cstring>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

namespace deadair::test
{

using ByteString = std::vector<std::uint8_t>;

inline ByteString readBytes(const std::string& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

/// Gives the bytes in pieces of at most `piece`, so that no reader relies on getting all at once.
inline packet::ReadBytes readerOf(ByteString bytes, std::size_t piece = 1000)
{
    const auto state = std::make_shared<std::pair<ByteString, std::size_t>>(std::move(bytes), 0);
    return [state, piece](std::span<std::uint8_t> buffer) -> Result<std::size_t> {
        const auto count = std::min({buffer.size(), piece, state->first.size() - state->second});
        if (count > 0)
            std::memcpy(buffer.data(), state->first.data() + state->second, count);
        state->second += count;
        return count;
    };
}

inline void put16(ByteString& bytes, unsigned value)
{
    bytes.push_back(static_cast<std::uint8_t>(value >> 8));
    bytes.push_back(static_cast<std::uint8_t>(value));
}

inline void put32(ByteString& bytes, std::uint32_t value)
{
    put16(bytes, value >> 16);
    put16(bytes, value & 0xffff);
}

inline ByteString operator+(ByteString left, const ByteString& right)
{
    left.insert(left.end(), right.begin(), right.end());
    return left;
}

/// "a1 b2 c3" as bytes.
inline ByteString hex(std::string_view text)
{
    ByteString bytes;
    for (std::size_t at = 0; at + 1 < text.size();) {
        if (text[at] == ' ') {
            ++at;
            continue;
        }
        bytes.push_back(static_cast<std::uint8_t>(std::stoi(std::string(text.substr(at, 2)), nullptr, 16)));
        at += 2;
    }
    return bytes;
}

/// What a test says about a TCP segment.
struct TestSegment {
    bool from_client = true;
    unsigned flags = packet::ack;
    std::uint32_t sequence = 0;
    std::uint32_t acknowledgement = 0;
    std::uint32_t length = 0;
    unsigned window = 1000;
    ByteString options{};
    unsigned ttl = 64;
    unsigned ip_id = 1;
};

inline ByteString tcpBytes(const TestSegment& s, unsigned client_port = 40000, unsigned server_port = 443)
{
    ByteString bytes;
    put16(bytes, s.from_client ? client_port : server_port);
    put16(bytes, s.from_client ? server_port : client_port);
    put32(bytes, s.sequence);
    put32(bytes, s.acknowledgement);
    put16(bytes, static_cast<unsigned>((20 + s.options.size()) / 4) << 12 | s.flags);
    put16(bytes, s.window);
    put32(bytes, 0);
    bytes = bytes + s.options;
    bytes.resize(bytes.size() + s.length, 'x');
    return bytes;
}

/// An IPv4 packet between 10.0.0.1 (client) and 10.0.0.2 (server).
inline ByteString ipv4Bytes(const ByteString& payload, unsigned protocol = 6, bool from_client = true, unsigned ttl = 64,
                            unsigned ip_id = 1, unsigned fragment_field = 0)
{
    ByteString bytes{0x45, 0};
    put16(bytes, static_cast<unsigned>(20 + payload.size()));
    put16(bytes, ip_id);
    put16(bytes, fragment_field);
    put16(bytes, ttl << 8 | protocol);
    put16(bytes, 0);
    put32(bytes, from_client ? 0x0a000001u : 0x0a000002u);
    put32(bytes, from_client ? 0x0a000002u : 0x0a000001u);
    return bytes + payload;
}

inline ByteString ipv4Bytes(const TestSegment& s)
{
    return ipv4Bytes(tcpBytes(s), 6, s.from_client, s.ttl, s.ip_id);
}

/// A pcap file, big endian, nanoseconds.
class PcapBuilder
{
public:
    explicit PcapBuilder(std::uint32_t link_type = 101)
    {
        put32(m_bytes, 0xa1b23c4d);
        put16(m_bytes, 2), put16(m_bytes, 4);
        put32(m_bytes, 0), put32(m_bytes, 0), put32(m_bytes, 65535), put32(m_bytes, link_type);
    }
    PcapBuilder& add(std::int64_t time_ns, const ByteString& packet, std::size_t captured = 65535)
    {
        put32(m_bytes, static_cast<std::uint32_t>(time_ns / 1'000'000'000));
        put32(m_bytes, static_cast<std::uint32_t>(time_ns % 1'000'000'000));
        captured = std::min(captured, packet.size());
        put32(m_bytes, static_cast<std::uint32_t>(captured)), put32(m_bytes, static_cast<std::uint32_t>(packet.size()));
        m_bytes.insert(m_bytes.end(), packet.begin(), packet.begin() + static_cast<std::ptrdiff_t>(captured));
        return *this;
    }
    PcapBuilder& add(std::int64_t time_ns, const TestSegment& segment) { return add(time_ns, ipv4Bytes(segment)); }
    [[nodiscard]] const ByteString& bytes() const { return m_bytes; }

private:
    ByteString m_bytes;
};

} // namespace deadair::test
