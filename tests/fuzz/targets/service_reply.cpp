// SPDX-License-Identifier: GPL-3.0-or-later
// What a server says first, and the beginning of an HTTP answer.
#include "analysis/service/excerpt.h"
#include "analysis/service/gateway_signs.h"
#include "analysis/service/http_reply.h"
#include "analysis/service/recognise.h"

#include <algorithm>
#include <cstdlib>

namespace
{

void mustBeHarmless(std::string_view excerpt)
{
    const bool control = std::ranges::any_of(excerpt, [](unsigned char c) { return c < 0x20 || c == 0x7f; });
    if (control || excerpt.size() > deadair::excerpt_limit)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    for (const std::string_view expected : {"", "http", "smtp", "mysql"})
        (void)recogniseReply(bytes, expected);
    (void)looksLikeTls(bytes);
    (void)saysTlsWanted(bytes);
    (void)saysTooManyClients(bytes);
    (void)httpProgress(bytes, 4096);
    mustBeHarmless(cleanExcerpt(bytes));
    const auto words = withoutMarkup(bytes);
    (void)gatewayOfErrorPage(words);
    (void)saysNoHealthyUpstream(words);
    (void)saysUpstreamTimeout(words);
    if (const auto reply = parseHttpReply(bytes))
        mustBeHarmless(reply->excerpt);
    return 0;
}
