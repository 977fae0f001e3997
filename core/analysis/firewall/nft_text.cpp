// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/firewall/nft_text.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

namespace deadair::firewall
{
namespace
{
using Json = nlohmann::json;

/// JSON that this program cannot say in nft syntax; a rule set is text from elsewhere and may hold invalid UTF-8.
std::string raw(const Json& json)
{
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string expressionText(const Json& expression, bool quoted = false);

std::string joinTexts(const Json& list, std::string_view separator, bool quoted = false)
{
    std::string text;
    for (const auto& item : list) {
        if (!text.empty())
            text += separator;
        text += expressionText(item, quoted);
    }
    return text;
}

std::string member(const Json& object, const char* key)
{
    return object.is_object() && object.contains(key) ? expressionText(object[key]) : std::string();
}

std::string payloadText(const Json& body)
{
    if (body.contains("base"))
        return '@' + member(body, "base") + ',' + member(body, "offset") + ',' + member(body, "len");
    return member(body, "protocol") + ' ' + member(body, "field");
}

std::string metaText(const Json& body)
{
    constexpr std::string_view bare[] = {"iif", "oif", "iifname", "oifname", "iifgroup", "oifgroup"};
    const auto key = member(body, "key");
    return std::ranges::find(bare, key) == std::end(bare) ? "meta " + key : key;
}

std::string ctText(const Json& body)
{
    const auto direction = member(body, "dir");
    return "ct " + (direction.empty() ? "" : direction + ' ') + member(body, "key");
}

std::string fibText(const Json& body)
{
    const auto flags = body.contains("flags") ? body["flags"] : Json();
    return "fib " + (flags.is_array() ? joinTexts(flags, " . ") : expressionText(flags)) + ' ' + member(body, "result");
}

std::string optionText(const Json& body)
{
    const auto field = member(body, "field");
    return "tcp option " + member(body, "name") + (field.empty() ? "" : ' ' + field);
}

std::string setText(const Json& body, bool quoted)
{
    if (!body.is_array())
        return "{ " + expressionText(body, quoted) + " }";
    std::string text;
    for (const auto& item : body) {
        text += text.empty() ? "" : ", ";
        const bool is_pair = item.is_array() && item.size() == 2;
        text +=
            is_pair ? expressionText(item[0], quoted) + " : " + expressionText(item[1]) : expressionText(item, quoted);
    }
    return "{ " + text + " }";
}

std::string generatorText(const std::string& name, const Json& body)
{
    auto text =
        name + ' ' + (name == "numgen" ? member(body, "mode") : member(body, "expr")) + " mod " + member(body, "mod");
    const auto offset = member(body, "offset");
    return offset.empty() || offset == "0" ? text : text + " offset " + offset;
}

std::string verdictText(const std::string& name, const Json& body)
{
    return body.is_object() && body.contains("target") ? name + ' ' + member(body, "target") : name;
}

std::string objectText(const std::string& name, const Json& body, bool quoted)
{
    if (name == "&" || name == "|" || name == "^" || name == "<<" || name == ">>")
        return joinTexts(body, ' ' + name + ' ');
    if (name == "payload")
        return payloadText(body);
    if (name == "meta")
        return metaText(body);
    if (name == "ct")
        return ctText(body);
    if (name == "fib")
        return fibText(body);
    if (name == "tcp option")
        return optionText(body);
    if (name == "concat")
        return joinTexts(body, " . ", quoted);
    if (name == "set")
        return setText(body, quoted);
    if (name == "range")
        return joinTexts(body, "-", quoted);
    if (name == "prefix")
        return member(body, "addr") + '/' + member(body, "len");
    if (name == "elem")
        return body.contains("val") ? expressionText(body["val"], quoted) : raw(body);
    if (name == "map" && body.is_object() && body.contains("data"))
        return member(body, "key") + " map " + member(body, "data");
    if (name == "numgen" || name == "jhash" || name == "symhash")
        return generatorText(name, body);
    if (name == "socket" || name == "rt" || name == "exthdr")
        return name + ' ' + member(body, body.contains("key") ? "key" : "name");
    if (name == "accept" || name == "drop" || name == "continue" || name == "return" || name == "jump" ||
        name == "goto")
        return verdictText(name, body);
    return raw(Json{{name, body}});
}

std::string expressionText(const Json& expression, bool quoted)
{
    if (expression.is_string()) {
        const auto& text = expression.get_ref<const std::string&>();
        return quoted && !text.starts_with('@') ? '"' + text + '"' : text;
    }
    if (expression.is_array())
        return joinTexts(expression, ",", quoted);
    if (expression.is_object() && expression.size() == 1 && !expression.begin().value().is_null())
        return objectText(expression.begin().key(), expression.begin().value(), quoted);
    if (expression.is_object() && expression.size() == 1)
        return expression.begin().key();
    return raw(expression);
}

bool isName(const Json& left)
{
    constexpr std::string_view names[] = {"iif", "oif", "iifname", "oifname"};
    return left.is_object() && left.contains("meta") &&
           std::ranges::find(names, member(left["meta"], "key")) != std::end(names);
}

std::string matchText(const Json& body)
{
    if (!body.is_object() || !body.contains("left") || !body.contains("right"))
        return raw(body);
    const auto& left = body["left"];
    auto op = member(body, "op");
    if (body["right"].is_boolean())
        return expressionText(left) + (body["right"].get<bool>() ? " exists" : " missing");
    const bool operated = left.is_object() && (left.contains("&") || left.contains("|") || left.contains("^"));
    if (op.empty() || op == "in" || (op == "==" && !operated))
        op.clear();
    else
        op += ' ';
    return expressionText(left) + ' ' + op + expressionText(body["right"], isName(left));
}

std::string limitText(const Json& body)
{
    const bool over = body.value("inv", Json()) == true;
    const auto unit = member(body, "rate_unit");
    return std::string("limit rate ") + (over ? "over " : "") + member(body, "rate") +
           (unit.empty() || unit == "packets" ? "" : ' ' + unit) + '/' + member(body, "per");
}

std::string rejectText(const Json& body)
{
    const auto type = member(body, "type"), kind = member(body, "expr");
    if (type.empty() || (type == "icmpx" && kind == "port-unreachable"))
        return "reject";
    return "reject with " + type + (kind.empty() ? "" : ' ' + kind);
}

std::string queueText(const Json& body)
{
    if (!body.is_object())
        return "queue";
    const auto flags = member(body, "flags");
    return "queue" + (flags.empty() ? "" : " flags " + flags) +
           (body.contains("num") ? " to " + member(body, "num") : "");
}

std::string natText(const std::string& name, const Json& body)
{
    if (!body.is_object() || body.empty())
        return name;
    const auto port = member(body, "port"), family = member(body, "family");
    auto address = member(body, "addr");
    if (!port.empty() && address.find(':') != std::string::npos)
        address = '[' + address + ']';
    return name + (family.empty() ? "" : ' ' + family) + (address.empty() && port.empty() ? "" : " to " + address) +
           (port.empty() ? "" : ':' + port);
}

std::string overText(const std::string& name, const Json& body)
{
    const bool over = body.value("inv", Json()) == true;
    const auto unit = member(body, "val_unit");
    return name + (over ? " over " : " ") + member(body, "val") + (unit.empty() ? "" : ' ' + unit);
}

std::string setUpdateText(const Json& body)
{
    std::string conditions;
    if (body.contains("stmt") && body["stmt"].is_array())
        for (const auto& condition : body["stmt"])
            conditions += ' ' + nftStatementText(condition);
    return member(body, "op") + ' ' + member(body, "set") + " { " + member(body, "elem") + conditions + " }";
}

} // namespace

std::string nftStatementText(const Json& statement)
{
    if (!statement.is_object() || statement.size() != 1)
        return statement.is_string() ? statement.get<std::string>() : raw(statement);
    const auto& name = statement.begin().key();
    const auto& body = statement.begin().value();
    if (name == "match")
        return matchText(body);
    if (name == "vmap")
        return member(body, "key") + " vmap " + member(body, "data");
    if (name == "counter" || name == "log")
        return name;
    if (name == "mangle")
        return member(body, "key") + " set " + member(body, "value");
    if (name == "limit" && body.is_object())
        return limitText(body);
    if (name == "reject")
        return rejectText(body);
    if (name == "queue")
        return queueText(body);
    if (name == "dnat" || name == "snat" || name == "redirect" || name == "masquerade" || name == "tproxy")
        return natText(name, body);
    if ((name == "quota" || name == "ct count") && body.is_object())
        return overText(name, body);
    if (name == "set" && body.is_object())
        return setUpdateText(body);
    if (name == "reset")
        return name + ' ' + expressionText(body);
    return expressionText(statement);
}

std::string nftRuleText(const Json& statements, const std::string& comment)
{
    std::string text;
    for (const auto& statement : statements)
        text += (text.empty() ? "" : " ") + nftStatementText(statement);
    if (!comment.empty())
        text += (text.empty() ? "comment \"" : " comment \"") + comment + '"';
    return text;
}

} // namespace deadair::firewall
