// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/stop_token.h"

#include <functional>
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
    std::vector<JThread> m_threads;
};

} // namespace deadair
