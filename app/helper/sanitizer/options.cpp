// SPDX-License-Identifier: GPL-3.0-or-later
// Only in builds with the address sanitizer. Its search for leaks at the end makes system calls for which the kernel kills a
// confined process; the leaks of what the helper runs are found in the tests of the layers below it.

extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options()
{
    return "detect_leaks=0";
}
