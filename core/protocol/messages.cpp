// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocol/messages.h"

#include "protocol/codec.h"

#include <algorithm>
#include <type_traits>

namespace deadair::protocol
{
namespace
{

constexpr std::size_t envelope_items = 3;

template <class Body> std::string encodeEnvelope(const Envelope<Body>& envelope)
{
    CborWriter writer;
    Encoder encoder(writer);
    writer.array(envelope_items);
    writer.number(static_cast<std::int64_t>(envelope.body.index()));
    writer.number(envelope.id);
    std::visit([&encoder](const auto& body) { encoder.put(body); }, envelope.body);
    return std::move(writer).take();
}

/// Reads the body that the verb stands for: its place in the variant.
template <class Body, std::size_t Index = 0> bool decodeBody(std::int64_t verb, Decoder& decoder, Body& body)
{
    if constexpr (Index == std::variant_size_v<Body>) {
        return false;
    } else {
        if (verb != static_cast<std::int64_t>(Index))
            return decodeBody<Body, Index + 1>(verb, decoder, body);
        decoder.take(body.template emplace<Index>());
        return decoder.ok();
    }
}

template <class Body> Result<Envelope<Body>> decodeEnvelope(std::string_view message)
{
    const auto malformed = [](const char* detail) {
        return Error{ErrorCode::Malformed, "read a message of the helper's protocol", detail};
    };
    CborReader reader(message);
    Decoder decoder(reader);
    Envelope<Body> envelope;
    if (reader.array(envelope_items) != envelope_items)
        return malformed("it is not an array of verb, id and body");
    const auto verb = reader.number();
    if (!verb || *verb < 0 || *verb >= static_cast<std::int64_t>(std::variant_size_v<Body>))
        return malformed("its verb is unknown");
    decoder.take(envelope.id);
    if (!decoder.ok())
        return malformed("its id is not a number of 32 bits");
    if (!decodeBody(*verb, decoder, envelope.body))
        return malformed("its body does not belong to its verb");
    if (!reader.atEnd())
        return malformed("something follows its end");
    return envelope;
}

/// As systems allow them (dev_valid_name(), net/core/dev.c; names of Windows have blanks and all letters), and nothing that a
/// terminal would take for more than text.
bool isInterfaceName(const std::string& name)
{
    return name.size() <= longest_interface &&
           std::ranges::all_of(name, [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != 0x7f && c != '/'; });
}

const char* whatIsWrong(const StartCapture& start)
{
    const auto& scope = start.scope;
    if (scope.addresses.size() > most_addresses)
        return "a capture takes 16 addresses at most";
    if (std::ranges::any_of(scope.addresses, &IpAddress::isUnspecified))
        return "a capture takes addresses of hosts";
    return isInterfaceName(scope.interface) ? nullptr : "that is not the name of an interface";
}

const char* whatIsWrong(const ProbeSegment& probe)
{
    if (probe.target.address.isUnspecified() || probe.target.address.isMulticast() || probe.target.port == 0)
        return "a probe needs the address and port of one host";
    if (probe.tries < 1 || probe.tries > most_tries)
        return "a probe makes 1 to 10 tries";
    return probe.wait_ms < 0 || probe.wait_ms > longest_wait_ms ? "a probe waits ten seconds at most" : nullptr;
}

template <class Body> const char* whatIsWrong(const Body&)
{
    return nullptr;
}

} // namespace

std::string encode(const Envelope<Request>& request)
{
    return encodeEnvelope(request);
}

std::string encode(const Envelope<Reply>& reply)
{
    return encodeEnvelope(reply);
}

Result<Envelope<Request>> decodeRequest(std::string_view message)
{
    auto request = decodeEnvelope<Request>(message);
    if (!request)
        return request;
    if (const auto* wrong = std::visit([](const auto& body) { return whatIsWrong(body); }, request->body);
        wrong != nullptr)
        return Error{ErrorCode::Malformed, "carry out a request", wrong};
    return request;
}

Result<Envelope<Reply>> decodeReply(std::string_view message)
{
    return decodeEnvelope<Reply>(message);
}

Error errorOf(const Failure& failure)
{
    return {failure.code, failure.operation, failure.detail};
}

Failure failureOf(const Error& error)
{
    return {error.code, error.operation, error.detail};
}

} // namespace deadair::protocol
