// SPDX-License-Identifier: GPL-3.0-or-later
// This end of deadair-helper. Everything here waits no longer than its deadline and heeds `stop`; it is called from the
// threads of a run, never from the GUI's.
#pragma once

#include "base/stop_token.h"
#include "platform/byte_link.h"
#include "protocol/frame.h"
#include "protocol/messages.h"

#include <memory>
#include <string>

namespace deadair
{

class Consent;

/// How to come by the helper.
struct HelperOptions {
    std::string path; ///< empty: where it is installed, see findHelper()
    /// For its greeting; rule listings may take it three seconds each, which is rare.
    std::chrono::milliseconds patience{5000};
    bool may_ask = false; ///< let the system ask the user for a password where the helper lacks the rights by itself
    std::shared_ptr<Consent> consent; ///< what all jobs of one run ask with; null: each asks for itself
};

/// Next to this program, else in the libexec folders; empty where it is not installed.
std::string findHelper();

/// Whether `may_ask` could help: it is installed, and the system has a way to ask for a password.
bool canAskForRights(const HelperOptions& options);

/// Where `may_ask`, and the helper lacks the rights by itself: has the user asked now, before anything depends on the time that
/// takes, for what all jobs with this `consent` need. Otherwise the first of them asks.
void askForRights(const HelperOptions& options, const StopToken& stop);

/// One helper process with one job, ready for its requests. Whatever happens to the process is an Error here: NotFound
/// (not installed), PermissionDenied (it lacks a right), Unavailable (another version), TimedOut (it does not answer),
/// System (it ended), Malformed (it talks nonsense). Their detail says how to put it right.
class HelperClient final
{
public:
    using Reply = protocol::Envelope<protocol::Reply>;

    static Result<HelperClient> start(protocol::Job job, const HelperOptions& options, StopToken stop);

    /// The id under which the answers come.
    Result<std::uint32_t> send(protocol::Request request);
    /// The next message. TimedOut at the deadline; then one may ask again.
    Result<Reply> receive(platform::Clock::time_point deadline, const StopToken& stop);

private:
    explicit HelperClient(platform::LinkedProgram program) : m_program(std::move(program)) {}
    /// Greeted already.
    static Result<HelperClient> of(Result<platform::LinkedProgram> program, const StopToken& stop, std::chrono::milliseconds patience);
    std::optional<Error> greet(StopToken stop, std::chrono::milliseconds patience);
    Error ended();

    platform::LinkedProgram m_program;
    protocol::FrameReader m_frames{protocol::largest_reply_bytes};
    std::uint32_t m_last_id = 0;
};

} // namespace deadair
