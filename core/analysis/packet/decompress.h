// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/packet/byte_stream.h"

namespace deadair::packet
{

struct PlainBytes {
    ReadBytes read;
    bool compressed = false; ///< whether the source was
};

/// The bytes inside a gzip (RFC 1952, several members) or Zstandard (RFC 8878, several frames) source, or the source
/// itself when it is neither. Damaged or cut compressed data give all that comes before, then an error with the place.
Result<PlainBytes> decompress(ReadBytes read);

} // namespace deadair::packet
