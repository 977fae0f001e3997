// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/firewall/scalar.h"

#include <cstddef>
#include <span>
#include <vector>

namespace deadair::firewall
{

/// The elements of a set or the keys of a map: rows of one interval per concatenated component, found by binary search
/// over the first component.
class ElementIndex
{
public:
    explicit ElementIndex(std::size_t width = 1) : m_width(width) {}

    [[nodiscard]] std::size_t width() const { return m_width; }
    [[nodiscard]] std::size_t size() const { return m_width == 0 ? 0 : m_cells.size() / m_width; }
    /// One element; its row number is how many were added before. Ignored unless it has `width` components.
    void add(std::span<const Interval> components);
    /// Must be called after the last add and before find.
    void finish();

    /// Row numbers of the elements that overlap the key in every component, most specific questions first:
    /// at most `limit` of them. A key of points finds what contains it.
    [[nodiscard]] std::vector<std::size_t> find(std::span<const Interval> key, std::size_t limit = 2) const;
    /// Whether the row contains the whole key (not just overlaps it).
    [[nodiscard]] bool contains(std::size_t row, std::span<const Interval> key) const;
    /// The components of one element.
    [[nodiscard]] std::span<const Interval> row(std::size_t number) const
    {
        return std::span(m_cells).subspan(number * m_width, m_width);
    }

private:
    std::size_t m_width;
    std::vector<Interval> m_cells;
    std::vector<std::size_t> m_order;   ///< rows by the start of their first component
    std::vector<Scalar> m_highest_last; ///< the greatest end of a first component up to this place in m_order
};

} // namespace deadair::firewall
