// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture.h"

#include "analysis/tcp/capture_json.h"
#include "base/duration.h"
#include "base/target.h"
#include "base/visible_text.h"
#include "capture/live_analysis.h"
#include "capture/live_capture.h"
#include "capture/pcapng_writer.h"
#include "knowledge/knowledge.h"
#include "output.h"
#include "platform/interrupt.h"
#include "platform/machine.h"
#include "platform/rights.h"
#include "platform/wait.h"
#include "probe/resolve.h"
#include "report/save_file.h"

#include <QDateTime>
#include <QSaveFile>

#include <algorithm>
#include <atomic>
#include <iostream>

namespace deadair::cli
{
namespace
{

using namespace std::chrono_literals;

struct LiveArguments {
    std::string target;
    std::optional<std::uint16_t> port;
    std::string interface;
    std::string file;
    std::string duration;
    bool ask = false;
};

/// Without a target: everybody's packets. With one: on the interface that its route names, unless another is asked for.
Result<CaptureScope> scopeOf(const LiveArguments& arguments)
{
    CaptureScope scope;
    scope.interface = arguments.interface == "any" ? "" : arguments.interface;
    scope.port = arguments.port.value_or(0);
    if (arguments.target.empty())
        return scope;
    const bool without_port = !parseTarget(arguments.target, arguments.port) && parseTarget(arguments.target, 1);
    const auto target = parseTarget(arguments.target, without_port ? std::optional<std::uint16_t>(1) : arguments.port);
    if (!target)
        return target.error();
    scope.port = without_port ? 0 : target->port;
    if (const auto literal = IpAddress::parse(target->host)) {
        scope.addresses = {*literal};
    } else {
        const auto name = probe::asciiName(target->host);
        if (!name)
            return name.error();
        scope.addresses = probe::systemLookup(*name, platform::Clock::now() + 10s, {}).addresses;
        scope.addresses.resize(std::min(scope.addresses.size(), protocol::most_addresses));
    }
    if (scope.addresses.empty())
        return Error{ErrorCode::NotFound, "the name '" + target->host + "' was not resolved", {}};
    const auto route = platform::routeTo(scope.addresses.front());
    if (scope.addresses.size() == 1 && arguments.interface.empty() && route && route->type == RouteType::Unicast)
        scope.interface = route->interface;
    return scope;
}

std::optional<Error> noSuchInterface(const std::string& interface)
{
    const auto all = platform::interfaces();
    if (interface.empty() || !all ||
        std::ranges::find(all->interfaces, interface, &NetworkInterface::name) != all->interfaces.end())
        return std::nullopt;
    return Error{ErrorCode::NotFound, "there is no interface '" + interface + "'", {}};
}

std::string timeText(std::int64_t time_ns)
{
    const auto when = QDateTime::fromMSecsSinceEpoch(time_ns / 1'000'000);
    const auto micros = QString::number(time_ns / 1000 % 1000).rightJustified(3, u'0');
    return (when.toString(QStringLiteral("HH:mm:ss.zzz")) + micros).toStdString();
}

/// Everything that the packets become: lines, a file, an analysis. Used by the capture's thread until that has ended.
class LiveOutput final
{
public:
    explicit LiveOutput(bool json) : m_human(json ? std::cerr : std::cout), m_json(json) {}

    std::optional<Error> writeTo(const std::string& path)
    {
        if (const auto writable = checkWritable(path); !writable)
            return writable.error();
        m_file = std::make_unique<QSaveFile>(QString::fromStdString(path));
        if (!m_file->open(QIODevice::WriteOnly))
            return Error{ErrorCode::System, "write '" + path + "'", m_file->errorString().toStdString()};
        put(m_writer.begin("deadair " DEADAIR_VERSION, platform::systemName()));
        return std::nullopt;
    }
    void say(const std::string& line) { m_human << visibleText(line, 1000) << std::endl; }

    void take(const LivePacket& packet)
    {
        std::string comment;
        for (const auto& event : m_analysis.add(packet)) {
            const auto text = packetText(event);
            comment += (comment.empty() ? "" : "; ") + text;
            if (!m_json)
                say(timeText(packet.time_ns) + "  " + packet.interface + "  " + event.client.toString() + " > " +
                    event.server.toString() + "  " + text);
        }
        if (m_file)
            put(m_writer.packet(packet, comment));
    }

    /// False where the file could not be written.
    bool finish(const CaptureEnd& end)
    {
        m_analysis.finish(end.counts ? std::optional(end.counts->dropped) : std::nullopt);
        if (!m_file)
            return true;
        if (end.counts)
            put(m_writer.statistics(*end.counts, m_analysis.analysis().latest_ns));
        return m_file->commit();
    }
    [[nodiscard]] const tcp::CaptureAnalysis& analysis() const { return m_analysis.analysis(); }

private:
    void put(const std::string& bytes) { m_file->write(bytes.data(), static_cast<qint64>(bytes.size())); }

    std::ostream& m_human;
    bool m_json;
    LiveAnalysis m_analysis;
    PcapngWriter m_writer;
    std::unique_ptr<QSaveFile> m_file;
};

enum class Progress { Starting, Capturing, Failed };

/// Until Ctrl-C, the end of `duration` from when packets are seen, or of the capture.
void waitForEnd(std::optional<std::chrono::milliseconds> duration, const std::atomic<Progress>& progress)
{
    const platform::Interrupt interrupt;
    auto deadline = platform::Clock::time_point::max();
    while (progress != Progress::Failed && platform::Clock::now() < deadline) {
        if (duration && progress == Progress::Capturing && deadline == platform::Clock::time_point::max())
            deadline = platform::Clock::now() + *duration;
        platform::Watched watched{interrupt.descriptor()};
        platform::waitForAny({&watched, 1}, 50ms);
        if (watched.readable)
            return;
    }
}

std::string countsText(const tcp::CaptureAnalysis& analysis, const CaptureEnd& end)
{
    auto text = std::to_string(analysis.packets) + " packets, " + std::to_string(analysis.table.connections().size()) +
                " connections";
    if (end.counts)
        text += ", " + std::to_string(end.counts->dropped) + " dropped by the kernel";
    return end.interface_lost ? text + "; the interface was gone for a while" : text;
}

int live(const LiveArguments& arguments, const CommonOptions& common)
{
    std::optional<std::chrono::milliseconds> duration;
    if (!arguments.duration.empty()) {
        duration = parseDuration(arguments.duration);
        if (!duration)
            return fail(exit_usage, {ErrorCode::Malformed, "--duration '" + arguments.duration + "'",
                                     "a time such as 500ms or 30s is expected"});
    }
    const auto scope = scopeOf(arguments);
    if (!scope)
        return fail(exit_usage, scope.error());
    if (const auto wrong = noSuchInterface(scope->interface))
        return fail(exit_usage, *wrong);
    LiveOutput output(common.json);
    if (!arguments.file.empty())
        if (const auto error = output.writeTo(arguments.file))
            return fail(exit_usage, *error);
    HelperOptions helper;
    helper.may_ask = arguments.ask;
    std::atomic progress = Progress::Starting;
    LiveCapture capture(helper,
                        {[&] {
                             progress = Progress::Capturing;
                             output.say("Capturing on " +
                                        (scope->interface.empty() ? std::string("all interfaces") : scope->interface) +
                                        "; Ctrl-C ends it.");
                         },
                         [&](const std::vector<LivePacket>& packets) {
                             std::ranges::for_each(packets, [&](const auto& packet) { output.take(packet); });
                         },
                         [&](const std::string& name, bool present) {
                             output.say(name + (present ? " is back." : " is gone; waiting for it."));
                         },
                         [&](const Error&) { progress = Progress::Failed; }});
    capture.watch(*scope);
    waitForEnd(duration, progress);
    const auto end = capture.finish();
    const bool written = output.finish(end);
    output.say(countsText(output.analysis(), end));
    if (common.json)
        tcp::writeCaptureJson(output.analysis(), nullptr, print);
    if (!written)
        return fail(exit_failed, {ErrorCode::System, "write '" + arguments.file + "'", "the disk may be full"});
    return end.error ? fail(exit_failed, *end.error) : 0;
}

} // namespace

Command captureLiveCommand(CLI::App& capture, const CommonOptions& common)
{
    auto* const parser = capture.add_subcommand("live", "Watch connections as they are made");
    parser->fallthrough();
    const auto arguments = std::make_shared<LiveArguments>();
    parser->add_option("TARGET", arguments->target,
                       "Only this host: host:port, a URL, or a bare host for all its ports");
    parser->add_option("--port", arguments->port, "Only this port")->check(CLI::Range(1, 65535));
    parser->add_option("--interface", arguments->interface,
                       "Where to capture; any: everywhere (default: where the route to TARGET leads)");
    parser->add_option("--write", arguments->file, "Also write the headers to this pcapng file, with comments");
    parser->add_option("--duration", arguments->duration, "End after this time: 30s");
    parser->add_flag("--ask", arguments->ask, "Ask once for an administrator's consent where a right is missing (polkit, UAC, macOS)");
    return {parser, [arguments, &common] { return live(*arguments, common); }};
}

} // namespace deadair::cli
