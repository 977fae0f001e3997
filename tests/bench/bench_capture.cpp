// SPDX-License-Identifier: GPL-3.0-or-later
// The inner loops of capture analysis: reading, decoding, and the analysis of sequence numbers.
#include "analysis/packet/decoder.h"
#include "capture_files.h"

#include <benchmark/benchmark.h>

namespace
{

using namespace deadair;
using namespace deadair::test;

constexpr int connections = 1000;
constexpr int packets_each = 20;

/// Ethernet, many connections interleaved, a handshake and then data one way.
const ByteString& sampleFile()
{
    static const ByteString file = [] {
        const auto ethernet = hex("02 00 00 00 00 01 02 00 00 00 00 02 08 00");
        const auto options = hex("01 01 08 0a 00 00 00 01 00 00 00 01");
        PcapBuilder capture(1);
        std::int64_t now_ns = 0;
        for (unsigned step = 0; step < packets_each; ++step) {
            for (unsigned connection = 0; connection < connections; ++connection) {
                TestSegment segment{step != 1, packet::ack, 100 + step * 1000, 501, step < 3 ? 0u : 1000u, 500, options};
                if (step == 0)
                    segment = {true, packet::syn, 1099};
                else if (step == 1)
                    segment = {false, packet::syn | packet::ack, 500, 1100};
                capture.add(now_ns += 1000, ethernet + ipv4Bytes(tcpBytes(segment, 10'000 + connection), 6, segment.from_client), 100);
            }
        }
        return capture.bytes();
    }();
    return file;
}

void readFile(benchmark::State& state)
{
    for (auto _ : state) {
        auto reader = packet::CaptureReader::open(readerOf(sampleFile(), 1u << 20));
        packet::CapturedPacket packet;
        while (reader->next(packet))
            benchmark::DoNotOptimize(packet.bytes.data());
    }
    state.SetItemsProcessed(state.iterations() * connections * packets_each);
}

void decodePacket(benchmark::State& state)
{
    auto reader = packet::CaptureReader::open(readerOf(sampleFile(), 1u << 20));
    packet::CapturedPacket packet;
    reader->next(packet);
    packet::Decoder decoder;
    for (auto _ : state)
        benchmark::DoNotOptimize(decoder.decode(packet).segments.size());
    state.SetItemsProcessed(state.iterations());
}

void analyseFile(benchmark::State& state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(tcp::analyseCapture(readerOf(sampleFile(), 1u << 20))->packets);
    state.SetItemsProcessed(state.iterations() * connections * packets_each);
}

BENCHMARK(readFile);
BENCHMARK(decodePacket);
BENCHMARK(analyseFile);

} // namespace

BENCHMARK_MAIN();
