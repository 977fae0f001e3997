// SPDX-License-Identifier: GPL-3.0-or-later
// One codec for every message: a struct that lists its members in `fields` is an array of them. Depth is that of the
// types, which are not recursive; lengths are limited here, and again by the frame that a message comes in.
#pragma once

#include "base/enum_names.h"
#include "base/ip_address.h"
#include "protocol/cbor.h"

#include <concepts>
#include <utility>
#include <vector>

namespace deadair::protocol
{

inline constexpr std::size_t longest_text = 64u << 10;
inline constexpr std::size_t longest_list = 4096;

template <class T>
concept Named = requires
{
    EnumNames<T>::table;
};

/// IpAddress, Endpoint: as text, so that a zone travels along.
template <class T>
concept Textual = requires(const T& value, std::string_view text)
{
    {
        value.toString()
        } -> std::same_as<std::string>;
    {
        T::parse(text)
        } -> std::same_as<std::optional<T>>;
};

class Encoder
{
public:
    explicit Encoder(CborWriter& out) : m_out(out) {}
    template <class T> void operator()(const char*, const T& value) { put(value); }

    void put(bool value) { m_out.boolean(value); }
    void put(const std::string& value) { m_out.text(value); }
    void put(const std::vector<std::uint8_t>& value)
    {
        m_out.bytes({reinterpret_cast<const char*>(value.data()), value.size()});
    }
    template <std::integral T> void put(T value) { m_out.number(static_cast<std::int64_t>(value)); }
    template <Named T> void put(T value) { m_out.text(enumName(value)); }
    template <Textual T> void put(const T& value) { m_out.text(value.toString()); }
    template <class T> void put(const std::optional<T>& value)
    {
        if (value)
            put(*value);
        else
            m_out.null();
    }
    template <class T> void put(const std::vector<T>& values)
    {
        m_out.array(values.size());
        for (const auto& value : values)
            put(value);
    }
    template <class T>
    requires requires(const T& value, Encoder& encoder) { T::fields(value, encoder); }
    void put(const T& value)
    {
        std::size_t count = 0;
        auto counting = [&count](const char*, const auto&) { ++count; };
        T::fields(value, counting);
        m_out.array(count);
        T::fields(value, *this);
    }

private:
    CborWriter& m_out;
};

/// After the first item that is not what it should be, all the rest is left as it is and ok() is false.
class Decoder
{
public:
    explicit Decoder(CborReader& in) : m_in(in) {}
    [[nodiscard]] bool ok() const { return m_ok; }
    template <class T> void operator()(const char*, T& value) { take(value); }

    void take(bool& value) { keep(m_in.boolean(), value); }
    void take(std::string& value) { keep(m_in.text(longest_text), value); }
    void take(std::vector<std::uint8_t>& value)
    {
        if (const auto bytes = m_ok ? m_in.bytes(longest_text) : std::nullopt)
            value.assign(bytes->begin(), bytes->end());
        else
            m_ok = false;
    }
    template <std::integral T> void take(T& value)
    {
        const auto number = m_ok ? m_in.number() : std::nullopt;
        m_ok = number && std::in_range<T>(*number);
        value = m_ok ? static_cast<T>(*number) : value;
    }
    template <Named T> void take(T& value)
    {
        const auto name = m_ok ? m_in.text(longest_text) : std::nullopt;
        keep(name ? enumFromName<T>(*name) : std::nullopt, value);
    }
    template <Textual T> void take(T& value)
    {
        const auto text = m_ok ? m_in.text(longest_text) : std::nullopt;
        keep(text ? T::parse(*text) : std::nullopt, value);
    }
    template <class T> void take(std::optional<T>& value)
    {
        value.reset();
        if (m_ok && !m_in.null())
            take(value.emplace());
    }
    template <class T> void take(std::vector<T>& values)
    {
        const auto count = m_ok ? m_in.array(longest_list) : std::nullopt;
        m_ok = count.has_value();
        values.clear();
        for (std::size_t i = 0; m_ok && i < *count; ++i)
            take(values.emplace_back());
    }
    template <class T>
    requires requires(T& value, Decoder& decoder) { T::fields(value, decoder); }
    void take(T& value)
    {
        std::size_t count = 0;
        auto counting = [&count](const char*, const auto&) { ++count; };
        T::fields(value, counting);
        const auto there = m_ok ? m_in.array(longest_list) : std::nullopt;
        m_ok = there == count;
        if (m_ok)
            T::fields(value, *this);
    }

private:
    template <class Item, class T> void keep(const std::optional<Item>& item, T& value)
    {
        m_ok = m_ok && item.has_value();
        if (m_ok)
            value = T(*item);
    }

    CborReader& m_in;
    bool m_ok = true;
};

} // namespace deadair::protocol
