// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/drop_records.h"

namespace deadair::platform
{

Result<DropRecords> dropRecords(std::chrono::seconds, StopToken)
{
    return Error{ErrorCode::Unavailable, "read what was dropped", "macOS notes none"};
}

} // namespace deadair::platform
