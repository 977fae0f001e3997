// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/evidence_view.h"
#include "analysis/diagnosis/path_findings.h"

namespace deadair
{

/// How the attempts to reach one address went.
struct AddressSummary {
    IpAddress address;
    std::vector<Item<ConnectAttempt>> attempts; ///< to the port asked about
    int connected = 0;
    int silent = 0;
    int troubled = 0; ///< attempts that lost a SYN or its answer
    int syns = 0;
    std::int64_t round_trip_us = 0; ///< the least measured; 0: none was
    Item<ConnectAttempt> answer; ///< the first that failed with an answer (refused, unreachable, …)
    Item<ConnectAttempt> first;

    [[nodiscard]] bool works() const { return connected > 0; }
    /// Some SYNs get through and more than a stray one does not.
    [[nodiscard]] bool isLossy() const { return works() && troubled >= 2 && troubled * 100 >= 15 * static_cast<int>(attempts.size()); }
    [[nodiscard]] bool isSilent() const { return connected == 0 && silent > 0 && !answer; }
    [[nodiscard]] std::vector<std::string> ids() const;
};

/// The evidence arranged for the questions that every cause asks. Borrows from the evidence it was made of.
struct Situation {
    std::span<const Evidence> evidence;
    Question question;
    std::vector<AddressSummary> addresses;   ///< in the order in which the system would try them
    const AddressSummary* subject = nullptr; ///< the address whose failure is to be explained, else the first
    bool any_works = false;
    bool name_failed = false;  ///< a name was asked for and no address came of it
    bool local_target = false; ///< the subject's address is one of this machine's own

    Item<Route> route;        ///< to the subject
    Item<Neighbour> next_hop; ///< router, or the subject itself when it is on-link
    Item<KernelCounters> counters;
    Item<KernelCounters> idle_counters;
    Item<PacketCapture> packets; ///< captured live beside the attempts to the subject, none of them missed
    Item<FirewallDecision> out;
    Item<FirewallDecision> reply;
    Item<FirewallDecision> data; ///< absent where no rule may stop what follows the handshake
    PathFindings path;

    [[nodiscard]] bool silent() const { return subject != nullptr && subject->isSilent(); }
    /// The errno-like answer that the subject's attempts got, if any.
    [[nodiscard]] const ConnectAttempt* answer() const
    {
        return subject != nullptr && subject->answer && !subject->works() ? subject->answer.fact : nullptr;
    }
    /// The packets to the subject leave for a router with an address that none forwards.
    [[nodiscard]] bool linkLocalSource() const;
    [[nodiscard]] bool ownAddress(const IpAddress& address) const;
    [[nodiscard]] bool isTarget(const Endpoint& endpoint) const;
    [[nodiscard]] std::string target() const; ///< "host:port" as a sentence names it
};

Situation situationOf(std::span<const Evidence> evidence);

} // namespace deadair
