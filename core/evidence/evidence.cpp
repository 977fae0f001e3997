// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence/evidence.h"

namespace deadair
{

Fact::Fact(const Fact& other) = default;
Fact::Fact(Fact&& other) noexcept = default;
Fact& Fact::operator=(const Fact& other) = default;
Fact& Fact::operator=(Fact&& other) noexcept = default;
Fact::~Fact() = default;

} // namespace deadair
