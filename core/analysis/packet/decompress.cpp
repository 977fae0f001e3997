// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/packet/decompress.h"

#include <zlib.h>
#include <zstd.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace deadair::packet
{
namespace
{

constexpr std::size_t input_bytes = 64u << 10;
constexpr int gzip_window = 15 + 16; ///< zlib: the largest window, gzip header

Error damagedAt(std::uint64_t offset, const char* what)
{
    return {ErrorCode::Malformed, "the compressed data at byte " + std::to_string(offset), what};
}

Error endedAt(const ByteStream& source)
{
    if (!source.error().empty())
        return {ErrorCode::System, "cannot read the file", source.error()};
    return damagedAt(source.offset(), "it ends too early");
}

class GzipReader
{
public:
    explicit GzipReader(ByteStream source) : m_source(std::move(source)), m_usable(inflateInit2(&m_zlib, gzip_window) == Z_OK) {}
    ~GzipReader() { inflateEnd(&m_zlib); }
    GzipReader(const GzipReader&) = delete;
    GzipReader& operator=(const GzipReader&) = delete;

    Result<std::size_t> read(std::span<std::uint8_t> buffer)
    {
        if (!m_usable)
            return Error{ErrorCode::System, "cannot unpack the file", "zlib does not start"};
        m_zlib.next_out = buffer.data();
        m_zlib.avail_out = static_cast<uInt>(buffer.size());
        while (m_zlib.avail_out == buffer.size()) {
            const auto input = m_source.peek(input_bytes);
            if (input.empty() && m_between_members && m_source.error().empty())
                return std::size_t{0};
            if (input.empty())
                return endedAt(m_source);
            if (m_between_members && input[0] != 0x1f)
                return std::size_t{0}; // padding after the last member
            m_between_members = false;
            m_zlib.next_in = const_cast<Bytef*>(input.data()); // zlib's interface; it does not write there
            m_zlib.avail_in = static_cast<uInt>(std::min<std::size_t>(input.size(), 1u << 30));
            const auto offered = m_zlib.avail_in;
            const int state = inflate(&m_zlib, Z_NO_FLUSH);
            m_source.skip(offered - m_zlib.avail_in);
            if (state == Z_STREAM_END) {
                inflateReset(&m_zlib);
                m_between_members = true;
            } else if (state != Z_OK) {
                const auto produced = buffer.size() - m_zlib.avail_out;
                if (produced > 0)
                    return produced; // the error comes with the next call
                return damagedAt(m_source.offset(), "it is damaged");
            }
        }
        return buffer.size() - m_zlib.avail_out;
    }

private:
    ByteStream m_source;
    z_stream m_zlib{};
    bool m_usable = false;
    bool m_between_members = false;
};

class ZstdReader
{
public:
    explicit ZstdReader(ByteStream source) : m_source(std::move(source)), m_zstd(ZSTD_createDCtx(), ZSTD_freeDCtx) {}

    Result<std::size_t> read(std::span<std::uint8_t> buffer)
    {
        if (!m_zstd)
            return Error{ErrorCode::System, "cannot unpack the file", "libzstd does not start"};
        ZSTD_outBuffer output{buffer.data(), buffer.size(), 0};
        while (output.pos == 0) {
            const auto available = m_source.peek(1);
            if (available.empty() && m_frame_complete && m_source.error().empty())
                return std::size_t{0};
            ZSTD_inBuffer input{available.data(), available.size(), 0};
            const auto state = ZSTD_decompressStream(m_zstd.get(), &output, &input);
            if (ZSTD_isError(state) != 0)
                return damagedAt(m_source.offset(), ZSTD_getErrorName(state));
            if (available.empty() && output.pos == 0)
                return endedAt(m_source);
            m_source.skip(input.pos);
            m_frame_complete = state == 0;
        }
        return output.pos;
    }

private:
    ByteStream m_source;
    std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> m_zstd;
    bool m_frame_complete = false;
};

template <class Reader>
PlainBytes unpacked(ByteStream stream)
{
    const auto reader = std::make_shared<Reader>(std::move(stream));
    return {[reader](std::span<std::uint8_t> buffer) { return reader->read(buffer); }, true};
}

/// The source again, with what was looked at put back in front.
PlainBytes withStart(const std::vector<std::uint8_t>& start, ReadBytes read)
{
    return {[start, read = std::move(read), given = std::size_t{0}](std::span<std::uint8_t> buffer) mutable {
                if (given == start.size())
                    return read(buffer);
                const auto count = std::min(buffer.size(), start.size() - given);
                std::memcpy(buffer.data(), start.data() + given, count);
                given += count;
                return Result<std::size_t>(count);
            },
            false};
}

} // namespace

Result<PlainBytes> decompress(ReadBytes read)
{
    std::vector<std::uint8_t> start(4);
    std::size_t filled = 0;
    while (filled < start.size()) {
        const auto count = read(std::span(start).subspan(filled));
        if (!count)
            return count.error();
        if (*count == 0)
            break;
        filled += *count;
    }
    start.resize(filled);
    auto plain = withStart(start, std::move(read));
    constexpr std::uint8_t gzip[] = {0x1f, 0x8b};
    constexpr std::uint8_t zstd[] = {0x28, 0xb5, 0x2f, 0xfd};
    if (std::ranges::equal(std::span(start).first(std::min<std::size_t>(filled, 2)), gzip))
        return unpacked<GzipReader>(ByteStream(std::move(plain.read)));
    if (std::ranges::equal(start, zstd))
        return unpacked<ZstdReader>(ByteStream(std::move(plain.read)));
    return plain;
}

} // namespace deadair::packet
