// SPDX-License-Identifier: GPL-3.0-or-later
// One entry of the catalogue of causes. Texts are templates, see text_template.h; all of them are translated when used.
#pragma once

#include <QtGlobal>

#include <array>
#include <span>
#include <string_view>

namespace deadair::knowledge
{

/// Who can carry out a step.
enum class Who {
    You,
    NetworkTeam,
    ServerAdministrator,
    DnsAdministrator,
    ProxyAdministrator,
    GatewayAdministrator,
    CloudAdministrator,
    SecurityTeam,
    Developer
};

/// What proves or excludes a cause where the evidence so far does not.
enum class Proof {
    None,
    ServerSide,
    CaptureAtServer,
    AdministratorHere,
    OtherNetwork,
    OtherResolver,
    DeviceOwner,
    ServiceLog,
    GatewayLog,
    WhileItFails
};

struct Step {
    Who who = Who::You;
    const char* what = nullptr; ///< whole sentences
    const char* sign = nullptr; ///< completes "It worked when …"
};

/// Up to this many of each; the rest stay null.
using Steps = std::array<Step, 4>;
using Commands = std::array<const char*, 4>;

struct CauseEntry {
    std::string_view id;
    std::array<Proof, 2> proofs;
    const char* title;
    const char* summary; ///< a sentence with a subject
    const char* meaning;
    Steps steps;
    Commands on_linux;
    Commands on_macos;
    Commands on_windows; ///< for PowerShell
};

/// The common sign of success.
inline constexpr const char* works_again =
    QT_TRANSLATE_NOOP("knowledge", "Deadair, started again, says that the connection works");

std::span<const CauseEntry> clientNetworkCauses();
std::span<const CauseEntry> clientFirewallCauses();
std::span<const CauseEntry> clientProxyCauses();
std::span<const CauseEntry> clientResourceCauses();
std::span<const CauseEntry> dnsCauses();
std::span<const CauseEntry> pathCauses();
std::span<const CauseEntry> pathPacketCauses();
std::span<const CauseEntry> serverCauses();
std::span<const CauseEntry> serverServiceCauses();
std::span<const CauseEntry> tlsGatewayCauses();

} // namespace deadair::knowledge
