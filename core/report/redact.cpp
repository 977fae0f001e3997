// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/redact.h"

#include "report/pseudonyms.h"

#include <type_traits>

namespace deadair
{
namespace
{

/// Makes the names known that facts hold in fields of their own, and those in what servers say.
struct NameCollector {
    Pseudonyms& names;

    void operator()(const DnsAnswer& fact) const
    {
        names.addHost(fact.name);
        for (const auto& alias : fact.aliases)
            names.addHost(alias);
    }
    void operator()(const NameLookup& fact) const { names.addHost(fact.name); }
    void operator()(const HostsEntry& fact) const { names.addHost(fact.name); }
    void operator()(const ProxySetting& fact) const { names.addHost(fact.host); }
    void operator()(const ProxyConnect& fact) const
    {
        names.addHost(fact.host);
        names.addHostsIn(fact.reason);
        if (fact.tls)
            (*this)(*fact.tls);
    }
    void operator()(const ResolverSettings& fact) const
    {
        for (const auto& domain : fact.search)
            names.addHost(domain);
    }
    void operator()(const TlsHandshake& fact) const
    {
        names.addHost(fact.server_name);
        for (const auto& name : fact.names)
            names.addHost(name);
        for (const auto* const text : {&fact.subject, &fact.issuer, &fact.detail})
            names.addHostsIn(*text);
    }
    void operator()(const HttpReply& fact) const
    {
        for (const auto* const text : {&fact.via, &fact.excerpt, &fact.server, &fact.url, &fact.reason})
            names.addHostsIn(*text);
    }
    void operator()(const ServiceReply& fact) const { names.addHostsIn(fact.excerpt); }
    void operator()(const Question& fact) const { names.addHost(fact.host); }
    template <class Other> void operator()(const Other&) const {}
};

/// Looks for home folders in every text of a fact.
struct UserCollector {
    Pseudonyms& names;

    void operator()(const char*, const std::string& text) const { names.addUsersIn(text); }
    template <class T> void operator()(const char*, const T&) const {}
};

/// Replaces in every field of a fact.
struct Replacer {
    Pseudonyms& names;

    void operator()(const char*, std::string& text) const { text = names.text(text); }
    void operator()(const char*, IpAddress& address) const { address = names.address(address); }
    void operator()(const char*, IpPrefix& prefix) const { prefix.address = names.address(prefix.address); }
    void operator()(const char*, Endpoint& endpoint) const { endpoint.address = names.address(endpoint.address); }
    template <class T> void operator()(const char* name, std::optional<T>& value) const
    {
        if (value)
            (*this)(name, *value);
    }
    template <class T> void operator()(const char* name, std::vector<T>& values) const
    {
        for (auto& value : values)
            (*this)(name, value);
    }
    template <class T> void operator()(const char*, T& value) const
    {
        if constexpr (std::is_class_v<T>)
            T::fields(value, *this);
    }
};

/// What a URL says about the user: the credentials in front of '@', and the values of its query.
std::string withoutSecrets(std::string text)
{
    if (const auto query = text.find('?'); query != std::string::npos)
        text.erase(query + 1).append("redacted");
    const auto scheme_end = text.find("://");
    const auto start = scheme_end == std::string::npos ? 0 : scheme_end + 3;
    const auto at = text.rfind('@', text.find('/', start));
    if (at != std::string::npos && at >= start)
        text.erase(start, at + 1 - start);
    return text;
}

class Redaction
{
public:
    explicit Redaction(const Case& original) : m_case(original)
    {
        collect();
        replaceEvidence();
        replaceQuestion(m_case.question);
        replaceTexts();
    }
    [[nodiscard]] Case take() { return std::move(m_case); }

private:
    void collect()
    {
        const NameCollector collector{m_names};
        collector(m_case.question);
        m_names.addHostsIn(withoutSecrets(m_case.question.input));
        for (const auto& evidence : m_case.evidence) {
            std::visit(collector, evidence.fact);
            std::visit([this](const auto& fact) { fact.fields(fact, m_users); }, evidence.fact);
        }
        for (const auto& [key, value] : m_case.environment) {
            if (key == "host" || key == "hostname")
                m_names.addHost(value);
            if (key == "user")
                m_names.addUser(value);
            m_names.addUsersIn(value);
        }
    }
    void replaceEvidence()
    {
        const Replacer replacer{m_names};
        for (auto& evidence : m_case.evidence) {
            replace(evidence.source);
            if (auto* const question = std::get_if<Question>(&evidence.fact))
                replaceQuestion(*question);
            else
                std::visit([&](auto& fact) { fact.fields(fact, replacer); }, evidence.fact);
        }
        for (auto& address : m_case.addresses)
            address = m_names.address(address);
    }
    void replaceQuestion(Question& question)
    {
        question.input = m_names.text(withoutSecrets(question.input));
        question.path = m_names.text(withoutSecrets(question.path));
        question.host = m_names.text(question.host);
        replace(question.scheme);
        if (question.pasted_kind)
            replace(*question.pasted_kind);
    }
    void replaceTexts()
    {
        replace(m_case.verdict.summary);
        replacePlace(m_case.verdict.where);
        for (auto& hypothesis : m_case.hypotheses) {
            replacePlace(hypothesis.where);
            for (auto& [name, value] : hypothesis.words)
                replace(value);
        }
        for (auto& check : m_case.checklist) {
            replace(check.title);
            replace(check.detail);
        }
        for (auto& remedy : m_case.remedies) {
            replace(remedy.title);
            for (auto& step : remedy.steps)
                replace(step);
            for (auto& [system, commands] : remedy.commands)
                for (auto& command : commands)
                    replace(command);
        }
        for (auto& [key, value] : m_case.environment)
            replace(value);
    }
    void replacePlace(Place& place)
    {
        for (auto* const part : {&place.address, &place.next_address, &place.rule, &place.interface, &place.process})
            if (*part)
                replace(**part);
    }
    void replace(std::string& text) { text = m_names.text(text); }

    Case m_case;
    Pseudonyms m_names;
    UserCollector m_users{m_names};
};

} // namespace

Case redacted(const Case& value)
{
    return Redaction(value).take();
}

} // namespace deadair
