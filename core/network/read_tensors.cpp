#include "network/read_tensors.h"

#include "network/read_pieces.h"
#include "network/run_pass.h"
#include "network/tensor_bytes.h"

#include <ATen/ops/empty.h>
#include <ATen/ops/from_blob.h>

#include <algorithm>
#include <new>
#include <span>

namespace sdmatte {
namespace {

// Small enough that all threads have work to the end.
constexpr std::uint64_t piece_elements = 1 << 20;

constexpr std::uint64_t most_bytes = std::uint64_t{1} << 62;
constexpr std::uint64_t alignment = 64; // what LibTorch gives its own tensors

ElementType element_type_of(const at::TensorOptions& options)
{
    return c10::typeMetaToScalarType(options.dtype()) == at::kFloat ? ElementType::F32
                                                                    : ElementType::BF16;
}

// Where the tensors of one part of a network lie in their memory.
struct Places {
    std::vector<StoredTensor> sources; // in the order of their elements there
    std::vector<std::uint64_t> offsets;
    std::uint64_t bytes = 0; // in all
};

bool is_kernel(const Shape& shape)
{
    return shape.size() == 4;
}

// A kernel [C, D, H, W] as [C, H, W, D]: read in this order it is channels-last at once.
StoredTensor in_order_of_memory(const StoredTensor& stored)
{
    if (!is_kernel(stored.shape))
        return stored;
    StoredTensor turned = stored;
    const Shape& shape = stored.shape;
    const Shape strides = stored.strides.empty() ? Shape{shape[1] * shape[2] * shape[3],
                                                         shape[2] * shape[3], shape[3], 1}
                                                 : stored.strides;
    turned.shape = {shape[0], shape[2], shape[3], shape[1]};
    turned.strides = {strides[0], strides[2], strides[3], strides[1]};
    return turned;
}

Places places_of(const Checkpoint& checkpoint, const std::string& prefix, ElementType type)
{
    Places places;
    for (const StoredTensor& stored : checkpoint.tensors) {
        if (!stored.name.starts_with(prefix))
            continue;
        places.sources.push_back(in_order_of_memory(stored));
        places.offsets.push_back(places.bytes);
        const std::uint64_t elements = element_count(stored);
        if (elements > (most_bytes - places.bytes) / element_bytes(type)) // none is that large
            throw std::bad_alloc();
        const std::uint64_t bytes = elements * element_bytes(type);
        places.bytes += (bytes + alignment - 1) / alignment * alignment;
    }
    return places;
}

at::Tensor empty_bytes(std::uint64_t bytes)
{
    return at::empty({static_cast<std::int64_t>(bytes)}, at::kByte);
}

} // namespace

Result<at::Tensor> make_tensor_memory(const Checkpoint& checkpoint,
                                      const std::vector<std::string>& prefixes,
                                      const at::TensorOptions& options)
{
    return run_pass([&]() -> Result<at::Tensor> {
        std::uint64_t bytes = 0;
        for (const std::string& prefix : prefixes)
            bytes = std::max(bytes, places_of(checkpoint, prefix, element_type_of(options)).bytes);
        return empty_bytes(bytes);
    });
}

Result<TensorMap> read_tensors(const Checkpoint& checkpoint, const std::string& prefix,
                               const at::TensorOptions& options, const Progress& progress,
                               at::Tensor memory)
{
    return run_pass([&]() -> Result<TensorMap> {
        const ElementType type = element_type_of(options);
        const std::size_t element = element_bytes(type);
        const Places places = places_of(checkpoint, prefix, type);
        if (!memory.defined() || static_cast<std::uint64_t>(memory.numel()) < places.bytes)
            memory = empty_bytes(places.bytes);
        auto* const first = static_cast<std::byte*>(memory.data_ptr());
        const auto read = [&](std::FILE* file, const TensorPiece& piece) {
            return read_elements_as(type, file, places.sources[piece.tensor], piece.first,
                                    {first + places.offsets[piece.tensor] + piece.first * element,
                                     static_cast<std::size_t>(piece.elements) * element});
        };
        std::vector<const StoredTensor*> sources;
        for (const StoredTensor& source : places.sources)
            sources.push_back(&source);
        if (Result<void> done = read_pieces(checkpoint, sources, piece_elements, read, progress);
            !done)
            return std::unexpected(done.error());
        TensorMap tensors;
        for (std::size_t i = 0; i < places.sources.size(); ++i) {
            const StoredTensor& source = places.sources[i];
            const auto keep = [memory](void*) {}; // as long as one of its tensors lives
            const at::Tensor tensor =
                at::from_blob(first + places.offsets[i], source.shape, keep,
                              type == ElementType::F32 ? at::kFloat : at::kBFloat16)
                    .to(options.device());
            tensors.emplace(source.name,
                            is_kernel(source.shape) ? tensor.permute({0, 3, 1, 2}) : tensor);
        }
        return tensors;
    });
}

} // namespace sdmatte
