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

/// Whether `bytes` hold the whole header section, so that only the page can follow.
bool hasWholeHttpHeader(std::string_view bytes);

/// Whether nothing more need be read: the page is complete, or `enough_bytes` of it are here.
bool hasEnoughHttpReply(std::string_view bytes, std::size_t enough_bytes);

} // namespace deadair
