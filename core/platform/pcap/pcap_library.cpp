// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/pcap/pcap_library.h"

#include "base/text.h"
#include "platform/capture.h"

#include <dlfcn.h>

namespace deadair::platform
{

Result<PcapLibrary> PcapLibrary::load()
{
    // Debian's name for the library first; others use the plain major version, macOS a letter.
    void* handle = nullptr;
    for (const char* name : {"libpcap.so.0.8", "libpcap.so.1", "/usr/lib/libpcap.A.dylib"})
        if (handle == nullptr)
            handle = ::dlopen(name, RTLD_NOW | RTLD_LOCAL | RTLD_NODELETE);
    const Error missing{
        ErrorCode::Unavailable, "capture packets",
        "needs libpcap 1.10 or newer; install it with your system's packages (Debian: apt install libpcap0.8)"};
    if (handle == nullptr)
        return missing;
    PcapLibrary library;
    bool complete = true;
    const auto find = [&](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(handle, name));
        complete = complete && function != nullptr;
    };
    find(library.create, "pcap_create");
    find(library.setSnapLength, "pcap_set_snaplen");
    find(library.setImmediateMode, "pcap_set_immediate_mode");
    find(library.setBufferSize, "pcap_set_buffer_size");
    find(library.setTimestampPrecision, "pcap_set_tstamp_precision");
    find(library.timestampPrecision, "pcap_get_tstamp_precision");
    find(library.activate, "pcap_activate");
    find(library.setDataLink, "pcap_set_datalink");
    find(library.dataLink, "pcap_datalink");
    find(library.setNonBlocking, "pcap_setnonblock");
    find(library.compile, "pcap_compile");
    find(library.setFilter, "pcap_setfilter");
    find(library.freeCode, "pcap_freecode");
    find(library.dispatch, "pcap_dispatch");
    find(library.stats, "pcap_stats");
    find(library.errorText, "pcap_geterr");
    find(library.close, "pcap_close");
    find(library.selectableDescriptor, "pcap_get_selectable_fd");
    find(library.openDead, "pcap_open_dead");
    find(library.versionText, "pcap_lib_version");
    if (!complete)
        return missing;
    return library;
}

std::optional<std::string> captureLibraryVersion()
{
    const auto library = PcapLibrary::load();
    if (!library)
        return std::nullopt;
    const std::string_view text = library->versionText(); // "libpcap version 1.10.3 (with TPACKET_V3)"
    const auto words = splitWords(text);
    return words.size() < 3 ? std::string(text) : std::string(words[0]) + " " + std::string(words[2]);
}

} // namespace deadair::platform
