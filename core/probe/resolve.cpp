// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/resolve.h"

#include "analysis/config/hosts_file.h"
#include "analysis/config/resolv_conf.h"
#include "base/text.h"
#include "platform/name.h"
#include "probe/abandonable.h"
#include "probe/dns_question.h"

#include <QFile>
#include <QUrl>

#include <algorithm>

namespace deadair::probe
{
namespace
{

using platform::Clock;

constexpr qint64 largest_file = 1 << 20;
constexpr std::size_t most_resolvers = 6; // glibc asks three; a longer list is somebody's mistake, not worth the wait
constexpr std::size_t most_search_domains = 6;

std::string contentOf(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    return file.open(QIODevice::ReadOnly) ? file.read(largest_file).toStdString() : std::string();
}

std::vector<DnsQuestion> questionsTo(const ResolverSettings& settings, const std::string& name)
{
    std::vector<DnsQuestion> questions;
    for (std::size_t i = 0; i < std::min(settings.servers.size(), most_resolvers); ++i) {
        questions.push_back({settings.servers[i], name, false, settings.edns});
        questions.push_back({settings.servers[i], name, true, settings.edns});
    }
    return questions;
}

/// Whether the system would go on to the next name after these answers.
bool saysNoSuchName(const DnsAnswer& answer)
{
    return answer.result == DnsResult::Answered && answer.addresses.empty() && !answer.contrast &&
           (answer.rcode == "NXDOMAIN" || answer.rcode == "NOERROR");
}

bool hasAddress(const DnsAnswer& answer)
{
    return !answer.addresses.empty() && !answer.contrast;
}

Error unusable(const std::string& host, std::string why)
{
    return {ErrorCode::Malformed, "host name '" + host.substr(0, 80) + "'", std::move(why)};
}

} // namespace

ResolverSettings resolverSettings()
{
    if (const auto settings = platform::adapterResolvers())
        return *settings;
    constexpr auto path = "/etc/resolv.conf";
    auto settings = parseResolvConf(contentOf(path), path);
    if (settings.servers.empty())
        settings.servers.push_back({IpAddress::v4(0x7F000001u), 53});
    return settings;
}

std::vector<HostsEntry> hostsEntries(const std::string& name)
{
    const auto path = platform::hostsPath();
    return findInHosts(contentOf(path), name, path);
}

Result<std::string> asciiName(const std::string& host)
{
    constexpr std::size_t max_label = 63; // RFC 1035 2.3.4
    constexpr std::size_t max_name = 253;
    const bool plain = std::ranges::all_of(host, [](char c) { return (static_cast<unsigned char>(c) & 0x80u) == 0; });
    // Plain names pass as they are: an underscore is no letter of IDNA, and works in DNS all the same.
    const auto name = plain ? toLower(host) : QUrl::toAce(QString::fromStdString(host)).toStdString();
    if (name.empty())
        return unusable(host, "it holds characters that an international domain name may not have");
    if (name.size() > max_name)
        return unusable(host, "it has " + std::to_string(name.size()) + " characters when encoded; DNS allows 253");
    std::size_t start = 0;
    while (start <= name.size()) {
        const auto end = std::min(name.find('.', start), name.size());
        if (end - start > max_label)
            return unusable(host, "its part '" + name.substr(start, 20) + "…' has " + std::to_string(end - start) +
                                      " characters; DNS allows 63");
        start = end + 1;
    }
    return name;
}

std::vector<std::string> namesToTry(const std::string& ascii_name, const ResolverSettings& settings)
{
    std::vector<std::string> names;
    if (ascii_name.find('.') == std::string::npos) {
        for (std::size_t i = 0; i < std::min(settings.search.size(), most_search_domains); ++i)
            names.push_back(ascii_name + "." + settings.search[i]);
    }
    names.push_back(ascii_name);
    return names;
}

std::vector<DnsAnswer> askResolvers(const ResolverSettings& settings, const std::string& ascii_name,
                                    Clock::time_point deadline, StopToken stop)
{
    std::vector<DnsAnswer> nowhere;
    for (const auto& name : namesToTry(ascii_name, settings)) {
        auto answers = askAll(questionsTo(settings, name), deadline, stop);
        if (std::ranges::any_of(answers, hasAddress) || !std::ranges::any_of(answers, saysNoSuchName))
            return answers;
        std::ranges::move(answers, std::back_inserter(nowhere));
    }
    return nowhere;
}

NameLookup systemLookup(const std::string& name, Clock::time_point deadline, StopToken stop)
{
    const auto start = Clock::now();
    NameLookup failed;
    failed.name = name;
    const auto ascii = asciiName(name);
    if (!ascii) {
        failed.error = "EAI_IDN_ENCODE";
        return failed;
    }
    auto lookup = runAbandonable([ascii = *ascii] { return platform::lookUpName(ascii); }, deadline, stop);
    if (lookup)
        return *std::move(lookup);
    failed.error = "timed_out";
    failed.duration_us = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
    return failed;
}

} // namespace deadair::probe
