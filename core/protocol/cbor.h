// SPDX-License-Identifier: GPL-3.0-or-later
// The part of CBOR (RFC 8949) that the helper's messages use, in its deterministic form (4.2.1): shortest integers,
// definite lengths, no tags, no floating point. Anything else is malformed.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace deadair::protocol
{

/// Appends items to one text of bytes.
class CborWriter
{
public:
    void number(std::int64_t value);
    void boolean(bool value);
    void null();
    void bytes(std::string_view value);
    void text(std::string_view value);
    /// The head of an array; its `count` items follow.
    void array(std::size_t count);

    [[nodiscard]] std::string take() && { return std::move(m_out); }

private:
    void head(unsigned major, std::uint64_t value);
    std::string m_out;
};

/// Takes items off the front of bytes that nobody vouches for. Each function takes the next item or, where it is
/// another one, does not fit or is not in the deterministic form, gives nothing; the reader is then of no further use.
class CborReader
{
public:
    explicit CborReader(std::string_view bytes) : m_left(bytes) {}

    std::optional<std::int64_t> number();
    std::optional<bool> boolean();
    /// Whether the next item is null; only then it is taken.
    bool null();
    std::optional<std::string_view> bytes(std::size_t limit);
    std::optional<std::string_view> text(std::size_t limit);
    /// Gives no more than `limit`, and no more than there are bytes left: each item has one at least.
    std::optional<std::size_t> array(std::size_t limit);

    [[nodiscard]] bool atEnd() const { return m_left.empty(); }

private:
    struct Head {
        unsigned major = 0;
        std::uint64_t value = 0;
    };
    std::optional<Head> head();
    std::optional<std::string_view> string(unsigned major, std::size_t limit);

    std::string_view m_left;
};

} // namespace deadair::protocol
