// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/dns_question.h"

#include "analysis/name/dns_message.h"
#include "platform/wait.h"

#include <algorithm>
#include <memory>

#include <ares.h>
#include <ares_nameser.h>

namespace deadair::probe
{
namespace
{

using platform::Clock;
using std::chrono::milliseconds;

// c-ares takes 9/16 to 16/16 of this for the first try and of twice this for the second.
constexpr int first_try_ms = 1500;
constexpr milliseconds whole_wait{4000};
constexpr milliseconds wait_after_garbage{300}; // for a good answer behind a stray one
constexpr milliseconds wait_after_contrast{500};
constexpr milliseconds look_for_cancel{50};
constexpr int edns_size = 1200; // what glibc offers (RESOLV_EDNS_BUFFER_SIZE)
constexpr std::size_t largest_datagram = 4096;

struct ChannelDeleter {
    void operator()(ares_channel channel) const { ares_destroy(channel); }
};
using Channel = std::unique_ptr<std::remove_pointer_t<ares_channel>, ChannelDeleter>;

/// One question under way. Its address is c-ares's callback argument: never moved.
struct Pending {
    DnsAnswer answer;
    bool edns = false;
    bool put_plainly = false; ///< a question without EDNS has followed
    bool garbage = false; ///< a datagram came that is no DNS reply
    bool done = false;
    bool cut_short = false; ///< stopped before silence could mean anything
    Clock::time_point start;
    Clock::time_point give_up;
    Channel channel; // last: destroying it calls back into the members above
};
using AllPending = std::vector<std::unique_ptr<Pending>>;

void finish(Pending& pending, DnsResult result)
{
    pending.answer.result = result;
    pending.answer.duration_us =
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - pending.start).count();
    pending.done = true;
    if (result == DnsResult::Unreachable) // c-ares keeps the reason to itself
        pending.answer.error = platform::sendError(pending.answer.server);
}

void takeReply(Pending& pending, std::string_view message)
{
    auto reply = readDnsReply(message);
    if (!reply || reply->truncated) { // c-ares has asked again over TCP where it could
        finish(pending, DnsResult::Malformed);
        return;
    }
    pending.answer.rcode = std::move(reply->rcode);
    pending.answer.addresses = std::move(reply->addresses);
    pending.answer.aliases = std::move(reply->aliases);
    pending.answer.ttl_s = reply->min_ttl_s;
    std::erase_if(pending.answer.addresses,
                  [&](const IpAddress& address) { return address.isV6() != (pending.answer.type == "AAAA"); });
    finish(pending, DnsResult::Answered);
}

void onAnswer(void* argument, int status, int /*timeouts*/, unsigned char* message, int length)
{
    auto& pending = *static_cast<Pending*>(argument);
    if (pending.done)
        return;
    if (status == ARES_SUCCESS && message != nullptr && length > 0)
        takeReply(pending, {reinterpret_cast<const char*>(message), static_cast<std::size_t>(length)});
    else if (pending.garbage || status == ARES_EBADRESP)
        finish(pending, DnsResult::Malformed);
    else if (status == ARES_ECONNREFUSED)
        finish(pending, DnsResult::Unreachable);
    else
        finish(pending, DnsResult::TimedOut);
}

Channel makeChannel(const Endpoint& server)
{
    static const int ready = ares_library_init(ARES_LIB_INIT_ALL);
    ares_options options{};
    // NOCHECKRESP hands over SERVFAIL, NOTIMP and REFUSED instead of trying again.
    options.flags = ARES_FLAG_NOSEARCH | ARES_FLAG_NOALIASES | ARES_FLAG_NOCHECKRESP;
    options.timeout = first_try_ms;
    options.tries = 2;
    constexpr int given = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES;
    ares_channel raw = nullptr;
    if (ready != ARES_SUCCESS || ares_init_options(&raw, &options, given) != ARES_SUCCESS)
        return {};
    Channel channel(raw);
    if (ares_set_servers_ports_csv(channel.get(), server.toString().c_str()) != ARES_SUCCESS)
        return {};
    return channel;
}

void send(Pending& pending)
{
    unsigned char* raw = nullptr;
    int length = 0;
    const int type = pending.answer.type == "AAAA" ? ns_t_aaaa : ns_t_a;
    const int made = ares_create_query(pending.answer.name.c_str(), ns_c_in, type, 0, 1, &raw, &length, pending.edns ? edns_size : 0);
    const std::unique_ptr<unsigned char, decltype(&ares_free_string)> query(
        raw, [](void* bytes) { ares_free_string(bytes); });
    pending.channel = makeChannel(pending.answer.server);
    if (made != ARES_SUCCESS || !pending.channel) {
        finish(pending, DnsResult::Unreachable);
        return;
    }
    ares_send(pending.channel.get(), query.get(), length, onAnswer, &pending);
}

AllPending sendAll(std::span<const DnsQuestion> questions, Clock::time_point deadline)
{
    AllPending all;
    for (const auto& question : questions) {
        auto pending = std::make_unique<Pending>();
        pending->answer.server = question.server;
        pending->answer.name = question.name;
        pending->answer.type = question.ipv6 ? "AAAA" : "A";
        pending->edns = question.edns;
        pending->start = Clock::now();
        pending->give_up = std::min(deadline, pending->start + whole_wait);
        send(*pending);
        all.push_back(std::move(pending));
    }
    return all;
}

void giveUpLate(AllPending& all, bool everything)
{
    const auto now = Clock::now();
    for (auto& pending : all) {
        if (pending->done)
            continue;
        pending->cut_short = everything && now < pending->start + milliseconds(first_try_ms);
        if (everything || now >= pending->give_up)
            finish(*pending, pending->garbage ? DnsResult::Malformed : DnsResult::TimedOut);
    }
}

bool misunderstood(const Pending& pending)
{
    return pending.edns && pending.done && pending.answer.rcode == "FORMERR"; // RFC 6891 7
}

void putPlainly(AllPending& all, Pending& unheard)
{
    auto plain = std::make_unique<Pending>();
    plain->answer.server = unheard.answer.server;
    plain->answer.name = unheard.answer.name;
    plain->answer.type = unheard.answer.type;
    plain->answer.contrast = !misunderstood(unheard);
    plain->start = Clock::now();
    plain->give_up = unheard.give_up;
    unheard.put_plainly = true;
    send(*plain);
    all.push_back(std::move(plain));
}

/// Puts questions plainly whose EDNS is not understood or, by its silence, perhaps not let pass.
void followUp(AllPending& all)
{
    const auto now = Clock::now();
    for (std::size_t i = 0; i < all.size(); ++i) {
        auto& pending = *all[i];
        const bool unheard = !pending.done && now >= pending.start + milliseconds(first_try_ms);
        if (pending.edns && !pending.put_plainly && (unheard || misunderstood(pending)))
            putPlainly(all, pending);
    }
}

/// A plain question has been answered: what its like with EDNS meets is no slowness of the resolver's.
void hurryUnheard(AllPending& all)
{
    for (const auto& plain : all) {
        if (!plain->answer.contrast || !plain->done || plain->answer.result != DnsResult::Answered)
            continue;
        for (auto& pending : all)
            if (pending->edns && !pending->done && pending->answer.server == plain->answer.server)
                pending->give_up = std::min(pending->give_up, plain->start + wait_after_contrast);
    }
}

/// The sockets of all open questions, and in step with them whose each one is.
struct Waiting {
    std::vector<platform::Watched> sockets;
    std::vector<Pending*> owners;
};

Waiting collectSockets(const AllPending& all)
{
    Waiting waiting;
    for (const auto& pending : all) {
        if (pending->done)
            continue;
        ares_socket_t sockets[ARES_GETSOCK_MAXNUM] = {};
        const auto wanted = static_cast<unsigned>(ares_getsock(pending->channel.get(), sockets, ARES_GETSOCK_MAXNUM));
        for (unsigned i = 0; i < ARES_GETSOCK_MAXNUM; ++i) {
            platform::Watched socket;
            socket.handle = static_cast<platform::Socket::Handle>(sockets[i]);
            socket.want_read = (wanted & 1u << i) != 0;
            socket.want_write = (wanted & 1u << (i + ARES_GETSOCK_MAXNUM)) != 0;
            if (socket.want_read || socket.want_write) {
                waiting.sockets.push_back(socket);
                waiting.owners.push_back(pending.get());
            }
        }
    }
    return waiting;
}

/// c-ares drops a datagram that answers nothing in silence; that it came is what tells a broken resolver from a dead
/// one.
void noticeGarbage(Pending& pending, const platform::Watched& socket)
{
    if (!socket.readable || socket.failed || pending.garbage)
        return;
    const auto datagram = platform::peekDatagram(socket.handle, largest_datagram);
    if (!datagram || readDnsReply(*datagram))
        return;
    pending.garbage = true;
    pending.give_up = std::min(pending.give_up, Clock::now() + wait_after_garbage);
}

void process(const Waiting& waiting)
{
    for (std::size_t i = 0; i < waiting.sockets.size(); ++i) {
        const auto& socket = waiting.sockets[i];
        noticeGarbage(*waiting.owners[i], socket);
        const auto handle = static_cast<ares_socket_t>(socket.handle);
        ares_process_fd(waiting.owners[i]->channel.get(), socket.readable ? handle : ARES_SOCKET_BAD,
                        socket.writable ? handle : ARES_SOCKET_BAD);
    }
}

milliseconds untilNextTimer(const AllPending& all)
{
    auto wait = look_for_cancel;
    for (const auto& pending : all) {
        if (pending->done)
            continue;
        timeval limit{0, static_cast<int>(look_for_cancel.count()) * 1000};
        timeval buffer{};
        const auto* next = ares_timeout(pending->channel.get(), &limit, &buffer);
        wait = std::min(wait, milliseconds(next->tv_sec * 1000 + next->tv_usec / 1000 + 1));
    }
    return wait;
}

} // namespace

std::vector<DnsAnswer> askAll(std::span<const DnsQuestion> questions, Clock::time_point deadline, StopToken stop)
{
    auto all = sendAll(questions, deadline);
    while (true) {
        giveUpLate(all, stop.stop_requested());
        if (!stop.stop_requested())
            followUp(all);
        hurryUnheard(all);
        if (std::ranges::all_of(all, &Pending::done, [](const auto& pending) -> Pending& { return *pending; }))
            break;
        auto waiting = collectSockets(all);
        platform::waitForAny(waiting.sockets, untilNextTimer(all));
        process(waiting);
    }
    std::vector<DnsAnswer> answers;
    for (auto& pending : all) {
        const bool heard_nothing_either = pending->answer.contrast && pending->answer.result != DnsResult::Answered;
        if (!pending->cut_short && !heard_nothing_either && !(pending->put_plainly && misunderstood(*pending)))
            answers.push_back(std::move(pending->answer));
    }
    return answers;
}

} // namespace deadair::probe
