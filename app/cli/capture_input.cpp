// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture_input.h"

namespace deadair::cli
{

std::string damageText(const packet::Damage& damage)
{
    return damage.reason + " at byte " + std::to_string(damage.offset) +
           (damage.decompressed ? " of the unpacked data" : "") + "; what comes before was read";
}

} // namespace deadair::cli
