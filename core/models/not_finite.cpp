#include "models/not_finite.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <span>

namespace sdmatte {
namespace {

constexpr std::uint64_t block_bytes = 4 << 20; // a multiple of every element's size

// How a type of floating-point numbers writes what is not finite; the sign bit is shifted out.
template <class Bits>
struct Coding {
    Bits infinity;     // all larger codes are NaN
    bool has_infinity; // else the code itself is NaN too
};

template <class Bits>
void count(std::span<const std::byte> bytes, Coding<Bits> coding, NotFinite& found)
{
    for (std::size_t at = 0; at + sizeof(Bits) <= bytes.size(); at += sizeof(Bits)) {
        Bits bits = 0;
        std::memcpy(&bits, bytes.data() + at, sizeof(Bits));
        if constexpr (std::endian::native == std::endian::big)
            bits = std::byteswap(bits);
        const Bits magnitude = static_cast<Bits>(bits << 1);
        if (magnitude < coding.infinity)
            continue;
        if (magnitude == coding.infinity && coding.has_infinity)
            ++found.infinite;
        else
            ++found.nan;
    }
}

// Whole numbers are always finite.
void count(ElementType type, std::span<const std::byte> bytes, NotFinite& found)
{
    switch (type) {
    case ElementType::F64: return count<std::uint64_t>(bytes, {0xFFE0'0000'0000'0000, true}, found);
    case ElementType::F32: return count<std::uint32_t>(bytes, {0xFF00'0000, true}, found);
    case ElementType::BF16: return count<std::uint16_t>(bytes, {0xFF00, true}, found);
    case ElementType::F16: return count<std::uint16_t>(bytes, {0xF800, true}, found);
    case ElementType::F8_E5M2: return count<std::uint8_t>(bytes, {0xF8, true}, found);
    case ElementType::F8_E4M3: return count<std::uint8_t>(bytes, {0xFE, false}, found);
    default: return;
    }
}

} // namespace

Result<std::vector<NotFinite>> find_not_finite(const Checkpoint& checkpoint,
                                               const Progress& progress)
{
    const Result<File> file = reopen(checkpoint);
    if (!file)
        return std::unexpected(file.error());
    std::vector<NotFinite> all;
    std::vector<std::byte> block(block_bytes);
    bool is_read = true;
    for (const StoredTensor& tensor : checkpoint.tensors) {
        NotFinite found{.tensor = tensor.name};
        for (std::uint64_t at = 0; at < tensor.bytes && is_read; at += block_bytes) {
            if (progress.is_cancelled())
                return cancelled();
            const std::span bytes(block.data(), std::min(block_bytes, tensor.bytes - at));
            is_read = read_at(file->get(), static_cast<std::int64_t>(tensor.offset + at), bytes);
            if (is_read)
                count(tensor.type, bytes, found);
            progress.report(
                static_cast<float>(static_cast<double>(tensor.offset + at + bytes.size())
                                   / static_cast<double>(checkpoint.identity.size)));
        }
        if (found.nan + found.infinite > 0)
            all.push_back(std::move(found));
    }
    if (Result<void> unchanged = check_unchanged(checkpoint, file->get()); !unchanged)
        return std::unexpected(unchanged.error());
    if (!is_read)
        return input_error(message("models",
                                   "\"%1\" cannot be read to its end: its disk fails; copy it to "
                                   "another disk, or download it again.",
                                   path_text(checkpoint.path)));
    return all;
}

} // namespace sdmatte
