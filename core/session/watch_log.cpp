// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/watch_log.h"

#include "analysis/evidence/evidence_json.h"
#include "analysis/evidence/utc_time.h"
#include "base/text.h"
#include "report/save_file.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace deadair
{
namespace
{

using Json = nlohmann::ordered_json;

constexpr const char* schema = "deadair.watch/1";

std::string dumped(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

} // namespace

std::string watchLine(const WatchEntry& entry, const std::string& target)
{
    return dumped({{"schema", schema},
                   {"target", target},
                   {"works", entry.works},
                   {"changed", entry.changed},
                   {"evidence", evidenceToJson(entry.evidence)}});
}

Result<WatchLog> WatchLog::open(const std::string& path)
{
    if (const auto writable = checkWritable(path); !writable)
        return writable.error();
    auto file = std::make_unique<QFile>(QString::fromStdString(path));
    if (!file->open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return Error{ErrorCode::PermissionDenied, "cannot write '" + path + "'", file->errorString().toStdString()};
    WatchLog log(std::move(file));
    if (log.m_file->size() > 0) { // a crash may have cut the last line off; ours begins on its own
        QFile before(QString::fromStdString(path));
        if (before.open(QIODevice::ReadOnly) && before.seek(before.size() - 1) && before.read(1) != "\n")
            log.m_file->write("\n");
    }
    return log;
}

Result<bool> WatchLog::write(const std::string& line)
{
    const auto bytes = QByteArray::fromStdString(line + "\n"); // one write: a line is there whole or not at all
    if (m_file->write(bytes) != bytes.size())
        return Error{ErrorCode::System, "cannot write '" + m_file->fileName().toStdString() + "'",
                     m_file->errorString().toStdString()};
    return true;
}

Result<bool> WatchLog::add(const WatchEntry& entry, const std::string& target)
{
    return write(watchLine(entry, target));
}

Result<bool> WatchLog::add(const Case& result, const std::string& target)
{
    return write(dumped({{"schema", schema},
                         {"target", target},
                         {"time", formatUtc(result.started_ms)},
                         {"verdict",
                          {{"cause", result.verdict.cause},
                           {"confidence", result.verdict.confidence},
                           {"summary", result.verdict.summary}}}}));
}

WatchRecord readWatchLog(std::string_view text)
{
    WatchRecord record;
    for (const auto line : splitLines(text)) {
        if (trimmed(line).empty())
            continue;
        const auto json = Json::parse(line, nullptr, false);
        const bool ours = json.is_object() && json.value("schema", Json()) == schema;
        if (ours && json.contains("verdict"))
            continue;
        if (!ours || !json.contains("evidence") || !json.value("target", Json()).is_string()) {
            ++record.unreadable_lines;
            continue;
        }
        auto evidence = evidenceFromJson(json["evidence"]);
        if (!evidence) {
            ++record.unreadable_lines;
            continue;
        }
        const auto target = json["target"].get<std::string>();
        auto found = std::ranges::find(record.targets, target);
        if (found == record.targets.end())
            found = record.targets.insert(found, target);
        const auto flag = [&](const char* name) {
            return json.contains(name) && json[name].is_boolean() && json[name].get<bool>();
        };
        record.entries.push_back({static_cast<std::size_t>(found - record.targets.begin()), std::move(*evidence),
                                  flag("works"), flag("changed")});
    }
    return record;
}

} // namespace deadair
