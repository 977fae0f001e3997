// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/series/series.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace deadair
{
namespace
{

constexpr std::size_t kept_per_bucket = 4;

/// The first, least, greatest and last of a slice, each once, in the order of time.
void keepExtremes(std::span<const Sample> slice, std::vector<Sample>& kept)
{
    const auto [least, greatest] = std::ranges::minmax_element(slice, {}, &Sample::value);
    std::array<std::size_t, kept_per_bucket> at = {0, static_cast<std::size_t>(least - slice.begin()),
                                                   static_cast<std::size_t>(greatest - slice.begin()),
                                                   slice.size() - 1};
    std::ranges::sort(at);
    for (std::size_t index = 0; index < at.size(); ++index)
        if (index == 0 || at[index] != at[index - 1])
            kept.push_back(slice[at[index]]);
}

} // namespace

std::vector<Sample> decimated(std::span<const Sample> samples, std::size_t buckets)
{
    buckets = std::max<std::size_t>(buckets, 1);
    if (samples.size() <= kept_per_bucket * buckets)
        return {samples.begin(), samples.end()};
    std::vector<Sample> kept;
    kept.reserve(kept_per_bucket * buckets);
    const auto first_ms = samples.front().time_ms;
    const auto span_ms = static_cast<double>(std::max<std::int64_t>(samples.back().time_ms - first_ms, 1));
    const auto bucketOf = [&](const Sample& sample) {
        const auto share = static_cast<double>(sample.time_ms - first_ms) / span_ms;
        return std::min(static_cast<std::size_t>(share * static_cast<double>(buckets)), buckets - 1);
    };
    std::size_t begin = 0;
    while (begin < samples.size()) {
        const auto bucket = bucketOf(samples[begin]);
        auto end = begin + 1;
        while (end < samples.size() && bucketOf(samples[end]) == bucket)
            ++end;
        keepExtremes(samples.subspan(begin, end - begin), kept);
        begin = end;
    }
    return kept;
}

std::span<const Sample> between(std::span<const Sample> samples, std::int64_t from_ms, std::int64_t until_ms)
{
    auto begin = std::ranges::lower_bound(samples, from_ms, {}, &Sample::time_ms);
    auto end = std::ranges::upper_bound(samples, std::max(from_ms, until_ms), {}, &Sample::time_ms);
    if (begin != samples.begin())
        --begin;
    if (end != samples.end())
        ++end;
    return samples.subspan(static_cast<std::size_t>(begin - samples.begin()), static_cast<std::size_t>(end - begin));
}

double percentile(std::vector<double> values, double percent)
{
    if (values.empty())
        return 0;
    const auto share = std::clamp(percent, 0.0, 100.0) / 100 * static_cast<double>(values.size());
    const auto rank = std::clamp<std::size_t>(static_cast<std::size_t>(std::ceil(share)), 1, values.size());
    const auto at = values.begin() + static_cast<std::ptrdiff_t>(rank - 1);
    std::ranges::nth_element(values, at);
    return *at;
}

Histogram histogram(std::span<const double> values, std::size_t slices)
{
    if (values.empty() || slices == 0)
        return {};
    const auto [least, greatest] = std::ranges::minmax(values);
    if (least == greatest)
        return {least, 1, {static_cast<int>(values.size())}};
    Histogram result{least, (greatest - least) / static_cast<double>(slices), std::vector<int>(slices, 0)};
    for (const double value : values) {
        const auto slice = static_cast<std::size_t>((value - least) / result.slice);
        ++result.counts[std::min(slice, slices - 1)];
    }
    return result;
}

} // namespace deadair
