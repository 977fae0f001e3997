// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/echo.h"

#include "platform/windows/socket_address.h"
#include "platform/windows/system_error.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
#include <vector>

/// In iphlpapi.dll and its import library, missing in mingw's icmpapi.h.
extern "C" DWORD WINAPI IcmpSendEcho2Ex(HANDLE icmp, HANDLE event, void* routine, void* context, IPAddr source, IPAddr target,
                                        void* data, WORD data_size, IP_OPTION_INFORMATION* options, void* reply,
                                        DWORD reply_size, DWORD timeout_ms);

namespace deadair::platform
{
namespace
{

/// ICMPV6_ECHO_REPLY_LH of ipexport.h, which mingw's headers lack: an address of 26 bytes, packed, then these.
struct Icmp6Reply {
    unsigned char port_flow_address[26];
    unsigned char padding[2];
    ULONG status;
    unsigned int round_trip_ms;
};
static_assert(sizeof(Icmp6Reply) == 36);
constexpr std::size_t address_offset = 6;

struct IcmpHandleCloser {
    void operator()(HANDLE handle) const { ::IcmpCloseHandle(handle); }
};
using IcmpHandle = std::unique_ptr<void, IcmpHandleCloser>;

struct Meaning {
    ULONG status;
    HopReply reply;
    int v4_type, v4_code, v6_type, v6_code; ///< RFC 792, RFC 4443
};

constexpr Meaning meanings[] = {
    {IP_TTL_EXPIRED_TRANSIT, HopReply::TimeExceeded, 11, 0, 3, 0},
    {IP_TTL_EXPIRED_REASSEM, HopReply::Unreachable, 11, 1, 3, 1},
    {IP_DEST_NET_UNREACHABLE, HopReply::Unreachable, 3, 0, 1, 0},
    {IP_DEST_HOST_UNREACHABLE, HopReply::Unreachable, 3, 1, 1, 3},
    {IP_DEST_PROT_UNREACHABLE, HopReply::Unreachable, 3, 2, 1, 1}, // for IPv6: prohibited
    {IP_DEST_PORT_UNREACHABLE, HopReply::PortUnreachable, 3, 3, 1, 4},
    {IP_PACKET_TOO_BIG, HopReply::Unreachable, 3, 4, 2, 0},
    {IP_PARAM_PROBLEM, HopReply::Unreachable, 12, 0, 4, 0},
};

/// The status of a reply, or the error of the call, in our words; false when it is neither an answer nor silence.
bool understand(ULONG status, bool v4, EchoAnswer& answer)
{
    if (status == IP_REQ_TIMED_OUT)
        return true;
    if (status == IP_SUCCESS) {
        answer.reply = HopReply::EchoReply;
        return true;
    }
    for (const auto& meaning : meanings) {
        if (meaning.status != status)
            continue;
        answer.reply = meaning.reply;
        answer.too_big = status == IP_PACKET_TOO_BIG;
        answer.icmp.type = v4 ? meaning.v4_type : meaning.v6_type;
        answer.icmp.code = v4 ? meaning.v4_code : meaning.v6_code;
        return true;
    }
    return false;
}

IP_OPTION_INFORMATION optionsOf(const EchoRequest& request)
{
    IP_OPTION_INFORMATION options{};
    options.Ttl = static_cast<UCHAR>(request.ttl);
    options.Flags = request.dont_fragment ? IP_FLAG_DF : 0;
    return options;
}

ULONG sendV4(const EchoRequest& request, std::string& payload, std::vector<std::byte>& memory, EchoAnswer& answer)
{
    const IcmpHandle icmp(::IcmpCreateFile());
    auto options = optionsOf(request);
    IPAddr target = 0;
    std::memcpy(&target, request.address.bytes().data(), sizeof target);
    const auto count =
        ::IcmpSendEcho2Ex(icmp.get(), nullptr, nullptr, nullptr, 0, target, payload.data(), static_cast<WORD>(payload.size()),
                          &options, memory.data(), static_cast<DWORD>(memory.size()), static_cast<DWORD>(request.wait.count()));
    if (count == 0)
        return ::GetLastError();
    ICMP_ECHO_REPLY reply{};
    std::memcpy(&reply, memory.data(), sizeof reply);
    answer.icmp.sender = IpAddress::v4(ntohl(reply.Address));
    return reply.Status;
}

ULONG sendV6(const EchoRequest& request, std::string& payload, std::vector<std::byte>& memory, EchoAnswer& answer)
{
    auto* const raw = ::Icmp6CreateFile();
    if (raw == INVALID_HANDLE_VALUE || raw == nullptr)
        return ::GetLastError();
    const IcmpHandle icmp(raw);
    auto options = optionsOf(request);
    sockaddr_in6 source{};
    source.sin6_family = AF_INET6;
    auto target = socketAddress({request.address, 0});
    const auto count =
        ::Icmp6SendEcho2(icmp.get(), nullptr, nullptr, nullptr, &source, &target.storage.Ipv6, payload.data(),
                         static_cast<WORD>(payload.size()), &options, memory.data(), static_cast<DWORD>(memory.size()),
                         static_cast<DWORD>(request.wait.count()));
    if (count == 0)
        return ::GetLastError();
    Icmp6Reply reply{};
    std::memcpy(&reply, memory.data(), sizeof reply);
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), reply.port_flow_address + address_offset, bytes.size());
    answer.icmp.sender = IpAddress::v6(bytes);
    return reply.status;
}

} // namespace

Result<EchoAnswer> echo(const EchoRequest& request)
{
    startWinsock();
    std::string payload(static_cast<std::size_t>(std::max(request.payload_bytes, 0)), 'd');
    // Room for a reply, its data, and the eight bytes of an ICMP error and an IO_STATUS_BLOCK that the calls want.
    std::vector<std::byte> memory(sizeof(ICMP_ECHO_REPLY) + payload.size() + 8 + 64);
    EchoAnswer answer;
    const auto start = Clock::now();
    const bool v4 = request.address.isV4();
    const auto status = v4 ? sendV4(request, payload, memory, answer) : sendV6(request, payload, memory, answer);
    answer.rtt_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
    if (understand(status, v4, answer))
        return answer;
    auto error = systemError(status, "send an echo request to " + request.address.toString());
    if (error.code == ErrorCode::System)
        error.detail += " (" + std::to_string(status) + ")";
    return error;
}

} // namespace deadair::platform
