// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/byte_link.h"
#include "platform/escort.h"

namespace deadair::platform
{

std::vector<std::string> escortWords(const std::vector<std::string>& jobs, const std::vector<std::string>& links)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < jobs.size(); ++i) {
        words.push_back(jobs[i]);
        words.push_back(links[i]);
    }
    return words;
}

std::vector<Result<LinkedProgram>> LinkedProgram::none(std::size_t count, const Error& error)
{
    std::vector<Result<LinkedProgram>> programs;
    while (programs.size() < count)
        programs.emplace_back(error);
    return programs;
}

} // namespace deadair::platform
