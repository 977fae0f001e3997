// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/diagnosis/icmp_meaning.h"

namespace deadair
{
namespace
{

IcmpMeaning meaningOfV4(int type, int code)
{
    if (type == 11 && code == 0)
        return IcmpMeaning::TtlExceeded;
    if (type != 3)
        return IcmpMeaning::Other;
    switch (code) {
    case 0:
    case 6:
    case 11:
        return IcmpMeaning::NetworkUnreachable;
    case 1:
    case 7:
    case 8:
    case 12:
        return IcmpMeaning::HostUnreachable;
    case 2:
    case 3:
        return IcmpMeaning::PortUnreachable;
    case 4:
        return IcmpMeaning::TooBig;
    case 9:
    case 10:
    case 13:
        return IcmpMeaning::Prohibited;
    default:
        return IcmpMeaning::Other;
    }
}

IcmpMeaning meaningOfV6(int type, int code)
{
    if (type == 3 && code == 0)
        return IcmpMeaning::TtlExceeded;
    if (type == 2)
        return IcmpMeaning::TooBig;
    if (type != 1)
        return IcmpMeaning::Other;
    switch (code) {
    case 0:
        return IcmpMeaning::NetworkUnreachable;
    case 2:
        return IcmpMeaning::BeyondScope;
    case 1:
    case 5:
    case 6:
        return IcmpMeaning::Prohibited;
    case 3:
        return IcmpMeaning::HostUnreachable;
    case 4:
        return IcmpMeaning::PortUnreachable;
    default:
        return IcmpMeaning::Other;
    }
}

} // namespace

IcmpMeaning meaningOf(const IcmpError& error)
{
    return error.sender.isV4() ? meaningOfV4(error.type, error.code) : meaningOfV6(error.type, error.code);
}

} // namespace deadair
