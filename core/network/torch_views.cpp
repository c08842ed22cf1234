#include "network/torch_views.h"

#include <algorithm>
#include <limits>

namespace sdmatte {
namespace {

constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max();

// sum + a * b, or nothing beyond 63 bits.
std::optional<std::uint64_t> add_product(std::uint64_t sum, std::uint64_t a, std::uint64_t b)
{
    if (a != 0 && b > (most - sum) / a)
        return std::nullopt;
    return sum + a * b;
}

// Bytes of all elements one after the other; nothing beyond 63 bits.
std::optional<std::uint64_t> unpacked_bytes(const StoredTensor& tensor)
{
    std::optional<std::uint64_t> bytes = element_bytes(tensor.type);
    if (std::ranges::count(tensor.shape, 0) > 0)
        return 0;
    for (const std::int64_t size : tensor.shape)
        if (bytes)
            bytes = add_product(0, *bytes, static_cast<std::uint64_t>(size));
    return bytes;
}

// How far the last element is from the first; nothing beyond 63 bits.
std::optional<std::uint64_t> reach(const TorchTensor& tensor)
{
    std::optional<std::uint64_t> last = 0;
    for (std::size_t i = 0; i < tensor.shape.size() && last; ++i)
        last = add_product(*last, static_cast<std::uint64_t>(tensor.shape[i] - 1),
                           static_cast<std::uint64_t>(tensor.strides[i]));
    return last;
}

bool is_row_major(const TorchTensor& tensor)
{
    std::int64_t step = 1; // no overflow: the elements were found to fit
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        if (tensor.shape[i] != 1 && tensor.strides[i] != step)
            return false;
        step *= tensor.shape[i];
    }
    return true;
}

} // namespace

std::optional<StoredTensor> view_of_storage(const TorchTensor& tensor, std::uint64_t offset,
                                            std::uint64_t bytes)
{
    const std::uint64_t size = element_bytes(tensor.type);
    StoredTensor stored{.name = tensor.name, .type = tensor.type, .shape = tensor.shape};
    const bool is_as_said = tensor.storage_bytes <= bytes && bytes - tensor.storage_bytes < size;
    if (!is_as_said || tensor.first > tensor.storage_bytes / size || !unpacked_bytes(stored))
        return std::nullopt;
    stored.offset = offset + tensor.first * size;
    if (std::ranges::count(tensor.shape, 0) > 0)
        return stored;
    const std::optional<std::uint64_t> last = reach(tensor);
    if (!last || *last >= tensor.storage_bytes / size - tensor.first)
        return std::nullopt;
    stored.bytes = (*last + 1) * size;
    if (!is_row_major(tensor))
        stored.strides = tensor.strides;
    return stored;
}

bool is_worth_its_bytes(const std::vector<StoredTensor>& tensors, std::uint64_t file_bytes)
{
    constexpr int most_on_one_range = 100;
    constexpr std::uint64_t most_times = 4; // a few views of everything
    constexpr std::uint64_t small = 16U << 20;
    std::uint64_t total = 0;
    int on_this_range = 0;
    for (std::size_t i = 0; i < tensors.size(); ++i) {
        const StoredTensor& tensor = tensors[i];
        const bool is_same = i > 0 && tensor.bytes > 0 && tensor.offset == tensors[i - 1].offset
                             && tensor.bytes == tensors[i - 1].bytes;
        on_this_range = is_same ? on_this_range + 1 : 1;
        const std::optional<std::uint64_t> bytes = unpacked_bytes(tensor);
        if (on_this_range > most_on_one_range || !bytes || *bytes > most - total)
            return false;
        total += *bytes;
    }
    return total <= small || total / most_times <= file_bytes;
}

} // namespace sdmatte
