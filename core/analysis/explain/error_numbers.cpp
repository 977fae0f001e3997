// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/error_numbers.h"

#include "base/text.h"

#include <algorithm>

namespace deadair::explain_detail
{
namespace
{
using enum FailureKind;
using S = FailureStage;

struct ErrorNumber {
    int number;
    FailureKind kind;
    FailureStage stage;
};

constexpr ErrorNumber numbers[] = {
    // Linux, asm-generic/errno.h
    {110, TimedOut, S::Connect},
    {111, Refused, S::Connect},
    {113, Unreachable, S::Connect},
    {112, Unreachable, S::Connect},
    {101, Unreachable, S::Connect},
    {104, Reset, S::Read},
    {103, Reset, S::Read},
    {32, Reset, S::Read},
    {24, LocalError, S::Connect},
    {99, LocalError, S::Connect},
    // macOS and the BSDs, sys/errno.h
    {60, TimedOut, S::Connect},
    {61, Refused, S::Connect},
    {51, Unreachable, S::Connect},
    {64, Unreachable, S::Connect},
    {65, Unreachable, S::Connect},
    {54, Reset, S::Read},
    {49, LocalError, S::Connect},
    // Windows, winsock2.h
    {10013, LocalError, S::Connect},
    {10024, LocalError, S::Connect},
    {10048, LocalError, S::Connect},
    {10049, LocalError, S::Connect},
    {10055, LocalError, S::Connect},
    {10050, Unreachable, S::Connect},
    {10051, Unreachable, S::Connect},
    {10064, Unreachable, S::Connect},
    {10065, Unreachable, S::Connect},
    {10052, Reset, S::Read},
    {10053, Reset, S::Read},
    {10054, Reset, S::Read},
    {10060, TimedOut, S::Connect},
    {10061, Refused, S::Connect},
    {11001, NotResolved, S::Resolve},
    {11002, NotResolved, S::Resolve},
    {11003, NotResolved, S::Resolve},
    {11004, NotResolved, S::Resolve},
    // Apple, NSURLError.h
    {-1001, TimedOut, S::Unknown},
    {-1003, NotResolved, S::Resolve},
    {-1004, Unknown, S::Connect},
    {-1005, Reset, S::Read},
    {-1006, NotResolved, S::Resolve},
    {-1009, Unreachable, S::Connect},
    {-1200, TlsFailed, S::Tls},
    {-1202, TlsFailed, S::Tls},
    // Chromium, net_error_list.h
    {-100, Reset, S::Read},
    {-102, Refused, S::Connect},
    {-105, NotResolved, S::Resolve},
    {-106, Unreachable, S::Connect},
    {-107, TlsFailed, S::Tls},
    {-109, Unreachable, S::Connect},
    {-118, TimedOut, S::Connect},
    {-137, NotResolved, S::Resolve},
    // Linux in the kernel's own messages: the errno, negative
    {-110, TimedOut, S::Connect},
    {-111, Refused, S::Connect},
    {-113, Unreachable, S::Connect},
    {-101, Unreachable, S::Connect},
    {-104, Reset, S::Read},
};

// What stands before a number that is an error number.
constexpr std::string_view number_leads[] = {"errno ",
                                      "errno=",
                                      "errno = ",
                                      "errno: ",
                                      "errno:",
                                      "os error ",
                                      "error ",
                                      "error: ",
                                      "error:",
                                      "error(",
                                      "error (",
                                      "winerror ",
                                      "code ",
                                      "code=",
                                      "code: ",
                                      "code:",
                                      "code = ",
                                      "code (",
                                      "error code ",
                                      "socketexception (",
                                      "error #",
                                      "err ",
                                      "err=",
                                      "errno\": ",
                                      "erreur : ",
                                      "fehler: ",
                                      "fehler ",
                                      "ошибка ",
                                      "错误: ",
                                      "errorcode=",
                                      "error_code=",
                                      "timeouterror(",
                                      "refusederror(",
                                      "reseterror(",
                                      "oserror(",
                                      "abortederror(",
                                      "socket.error: (",
                                      "connection error (",
                                      "nativeerrorcode: ",
                                      "error=",
                                      "errcode=",
                                      "errno("};

/// MySQL writes "server on 'db' (111)", FreeBSD tools "failed: (60)", nginx "failed (111: …".
bool isBareParenthesis(std::string_view before)
{
    return before.ends_with("' (") || before.ends_with("failed (");
}

} // namespace

std::optional<NumberedFailure> findErrorNumber(std::string_view lower)
{
    for (auto at = lower.find_first_of("0123456789"); at != std::string_view::npos;) {
        const auto end = std::min(lower.find_first_not_of("0123456789", at), lower.size());
        const auto sign = at > 0 && lower[at - 1] == '-' ? 1u : 0u;
        const auto before = lower.substr(0, at - sign);
        const auto number = end - at <= 5 ? parseInteger<int>(lower.substr(at - sign, end - at + sign)) : std::nullopt;
        const auto* const known =
            number ? std::ranges::find(numbers, *number, &ErrorNumber::number) : std::end(numbers);
        const bool free = end >= lower.size() || (!isAlnum(lower[end]) && lower[end] != '.');
        if (known != std::end(numbers) && free &&
            (isBareParenthesis(before) ||
             std::ranges::any_of(number_leads, [&](auto lead) { return before.ends_with(lead); })))
            return NumberedFailure{known->kind, known->stage, {at, end}};
        at = lower.find_first_of("0123456789", end);
    }
    return std::nullopt;
}

} // namespace deadair::explain_detail
