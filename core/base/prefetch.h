// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deadair
{

/// Hints that memory will be needed soon; nothing where a compiler has no such hint. Any address will do.
inline void prefetchToRead([[maybe_unused]] const void* where)
{
#ifdef __GNUC__
    __builtin_prefetch(where);
#endif
}

inline void prefetchToWrite([[maybe_unused]] const void* where)
{
#ifdef __GNUC__
    __builtin_prefetch(where, 1);
#endif
}

} // namespace deadair
