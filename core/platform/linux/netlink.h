// SPDX-License-Identifier: GPL-3.0-or-later
// Questions to the kernel over netlink (netlink(7), RFC 3549), every length checked. Plain sockets: the few messages
// needed here would use a tenth of libmnl.
#pragma once

#include "base/ip_address.h"
#include "base/result.h"

#include <cstdint>
#include <cstring>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::platform::netlink
{

using Bytes = std::span<const std::uint8_t>;

/// Reads a T from the front of `bytes`; absent when there are too few.
template <class T> std::optional<T> readAs(Bytes bytes)
{
    if (bytes.size() < sizeof(T))
        return std::nullopt;
    T value;
    std::memcpy(&value, bytes.data(), sizeof(T));
    return value;
}

/// An answer's family header and the attributes behind it.
template <class Header> struct Parsed {
    Header header{};
    Bytes attributes;
};

/// Calls `visit(type, payload)` for each attribute; stops at the first one that does not fit.
void forEachAttribute(Bytes attributes, const std::function<void(int type, Bytes payload)>& visit);

/// The payload of the first attribute of that type.
std::optional<Bytes> attribute(Bytes attributes, int type);

/// The same, read as a T.
template <class T> std::optional<T> attributeAs(Bytes attributes, int type)
{
    const auto payload = attribute(attributes, type);
    return payload ? readAs<T>(*payload) : std::nullopt;
}

/// Up to the first zero byte.
std::string textOf(Bytes payload);

/// Four or sixteen bytes as an address; absent for any other length.
std::optional<IpAddress> addressOf(Bytes payload);

/// The address's four or sixteen bytes.
Bytes bytesOf(const IpAddress& address);

int familyOf(const IpAddress& address);

/// One request: type, flags, a family header, then attributes.
class Request
{
public:
    template <class Header> Request(int type, int flags, const Header& header) : Request(type, flags)
    {
        static_assert(std::is_trivially_copyable_v<Header>);
        append({reinterpret_cast<const std::uint8_t*>(&header), sizeof header});
    }
    void put(int type, Bytes payload);
    void put(int type, std::uint32_t value);

    [[nodiscard]] Bytes finished();

private:
    Request(int type, int flags);
    void append(Bytes bytes);

    std::vector<std::uint8_t> m_bytes;
};

/// One message of the answer, without its netlink header.
struct Message {
    int type = 0;
    Bytes payload;

    /// Absent when the message is too short for the header.
    template <class Header> [[nodiscard]] std::optional<Parsed<Header>> as() const
    {
        constexpr std::size_t aligned = (sizeof(Header) + 3) & ~std::size_t{3};
        const auto header = readAs<Header>(payload);
        if (!header)
            return std::nullopt;
        return Parsed<Header>{*header, payload.subspan(std::min(aligned, payload.size()))};
    }
};

/// How the kernel ended its answer.
struct Outcome {
    int error = 0;            ///< errno value; 0: done
    bool interrupted = false; ///< the table changed while it was dumped: entries may be missing or doubled
};

/// Sends the request on a fresh socket of `protocol` (NETLINK_ROUTE, …) and calls `visit` for each message of the
/// answer, which is complete when the kernel says so. `strict` asks the kernel to heed the filters in a dump's header
/// (Linux 4.20 and later; older ones send everything). An Error only when the kernel cannot be asked at all.
Result<Outcome> ask(int protocol, Request& request, const std::function<void(const Message&)>& visit,
                    bool strict = false);

} // namespace deadair::platform::netlink
