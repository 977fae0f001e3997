// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/socks5.h"

#include "base/ip_address.h"

namespace deadair
{
namespace
{

std::string counted(std::string_view text)
{
    const auto cut = text.substr(0, 255);
    return static_cast<char>(cut.size()) + std::string(cut);
}

} // namespace

std::string socks5Hello(bool log_in)
{
    return log_in ? std::string("\x05\x02\x00\x02", 4) : std::string("\x05\x01\x00", 3);
}

std::string socks5LogIn(std::string_view credentials)
{
    const auto colon = credentials.find(':');
    const auto password = colon == std::string_view::npos ? std::string_view() : credentials.substr(colon + 1);
    return "\x01" + counted(credentials.substr(0, colon)) + counted(password);
}

std::string socks5Connect(std::string_view host, std::uint16_t port)
{
    std::string request("\x05\x01\x00", 3);
    if (const auto address = IpAddress::parse(host)) {
        request += address->isV4() ? '\x01' : '\x04';
        for (int i = 0; i < address->bits() / 8; ++i)
            request += static_cast<char>(address->bytes()[static_cast<std::size_t>(i)]);
    } else {
        request += '\x03';
        request += counted(host);
    }
    request += static_cast<char>(port >> 8);
    request += static_cast<char>(port & 0xFF);
    return request;
}

std::string_view socks5ReplyText(int code)
{
    constexpr std::string_view texts[] = {"succeeded",
                                          "general SOCKS server failure",
                                          "not allowed by ruleset",
                                          "network unreachable",
                                          "host unreachable",
                                          "connection refused",
                                          "TTL expired",
                                          "command not supported",
                                          "address type not supported"};
    return code >= 0 && code < static_cast<int>(std::size(texts)) ? texts[code] : "unknown reply";
}

} // namespace deadair
