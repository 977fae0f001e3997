// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/demo.h"

#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace deadair
{
namespace
{

constexpr int backlog = 1;
constexpr int most_fillers = 16;        // a system may admit a few more than the backlog says
constexpr int answered_within_ms = 400; // loopback answers in microseconds

} // namespace

struct DemoServer::Parts {
    QTcpServer server;
    std::vector<std::unique_ptr<QTcpSocket>> fillers;
};

DemoServer::DemoServer(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}
DemoServer::DemoServer(DemoServer&&) noexcept = default;
DemoServer& DemoServer::operator=(DemoServer&&) noexcept = default;
DemoServer::~DemoServer() = default;

std::uint16_t DemoServer::port() const
{
    return m_parts->server.serverPort();
}

Result<DemoServer> DemoServer::start()
{
    const auto failure = [](const QString& why) {
        return Error{ErrorCode::System, "start the example on loopback", why.toStdString()};
    };
    auto parts = std::make_unique<Parts>();
    parts->server.setProxy(QNetworkProxy::NoProxy);
    parts->server.setListenBacklogSize(backlog);
    if (!parts->server.listen(QHostAddress::LocalHost))
        return failure(parts->server.errorString());
    parts->server.pauseAccepting();
    for (int count = 0; count < most_fillers; ++count) {
        auto filler = std::make_unique<QTcpSocket>();
        filler->setProxy(QNetworkProxy::NoProxy);
        filler->connectToHost(QHostAddress(QHostAddress::LocalHost), parts->server.serverPort());
        if (!filler->waitForConnected(answered_within_ms)) // the queue is full: this SYN was dropped
            return DemoServer(std::move(parts));
        parts->fillers.push_back(std::move(filler));
    }
    return failure(QStringLiteral("the listener accepted more connections than its queue should hold"));
}

} // namespace deadair
