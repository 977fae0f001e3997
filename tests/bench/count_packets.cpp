// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a program can do with a capture: libpcap reads it, and the packets are counted.
#include <pcap/pcap.h>

#include <cstdio>

int main(int, char** argv)
{
    char error[PCAP_ERRBUF_SIZE];
    pcap_t* const capture = pcap_open_offline(argv[1], error);
    if (capture == nullptr)
        return 2;
    long count = 0;
    pcap_loop(capture, -1, [](u_char* counter, const pcap_pkthdr*, const u_char*) { ++*reinterpret_cast<long*>(counter); },
              reinterpret_cast<u_char*>(&count));
    std::printf("%ld\n", count);
    pcap_close(capture);
}
