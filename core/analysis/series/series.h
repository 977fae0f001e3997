// SPDX-License-Identifier: GPL-3.0-or-later
// Series of measurements over time, made small enough to be drawn and summed up in a few numbers.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace deadair
{

struct Sample {
    std::int64_t time_ms = 0; ///< Unix time
    double value = 0;

    bool operator==(const Sample&) const = default;
};

/// At most 4 · `buckets` samples that look the same on `buckets` columns of pixels: of each equal slice of time the
/// first, the least, the greatest and the last, in the order of time. `samples` must be in the order of time; few
/// enough are returned unchanged.
std::vector<Sample> decimated(std::span<const Sample> samples, std::size_t buckets);

/// The samples from `from_ms` to `until_ms`, with one neighbour at either end so that a line runs on to the edge.
std::span<const Sample> between(std::span<const Sample> samples, std::int64_t from_ms, std::int64_t until_ms);

/// The nearest-rank percentile: the least value that `percent` of all values do not exceed. 0 for no values.
double percentile(std::vector<double> values, double percent);

/// Counts of values in slices of equal width.
struct Histogram {
    double low = 0;
    double slice = 0; ///< width; 0 when there are no values
    std::vector<int> counts;
};

/// `slices` slices from the least to the greatest value. All in one slice of width 1 when they are equal.
Histogram histogram(std::span<const double> values, std::size_t slices);

} // namespace deadair
