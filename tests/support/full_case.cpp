// SPDX-License-Identifier: GPL-3.0-or-later
#include "full_case.h"

namespace deadair::test
{
namespace
{

/// Sets every field of a fact to something that is not its default.
struct Fill {
    std::string text;
    int counter = 1;

    void operator()(const char*, bool& value) { value = true; }
    void operator()(const char*, std::string& value) { value = text + " " + std::to_string(counter++); }
    void operator()(const char*, double& value) { value = 0.5 + counter++; }
    void operator()(const char*, IpAddress& value) { value = address(); }
    void operator()(const char*, IpPrefix& value) { value = {IpAddress::v4(0x0a000001u), 8 + counter++ % 20}; }
    void operator()(const char*, Endpoint& value) { value = {address(), static_cast<std::uint16_t>(counter++)}; }
    template <class T>
    requires std::integral<T>
    void operator()(const char*, T& value) { value = static_cast<T>(counter++); }
    template <class T>
    requires std::is_enum_v<T>
    void operator()(const char*, T& value) { value = std::rbegin(EnumNames<T>::table)->first; }
    template <class T> void operator()(const char* name, std::optional<T>& value)
    {
        value.emplace(), (*this)(name, *value);
    }
    template <class T> void operator()(const char* name, std::vector<T>& value)
    {
        value.resize(2);
        for (auto& element : value)
            (*this)(name, element);
    }
    template <class T>
    requires requires(T& value, Fill& fill) { T::fields(value, fill); }
    void operator()(const char*, T& value) { T::fields(value, *this); }

private:
    IpAddress address() { return IpAddress::v4(0x0a000000u + static_cast<unsigned>(counter++)); }
};

/// Calls `visit` with a default value of every kind of fact.
template <std::size_t Index = 0, class Visit> void forEachKind(Visit&& visit)
{
    if constexpr (Index < std::variant_size_v<Fact::Kinds>) {
        visit(std::variant_alternative_t<Index, Fact::Kinds>{});
        forEachKind<Index + 1>(visit);
    }
}

} // namespace

std::vector<Evidence> evidenceOfEveryKind(const std::string& text)
{
    std::vector<Evidence> all;
    forEachKind([&](auto fact) {
        Fill fill{text};
        fact.fields(fact, fill);
        all.push_back({"e" + std::to_string(all.size() + 1), text, 1'772'366'400'250, std::move(fact)});
    });
    return all;
}

std::vector<Evidence> emptyEvidenceOfEveryKind()
{
    std::vector<Evidence> all;
    forEachKind([&all](auto fact) { all.push_back({"e1", "probe", 0, std::move(fact)}); });
    return all;
}

Case fullCase(const std::string& text)
{
    Case value;
    Fill fill{text};
    Question::fields(value.question, fill);
    value.addresses = {IpAddress::v4(0x0a000904u), *IpAddress::parse("fd00:9::4")};
    value.outcome = Outcome::Unreachable;
    value.works = value.conclusive = value.interrupted = true;
    const Place place{Side::Path, text + " a", 3, text + " b", text + " r", text + " i", text + " p"};
    value.verdict = {"path.filtered", 0.875, text, place};
    const Words words = {{"rule", text}, {"port", "5432"}};
    value.hypotheses = {{"path.filtered", 0.875, place, {"e1", "e3"}, {"e2"}, words},
                        {"server.firewall", 0.0625, {}, {"e4"}, {}, {}}};
    value.checklist = {{"connect", text, CheckStatus::Fail, text, {"e18"}, 3200},
                       {"ping", text, CheckStatus::Skipped, text, {}, 0}};
    value.evidence = evidenceOfEveryKind(text);
    value.remedies = {
        {"path.filtered", text, {text, text}, {{"linux", {text}}, {"macos", {text}}, {"windows", {text}}}}};
    value.environment = {{"system", text}, {"kernel", text}};
    value.started_ms = 1'772'366'400'250;
    value.duration_ms = 4321;
    return value;
}

} // namespace deadair::test
