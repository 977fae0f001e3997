// SPDX-License-Identifier: GPL-3.0-or-later
// A case that somebody sent: what can be read is written and read again without loss.
#include "analysis/diagnosis/case_json.h"
#include "analysis/diagnosis/diagnose.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace deadair;
    const auto read = caseFromJson({reinterpret_cast<const char*>(data), size});
    if (!read)
        return 0;
    const auto written = caseToJson(*read);
    const auto again = caseFromJson(written);
    if (!again || caseToJson(*again) != written)
        std::abort();
    (void)diagnose(read->evidence);
    return 0;
}
