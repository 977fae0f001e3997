// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/macos/pf_words.h"

#include "analysis/firewall/packet.h"
#include "analysis/firewall/symbols.h"
#include "base/text.h"

#include <algorithm>
#include <array>

namespace deadair::firewall::macos
{
namespace
{

bool isSign(char c)
{
    return std::string_view("{},!=<>").find(c) != std::string_view::npos;
}

/// "<bad_hosts>" is one word, and "< 1024" are two.
std::size_t tableEnd(std::string_view text)
{
    const auto end = text.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-./:", 1);
    return end != std::string_view::npos && end > 1 && text[end] == '>' ? end + 1 : 0;
}

std::size_t wordEnd(std::string_view text)
{
    if (text.front() == '"') {
        const auto end = text.find('"', 1);
        return end == std::string_view::npos ? text.size() : end + 1;
    }
    if (text.front() == '(') {
        const auto end = text.find(')');
        return end == std::string_view::npos ? text.size() : end + 1;
    }
    if (const auto end = text.front() == '<' ? tableEnd(text) : 0; end > 0)
        return end;
    if (isSign(text.front()))
        return text.size() > 1 && text.front() != '{' && text.front() != '}' && text.front() != ',' &&
                       std::string_view("=<>").find(text[1]) != std::string_view::npos && tableEnd(text.substr(1)) == 0
                   ? 2
                   : 1;
    std::size_t end = 0;
    while (end < text.size() && !isSign(text[end]) && text[end] != ' ' && text[end] != '\t' && text[end] != '"')
        ++end;
    return end;
}

std::optional<std::uint8_t> flagsNamed(std::string_view letters)
{
    std::uint8_t bits = 0;
    for (const char c : letters) {
        constexpr std::string_view order = "FSRPAUEW";
        const auto at = order.find(c);
        if (at == std::string_view::npos)
            return std::nullopt;
        bits |= static_cast<std::uint8_t>(1u << at);
    }
    return bits;
}

/// Walks through the words of one rule.
class Conditions
{
public:
    Conditions(const std::vector<std::string>& words, std::size_t at, PfRule& rule) : m_words(words), m_at(at), m_rule(rule) {}

    void run()
    {
        while (!atEnd())
            one(take());
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_words.size(); }
    [[nodiscard]] const std::string& peek() const
    {
        static const std::string none;
        return atEnd() ? none : m_words[m_at];
    }
    std::string take() { return atEnd() ? std::string() : m_words[m_at++]; }
    bool accept(std::string_view word)
    {
        const bool found = peek() == word;
        m_at += found && !atEnd() ? 1 : 0;
        return found;
    }

    /// Calls `read` for the one thing or for each in braces.
    template <class Read> void each(Read read)
    {
        if (!accept("{"))
            return read();
        while (!atEnd() && !accept("}")) {
            const auto before = m_at;
            read();
            accept(",");
            if (m_at == before)
                unknown(take());
        }
    }

    void unknown(const std::string& word) { m_rule.unknowable.push_back(word); }

    void one(const std::string& word)
    {
        if (word == "in" || word == "out")
            m_rule.inbound = word == "in";
        else if (word == "quick")
            m_rule.quick = true;
        else if (word == "inet" || word == "inet6")
            m_rule.family = word == "inet" ? IpAddress::Family::V4 : IpAddress::Family::V6;
        else if (word == "on")
            each([&] { interface(); });
        else if (word == "proto")
            each([&] { protocol(); });
        else if (word == "from")
            end(m_rule.from, m_rule.from_ports);
        else if (word == "to")
            end(m_rule.to, m_rule.to_ports);
        else if (word == "flags")
            flags(take());
        else if (word == "user")
            each([&] { user(); });
        else
            option(word);
    }

    void option(const std::string& word)
    {
        if (word == "keep" || word == "modulate" || word == "synproxy" || word == "no") {
            m_rule.keeps_state = word != "no";
            accept("state");
            if (peek().starts_with('(')) // limits on states: "(max 100, source-track rule, …)"
                limits(take());
        } else if (word == "label" || word == "queue" || word == "tag" || word == "set" || word == "ridentifier") {
            take();
        } else if (word == "log" || word == "all" || word == "allow-opts" || word == "dup-to" || word == "fastroute" || word.starts_with('(')) {
            return;
        } else if (word == "group" || word == "tagged" || word == "tos" || word == "probability" || word == "icmp-type" ||
                   word == "icmp6-type" || word == "rtable" || word == "route-to" || word == "reply-to" || word == "os") {
            unknown(word + ' ' + take());
        } else {
            unknown(word);
        }
    }

    void limits(const std::string& text)
    {
        if (text.find("max") != std::string::npos || text.find("overload") != std::string::npos)
            unknown("state limits " + text);
    }

    void interface()
    {
        const bool negated = accept("!");
        m_rule.interfaces.push_back((negated ? "! " : "") + take());
    }

    void protocol()
    {
        const auto name = take();
        if (const auto number = protocolNumber(name))
            m_rule.protocols.push_back(*number);
        else
            unknown("proto " + name);
    }

    void end(std::vector<PfHost>& hosts, std::vector<PfPorts>& ports)
    {
        if (peek() != "port")
            each([&] { host(hosts); });
        if (accept("port"))
            each([&] { port(ports); });
    }

    void host(std::vector<PfHost>& hosts)
    {
        PfHost host;
        host.negated = accept("!");
        const auto word = take();
        host.name = word;
        if (word == "any") {
            host.kind = PfHost::Kind::Any;
        } else if (word == "self") {
            host.kind = PfHost::Kind::Self;
        } else if (word.starts_with('<') && word.ends_with('>')) {
            host.kind = PfHost::Kind::Table;
            host.name = word.substr(1, word.size() - 2);
        } else if (const auto prefix = IpPrefix::parse(word)) {
            host.kind = PfHost::Kind::Prefix;
            host.prefix = *prefix;
            range(host);
        } else {
            host.kind = PfHost::Kind::Unknown;
        }
        hosts.push_back(std::move(host));
    }

    /// "10.0.0.1 - 10.0.0.9"
    void range(PfHost& host)
    {
        if (peek() != "-" || m_at + 1 >= m_words.size())
            return;
        const auto last = IpAddress::parse(m_words[m_at + 1]);
        if (!last)
            return;
        host.kind = PfHost::Kind::Range;
        host.first = host.prefix.address, host.last = *last;
        m_at += 2;
    }

    std::optional<std::uint16_t> portValue(PfPorts& ports)
    {
        const auto word = take();
        const auto value = portNumber(word);
        if (!value)
            ports.unknown = word.empty() ? "?" : word;
        return value;
    }

    void port(std::vector<PfPorts>& all)
    {
        PfPorts ports;
        constexpr std::array<std::string_view, 6> operators = {"=", "!=", "<", "<=", ">", ">="};
        if (const auto found = std::ranges::find(operators, peek()); found != operators.end()) {
            take();
            compare(ports, *found);
        } else if (const auto colon = peek().find(':'); colon != std::string::npos) {
            const auto word = take();
            const auto low = portNumber(word.substr(0, colon)), high = portNumber(word.substr(colon + 1));
            low && high ? void((ports.low = *low, ports.high = *high)) : void(ports.unknown = word);
        } else {
            between(ports);
        }
        all.push_back(std::move(ports));
    }

    void compare(PfPorts& ports, std::string_view sign)
    {
        const auto value = portValue(ports);
        if (!value)
            return;
        if (sign == "=" || sign == "!=") {
            ports.low = ports.high = *value;
            ports.outside = sign == "!=";
        } else if (sign == "<" || sign == ">=") { // below, or all others
            ports.low = *value, ports.outside = sign == "<";
        } else {
            ports.high = *value, ports.outside = sign == ">";
        }
    }

    /// "1023 >< 2000" is between and "1023 <> 2000" is outside, both without the ends; a single port is itself.
    void between(PfPorts& ports)
    {
        const auto low = portValue(ports);
        const bool inside = peek() == "><", outside = peek() == "<>";
        if (low && !inside && !outside)
            ports.low = ports.high = *low;
        if (!inside && !outside)
            return;
        take();
        const auto high = portValue(ports);
        if (!low || !high)
            return;
        ports.outside = outside;
        if (outside) {
            ports.low = *low, ports.high = *high;
        } else if (*high > *low + 1) {
            ports.low = static_cast<std::uint16_t>(*low + 1), ports.high = static_cast<std::uint16_t>(*high - 1);
        } else {
            ports.low = 0, ports.high = 65535, ports.outside = true; // nothing is between
        }
    }

    void user()
    {
        accept("=");
        const auto name = take();
        const auto number = name == "root" ? std::optional<std::uint32_t>(0) : parseInteger<std::uint32_t>(name);
        number ? m_rule.users.push_back(*number) : unknown("user " + name);
    }

    void flags(const std::string& text)
    {
        if (text == "any")
            return;
        const auto slash = text.find('/');
        const auto set = flagsNamed(std::string_view(text).substr(0, slash));
        const auto mask = slash == std::string::npos ? std::nullopt : flagsNamed(std::string_view(text).substr(slash + 1));
        if (!set || !mask)
            return unknown("flags " + text);
        m_rule.flags_set = *set, m_rule.flags_mask = *mask;
    }

    const std::vector<std::string>& m_words;
    std::size_t m_at;
    PfRule& m_rule;
};

} // namespace

std::vector<std::string> pfWords(std::string_view line)
{
    std::vector<std::string> words;
    while (true) {
        const auto first = line.find_first_not_of(" \t\r\n");
        if (first == std::string_view::npos)
            return words;
        line.remove_prefix(first);
        const auto end = std::max<std::size_t>(wordEnd(line), 1);
        words.emplace_back(line.substr(0, end));
        line.remove_prefix(end);
    }
}

void readPfConditions(const std::vector<std::string>& words, std::size_t at, PfRule& rule)
{
    Conditions(words, at, rule).run();
}

} // namespace deadair::firewall::macos
