#include "network/write_safetensors.h"

#include "base/disk_space.h"
#include "base/message.h"
#include "base/path_text.h"
#include "base/safe_write.h"
#include "network/element_conversion.h"
#include "network/json_text.h"
#include "network/read_pieces.h"
#include "network/safetensors.h"
#include "network/tensor_bytes.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <limits>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

constexpr std::uint64_t piece_elements = 1 << 19;
constexpr std::uint64_t synced_bytes = 64 << 20; // the progress is that of the disk
constexpr std::size_t length_bytes = 8;

// A tensor, and what it is in the new file.
struct Place {
    const StoredTensor* source;
    ElementType type;
    std::uint64_t begin; // among the data
    std::uint64_t end;
};

// What stands in front of the data, and where each tensor goes.
struct Layout {
    std::vector<Place> places; // in the order of their bytes
    std::string head;          // length and header
    std::uint64_t bytes = 0;   // of the whole file
};

// In their order, with no bytes yet.
std::vector<Place> ordered(const Checkpoint& checkpoint, std::optional<ElementType> numbers)
{
    std::vector<Place> places;
    for (const StoredTensor& tensor : checkpoint.tensors) {
        const bool changes = numbers && is_convertible(tensor.type, *numbers);
        places.push_back(
            {.source = &tensor, .type = changes ? *numbers : tensor.type, .begin = 0, .end = 0});
    }
    std::ranges::sort(places, [](const Place& a, const Place& b) {
        const std::size_t of_a = element_bytes(a.type);
        const std::size_t of_b = element_bytes(b.type);
        return std::tie(of_b, a.source->name) < std::tie(of_a, b.source->name);
    });
    return places;
}

std::string entry(const Place& place)
{
    std::string sizes;
    for (const std::int64_t size : place.source->shape)
        sizes.append(sizes.empty() ? "" : ",").append(std::to_string(size));
    std::string text = "," + json_text(place.source->name) + R"(:{"dtype":")";
    text.append(element_name(place.type)).append(R"(","shape":[)").append(sizes);
    text.append(R"(],"data_offsets":[)").append(std::to_string(place.begin)).append(",");
    return text.append(std::to_string(place.end)).append("]}");
}

// The header, padded so that the data begin at a multiple of 8 bytes, with its length in front.
std::string head_of(const std::vector<Place>& places)
{
    std::string header = R"({"__metadata__":{"format":"pt"})"; // what other readers ask for
    for (const Place& place : places)
        header += entry(place);
    header += "}";
    header.resize((header.size() + 7) / 8 * 8, ' ');
    std::string head;
    for (std::size_t i = 0; i < length_bytes; ++i)
        head += static_cast<char>(static_cast<std::uint64_t>(header.size()) >> (8 * i));
    return head + header;
}

Result<Layout> lay_out(const Checkpoint& checkpoint, std::optional<ElementType> numbers)
{
    constexpr std::uint64_t most = std::numeric_limits<std::int64_t>::max() / 2;
    const auto impossible = [&] {
        return input_error(message("network",
                                   "The tensors of \"%1\" do not fit into a safetensors file: "
                                   "their names, shapes or number are beyond its limits.",
                                   path_text(checkpoint.path)));
    };
    Layout layout{.places = ordered(checkpoint, numbers), .head = {}};
    std::uint64_t data = 0;
    for (Place& place : layout.places) {
        const std::uint64_t elements = element_count(*place.source);
        const std::size_t element = element_bytes(place.type);
        if (elements > (most - data) / element)
            return impossible();
        place.begin = data;
        place.end = data += elements * element;
    }
    layout.head = head_of(layout.places);
    // What is written is what our own reader takes.
    if (layout.head.size() - length_bytes > max_safetensors_header_bytes
        || !parse_safetensors_header(std::string_view(layout.head).substr(length_bytes), data,
                                     checkpoint.path))
        return impossible();
    layout.bytes = layout.head.size() + data;
    return layout;
}

// Where all threads write; the first failure counts.
class Output {
public:
    explicit Output(std::FILE* file)
        : file_(file)
    {
    }

    bool write(std::uint64_t offset, std::span<const std::byte> bytes)
    {
        if (!write_at(file_, static_cast<std::int64_t>(offset), bytes))
            return fail();
        const std::uint64_t before = written_.fetch_add(bytes.size());
        const bool is_due = before / synced_bytes != (before + bytes.size()) / synced_bytes;
        return !is_due || sync_data(file_) || fail();
    }

    [[nodiscard]] int error_number() const { return error_number_; } // 0: none

private:
    bool fail()
    {
        int none = 0;
        error_number_.compare_exchange_strong(none, errno == 0 ? EIO : errno);
        return false;
    }

    std::FILE* file_;
    std::atomic<std::uint64_t> written_ = 0;
    std::atomic<int> error_number_ = 0;
};

Result<void> write_tensors(const Checkpoint& checkpoint, const Layout& layout, Output& output,
                           const Progress& progress)
{
    std::vector<const StoredTensor*> sources;
    for (const Place& place : layout.places)
        sources.push_back(place.source);
    const auto copy = [&](std::FILE* file, const TensorPiece& piece) {
        const Place& place = layout.places[piece.tensor];
        const std::size_t element = element_bytes(place.type);
        const std::size_t bytes = static_cast<std::size_t>(piece.elements) * element;
        const auto block = std::make_unique_for_overwrite<std::byte[]>(bytes);
        const std::span<std::byte> target(block.get(), bytes);
        return read_elements_as(place.type, file, *place.source, piece.first, target)
               && output.write(layout.head.size() + place.begin + piece.first * element, target);
    };
    return read_pieces(checkpoint, sources, piece_elements, copy, progress);
}

} // namespace

Result<std::uint64_t> safetensors_size(const Checkpoint& checkpoint,
                                       std::optional<ElementType> numbers)
{
    const Result<Layout> layout = lay_out(checkpoint, numbers);
    return layout ? Result<std::uint64_t>(layout->bytes) : std::unexpected(layout.error());
}

Result<std::uint64_t> write_safetensors(const Checkpoint& checkpoint,
                                        std::optional<ElementType> numbers, const fs::path& target,
                                        const Progress& progress)
{
    const Result<Layout> layout = lay_out(checkpoint, numbers);
    if (!layout)
        return std::unexpected(layout.error());
    if (Result<void> fits = check_space(target, layout->bytes, checkpoint.path); !fits)
        return std::unexpected(fits.error());
    const auto write = [&](const fs::path& temporary) -> Result<void> {
        File file(std::fopen(temporary.c_str(), "wb"));
        if (!file)
            return write_error(target, errno);
        Output output(file.get());
        if (!output.write(0, std::as_bytes(std::span(layout->head))))
            return write_error(target, output.error_number());
        Result<void> done = write_tensors(checkpoint, *layout, output, progress);
        if (output.error_number() != 0 && !progress.is_cancelled())
            return write_error(target, output.error_number());
        if (done && std::fclose(file.release()) != 0)
            return write_error(target, errno);
        return done;
    };
    if (Result<void> written = write_safely(target, write); !written)
        return std::unexpected(written.error());
    return layout->bytes;
}

} // namespace sdmatte
