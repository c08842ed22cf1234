#include "network/read_tensors.h"

#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "network/run_pass.h"

#include <ATen/ops/empty.h>
#include <c10/util/BFloat16.h>
#include <c10/util/Half.h>

#include <algorithm>
#include <atomic>
#include <span>

namespace sdmatte {
namespace {

// A part of a tensor small enough that all threads have work and progress is smooth.
struct Piece {
    const StoredTensor* source;
    char* target; // where the whole tensor goes
    std::uint64_t first_element;
    std::uint64_t elements;
};

constexpr std::uint64_t piece_elements = 4'000'000;

template <class From, class To>
void convert(const std::vector<std::byte>& bytes, char* target)
{
    const auto* from = reinterpret_cast<const From*>(bytes.data());
    auto* to = reinterpret_cast<To*>(target);
    std::transform(from, from + bytes.size() / sizeof(From), to,
                   [](From value) { return static_cast<To>(static_cast<float>(value)); });
}

template <class To>
void convert(ElementType type, const std::vector<std::byte>& bytes, char* target)
{
    if (type == ElementType::F32)
        convert<float, To>(bytes, target);
    else if (type == ElementType::F16)
        convert<c10::Half, To>(bytes, target);
    else
        convert<c10::BFloat16, To>(bytes, target);
}

bool read_piece(std::FILE* file, const Piece& piece, at::ScalarType type)
{
    const StoredTensor& source = *piece.source;
    const std::size_t size = element_bytes(source.type);
    const auto offset = static_cast<std::int64_t>(source.offset + piece.first_element * size);
    char* target = piece.target + piece.first_element * c10::elementSize(type);
    const bool is_as_stored = (source.type == ElementType::F32 && type == at::kFloat)
                              || (source.type == ElementType::BF16 && type == at::kBFloat16);
    if (is_as_stored)
        return read_at(file, offset,
                       std::as_writable_bytes(std::span(target, piece.elements * size)));
    std::vector<std::byte> bytes(piece.elements * size);
    if (!read_at(file, offset, bytes))
        return false;
    if (type == at::kFloat)
        convert<float>(source.type, bytes, target);
    else
        convert<c10::BFloat16>(source.type, bytes, target);
    return true;
}

std::vector<Piece> cut(const StoredTensor& tensor, const at::Tensor& target)
{
    const auto elements = static_cast<std::uint64_t>(target.numel());
    std::vector<Piece> pieces;
    for (std::uint64_t first = 0; first < elements; first += piece_elements)
        pieces.push_back({&tensor, static_cast<char*>(target.data_ptr()), first,
                          std::min(piece_elements, elements - first)});
    return pieces;
}

Result<void> read_pieces(const Checkpoint& checkpoint, const std::vector<Piece>& pieces,
                         at::ScalarType type, const Progress& progress)
{
    const Result<File> file = reopen(checkpoint);
    if (!file)
        return std::unexpected(file.error());
    std::atomic<bool> is_read = true;
    std::atomic<int> done = 0;
    const int count = static_cast<int>(pieces.size());
    parallel_for(0, count, 1, [&](int first, int last) {
        for (int i = first; i < last && is_read && !progress.is_cancelled(); ++i) {
            if (!read_piece(file->get(), pieces[static_cast<std::size_t>(i)], type))
                is_read = false;
            ++done;
        }
    });
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1);
    if (Result<void> unchanged = check_unchanged(checkpoint, file->get()); !unchanged)
        return unchanged;
    if (!is_read)
        return input_error(message("network",
                                   "\"%1\" cannot be read: its disk fails; copy it to "
                                   "another disk, or download it again.",
                                   path_text(checkpoint.path)));
    return {};
}

} // namespace

Result<TensorMap> read_tensors(const Checkpoint& checkpoint, const std::string& prefix,
                               const at::TensorOptions& options, const Progress& progress)
{
    return run_pass([&]() -> Result<TensorMap> {
        const at::ScalarType type = c10::typeMetaToScalarType(options.dtype());
        TensorMap tensors;
        std::vector<Piece> pieces;
        for (const StoredTensor& stored : checkpoint.tensors) {
            if (!stored.name.starts_with(prefix))
                continue;
            const at::Tensor target = at::empty(stored.shape, type);
            tensors.emplace(stored.name, target);
            const std::vector<Piece> parts = cut(stored, target);
            pieces.insert(pieces.end(), parts.begin(), parts.end());
        }
        if (Result<void> read = read_pieces(checkpoint, pieces, type, progress); !read)
            return std::unexpected(read.error());
        for (auto& [name, tensor] : tensors)
            tensor = tensor.to(options.device());
        return tensors;
    });
}

} // namespace sdmatte
