// SPDX-License-Identifier: GPL-3.0-or-later
// Stop requests, and threads that heed them: the standard library's, or our own where it has none (libc++ before 20).
#pragma once

#include <version>

#ifdef __cpp_lib_jthread
#include <functional>
#include <stop_token>
#include <thread>

namespace deadair
{
using StopToken = std::stop_token;
using StopSource = std::stop_source;
using StopCallback = std::stop_callback<std::function<void()>>;
using JThread = std::jthread;
} // namespace deadair
#else
#include "base/own_stop_token.h"

namespace deadair
{
using own::JThread;
using own::StopCallback;
using own::StopSource;
using own::StopToken;
} // namespace deadair
#endif
