// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/live_packet.h"

#include <span>
#include <string>

namespace deadair::platform
{

/// The scope in libpcap's filter language (pcap-filter(7)), without its interface. Addresses are compared as numbers: a
/// name or a host primitive would ask the resolver. Fragments that carry no port, and IPv6 packets with extension
/// headers, pass for the addresses alone.
std::string captureFilter(const CaptureScope& scope);

/// How much of a packet is headers: `packet` begins with IP; `protocol` is its EtherType. All of what is there when
/// it is ICMP, whose errors quote no more than headers, up to the snap length.
std::size_t headerBytes(std::uint16_t protocol, std::span<const std::uint8_t> packet);

} // namespace deadair::platform
