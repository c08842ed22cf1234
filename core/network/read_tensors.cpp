#include "network/read_tensors.h"

#include "base/large_memory.h"
#include "network/read_pieces.h"
#include "network/run_pass.h"
#include "network/tensor_bytes.h"

#include <ATen/ops/from_blob.h>

#include <new>
#include <span>
#include <vector>

namespace sdmatte {
namespace {

// Small enough that all threads have work to the end.
constexpr std::uint64_t piece_elements = 1 << 20;

constexpr std::uint64_t most_bytes = std::uint64_t{1} << 62;
constexpr std::size_t alignment = 64; // what LibTorch gives its own tensors

// Tensors that share one large memory, which lives as long as any of them.
struct Targets {
    std::vector<const StoredTensor*> sources;
    std::vector<std::byte*> bytes;
    TensorMap tensors;
};

Targets make_targets(const Checkpoint& checkpoint, const std::string& prefix, ElementType type)
{
    Targets targets;
    std::vector<std::size_t> offsets;
    std::size_t size = 0;
    for (const StoredTensor& stored : checkpoint.tensors) {
        if (!stored.name.starts_with(prefix))
            continue;
        targets.sources.push_back(&stored);
        offsets.push_back(size);
        const std::uint64_t elements = element_count(stored);
        if (elements > (most_bytes - size) / element_bytes(type)) // no memory is that large
            throw std::bad_alloc();
        const std::size_t bytes = elements * element_bytes(type);
        size += (bytes + alignment - 1) / alignment * alignment;
    }
    const std::shared_ptr<std::byte> memory = allocate_large(size);
    const at::ScalarType scalar = type == ElementType::F32 ? at::kFloat : at::kBFloat16;
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        const StoredTensor& stored = *targets.sources[i];
        targets.bytes.push_back(memory.get() + offsets[i]);
        const auto keep = [memory](void*) {};
        targets.tensors.emplace(stored.name,
                                at::from_blob(targets.bytes.back(), stored.shape, keep, scalar));
    }
    return targets;
}

} // namespace

Result<TensorMap> read_tensors(const Checkpoint& checkpoint, const std::string& prefix,
                               const at::TensorOptions& options, const Progress& progress)
{
    return run_pass([&]() -> Result<TensorMap> {
        const ElementType type = c10::typeMetaToScalarType(options.dtype()) == at::kFloat
                                     ? ElementType::F32
                                     : ElementType::BF16;
        const std::size_t element = element_bytes(type);
        Targets targets = make_targets(checkpoint, prefix, type);
        const auto read = [&](std::FILE* file, const TensorPiece& piece) {
            return read_elements_as(type, file, *targets.sources[piece.tensor], piece.first,
                                    {targets.bytes[piece.tensor] + piece.first * element,
                                     static_cast<std::size_t>(piece.elements) * element});
        };
        if (Result<void> done =
                read_pieces(checkpoint, targets.sources, piece_elements, read, progress);
            !done)
            return std::unexpected(done.error());
        for (auto& [name, tensor] : targets.tensors)
            tensor = tensor.to(options.device());
        return std::move(targets.tensors);
    });
}

} // namespace sdmatte
