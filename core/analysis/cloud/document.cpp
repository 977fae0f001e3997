// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/document.h"

#include "base/encoding.h"
#include "base/visible_text.h"

#include <algorithm>
#include <optional>

namespace deadair::cloud
{
namespace
{

Error fault(const std::string& name, std::string_view text, std::size_t at, std::string reason)
{
    const auto before = text.substr(0, std::min(at, text.size()));
    const auto line = std::ranges::count(before, '\n') + 1;
    const auto newline = before.rfind('\n');
    const auto column = before.size() - (newline == std::string_view::npos ? 0 : newline + 1) + 1;
    return {ErrorCode::Malformed,
            "read '" + name + "', line " + std::to_string(line) + ", column " + std::to_string(column),
            std::move(reason)};
}

/// Where the value that begins at `start` with a bracket ends; absent where the text ends before it.
std::optional<std::size_t> endOfValue(std::string_view text, std::size_t start)
{
    std::size_t depth = 0;
    bool in_string = false;
    for (std::size_t at = start; at < text.size(); ++at) {
        const char c = text[at];
        if (in_string) {
            at += c == '\\' ? 1 : 0;
            in_string = c != '"';
        } else if (c == '"') {
            in_string = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth == 0) {
            return at + 1;
        }
    }
    return std::nullopt;
}

/// What a text that is no JSON seems to be.
std::string whatElse(std::string_view rest)
{
    const std::string wanted = "; expected JSON, which aws and az write with \"--output json\" and gcloud with \"--format json\"";
    if (rest.starts_with("\xd4\xc3\xb2\xa1") || rest.starts_with("\xa1\xb2\xc3\xd4") || rest.starts_with("\x0a\x0d\x0d\x0a"))
        return "this is a packet capture" + wanted;
    if (rest.starts_with('<'))
        return "this is XML or HTML" + wanted;
    if (rest.starts_with('+') || rest.starts_with("---") || rest.starts_with("NAME"))
        return "this looks like a table" + wanted;
    return "this is not JSON" + wanted;
}

/// The reason of nlohmann's message, "[json.exception.….101] parse error at line 1, column 2: …", without its own name for
/// the error and its position inside the value.
std::string reasonOf(const std::string& what)
{
    const auto name_end = what.find("] ");
    auto reason = name_end == std::string::npos ? what : what.substr(name_end + 2);
    if (const auto colon = reason.find(": "); reason.starts_with("parse error at") && colon != std::string::npos)
        reason.erase(0, colon + 2);
    return "this is not valid JSON: " + visibleText(reason, 200);
}

} // namespace

Result<std::vector<Document>> readDocuments(const std::string& name, std::string_view bytes)
{
    const auto text = asUtf8(bytes);
    const auto next = [&](std::size_t from) { return text.find_first_not_of(" \t\r\n", from); };
    std::vector<Document> documents;
    int line = 1;
    std::size_t counted = 0;
    for (auto start = next(0); start != std::string::npos;) {
        if (text[start] != '{' && text[start] != '[')
            return fault(name, text, start, whatElse(std::string_view(text).substr(start, 100)));
        const auto end = endOfValue(text, start);
        if (!end)
            return fault(name, text, text.size(), "the file ends in the middle of a JSON value: it is cut off");
        const auto from = text.begin() + static_cast<long>(start);
        line += static_cast<int>(std::count(text.begin() + static_cast<long>(counted), from, '\n'));
        counted = start;
        Document document{line, {}};
        try {
            document.json = Json::parse(from, text.begin() + static_cast<long>(*end));
        } catch (const Json::parse_error& error) {
            return fault(name, text, start + error.byte - std::min<std::size_t>(error.byte, 1), reasonOf(error.what()));
        } catch (const Json::exception& error) { // a number too large, whose place it does not tell
            return fault(name, text, start, reasonOf(error.what()));
        }
        documents.push_back(std::move(document));
        start = next(*end);
    }
    if (documents.empty())
        return Error{ErrorCode::Malformed, "read '" + name + "'", "the file is empty"};
    return documents;
}

} // namespace deadair::cloud
