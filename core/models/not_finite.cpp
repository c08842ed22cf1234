#include "models/not_finite.h"

#include "network/read_pieces.h"
#include "network/tensor_bytes.h"

#include <bit>
#include <cstring>
#include <memory>
#include <mutex>
#include <span>

namespace sdmatte {
namespace {

constexpr std::uint64_t piece_elements = 1 << 19;

// How a type of floating-point numbers writes what is not finite; the sign bit is shifted out.
template <class Bits>
struct Coding {
    Bits infinity;     // all larger codes are NaN
    bool has_infinity; // else the code itself is NaN too
};

template <class Bits>
NotFinite count(std::span<const std::byte> bytes, Coding<Bits> coding)
{
    NotFinite found;
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
    return found;
}

// Whole numbers are always finite.
NotFinite count(ElementType type, std::span<const std::byte> bytes)
{
    switch (type) {
    case ElementType::F64: return count<std::uint64_t>(bytes, {0xFFE0'0000'0000'0000, true});
    case ElementType::F32: return count<std::uint32_t>(bytes, {0xFF00'0000, true});
    case ElementType::BF16: return count<std::uint16_t>(bytes, {0xFF00, true});
    case ElementType::F16: return count<std::uint16_t>(bytes, {0xF800, true});
    case ElementType::F8_E5M2: return count<std::uint8_t>(bytes, {0xF8, true});
    case ElementType::F8_E4M3: return count<std::uint8_t>(bytes, {0xFE, false});
    default: return {};
    }
}

} // namespace

Result<std::vector<NotFinite>> find_not_finite(const Checkpoint& checkpoint,
                                               const Progress& progress)
{
    std::vector<const StoredTensor*> tensors;
    std::vector<NotFinite> all;
    for (const StoredTensor& tensor : checkpoint.tensors) {
        tensors.push_back(&tensor);
        all.push_back({.tensor = tensor.name});
    }
    std::mutex mutex;
    const auto look = [&](std::FILE* file, const TensorPiece& piece) {
        const StoredTensor& tensor = *tensors[piece.tensor];
        const std::size_t bytes =
            static_cast<std::size_t>(piece.elements) * element_bytes(tensor.type);
        const auto block = std::make_unique_for_overwrite<std::byte[]>(bytes);
        if (!read_elements(file, tensor, piece.first, {block.get(), bytes}))
            return false;
        const NotFinite found = count(tensor.type, {block.get(), bytes});
        const std::lock_guard lock(mutex);
        all[piece.tensor].nan += found.nan;
        all[piece.tensor].infinite += found.infinite;
        return true;
    };
    if (Result<void> read = read_pieces(checkpoint, tensors, piece_elements, look, progress); !read)
        return std::unexpected(read.error());
    std::erase_if(all, [](const NotFinite& found) { return found.nan + found.infinite == 0; });
    return all;
}

} // namespace sdmatte
