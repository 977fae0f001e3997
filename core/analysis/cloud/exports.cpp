// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/cloud/exports.h"

#include "analysis/cloud/aws/evaluate.h"
#include "analysis/cloud/aws/reader.h"
#include "analysis/cloud/azure/evaluate.h"
#include "analysis/cloud/azure/reader.h"
#include "analysis/cloud/document.h"
#include "analysis/cloud/gcp/evaluate.h"
#include "analysis/cloud/gcp/reader.h"

#include <algorithm>
#include <tuple>

namespace deadair::cloud
{
namespace
{

constexpr int deepest_list = 4;
constexpr std::size_t most_ignored = 20;

/// Reads one file into a copy of what was known before.
class FileReader
{
public:
    FileReader(std::string file, Exports& exports) : m_exports(exports) { m_file.name = std::move(file); }

    /// Empty, or what is wrong.
    std::string read(const Json& json, const std::string& path, int depth)
    {
        if (json.is_object())
            return readObject(json, path, depth > 0);
        if (!json.is_array() || depth == deepest_list) {
            ignore(path);
            return {};
        }
        for (std::size_t index = 0; index < json.size(); ++index)
            if (auto fault = read(json[index], path + '[' + std::to_string(index) + ']', depth + 1); !fault.empty())
                return fault;
        return {};
    }

    [[nodiscard]] bool foundAnything() const { return m_found; }
    SourceFile takeFile() { return std::move(m_file); }

private:
    std::string readObject(const Json& json, const std::string& path, bool in_list)
    {
        const Origin origin{m_file.name, path.empty() ? path : path + '.'};
        auto reading = aws::readObject(json, origin, m_exports.aws);
        auto provider = Provider::Aws;
        if (!reading.known) {
            reading = gcp::readObject(json, origin, m_exports.gcp);
            provider = Provider::Gcp;
        }
        if (!reading.known) {
            reading = azure::readObject(json, origin, in_list, m_exports.azure);
            provider = Provider::Azure;
        }
        if (!reading.known) {
            ignore(path);
            return {};
        }
        if (!m_found)
            m_file.provider = provider;
        m_found = true;
        m_file.items += reading.items;
        return reading.fault;
    }

    void ignore(const std::string& path)
    {
        if (m_file.ignored.size() < most_ignored)
            m_file.ignored.push_back(path.empty() ? "the whole of it" : path);
    }

    Exports& m_exports;
    SourceFile m_file;
    bool m_found = false;
};

/// The first keys of an object, to show what a file holds instead.
std::string keysOf(const Json& json)
{
    constexpr int shown = 4;
    const auto* object = &json;
    while (object->is_array() && !object->empty())
        object = &object->front();
    if (!object->is_object() || object->empty())
        return json.is_array() && json.empty() ? "it is an empty list" : "it holds no rules";
    std::string keys;
    int count = 0;
    for (const auto& [key, value] : object->items())
        if (count++ < shown)
            keys += (keys.empty() ? "" : ", ") + key.substr(0, 40);
    return "it begins with an object of " + keys;
}

Error nothingKnown(const std::string& file, const Json& json)
{
    return {ErrorCode::Malformed, "read '" + file + "'",
            keysOf(json) + "; expected what aws ec2 describe-security-groups, az network nsg list or gcloud compute "
                           "firewall-rules list print as JSON"};
}

} // namespace

Result<bool> addExport(const std::string& file, std::string_view text, Exports& exports)
{
    auto documents = readDocuments(file, text);
    if (!documents)
        return documents.error();
    auto changed = exports;
    FileReader reader(file, changed);
    for (const auto& document : *documents)
        if (const auto fault = reader.read(document.json, {}, 0); !fault.empty())
            return Error{ErrorCode::Malformed,
                         "read '" + file + "', in the JSON that begins in line " + std::to_string(document.line), fault};
    if (!reader.foundAnything())
        return nothingKnown(file, documents->front().json);
    gcp::finish(changed.gcp);
    changed.files.push_back(reader.takeFile());
    exports = std::move(changed);
    return true;
}

Result<Verdict> check(const Exports& exports, const Flow& flow)
{
    std::vector<Verdict> verdicts;
    if (!exports.aws.empty())
        verdicts.push_back(aws::evaluate(exports.aws, flow));
    if (!exports.azure.empty())
        verdicts.push_back(azure::evaluate(exports.azure, flow));
    if (!exports.gcp.empty())
        verdicts.push_back(gcp::evaluate(exports.gcp, flow));
    if (verdicts.empty())
        return Error{ErrorCode::Unavailable, "check the cloud rules",
                     "the files tell of machines and networks, and of no rules: add what aws ec2 describe-security-groups, "
                     "az network nsg list or gcloud compute firewall-rules list prints"};
    const auto rank = [](const Verdict& verdict) {
        return verdict.decision == Decision::Drop ? 0 : verdict.decision == Decision::Unknown ? 1 : 2;
    };
    auto verdict = *std::ranges::min_element(verdicts, {}, rank);
    for (const auto& file : exports.files)
        for (const auto& path : file.ignored)
            verdict.notes.push_back({NoteKind::Ignored, file.name + ": " + path});
    return verdict;
}

} // namespace deadair::cloud
