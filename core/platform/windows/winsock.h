// SPDX-License-Identifier: GPL-3.0-or-later
// Windows' headers in the only order that works, without the macros that they spread. To be included last.
#pragma once

#ifndef FD_SETSIZE
#define FD_SETSIZE 1024 // of select(); an array, not a bit set, on Windows
#endif

// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <mstcpip.h>
#include <windows.h>
#include <iphlpapi.h>
#include <icmpapi.h>
// clang-format on

#undef interface
