// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deadair::platform
{

/// To be called first in main(). A standard stream that came closed gets a stand-in that refuses to be used, so that no
/// socket opened later becomes "standard output". Writing to a pipe whose reader is gone, or beyond a limit on file
/// sizes, becomes an error instead of a signal that ends the process.
void secureStandardStreams();

} // namespace deadair::platform
