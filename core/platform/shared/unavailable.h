// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <utility>

namespace deadair::platform
{

/// What a system does not tell, and why.
inline Error unavailable(std::string operation, std::string reason)
{
    return {ErrorCode::Unavailable, std::move(operation), std::move(reason)};
}

} // namespace deadair::platform
