// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "evidence/service.h"

#include <QList>

#include <string_view>

class QSslCertificate;
class QSslError;

namespace deadair::probe
{

/// Puts subject, issuer, names and dates of the server's certificate into the evidence.
void describeCertificate(const QSslCertificate& certificate, TlsHandshake& handshake);

/// What is wrong with a chain, each once: "expired", "not_yet_valid", "wrong_name", "self_signed", "untrusted",
/// "revoked".
std::vector<std::string> certificateProblems(const QList<QSslError>& errors);

/// Whether the certificate names hosts and this name is not among them. Qt also takes the common name, which RFC 6125
/// 6.4.4 lets count only where there are no others, so what other clients refuse would pass.
bool namesOther(const QSslCertificate& certificate, std::string_view host);

} // namespace deadair::probe
