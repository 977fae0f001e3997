// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/explain/host_tokens.h"

namespace deadair::explain_detail
{

/// How much the words around a host speak for it being the remote end; far below zero: it is another end.
int contextScore(const MessageText& message, const HostToken& host);

/// Score at and below which a host is certainly not the remote end.
constexpr int not_remote = -50;
/// Score of words that say "this is the one", enough for a bare name.
constexpr int named_as_remote = 30;
/// The same for a name without a dot, which may be any word.
constexpr int surely_remote = 40;
/// The same for a name that is also the name of a kind of service ("redis").
constexpr int beyond_doubt = 50;

} // namespace deadair::explain_detail
