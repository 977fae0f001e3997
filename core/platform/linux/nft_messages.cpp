// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/linux/nft_messages.h"

#include "platform/linux/netlink.h"
#include "platform/posix/system_error.h"

#include <future>
#include <vector>

#include <linux/netfilter/nf_tables.h>
#include <linux/netfilter/nfnetlink.h>
#include <linux/netlink.h>

namespace deadair::platform
{
namespace
{

/// A set by its place, for the question about its elements.
struct SetPlace {
    std::uint8_t family = 0;
    std::vector<std::uint8_t> table, name; ///< with their final zeros
};

void append(const netlink::Message& message, std::string& messages)
{
    nlmsghdr header{};
    header.nlmsg_len = static_cast<std::uint32_t>(sizeof header + message.payload.size());
    header.nlmsg_type = static_cast<std::uint16_t>(message.type);
    messages.append(reinterpret_cast<const char*>(&header), sizeof header);
    messages.append(reinterpret_cast<const char*>(message.payload.data()), message.payload.size());
    messages.resize((messages.size() + 3) & ~std::size_t{3});
}

/// Asks for all of one kind; of elements for those of the set.
std::optional<Error> dump(int kind, const SetPlace& of, const std::function<void(const netlink::Message&)>& visit)
{
    nfgenmsg header{};
    header.nfgen_family = of.family;
    netlink::Request request(NFNL_SUBSYS_NFTABLES << 8 | kind, NLM_F_DUMP, header);
    if (!of.name.empty()) {
        request.put(NFTA_SET_ELEM_LIST_TABLE, of.table);
        request.put(NFTA_SET_ELEM_LIST_SET, of.name);
    }
    const auto outcome = netlink::ask(NETLINK_NETFILTER, request, visit);
    if (!outcome)
        return outcome.error();
    if (outcome->error != 0)
        return systemError(outcome->error, "read nf_tables' rules");
    if (outcome->interrupted)
        return Error{ErrorCode::Unavailable, "read nf_tables' rules", "they changed meanwhile"};
    return std::nullopt;
}

SetPlace placeOf(const netlink::Message& message)
{
    const auto parsed = message.as<nfgenmsg>();
    if (!parsed)
        return {};
    const auto text = [&](int type) {
        const auto payload = netlink::attribute(parsed->attributes, type).value_or(netlink::Bytes());
        return std::vector<std::uint8_t>(payload.begin(), payload.end());
    };
    return {parsed->header.nfgen_family, text(NFTA_SET_TABLE), text(NFTA_SET_NAME)};
}

} // namespace

Result<std::string> nftMessages()
{
    // The kernel takes longest for the rules: it begins anew at the first for every 32 KiB. Sets go on meanwhile.
    auto rules = std::async(std::launch::async, [] {
        std::string of_rules;
        auto error = dump(NFT_MSG_GETRULE, {}, [&of_rules](const netlink::Message& message) { append(message, of_rules); });
        return error ? Result<std::string>(std::move(*error)) : Result<std::string>(std::move(of_rules));
    });
    std::string messages;
    std::vector<SetPlace> sets;
    const auto keep = [&messages](const netlink::Message& message) { append(message, messages); };
    const auto keepSet = [&](const netlink::Message& message) {
        keep(message);
        sets.push_back(placeOf(message));
    };
    for (const auto& [kind, visit] :
         {std::pair<int, std::function<void(const netlink::Message&)>>(NFT_MSG_GETTABLE, keep),
          {NFT_MSG_GETCHAIN, keep},
          {NFT_MSG_GETSET, keepSet}})
        if (auto error = dump(kind, {}, visit))
            return *error;
    for (const auto& set : sets)
        if (auto error = dump(NFT_MSG_GETSETELEM, set, keep); error && !set.name.empty())
            return *error;
    auto of_rules = rules.get();
    if (!of_rules)
        return of_rules.error();
    return messages + *of_rules;
}

} // namespace deadair::platform
