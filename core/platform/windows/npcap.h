// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "platform/windows/winsock.h"

#include <pcap/pcap.h>

namespace deadair::platform
{

/// The functions of Npcap's libpcap that are used, found in the library at run time. It stays loaded.
struct Npcap {
    decltype(&pcap_findalldevs) findDevices = nullptr;
    decltype(&pcap_freealldevs) freeDevices = nullptr;
    decltype(&pcap_create) create = nullptr;
    decltype(&pcap_set_snaplen) setSnapLength = nullptr;
    decltype(&pcap_set_timeout) setTimeout = nullptr;
    decltype(&pcap_set_immediate_mode) setImmediateMode = nullptr; ///< null where it is missing
    decltype(&pcap_activate) activate = nullptr;
    decltype(&pcap_datalink) dataLink = nullptr;
    decltype(&pcap_setnonblock) setNonBlocking = nullptr;
    decltype(&pcap_compile) compile = nullptr;
    decltype(&pcap_setfilter) setFilter = nullptr;
    decltype(&pcap_freecode) freeCode = nullptr;
    decltype(&pcap_next_ex) next = nullptr;
    decltype(&pcap_stats) stats = nullptr;
    decltype(&pcap_geterr) errorText = nullptr;
    decltype(&pcap_close) close = nullptr;
    decltype(&pcap_lib_version) versionText = nullptr;

    /// From Npcap's own folder or, where it was installed to stand in for WinPcap, the system's. Unavailable where there is
    /// none, and says where to get it.
    static Result<Npcap> load();
};

} // namespace deadair::platform
