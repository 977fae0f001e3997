// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnose_request.h"

#include "base/duration.h"
#include "capture_input.h"
#include "cloud_files.h"
#include "output.h"
#include "probe/resolve.h"
#include "session/problem.h"
#include "session/capture_input.h"

#include <QUrl>

namespace deadair::cli
{
namespace
{

Error usage(std::string what, std::string why)
{
    return {ErrorCode::Malformed, std::move(what), std::move(why)};
}

/// The target that a pasted message names, with what else it says about the attempt.
Result<SessionOptions> fromMessage(const DiagnoseArguments& arguments)
{
    const auto text = *arguments.error_text == "-" ? readInput("-") : Result<std::string>(*arguments.error_text);
    if (!text)
        return text.error();
    const auto explanation = explain(*text);
    SessionOptions options;
    applyMessage(explanation, options);
    if (!arguments.target.empty())
        return options;
    if (!explanation.host)
        return usage("--error",
                     "the message names no host; give the TARGET as well, as in: deadair diagnose db.example:5432 "
                     "--error TEXT");
    const auto port = arguments.port ? arguments.port : explanation.port;
    if (!port)
        return usage("--error", "the message names the host '" + *explanation.host +
                                    "' and no port; add --port, or give the TARGET as host:port");
    auto target = parseTarget(*explanation.host, port);
    if (!target)
        return target.error();
    options.target = std::move(*target);
    return options;
}

Result<bool> readDurations(const DiagnoseArguments& arguments, SessionOptions& options)
{
    if (!arguments.app_timeout.empty()) {
        options.app_timeout = parseDuration(arguments.app_timeout);
        if (!options.app_timeout || options.app_timeout->count() == 0)
            return usage("--app-timeout '" + arguments.app_timeout + "'", "expected a duration such as 500ms or 3s");
    }
    if (!arguments.budget.empty()) {
        const auto budget = parseDuration(arguments.budget);
        if (!budget || budget->count() == 0)
            return usage("--budget '" + arguments.budget + "'", "expected a duration such as 10s or 1m");
        options.budget = *budget;
    }
    return true;
}

Result<bool> readCaptureFiles(const DiagnoseArguments& arguments, SessionOptions& options)
{
    if (arguments.other_ends.size() > arguments.captures.size())
        return usage("--other-end", "give it with a --pcap, the capture of this end");
    for (std::size_t index = 0; index < arguments.captures.size(); ++index) {
        auto capture = readCaptureFile(arguments.captures[index]);
        if (!capture)
            return capture.error();
        auto input = std::make_shared<CaptureInput>();
        input->name = arguments.captures[index];
        input->capture = std::make_shared<const tcp::CaptureAnalysis>(std::move(*capture));
        if (index < arguments.other_ends.size()) {
            auto other = readCaptureFile(arguments.other_ends[index]);
            if (!other)
                return other.error();
            input->other_end = std::make_shared<const tcp::CaptureAnalysis>(std::move(*other));
        }
        options.captures.push_back(std::move(input));
    }
    return true;
}

} // namespace

Result<SessionOptions> sessionOptions(const DiagnoseArguments& arguments)
{
    SessionOptions options;
    if (arguments.error_text) {
        auto read = fromMessage(arguments);
        if (!read)
            return read;
        options = std::move(*read);
    }
    if (!arguments.target.empty()) {
        auto target = parseTarget(arguments.target, arguments.port);
        if (!target)
            return target.error();
        options.target = std::move(*target);
    }
    if (options.target.host.empty() && !arguments.demo)
        return usage("diagnose",
                     "give the TARGET that fails, as in: deadair diagnose db.example:5432 (or --error TEXT, or "
                     "--demo for an example)");
    if (const auto encoded = probe::asciiName(options.target.host); !encoded && !arguments.demo)
        return encoded.error();
    options.helper.may_ask = arguments.ask;
    options.vantage = arguments.vantage == "server" ? Vantage::Server : Vantage::Client;
    if (!isProxyChoice(arguments.proxy))
        return usage("--proxy '" + arguments.proxy + "'", "expected system, none, or a URL such as "
                                                          "http://proxy.example:3128 or socks5://proxy.example:1080");
    options.proxy = arguments.proxy;
    if (const auto read = readDurations(arguments, options); !read)
        return read.error();
    if (!arguments.cloud.empty()) {
        auto exports = readCloudFiles(arguments.cloud);
        if (!exports)
            return exports.error();
        options.cloud = std::make_shared<const cloud::Exports>(std::move(*exports));
    }
    if (const auto read = readCaptureFiles(arguments, options); !read)
        return read.error();
    return options;
}

} // namespace deadair::cli
