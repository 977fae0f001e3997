// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/bytes.h"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <unordered_map>
#include <vector>

namespace deadair::packet
{

/// What the fragments of one datagram have in common (RFC 791 3.2, RFC 8200 4.5).
struct DatagramKey {
    std::array<std::uint8_t, 16> source{};
    std::array<std::uint8_t, 16> destination{};
    std::uint32_t identification = 0;
    std::uint8_t protocol = 0;
    bool v6 = false;

    bool operator==(const DatagramKey&) const = default;
};

/// Puts datagrams together from their fragments. Where fragments overlap, the one with the lower offset wins, then the
/// earlier one. Datagrams that stay incomplete are kept until the limit forces the oldest out; pieces that bring nothing
/// new, and those of more than any datagram has, are dropped.
class FragmentTable
{
public:
    /// Adds a fragment, which must be captured whole. The datagram when it is complete now, valid until clearComplete().
    std::optional<Bytes> add(const DatagramKey& key, std::uint32_t offset, Bytes data, bool more);
    void clearComplete() { m_complete.clear(); }
    [[nodiscard]] bool hasComplete() const { return !m_complete.empty(); }
    [[nodiscard]] std::uint64_t dropped() const { return m_dropped; }

private:
    struct KeyHash {
        std::size_t operator()(const DatagramKey& key) const;
    };
    struct Piece {
        std::uint32_t offset = 0;
        std::vector<std::uint8_t> data;
    };
    struct Datagram {
        DatagramKey key;
        std::vector<Piece> pieces; ///< by offset, of equal ones the earlier first
        std::optional<std::uint32_t> length;
    };
    using Datagrams = std::map<std::uint64_t, Datagram>; // by age

    static bool isRepeated(const Datagram& datagram, std::uint32_t offset, std::uint32_t length);
    static bool isComplete(const Datagram& datagram);
    static std::vector<std::uint8_t> assembled(const Datagram& datagram);
    void forget(Datagrams::iterator datagram);
    void makeRoom();

    std::unordered_map<DatagramKey, std::uint64_t, KeyHash> m_ages;
    Datagrams m_datagrams;
    std::vector<std::vector<std::uint8_t>> m_complete;
    std::uint64_t m_next_age = 0;
    std::size_t m_bytes = 0;
    std::uint64_t m_dropped = 0;
};

} // namespace deadair::packet
