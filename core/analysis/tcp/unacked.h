// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/sequence.h"

#include <cstddef>
#include <vector>

namespace deadair::tcp
{

/// The ends of the segments of one direction that the other has not acknowledged, lowest first. The analysis only asks
/// whether there are 10,000 of them, which decides about the place of a FIN in captures of one direction.
class Unacked
{
public:
    [[nodiscard]] std::size_t size() const { return m_ends.size() - m_head; }

    void add(std::uint32_t end)
    {
        if (m_head > 0 && m_ends.size() == m_ends.capacity())
            compact();
        m_ends.push_back(end);
        for (auto place = m_ends.size() - 1; place > m_head && isAfter(m_ends[place - 1], end); --place)
            std::swap(m_ends[place - 1], m_ends[place]);
    }
    void acknowledge(std::uint32_t acknowledgement)
    {
        while (m_head < m_ends.size() && !isAfter(m_ends[m_head], acknowledgement))
            ++m_head;
        if (m_head == m_ends.size())
            clear();
    }

private:
    void clear()
    {
        constexpr std::size_t worth_keeping = 64;
        m_head = 0;
        if (m_ends.capacity() > worth_keeping)
            m_ends = {};
        else
            m_ends.clear();
    }
    void compact()
    {
        m_ends.erase(m_ends.begin(), m_ends.begin() + static_cast<std::ptrdiff_t>(m_head));
        m_head = 0;
    }

    std::vector<std::uint32_t> m_ends;
    std::size_t m_head = 0;
};

} // namespace deadair::tcp
