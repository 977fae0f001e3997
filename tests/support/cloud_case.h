// SPDX-License-Identifier: GPL-3.0-or-later
// Questions about exports of cloud rules, and their answers as short lines.
#pragma once

#include "analysis/cloud/exports.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace deadair::test
{

inline std::string cloudFile(const std::string& name)
{
    std::ifstream file(std::string(DEADAIR_TEST_DATA) + "/cloud/" + name, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

/// Texts that were exported, by file name. JSON may be written with single quotes.
class CloudExports
{
public:
    CloudExports(std::initializer_list<std::pair<std::string, std::string>> files)
    {
        for (auto [name, text] : files) {
            std::ranges::replace(text, '\'', '"');
            if (const auto added = cloud::addExport(name, text, m_exports); !added)
                m_error = added.error().message();
        }
    }
    [[nodiscard]] const std::string& error() const { return m_error; }

    [[nodiscard]] cloud::Verdict ask(const std::string& from, const std::string& to, std::uint16_t port,
                                     std::optional<cloud::PortRange> source_ports = {}) const
    {
        const auto verdict = cloud::check(m_exports, {IpAddress::parse(from), *IpAddress::parse(to), port, source_ports});
        return verdict ? *verdict : cloud::Verdict{};
    }
    /// "accept", or "drop receiver_inbound network_acl acl-1 100", or "unknown group_of …".
    [[nodiscard]] std::string decide(const std::string& from, const std::string& to, std::uint16_t port,
                                     std::optional<cloud::PortRange> source_ports = {}) const
    {
        if (!m_error.empty())
            return m_error;
        const auto verdict = ask(from, to, port, source_ports);
        std::string text(enumName(verdict.decision));
        if (verdict.decision == cloud::Decision::Drop && verdict.stage && verdict.rule)
            text += ' ' + std::string(enumName(*verdict.stage)) + ' ' + verdict.rule->list +
                    (verdict.rule->rule.empty() ? "" : ' ' + verdict.rule->rule);
        if (verdict.decision == cloud::Decision::Unknown && !verdict.doubts.empty())
            text += ' ' + verdict.doubts.front().subject;
        return text;
    }

private:
    cloud::Exports m_exports;
    std::string m_error;
};

} // namespace deadair::test
