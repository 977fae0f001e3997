// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/remote_end.h"

#include "analysis/explain/host_context.h"
#include "analysis/explain/plain_words.h"
#include "base/text.h"

#include <algorithm>

namespace deadair::explain_detail
{
namespace
{

using Form = HostToken::Form;

struct Candidate {
    HostToken host;
    int context = 0;
    int score = 0;
};

int formScore(const HostToken& host)
{
    switch (host.form) {
    case Form::Url:
        return 25;
    case Form::HostPort:
        return host.host.find('.') != std::string::npos || host.isAddress() || host.host == "localhost" ? 20 : 5;
    case Form::Address:
        return host.port ? 20 : 6;
    case Form::Name:
        return host.port ? 18 : 0;
    }
    return 0;
}

/// A name without a dot is a host where the sentence stops behind it or goes on about the connection.
bool endsTheObject(std::string_view lower, std::size_t end)
{
    static constexpr std::string_view next[] = {
        "port", "(",     "[",       "failed", "timed", "on port", "refused", "via",   "after", "-",      ":",     "is",
        "was",  "could", "at port", "using",  "with",  "over",    "from",    "error", "not",   "on udp", "on tcp"};
    if (end >= lower.size())
        return true;
    if (lower[end] != ' ')
        return !isAlnum(lower[end]);
    const auto rest = lower.substr(end + 1);
    return rest.empty() || std::ranges::any_of(next, [&](auto word) { return rest.starts_with(word); });
}

bool isCountable(const Candidate& candidate, const MessageText& message, FailureKind kind)
{
    if (candidate.context <= not_remote || (kind == FailureKind::NotResolved && candidate.host.port == 53))
        return false;
    if (kind == FailureKind::NotAConnectionFailure && candidate.context <= 0)
        return false;
    if (candidate.host.form != Form::Name)
        return true;
    if (candidate.host.port)
        return candidate.context > 0 || candidate.host.quoted;
    const bool dotted = candidate.host.host.find('.') != std::string::npos;
    if (dotted || (candidate.host.quoted && !isServiceKind(candidate.host.host)))
        return candidate.context >= named_as_remote;
    const auto needed = isServiceKind(candidate.host.host) ? beyond_doubt : surely_remote;
    return candidate.context >= needed && endsTheObject(message.lower, candidate.host.end);
}

int distanceScore(const MessageText& message, const HostToken& host, const Piece& decisive)
{
    if (!decisive)
        return 0;
    const auto distance = host.begin > decisive.end   ? host.begin - decisive.end
                          : decisive.begin > host.end ? decisive.begin - host.end
                                                      : 0;
    const auto line = lineAround(message, decisive.begin);
    const auto* const here = message.text.data() + host.begin;
    const bool same_line = here >= line.data() && here < line.data() + line.size();
    return (same_line ? 12 : 0) + (distance < 100 ? 6 : distance < 400 ? 3 : 0);
}

/// "db.example: Name or service not known", where what is named is what failed.
bool isSubject(const MessageText& message, const HostToken& host, FailureKind kind, const Piece& decisive)
{
    static constexpr std::string_view modules[] = {".error", ".timeout", ".gaierror", ".herror"};
    const bool module = std::ranges::any_of(modules, [&](auto name) { return host.host.ends_with(name); });
    return kind == FailureKind::NotResolved && decisive && !module && host.host.find('.') != std::string::npos &&
           startsAt(message.lower, host.end, ": ") && host.end + 2 == decisive.begin;
}

std::vector<Candidate> gather(const MessageText& message, FailureKind kind, const Piece& decisive)
{
    std::vector<Candidate> candidates;
    for (auto& host : findHosts(message)) {
        Candidate candidate{.host = std::move(host)};
        candidate.context = contextScore(message, candidate.host);
        if (isSubject(message, candidate.host, kind, decisive))
            candidate.context = std::max(candidate.context, surely_remote);
        if (!isCountable(candidate, message, kind))
            continue;
        candidate.score =
            formScore(candidate.host) + candidate.context + distanceScore(message, candidate.host, decisive);
        // An address needs no resolving: beside a name that was not resolved it is the resolver's or a client's.
        if (kind == FailureKind::NotResolved && candidate.host.isAddress())
            candidate.score -= 40;
        candidates.push_back(std::move(candidate));
    }
    return candidates;
}

bool sameHost(std::string_view a, std::string_view b)
{
    return toLower(a) == toLower(b);
}

/// An address may be what a name in the text resolved to: the name is what the user knows.
const Candidate* nameOf(const Candidate& best, const std::vector<Candidate>& candidates, const MessageText& message)
{
    if (!best.host.isAddress())
        return nullptr;
    const auto before = std::string_view(message.lower).substr(0, best.host.begin);
    if (before.ends_with("proxyconnect tcp: dial tcp ") || before.ends_with("proxy: dial tcp "))
        return nullptr;
    const Candidate* name = nullptr;
    for (const auto& candidate : candidates) {
        if (candidate.host.isAddress() || candidate.context < named_as_remote / 3 * 2)
            continue;
        const bool same_port = !best.host.port || !candidate.host.port || best.host.port == candidate.host.port;
        const auto distance =
            std::max(candidate.host.begin, best.host.begin) - std::min(candidate.host.begin, best.host.begin);
        if (same_port && distance < 600 && (name == nullptr || candidate.score > name->score))
            name = &candidate;
    }
    return name;
}

/// A name cut off at the end of the text, whole elsewhere.
const Candidate* wholeName(const Candidate& best, const std::vector<Candidate>& candidates, const MessageText& message)
{
    if (best.host.end < message.text.size())
        return nullptr;
    const auto whole = std::ranges::find_if(candidates, [&](const Candidate& other) {
        return other.host.host.size() > best.host.host.size() && other.host.host.starts_with(best.host.host);
    });
    return whole == candidates.end() ? nullptr : &*whole;
}

} // namespace

RemoteEnd findRemoteEnd(const MessageText& message, FailureKind kind, const Piece& decisive)
{
    const auto candidates = gather(message, kind, decisive);
    if (candidates.empty())
        return {};
    const auto* best = &*std::ranges::max_element(candidates, {}, &Candidate::score);
    if (const auto* const whole = wholeName(*best, candidates, message))
        best = whole;
    RemoteEnd remote{.host = best->host.host, .port = best->host.port};
    if (const auto* const name = nameOf(*best, candidates, message)) {
        remote.host = name->host.host;
        remote.port = best->host.port ? best->host.port : name->host.port;
    } else if (best->host.isAddress() && !best->host.alias.empty()) {
        remote.host = best->host.alias;
    }
    for (const auto& candidate : candidates) {
        if (!remote.port && sameHost(candidate.host.host, *remote.host))
            remote.port = candidate.host.port;
    }
    return remote;
}

} // namespace deadair::explain_detail
