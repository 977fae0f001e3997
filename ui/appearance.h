// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace deadair::ui
{

/// Light and dark follow the system unless the user says otherwise.
enum class Appearance { System, Light, Dark };

Appearance savedAppearance();
void saveAppearance(Appearance appearance);

/// Takes effect at once in all windows.
void applyAppearance(Appearance appearance);

} // namespace deadair::ui
