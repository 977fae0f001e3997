// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/evidence.h"

#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace deadair
{

/// The evidence of one run. Every member function may be called from any thread.
class EvidenceStore final
{
public:
    /// Keeps a fact, measured now by `source`; returns its id.
    std::string add(std::string_view source, Fact fact);
    /// All so far, in the order of arrival.
    [[nodiscard]] std::vector<Evidence> snapshot() const;
    [[nodiscard]] std::vector<Evidence> select(const std::vector<std::string>& ids) const;

private:
    mutable std::mutex m_mutex;
    std::vector<Evidence> m_evidence;
};

} // namespace deadair
