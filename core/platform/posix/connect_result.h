// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/connect.h"

namespace deadair::platform
{

/// What the errno of connect() itself means.
ConnectResult resultOfCall(int error);

/// What the errno means that a pending connection ended with.
ConnectResult resultOfAnswer(int error);

} // namespace deadair::platform
