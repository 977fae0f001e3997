// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/tcp/sequence.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace deadair::tcp
{

/// The ends of the segments of one direction that the other has not acknowledged, lowest first. The analysis only asks
/// whether there are 10,000 of them, which decides about the place of a FIN in captures of one direction. Mostly they are
/// a handful: these stay inside, beside what else every segment touches.
class Unacked
{
public:
    [[nodiscard]] std::size_t size() const { return m_few_count + m_ends.size() - m_head; }
    /// Those that take memory of their own.
    [[nodiscard]] std::size_t kept() const { return m_ends.size(); }

    void add(std::uint32_t end)
    {
        if (m_ends.empty() && m_few_count < m_few.size()) {
            m_few[m_few_count++] = end;
            sink(m_few.data(), m_few.data() + m_few_count - 1);
            return;
        }
        if (m_few_count > 0)
            m_ends.assign(m_few.begin(), m_few.end());
        m_few_count = 0;
        if (m_head > 0 && m_ends.size() == m_ends.capacity())
            compact();
        m_ends.push_back(end);
        sink(m_ends.data() + m_head, &m_ends.back());
    }
    void acknowledge(std::uint32_t acknowledgement)
    {
        std::size_t done = 0;
        while (done < m_few_count && !isAfter(m_few[done], acknowledgement))
            ++done;
        if (done > 0) {
            std::copy(m_few.begin() + done, m_few.begin() + m_few_count, m_few.begin());
            m_few_count -= static_cast<std::uint32_t>(done);
        }
        while (m_head < m_ends.size() && !isAfter(m_ends[m_head], acknowledgement))
            ++m_head;
        if (m_head > 0 && m_head == m_ends.size())
            clear();
    }

private:
    /// Moves what was put at the end to its place in the order.
    static void sink(std::uint32_t* first, std::uint32_t* place)
    {
        for (; place > first && isAfter(place[-1], *place); --place)
            std::swap(place[-1], *place);
    }
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

    std::array<std::uint32_t, 5> m_few{};
    std::uint32_t m_few_count = 0; ///< 0 while m_ends has any
    std::vector<std::uint32_t> m_ends;
    std::size_t m_head = 0;
};

} // namespace deadair::tcp
