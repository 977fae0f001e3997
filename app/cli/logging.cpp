// SPDX-License-Identifier: GPL-3.0-or-later
#include "logging.h"

#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace deadair::cli
{
namespace
{

constexpr std::size_t largest_log_bytes = 4u << 20;
constexpr std::size_t logs_kept = 3;

} // namespace

Result<bool> startLogging(const CommonOptions& common)
{
    try {
        auto logger = common.log_file.empty()
                          ? spdlog::stderr_logger_mt("deadair")
                          : spdlog::rotating_logger_mt("deadair", common.log_file, largest_log_bytes, logs_kept);
        logger->set_level(spdlog::level::from_str(common.log_level));
        logger->flush_on(spdlog::level::warn);
        spdlog::set_default_logger(std::move(logger));
    } catch (const spdlog::spdlog_ex& error) {
        return Error{ErrorCode::System, "cannot write the log '" + common.log_file + "'", error.what()};
    }
    return true;
}

} // namespace deadair::cli
