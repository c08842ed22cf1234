#include "network/tensor_bytes.h"

#include "base/posix.h"
#include "network/element_conversion.h"

#include <algorithm>
#include <cstring>
#include <limits>
#include <memory>
#include <vector>

namespace sdmatte {
namespace {

// One dimension of a box of elements: how far its next step is, in elements.
struct Dimension {
    std::uint64_t size;
    std::uint64_t source; // step in the file
    std::uint64_t target; // step in memory
};
using Box = std::span<const Dimension>;

struct Source {
    std::FILE* file;
    std::uint64_t offset; // of the tensor's first element
    std::size_t element;  // bytes of one
};

constexpr std::uint64_t window_bytes = 1 << 20; // at most so much is read at once
constexpr std::uint64_t hole_bytes = 4 << 10;   // reading over it is cheaper than reading again
constexpr std::uint64_t block_elements = 128 * 1024; // converted while they are in the cache
constexpr std::uint64_t strided_elements = 1 << 20;  // more at once, for longer runs in the file

// Innermost first; dimensions that continue one another are one.
std::vector<Dimension> dimensions_of(const StoredTensor& tensor)
{
    std::vector<Dimension> dimensions;
    std::uint64_t row = 1;
    for (std::size_t i = tensor.shape.size(); i-- > 0;) {
        const auto size = static_cast<std::uint64_t>(tensor.shape[i]);
        const std::uint64_t stride =
            tensor.strides.empty() ? row : static_cast<std::uint64_t>(tensor.strides[i]);
        if (!dimensions.empty() && dimensions.back().source * dimensions.back().size == stride)
            dimensions.back().size *= size;
        else if (size != 1)
            dimensions.push_back({.size = size, .source = stride, .target = row});
        row *= size;
    }
    return dimensions;
}

template <class Element>
void scatter(Box box, const std::byte* source, std::byte* target)
{
    if (box.empty()) {
        std::memcpy(target, source, sizeof(Element));
        return;
    }
    const Dimension& outer = box.back();
    const std::uint64_t source_step = outer.source * sizeof(Element);
    const std::uint64_t target_step = outer.target * sizeof(Element);
    if (box.size() == 1)
        for (std::uint64_t i = 0; i < outer.size; ++i)
            std::memcpy(target + i * target_step, source + i * source_step, sizeof(Element));
    else
        for (std::uint64_t i = 0; i < outer.size; ++i)
            scatter<Element>(box.first(box.size() - 1), source + i * source_step,
                             target + i * target_step);
}

void scatter(std::size_t element, Box box, const std::byte* source, std::byte* target)
{
    switch (element) {
    case 1: return scatter<std::uint8_t>(box, source, target);
    case 2: return scatter<std::uint16_t>(box, source, target);
    case 4: return scatter<std::uint32_t>(box, source, target);
    default: return scatter<std::uint64_t>(box, source, target);
    }
}

// How far one read goes: elements from the first to the last that it takes in.
struct Reach {
    std::uint64_t elements = 1;
    std::size_t whole = 0;   // the innermost dimensions that it takes in wholly
    std::uint64_t steps = 1; // of the next one
};

Reach reach_of(const Source& source, Box box)
{
    const std::uint64_t window = window_bytes / source.element;
    const std::uint64_t hole = hole_bytes / source.element;
    Reach reach;
    for (const Dimension& dimension : box) {
        const bool is_near = dimension.source <= reach.elements + hole;
        reach.steps = dimension.source == 0 ? dimension.size
                      : is_near             ? 1 + (window - reach.elements) / dimension.source
                                            : 1;
        if (reach.steps < dimension.size)
            break;
        reach.elements += (dimension.size - 1) * dimension.source;
        ++reach.whole;
    }
    return reach;
}

// `box`, sorted by its steps in the file, beginning `from` elements behind the tensor's first.
bool read_sorted(const Source& source, Box box, std::uint64_t from, std::byte* target,
                 std::vector<std::byte>& window)
{
    const auto place = [&](std::uint64_t element) {
        return static_cast<std::int64_t>(source.offset + element * source.element);
    };
    const Reach reach = reach_of(source, box);
    if (reach.whole == box.size()) {
        window.resize(reach.elements * source.element);
        if (!read_at(source.file, place(from), window))
            return false;
        std::vector<Dimension> in_memory(box.begin(), box.end()); // written one after another
        std::ranges::sort(in_memory, {}, &Dimension::target);
        scatter(source.element, in_memory, window.data(), target);
        return true;
    }
    const Dimension outer = box.back();
    const std::uint64_t steps = reach.whole + 1 == box.size() ? reach.steps : 1;
    std::vector<Dimension> part(box.begin(), box.end());
    if (steps == 1)
        part.pop_back();
    for (std::uint64_t i = 0; i < outer.size; i += steps) {
        if (steps > 1)
            part.back().size = std::min(steps, outer.size - i);
        if (!read_sorted(source, part, from + i * outer.source,
                         target + i * outer.target * source.element, window))
            return false;
    }
    return true;
}

bool read_box(const Source& source, std::vector<Dimension> box, std::uint64_t from,
              std::span<std::byte> target)
{
    if (box.empty() || (box.size() == 1 && box.front().source == 1))
        return read_at(source.file,
                       static_cast<std::int64_t>(source.offset + from * source.element), target);
    std::ranges::sort(box, {}, &Dimension::source);
    std::vector<std::byte> window;
    return read_sorted(source, box, from, target.data(), window);
}

// The elements from `first` on of what `dimensions` span: the rest of a row, whole rows as a box,
// and the beginning of a row.
bool read_range(const Source& source, Box dimensions, std::uint64_t from, std::uint64_t first,
                std::span<std::byte> target)
{
    if (dimensions.empty())
        return read_box(source, {}, from, target);
    const Dimension& outer = dimensions.back();
    while (!target.empty()) {
        const std::uint64_t count = target.size() / source.element;
        const std::uint64_t within = first % outer.target;
        const std::uint64_t place = from + first / outer.target * outer.source;
        std::uint64_t taken = std::min(count, outer.target - within);
        bool is_read = false;
        if (within == 0 && count >= outer.target) {
            taken = count - count % outer.target;
            std::vector<Dimension> box(dimensions.begin(), dimensions.end());
            box.back().size = taken / outer.target;
            is_read = read_box(source, std::move(box), place, target.first(taken * source.element));
        } else {
            is_read = read_range(source, dimensions.first(dimensions.size() - 1), place, within,
                                 target.first(taken * source.element));
        }
        if (!is_read)
            return false;
        first += taken;
        target = target.subspan(taken * source.element);
    }
    return true;
}

} // namespace

std::uint64_t element_count(const StoredTensor& tensor)
{
    constexpr std::uint64_t most = std::numeric_limits<std::uint64_t>::max();
    if (std::ranges::count(tensor.shape, 0) > 0)
        return 0;
    std::uint64_t count = 1;
    for (const std::int64_t size : tensor.shape) {
        const auto factor = static_cast<std::uint64_t>(size);
        count = count > most / factor ? most : count * factor;
    }
    return count;
}

bool read_elements(std::FILE* file, const StoredTensor& tensor, std::uint64_t first,
                   std::span<std::byte> target)
{
    if (target.empty())
        return true;
    const Source source{
        .file = file, .offset = tensor.offset, .element = element_bytes(tensor.type)};
    return read_range(source, dimensions_of(tensor), 0, first, target);
}

bool read_elements_as(ElementType to, std::FILE* file, const StoredTensor& tensor,
                      std::uint64_t first, std::span<std::byte> target)
{
    if (to == tensor.type)
        return read_elements(file, tensor, first, target);
    const std::size_t stored = element_bytes(tensor.type);
    const std::uint64_t count = target.size() / element_bytes(to);
    const std::uint64_t most = tensor.strides.empty() ? block_elements : strided_elements;
    const auto block = std::make_unique_for_overwrite<std::byte[]>(std::min(count, most) * stored);
    for (std::uint64_t at = 0; at < count; at += most) {
        const std::uint64_t elements = std::min(most, count - at);
        const std::span bytes(block.get(), elements * stored);
        if (!read_elements(file, tensor, first + at, bytes))
            return false;
        convert_elements(tensor.type, bytes, to,
                         target.subspan(at * element_bytes(to), elements * element_bytes(to)));
    }
    return true;
}

} // namespace sdmatte
