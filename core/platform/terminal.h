// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deadair::platform
{

/// What standard output is connected to.
struct Terminal {
    bool interactive = false; ///< a terminal that a person looks at, not a file or a pipe
    bool colour = false;      ///< interactive, able, and not refused by NO_COLOR (no-color.org)
    bool unicode = false;     ///< the locale's encoding is UTF-8
    int columns = 80;
};
Terminal terminal();

} // namespace deadair::platform
