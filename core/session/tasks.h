// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <thread>
#include <vector>

namespace deadair
{

/// Blocking work that runs side by side. Destroying it waits for all of it. Start and wait from one thread only.
class Tasks final
{
public:
    void start(std::function<void()> work) { m_threads.emplace_back(std::move(work)); }
    void wait() { m_threads.clear(); }

private:
    std::vector<std::jthread> m_threads;
};

} // namespace deadair
