// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/service.h"

#include <optional>
#include <string_view>

namespace deadair
{

/// Reads the beginning of an HTTP/1.x answer (RFC 9112): status, the headers that betray a gateway, the first words of
/// the page and what they say. Address, port, url and duration are the caller's. Absent when there is no status line.
std::optional<HttpReply> parseHttpReply(std::string_view bytes);

/// Whether this is the beginning of a status line, however short.
bool beginsLikeHttp(std::string_view bytes);

/// How much of an answer has come.
enum class HttpProgress {
    InHeader,
    OpenEnd,  ///< in a page of unknown length
    Promised, ///< in a page whose Content-Length says that more must come
    Enough    ///< complete, or as much as anybody wants to read
};

HttpProgress httpProgress(std::string_view bytes, std::size_t enough_page_bytes);

} // namespace deadair
