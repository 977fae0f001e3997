// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/posix/rendezvous.h"

#include "platform/posix/child.h"
#include "platform/posix/socket_address.h"
#include "platform/posix/system_error.h"

#include <algorithm>
#include <cerrno>
#include <cstdlib>

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace deadair::platform
{
namespace
{

constexpr auto meeting = "meet deadair-helper";

std::optional<uid_t> userOf(const Socket& peer)
{
#ifdef SO_PEERCRED
    ucred credentials{};
    socklen_t size = sizeof credentials;
    if (::getsockopt(descriptor(peer), SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0)
        return credentials.uid;
#else
    uid_t user = 0;
    gid_t group = 0;
    if (::getpeereid(descriptor(peer), &user, &group) == 0)
        return user;
#endif
    return std::nullopt;
}

/// Absent where it is longer than a socket's address may be.
std::optional<sockaddr_un> addressOf(const std::string& path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.size() >= sizeof address.sun_path)
        return std::nullopt;
    std::ranges::copy(path, address.sun_path);
    return address;
}

Socket openLocal()
{
    Socket socket(::socket(AF_UNIX, SOCK_STREAM, 0));
    if (socket.valid())
        (void)::fcntl(descriptor(socket), F_SETFD, FD_CLOEXEC);
    return socket;
}

Socket prepared(Socket peer)
{
    (void)::fcntl(descriptor(peer), F_SETFD, FD_CLOEXEC);
    setNonBlocking(descriptor(peer));
#ifdef SO_NOSIGPIPE
    setOption(peer, SOL_SOCKET, SO_NOSIGPIPE, 1);
#endif
    return peer;
}

} // namespace

Result<Rendezvous> Rendezvous::open()
{
    // Not below $TMPDIR: a socket's address has 104 bytes on macOS.
    std::string folder = "/tmp/deadair-XXXXXX";
    if (::mkdtemp(folder.data()) == nullptr) // of mode 0700
        return systemError(errno, meeting);
    Rendezvous here(folder);
    const auto address = addressOf(here.path());
    here.m_listener = openLocal();
    if (!address || !here.m_listener.valid() ||
        ::bind(descriptor(here.m_listener), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0 ||
        ::listen(descriptor(here.m_listener), 4) != 0)
        return systemError(errno, meeting);
    setNonBlocking(descriptor(here.m_listener));
    return here;
}

Rendezvous::~Rendezvous()
{
    if (m_folder.empty())
        return;
    (void)::unlink(path().c_str());
    (void)::rmdir(m_folder.c_str());
}

Result<Socket> Rendezvous::accept(uid_t user, LinkedProgram& launcher, Clock::time_point deadline, const StopToken& stop) const
{
    while (true) {
        // The launcher is asked first: what came before its end is taken before its end counts.
        const bool ended = launcher.waitForExit(std::chrono::milliseconds(0)).has_value();
        if (Socket peer(::accept(descriptor(m_listener), nullptr, nullptr)); peer.valid()) {
            if (userOf(peer) == user)
                return prepared(std::move(peer));
            continue;
        }
        if (ended)
            return Error{ErrorCode::PermissionDenied, meeting, "nobody allowed it"};
        const auto slice = std::min(deadline, Clock::now() + std::chrono::milliseconds(50));
        if (waitFor(m_listener, POLLIN, slice, stop) == Readiness::Stopped)
            return Error{ErrorCode::Cancelled, meeting, "stopped"};
        if (Clock::now() >= deadline)
            return Error{ErrorCode::TimedOut, meeting, "it does not come"};
    }
}

Result<Socket> meet(const std::string& path)
{
    const auto folder = path.substr(0, path.find_last_of('/'));
    struct stat entry {
    };
    const auto address = addressOf(path);
    auto peer = openLocal();
    if (!address || !path.starts_with('/') || !peer.valid())
        return Error{ErrorCode::Malformed, meeting, "no socket is at " + path};
    if (::lstat(folder.c_str(), &entry) != 0)
        return systemError(errno, meeting);
    if (!S_ISDIR(entry.st_mode) || (entry.st_mode & (S_IRWXG | S_IRWXO)) != 0)
        return Error{ErrorCode::PermissionDenied, meeting, folder + " is open to others"};
    if (::connect(descriptor(peer), reinterpret_cast<const sockaddr*>(&*address), sizeof *address) != 0)
        return systemError(errno, meeting);
    if (userOf(peer) != entry.st_uid)
        return Error{ErrorCode::PermissionDenied, meeting, "who listens there does not own " + folder};
    return prepared(std::move(peer));
}

} // namespace deadair::platform
