// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <pcap/pcap.h>

namespace deadair::platform
{

/// The functions of libpcap that are used, found in the library at run time. It stays loaded.
struct PcapLibrary {
    decltype(&pcap_create) create = nullptr;
    decltype(&pcap_set_snaplen) setSnapLength = nullptr;
    decltype(&pcap_set_immediate_mode) setImmediateMode = nullptr;
    decltype(&pcap_set_buffer_size) setBufferSize = nullptr;
    decltype(&pcap_set_tstamp_precision) setTimestampPrecision = nullptr;
    decltype(&pcap_get_tstamp_precision) timestampPrecision = nullptr;
    decltype(&pcap_activate) activate = nullptr;
    decltype(&pcap_set_datalink) setDataLink = nullptr;
    decltype(&pcap_datalink) dataLink = nullptr;
    decltype(&pcap_setnonblock) setNonBlocking = nullptr;
    decltype(&pcap_compile) compile = nullptr;
    decltype(&pcap_setfilter) setFilter = nullptr;
    decltype(&pcap_freecode) freeCode = nullptr;
    decltype(&pcap_dispatch) dispatch = nullptr;
    decltype(&pcap_stats) stats = nullptr;
    decltype(&pcap_geterr) errorText = nullptr;
    decltype(&pcap_close) close = nullptr;
    decltype(&pcap_get_selectable_fd) selectableDescriptor = nullptr;
    decltype(&pcap_open_dead) openDead = nullptr;
    decltype(&pcap_lib_version) versionText = nullptr;

    /// Unavailable where the system has no libpcap or one that lacks a function; says how to get it.
    static Result<PcapLibrary> load();
};

} // namespace deadair::platform
