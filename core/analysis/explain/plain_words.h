// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace deadair::explain_detail
{

/// Words of error messages that stand where a host may stand ("connect to the server", "errno:111") and are none.
bool isPlainWord(std::string_view word);
/// Kinds of services: hosts in a container network, and what a sentence calls the other end ("connect to Redis").
bool isServiceKind(std::string_view word);
/// Words that stand before ":number" and file names (":number" is a line there).
bool isFileOrField(std::string_view word);

} // namespace deadair::explain_detail
