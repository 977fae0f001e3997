// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is started by another one cannot be handed a link: it comes and fetches it.
#pragma once

#include "platform/byte_link.h"

#include <sys/types.h>

namespace deadair::platform
{

/// Where this process waits for one other: a socket in a folder of its own, which only this user and root may enter. Both are
/// removed when it goes.
class Rendezvous final
{
public:
    static Result<Rendezvous> open();
    Rendezvous(Rendezvous&& other) noexcept = default;
    Rendezvous& operator=(Rendezvous&&) = delete;
    ~Rendezvous();

    /// What the other has to be told.
    [[nodiscard]] std::string path() const { return m_folder + "/link"; }
    /// Waits for a process of this user, shutting the door to others. TimedOut, Cancelled; PermissionDenied when the `launcher`
    /// ended before anybody came.
    Result<Socket> accept(uid_t user, LinkedProgram& launcher, Clock::time_point deadline, const StopToken& stop) const;

private:
    explicit Rendezvous(std::string folder) : m_folder(std::move(folder)) {}

    std::string m_folder; ///< empty once moved from
    Socket m_listener;
};

/// The other side of it. PermissionDenied where the folder is open to others, or whoever listens does not own it.
Result<Socket> meet(const std::string& path);

} // namespace deadair::platform
