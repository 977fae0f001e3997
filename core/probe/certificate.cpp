// SPDX-License-Identifier: GPL-3.0-or-later
#include "probe/certificate.h"

#include "analysis/service/excerpt.h"
#include "base/ip_address.h"

#include <QDateTime>
#include <QSslCertificate>
#include <QSslError>

#include <algorithm>

namespace deadair::probe
{
namespace
{

constexpr std::size_t most_names = 20;

std::string clean(const QString& text)
{
    return cleanExcerpt(text.toStdString());
}

std::string utc(const QDateTime& time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

/// The common name, else the organisation, else nothing.
std::string nameIn(const QStringList& common, const QStringList& organisation)
{
    if (!common.isEmpty())
        return clean(common.first());
    return organisation.isEmpty() ? std::string() : clean(organisation.first());
}

/// Empty for what is no fault of the certificate.
std::string_view problemName(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired:
        return "expired";
    case QSslError::CertificateNotYetValid:
        return "not_yet_valid";
    case QSslError::HostNameMismatch:
        return "wrong_name";
    case QSslError::SelfSignedCertificate:
        return "self_signed";
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted:
        return "revoked";
    case QSslError::NoError:
        return {};
    default: // Qt's list grows, and whatever else is wrong with a chain means that it is not trusted
        return "untrusted";
    }
}

} // namespace

void describeCertificate(const QSslCertificate& certificate, TlsHandshake& handshake)
{
    using Info = QSslCertificate::SubjectInfo;
    handshake.subject = nameIn(certificate.subjectInfo(Info::CommonName), certificate.subjectInfo(Info::Organization));
    handshake.issuer = nameIn(certificate.issuerInfo(Info::CommonName), certificate.issuerInfo(Info::Organization));
    const auto alternatives = certificate.subjectAlternativeNames();
    for (const auto& name : alternatives) {
        if (handshake.names.size() < most_names)
            handshake.names.push_back(clean(name));
    }
    handshake.not_before = utc(certificate.effectiveDate());
    handshake.not_after = utc(certificate.expiryDate());
}

bool namesOther(const QSslCertificate& certificate, std::string_view host)
{
    const auto names = certificate.subjectAlternativeNames().values(QSsl::DnsEntry);
    const auto wanted = QString::fromUtf8(host.data(), static_cast<qsizetype>(host.size())).toLower();
    if (names.isEmpty() || IpAddress::parse(host))
        return false;
    return std::ranges::none_of(names, [&](const QString& name) {
        const auto lower = name.toLower();
        const bool wildcard = lower.startsWith(QStringLiteral("*.")) && wanted.contains(QLatin1Char('.'));
        return lower == wanted || (wildcard && wanted.mid(wanted.indexOf(QLatin1Char('.'))) == lower.mid(1));
    });
}

std::vector<std::string> certificateProblems(const QList<QSslError>& errors)
{
    std::vector<std::string> problems;
    for (const auto& error : errors) {
        const std::string name(problemName(error.error()));
        if (!name.empty() && std::ranges::find(problems, name) == problems.end())
            problems.push_back(name);
    }
    return problems;
}

} // namespace deadair::probe
