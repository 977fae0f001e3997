// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/diagnosis/case.h"
#include "base/target.h"
#include "helper_client/helper_client.h"

#include <QObject>

#include <chrono>
#include <memory>

namespace deadair::cloud
{
struct Exports; // its headers are more than moc can read
}

namespace deadair
{

struct CaptureInput;

/// What a diagnosis is asked to do.
struct SessionOptions {
    Target target;
    Vantage vantage = Vantage::Client;
    std::optional<std::chrono::milliseconds> app_timeout;
    std::chrono::milliseconds budget{20'000};
    std::string proxy = "system"; ///< "system", "none" or a URL
    std::optional<std::string> pasted_kind;
    std::shared_ptr<const cloud::Exports> cloud; ///< rules of cloud providers; null: none were given
    HelperOptions helper{{}, std::chrono::milliseconds(2000), false, {}};
    std::vector<std::shared_ptr<const CaptureInput>> captures; ///< packets that the user brought along
    std::optional<Descriptors> inherited_descriptors; ///< as this process found them, see platform::raiseDescriptorLimit
};

/// Runs the plan against one target: checks in worker threads, as many at once as their needs allow. All signals come in the
/// thread of this object and carry complete values. `finished` comes exactly once per start(), also after stop().
class Session final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Session)

public:
    explicit Session(SessionOptions options, QObject* parent = nullptr);
    ~Session() override;

    void start();
    /// Ends the run soon; what is known by then is weighed and reported.
    void stop();

Q_SIGNALS:
    void checkStarted(const QString& id);
    void checkFinished(const deadair::CheckResult& result);
    /// Each piece of evidence as it is found; all of them come again in the case.
    void evidenceFound(const deadair::Evidence& evidence);
    /// The handshake of a first attempt, each time another of its packets has passed; evidence comes when it is over.
    void packetsSeen(const deadair::PacketCapture& capture);
    void finished(const deadair::Case& result);

private:
    class Run;
    std::unique_ptr<Run> m_run;
};

} // namespace deadair
