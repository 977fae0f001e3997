// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <memory>

namespace deadair
{

/// A real fault without network and without root: a listener on loopback that never accepts, its accept queue filled by
/// connections of its own, so that the kernel drops every further SYN. Gone when it is destroyed.
class DemoServer final
{
public:
    /// Needs a QCoreApplication. Fails where loopback does not let it listen.
    static Result<DemoServer> start();
    DemoServer(DemoServer&&) noexcept;
    DemoServer& operator=(DemoServer&&) noexcept;
    ~DemoServer();

    [[nodiscard]] std::uint16_t port() const;

private:
    struct Parts;
    explicit DemoServer(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace deadair
