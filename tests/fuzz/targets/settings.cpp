// SPDX-License-Identifier: GPL-3.0-or-later
// Files and variables of this machine: the first byte chooses the reader, a NUL byte divides its arguments.
#include "analysis/config/hosts_file.h"
#include "analysis/config/proxy_rules.h"
#include "analysis/config/resolv_conf.h"
#include "base/duration.h"
#include "base/target.h"
#include "base/visible_text.h"

#include <algorithm>
#include <cstdlib>

namespace
{

void readOne(char reader, std::string_view text, std::string_view argument)
{
    using namespace deadair;
    switch (reader) {
    case 'r':
        if (parseResolvConf(text, "resolv.conf").servers.size() > 3)
            std::abort();
        break;
    case 'h':
        (void)findInHosts(text, argument, "hosts");
        break;
    case 'p':
        (void)parseProxyUrl(text, "http_proxy");
        (void)proxyFromEnvironment({{"http_proxy", std::string(text)}, {"NO_PROXY", std::string(argument)}}, "http", "db.example", 80);
        break;
    case 'n':
        (void)bypassesProxy(text, argument, 443);
        break;
    case 't':
        if (const auto target = parseTarget(text, 1); target && target->host.empty())
            std::abort();
        break;
    case 'd':
        (void)parseDuration(text);
        break;
    default: {
        const auto visible = visibleText(text, 200);
        if (std::ranges::any_of(visible, [](unsigned char c) { return c < 0x20 || c == 0x7f; }))
            std::abort();
    }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size == 0)
        return 0;
    const std::string_view all(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto divider = std::min(all.find('\0'), all.size());
    readOne(static_cast<char>(data[0]), all.substr(0, divider), all.substr(std::min(divider + 1, all.size())));
    return 0;
}
