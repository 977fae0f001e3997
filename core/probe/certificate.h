// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/service.h"

#include <QList>

class QSslCertificate;
class QSslError;

namespace deadair::probe
{

/// Puts subject, issuer, names and dates of the server's certificate into the evidence.
void describeCertificate(const QSslCertificate& certificate, TlsHandshake& handshake);

/// What is wrong with a chain, each once: "expired", "not_yet_valid", "wrong_name", "self_signed", "untrusted",
/// "revoked".
std::vector<std::string> certificateProblems(const QList<QSslError>& errors);

} // namespace deadair::probe
