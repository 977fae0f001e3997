// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/model.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace deadair::firewall
{

/// How the bytes of a value are to be read and shown.
enum class NftKind : std::uint8_t { Address4, Address6, Number, HostNumber, Name, Protocol, Family, State };

/// The value of these bytes; absent when they do not fit the kind. A name shorter than the field is a wildcard.
std::optional<Interval> nftValue(std::string_view bytes, NftKind kind);

/// A number of four bytes in the machine's own order: marks, users, connection states.
std::optional<std::uint64_t> nftHostNumber(std::string_view bytes);

/// The same in nft's syntax.
std::string nftValueText(Interval value, NftKind kind);

/// Where the names in a rule's code lead.
struct NftCodeScope {
    std::string_view family;
    std::function<int(std::string_view name)> chain; ///< index, or -1
    std::function<int(std::string_view name)> set;   ///< index, or -1
    const std::vector<Set>* sets = nullptr;
};

/// Reads a rule from the kernel's own code of it (NFTA_RULE_EXPRESSIONS): statements, text and counter, for the
/// expressions that large rule sets are made of: payload, meta, ct, comparisons, ranges, prefixes, sets, verdicts,
/// counters and resets. Absent where there is any other, so that nothing is misread: nft knows them all.
std::optional<Rule> readNftCode(std::string_view expressions, const NftCodeScope& scope);

} // namespace deadair::firewall
