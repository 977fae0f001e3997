// SPDX-License-Identifier: GPL-3.0-or-later
// The log of a watch: one JSON document a line, appended and handed to the system at once, so that a crash loses
// nothing.
#pragma once

#include "base/result.h"
#include "session/watch.h"

#include <QFile>

namespace deadair
{

class WatchLog final
{
public:
    /// Appends to a file, or makes it. NotFound, PermissionDenied: it cannot be written.
    static Result<WatchLog> open(const std::string& path);

    /// Fails when the disk is full, say; the next entry is tried again.
    Result<bool> add(const WatchEntry& entry, const std::string& target);
    /// A diagnosis: only its verdict, the case belongs into a file of its own.
    Result<bool> add(const Case& result, const std::string& target);

private:
    explicit WatchLog(std::unique_ptr<QFile> file) : m_file(std::move(file)) {}
    Result<bool> write(const std::string& line);

    std::unique_ptr<QFile> m_file;
};

/// One line of the log, without a line end.
std::string watchLine(const WatchEntry& entry, const std::string& target);

/// What a log holds: the entries in their order, `target` being an index into `targets`. A line that was cut off by a
/// crash, or that is none, is counted and left out.
struct WatchRecord {
    std::vector<std::string> targets;
    std::vector<WatchEntry> entries;
    int unreadable_lines = 0;
};
WatchRecord readWatchLog(std::string_view text);

} // namespace deadair
