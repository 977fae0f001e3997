// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/windows/npcap.h"

#include "base/text.h"
#include "platform/capture.h"
#include "platform/windows/wide_text.h"

namespace deadair::platform
{

Result<Npcap> Npcap::load()
{
    const auto own = wide(systemFile("Npcap\\wpcap.dll"));
    HMODULE module = ::LoadLibraryExW(own.c_str(), nullptr, LOAD_LIBRARY_SEARCH_DLL_LOAD_DIR | LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (module == nullptr)
        module = ::LoadLibraryExW(L"wpcap.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    const Error missing{ErrorCode::Unavailable, "capture packets", "needs Npcap, from https://npcap.com"};
    if (module == nullptr)
        return missing;
    Npcap library;
    const auto find = [module](auto& function, const char* name) {
        function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(reinterpret_cast<void*>(::GetProcAddress(module, name)));
        return function != nullptr;
    };
    find(library.setImmediateMode, "pcap_set_immediate_mode");
    const bool complete = find(library.findDevices, "pcap_findalldevs") && find(library.freeDevices, "pcap_freealldevs") &&
                          find(library.create, "pcap_create") && find(library.setSnapLength, "pcap_set_snaplen") &&
                          find(library.setTimeout, "pcap_set_timeout") && find(library.activate, "pcap_activate") &&
                          find(library.dataLink, "pcap_datalink") && find(library.setNonBlocking, "pcap_setnonblock") &&
                          find(library.compile, "pcap_compile") && find(library.setFilter, "pcap_setfilter") &&
                          find(library.freeCode, "pcap_freecode") && find(library.next, "pcap_next_ex") &&
                          find(library.stats, "pcap_stats") && find(library.errorText, "pcap_geterr") && find(library.close, "pcap_close") &&
                          find(library.versionText, "pcap_lib_version");
    if (!complete)
        return missing;
    return library;
}

std::optional<std::string> captureLibraryVersion()
{
    const auto library = Npcap::load();
    if (!library)
        return std::nullopt;
    const std::string text = library->versionText(); // "Npcap version 1.79, based on libpcap version 1.10.4"
    return text.substr(0, text.find(','));
}

} // namespace deadair::platform
