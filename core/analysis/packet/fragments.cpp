// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet/fragments.h"

#include <string_view>

namespace deadair::packet
{
namespace
{

constexpr std::size_t most_bytes = 8u << 20;
constexpr std::size_t most_pieces = 8192; ///< 64 KiB in the smallest pieces, of 8 bytes
constexpr std::size_t bytes_per_piece = 64; ///< what a piece costs beside its data

std::string_view textOf(const std::array<std::uint8_t, 16>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

} // namespace

std::size_t FragmentTable::KeyHash::operator()(const DatagramKey& key) const
{
    const std::hash<std::string_view> hash;
    return hash(textOf(key.source)) ^ hash(textOf(key.destination)) * 31 ^ key.identification * 0x9e3779b1u ^ key.protocol;
}

std::optional<Bytes> FragmentTable::add(const DatagramKey& key, std::uint32_t offset, Bytes data, bool more)
{
    const auto [age, is_new] = m_ages.try_emplace(key, m_next_age);
    if (is_new)
        m_datagrams.emplace_hint(m_datagrams.end(), m_next_age++, Datagram{key, {}, {}});
    const auto found = m_datagrams.find(age->second);
    auto& datagram = found->second;
    if (!more && !datagram.length)
        datagram.length = offset + data.captured();
    if (datagram.pieces.size() == most_pieces || isRepeated(datagram, offset, data.captured())) {
        ++m_dropped;
        return std::nullopt;
    }
    const auto place = std::ranges::upper_bound(datagram.pieces, offset, {}, &Piece::offset);
    datagram.pieces.insert(place, {offset, std::vector(data.data(), data.data() + data.captured())});
    m_bytes += data.captured() + bytes_per_piece;
    if (!datagram.length || !isComplete(datagram)) {
        makeRoom();
        return std::nullopt;
    }
    m_complete.push_back(assembled(datagram));
    forget(found);
    const auto length = static_cast<std::uint32_t>(m_complete.back().size());
    return Bytes(m_complete.back().data(), length, length);
}

bool FragmentTable::isRepeated(const Datagram& datagram, std::uint32_t offset, std::uint32_t length)
{
    auto piece = std::ranges::lower_bound(datagram.pieces, offset, {}, &Piece::offset);
    while (piece != datagram.pieces.end() && piece->offset == offset && piece->data.size() < length)
        ++piece;
    return piece != datagram.pieces.end() && piece->offset == offset;
}

bool FragmentTable::isComplete(const Datagram& datagram)
{
    std::uint32_t covered = 0;
    for (const auto& piece : datagram.pieces)
        if (piece.offset <= covered)
            covered = std::max(covered, piece.offset + static_cast<std::uint32_t>(piece.data.size()));
    return covered >= *datagram.length;
}

std::vector<std::uint8_t> FragmentTable::assembled(const Datagram& datagram)
{
    std::vector<std::uint8_t> bytes;
    for (const auto& piece : datagram.pieces)
        if (piece.offset <= bytes.size() && piece.offset + piece.data.size() > bytes.size())
            bytes.insert(bytes.end(), piece.data.begin() + static_cast<std::ptrdiff_t>(bytes.size() - piece.offset),
                         piece.data.end());
    bytes.resize(*datagram.length);
    return bytes;
}

void FragmentTable::forget(Datagrams::iterator datagram)
{
    for (const auto& piece : datagram->second.pieces)
        m_bytes -= piece.data.size() + bytes_per_piece;
    m_ages.erase(datagram->second.key);
    m_datagrams.erase(datagram);
}

void FragmentTable::makeRoom()
{
    while (m_bytes > most_bytes) {
        m_dropped += m_datagrams.begin()->second.pieces.size();
        forget(m_datagrams.begin());
    }
}

} // namespace deadair::packet
