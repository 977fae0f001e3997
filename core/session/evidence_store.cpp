// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/evidence_store.h"

#include <algorithm>
#include <chrono>

namespace deadair
{

std::string EvidenceStore::add(std::string_view source, Fact fact)
{
    using namespace std::chrono;
    const auto now_ms = duration_cast<milliseconds>(system_clock::now().time_since_epoch()).count();
    const std::scoped_lock lock(m_mutex);
    auto id = "e" + std::to_string(m_evidence.size() + 1);
    m_evidence.push_back({id, std::string(source), now_ms, std::move(fact)});
    return id;
}

std::vector<Evidence> EvidenceStore::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_evidence;
}

std::vector<Evidence> EvidenceStore::select(const std::vector<std::string>& ids) const
{
    const std::scoped_lock lock(m_mutex);
    std::vector<Evidence> selected;
    for (const auto& evidence : m_evidence)
        if (std::ranges::find(ids, evidence.id) != ids.end())
            selected.push_back(evidence);
    return selected;
}

} // namespace deadair
