// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/service/http_request.h"

#include "base/ip_address.h"

#include <algorithm>

namespace deadair
{
namespace
{

constexpr std::string_view agent = "User-Agent: deadair/" DEADAIR_VERSION "\r\n";

/// What a request line and a header may hold: neither blanks nor line ends, so that no text can add a header.
std::string safe(std::string_view text)
{
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept),
                         [](char c) { return static_cast<unsigned char>(c) > ' ' && c != '\x7f'; });
    return kept;
}

std::string base64(std::string_view bytes)
{
    constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        std::uint32_t group = 0;
        for (std::size_t k = 0; k < 3; ++k)
            group = group << 8 | (i + k < bytes.size() ? static_cast<unsigned char>(bytes[i + k]) : 0u);
        for (std::size_t k = 0; k < 4; ++k)
            text += i + k > bytes.size() ? '=' : alphabet[group >> (18 - 6 * k) & 63u];
    }
    return text;
}

std::string authorization(std::string_view credentials)
{
    return credentials.empty() ? std::string() : "Proxy-Authorization: Basic " + base64(credentials) + "\r\n";
}

} // namespace

std::string httpAuthority(std::string_view host, std::uint16_t port, std::uint16_t default_port)
{
    const auto address = IpAddress::parse(host);
    // A zone is this machine's business, and no part of a Host header (RFC 6874 4).
    const auto bare = address && address->isV6() ? "[" + std::string(host.substr(0, host.find('%'))) + "]" : safe(host);
    return port == default_port ? bare : bare + ":" + std::to_string(port);
}

std::string httpGet(std::string_view authority, std::string_view path, std::size_t padded_bytes)
{
    const auto target = path.starts_with('/') ? safe(path) : "/" + safe(path);
    std::string request = "GET " + target + " HTTP/1.1\r\nHost: " + std::string(authority) + "\r\n" +
                          std::string(agent) + "Accept: */*\r\nConnection: close\r\n";
    constexpr std::string_view padding = "X-Padding: ";
    if (const auto size = request.size() + padding.size() + 4; size < padded_bytes)
        request += std::string(padding) + std::string(padded_bytes - size, '0') + "\r\n";
    return request + "\r\n";
}

std::string httpConnect(std::string_view authority, std::string_view credentials)
{
    return "CONNECT " + std::string(authority) + " HTTP/1.1\r\nHost: " + std::string(authority) + "\r\n" +
           std::string(agent) + authorization(credentials) + "\r\n";
}

std::string httpGetThroughProxy(std::string_view authority, std::string_view path, std::string_view credentials)
{
    const auto target = path.starts_with('/') ? safe(path) : "/" + safe(path);
    return "GET http://" + std::string(authority) + target + " HTTP/1.1\r\nHost: " + std::string(authority) + "\r\n" +
           std::string(agent) + authorization(credentials) + "Accept: */*\r\nConnection: close\r\n\r\n";
}

} // namespace deadair
