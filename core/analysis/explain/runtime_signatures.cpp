// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/explain/runtime_signatures.h"

#include "analysis/explain/message_text.h"
#include "analysis/explain/signature_table.h"

namespace deadair::explain_detail
{

std::optional<std::string> findRuntime(std::string_view lower)
{
    const Signature* best = nullptr;
    for (const auto& table : {toolSignatures(), serviceSignatures(), languageSignatures()}) {
        for (const auto& signature : table) {
            if ((best == nullptr || signature.rank > best->rank) && findPhrase(lower, signature.phrase))
                best = &signature;
        }
    }
    if (best == nullptr)
        return std::nullopt;
    return std::string(best->runtime);
}

} // namespace deadair::explain_detail
