// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/element_index.h"

#include <algorithm>
#include <numeric>

namespace deadair::firewall
{

void ElementIndex::add(std::span<const Interval> components)
{
    if (components.size() == m_width)
        m_cells.insert(m_cells.end(), components.begin(), components.end());
}

void ElementIndex::finish()
{
    m_order.resize(size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::ranges::stable_sort(m_order, {}, [this](std::size_t number) { return row(number)[0].first; });
    m_highest_last.clear();
    m_highest_last.reserve(m_order.size());
    for (const auto number : m_order) {
        const auto last = row(number)[0].last;
        m_highest_last.push_back(m_highest_last.empty() ? last : std::max(last, m_highest_last.back()));
    }
}

std::vector<std::size_t> ElementIndex::find(std::span<const Interval> key, std::size_t limit) const
{
    std::vector<std::size_t> found;
    if (key.size() != m_width || m_order.empty())
        return found;
    const auto start = [this](std::size_t number) { return row(number)[0].first; };
    auto place = std::ranges::upper_bound(m_order, key[0].last, {}, start) - m_order.begin();
    // Backwards from the last row that starts early enough, until none before can reach the key.
    while (place-- > 0 && m_highest_last[static_cast<std::size_t>(place)] >= key[0].first && found.size() < limit) {
        const auto cells = row(m_order[static_cast<std::size_t>(place)]);
        if (std::ranges::equal(cells, key, [](Interval a, Interval b) { return a.overlaps(b); }))
            found.push_back(m_order[static_cast<std::size_t>(place)]);
    }
    return found;
}

bool ElementIndex::contains(std::size_t number, std::span<const Interval> key) const
{
    return std::ranges::equal(row(number), key, [](Interval a, Interval b) { return a.contains(b); });
}

} // namespace deadair::firewall
