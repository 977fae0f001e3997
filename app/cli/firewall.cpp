// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

#include "analysis/firewall/given_rules.h"
#include "base/target.h"
#include "base/text.h"
#include "knowledge/firewall_text.h"
#include "output.h"
#include "session/firewall_question.h"
#include "target_addresses.h"

#include <functional>
#include <memory>

namespace deadair::cli
{
namespace
{

struct FirewallArguments {
    std::string target;
    std::optional<std::uint16_t> port;
    std::string direction = "out";
    std::string from;
    std::string interface;
    std::string user;
    std::string program;
    std::vector<std::string> rules;
    bool reply = false;
};

/// The question without its target.
Result<FirewallQuestion> questionOf(const FirewallArguments& arguments)
{
    FirewallQuestion question;
    question.incoming = arguments.direction == "in";
    question.reply = arguments.reply;
    if (!arguments.interface.empty())
        question.interface = arguments.interface;
    if (!arguments.from.empty()) {
        question.from = IpAddress::parse(arguments.from);
        if (!question.from)
            return Error{ErrorCode::Malformed, "--from '" + arguments.from + "'",
                         "an IPv4 or IPv6 address is expected"};
    }
    if (!arguments.program.empty())
        question.program = arguments.program;
    if (!arguments.user.empty() && !arguments.rules.empty()) {
        const auto number = parseInteger<std::uint32_t>(arguments.user);
        if (!number)
            return Error{ErrorCode::Malformed, "--user '" + arguments.user + "'",
                         "with --rules a number is expected: names belong to the machine that the rules are of"};
        question.user = platform::SystemUser{*number, std::nullopt};
    } else if (!arguments.user.empty()) {
        const auto user = platform::systemUser(arguments.user);
        if (!user)
            return Error{ErrorCode::Malformed, "--user", user.error().message()};
        question.user = *user;
    }
    return question;
}

int statusOfError(const Error& error)
{
    if (error.code == ErrorCode::NotFound) // a name without an address, an address without a route
        return exit_inconclusive;
    return error.code == ErrorCode::Malformed ? exit_usage : exit_failed;
}

int statusOf(const firewall::Check& check)
{
    switch (check.packets.front().verdict.decision) {
    case firewall::Decision::Accept:
        return exit_works;
    case firewall::Decision::Drop:
    case firewall::Decision::Reject:
        return exit_cause_named;
    case firewall::Decision::Queue:
    case firewall::Decision::Unknown:
        break;
    }
    return exit_inconclusive;
}

/// Decides about one packet.
using Ask = std::function<Result<firewall::CheckedPacket>(const FirewallQuestion&)>;

/// By this machine's rules, or by those of files. `check` takes what was read.
Result<Ask> asker(const std::vector<std::string>& files, firewall::Check& check)
{
    if (files.empty()) {
        auto local = readLocalRules({}, {});
        check.sources = local.sources;
        if (local.rules)
            check.notes = local.rules->notes;
        return Ask([local = std::move(local)](const FirewallQuestion& question) { return askFirewall(local, question); });
    }
    std::vector<std::string> texts;
    for (const auto& file : files) {
        auto text = readInput(file);
        if (!text)
            return text.error();
        texts.push_back(std::move(*text));
    }
    auto given = firewall::readGivenRules(texts, files);
    if (!given)
        return given.error();
    check.sources = given->sources;
    check.notes = given->notes;
    return Ask([given = std::move(*given)](const FirewallQuestion& question) { return askGivenRules(given, question); });
}

/// A packet to each address; an address that this machine cannot send to does not hide the others.
Result<firewall::Check> checkAll(const Ask& ask, FirewallQuestion question, firewall::Check check,
                                 const std::vector<IpAddress>& addresses, std::uint16_t port)
{
    check.direction = question.incoming ? "in" : "out";
    std::optional<Error> first_error;
    for (const auto& address : addresses) {
        if (addresses.size() > 1 && question.from && question.from->family() != address.family())
            continue; // of a name's addresses only these can be meant
        question.target = {address, port};
        auto checked = ask(question);
        if (checked)
            check.packets.push_back(std::move(checked).value());
        else if (!first_error)
            first_error = checked.error();
    }
    if (check.packets.empty())
        return first_error.value_or(Error{ErrorCode::Malformed, "no address of the target fits --from", ""});
    return check;
}

int firewallCheck(const FirewallArguments& arguments, const CommonOptions& common)
{
    const auto target = parseTarget(arguments.target, arguments.port);
    if (!target)
        return fail(exit_usage, target.error());
    const auto question = questionOf(arguments);
    if (!question)
        return fail(exit_usage, question.error());
    const auto addresses = addressesOf(target->host);
    if (!addresses)
        return fail(statusOfError(addresses.error()), addresses.error());
    firewall::Check sources;
    const auto rules = asker(arguments.rules, sources);
    if (!rules)
        return fail(exit_usage, rules.error());
    const auto check = checkAll(*rules, *question, std::move(sources), *addresses, target->port);
    if (!check)
        return fail(statusOfError(check.error()), check.error());
    if (common.json) {
        print(toJson(*check));
        return statusOf(*check);
    }
    const auto terminal = platform::terminal();
    const auto text = firewallText(*check);
    for (const auto line : splitLines(text)) {
        const auto indent = std::min(line.find_first_not_of(' '), line.size());
        print(std::string(indent, ' ') + wrapped(line.substr(indent), indent, terminal) + "\n");
    }
    return statusOf(*check);
}

} // namespace

Command firewallCommand(CLI::App& app, const CommonOptions& common)
{
    auto* const firewall = app.add_subcommand("firewall", "Ask this machine's firewall rules about a connection");
    firewall->require_subcommand(1);
    firewall->fallthrough();
    auto* const parser = firewall->add_subcommand("check", "Which local rule decides the fate of a connection's SYN");
    parser->fallthrough();
    parser->footer(
        "Nothing is changed and nothing is sent. Reading the rules of Linux and macOS needs root or deadair-helper, and so do\n"
        "the filters of other programs on Windows; its firewall's own rules need nothing.\n"
        "Exit status: 0 accepted, 1 dropped or rejected by the rule named, 2 usage, 3 it cannot be decided or\n"
        "the rules cannot be read, 4 Deadair itself failed. For a name with several addresses the first counts.");
    const auto arguments = std::make_shared<FirewallArguments>();
    parser
        ->add_option("TARGET", arguments->target,
                     "host:port, [v6]:port, a URL, or a bare host with --port: where this machine connects to; with "
                     "--direction in its own address and port")
        ->required();
    parser->add_option("--port", arguments->port, "Port of a target that names none")->check(CLI::Range(1, 65535));
    parser->add_option("--direction", arguments->direction, "out (this machine connects) or in (it is connected to)")
        ->check(CLI::IsMember({"out", "in"}))
        ->capture_default_str();
    parser->add_option("--from", arguments->from, "Address of the client; with --direction out the source to use");
    parser->add_option("--interface", arguments->interface, "Interface it leaves or arrives by, else as routes say");
    parser->add_option("--user", arguments->user, "Name or number of the user whose program connects (default: you)");
    auto* const rules = parser->add_option(
        "--rules", arguments->rules,
        "Rules of another machine instead of this one's, - for standard input: nft --json list ruleset, iptables-save, ip6tables-save "
        "and ipset save (each in a file, the option repeated), or one file of netsh advfirewall, netsh wfp, Windows rules as JSON, "
        "pfctl -sr or socketfilterfw");
    rules->allow_extra_args(false);
    parser->add_option("--program", arguments->program, "Path of the program that connects or listens, where --rules are of Windows or macOS")
        ->needs(rules);
    parser->add_flag("--reply", arguments->reply, "Ask about the SYN-ACK that comes back, not about the SYN");
    return {parser, [arguments, &common] { return firewallCheck(*arguments, common); }};
}

} // namespace deadair::cli
