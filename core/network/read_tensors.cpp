#include "network/read_tensors.h"

#include "network/read_pieces.h"
#include "network/run_pass.h"
#include "network/tensor_bytes.h"

#include <ATen/ops/empty.h>

#include <span>
#include <vector>

namespace sdmatte {
namespace {

// Small enough that all threads have work to the end.
constexpr std::uint64_t piece_elements = 1 << 20;

} // namespace

Result<TensorMap> read_tensors(const Checkpoint& checkpoint, const std::string& prefix,
                               const at::TensorOptions& options, const Progress& progress)
{
    return run_pass([&]() -> Result<TensorMap> {
        const at::ScalarType type = c10::typeMetaToScalarType(options.dtype());
        const ElementType wanted = type == at::kFloat ? ElementType::F32 : ElementType::BF16;
        const std::size_t element = element_bytes(wanted);
        TensorMap tensors;
        std::vector<const StoredTensor*> sources;
        std::vector<std::byte*> targets;
        for (const StoredTensor& stored : checkpoint.tensors) {
            if (!stored.name.starts_with(prefix))
                continue;
            const at::Tensor target = at::empty(stored.shape, type);
            tensors.emplace(stored.name, target);
            sources.push_back(&stored);
            targets.push_back(static_cast<std::byte*>(target.data_ptr()));
        }
        const auto read = [&](std::FILE* file, const TensorPiece& piece) {
            return read_elements_as(wanted, file, *sources[piece.tensor], piece.first,
                                    {targets[piece.tensor] + piece.first * element,
                                     static_cast<std::size_t>(piece.elements) * element});
        };
        if (Result<void> done = read_pieces(checkpoint, sources, piece_elements, read, progress);
            !done)
            return std::unexpected(done.error());
        for (auto& [name, tensor] : tensors)
            tensor = tensor.to(options.device());
        return tensors;
    });
}

} // namespace sdmatte
