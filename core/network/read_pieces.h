// Tensors of a checkpoint, a piece at a time, by all threads.
#pragma once

#include "base/progress.h"
#include "network/checkpoint.h"

#include <cstdint>
#include <cstdio>
#include <functional>
#include <span>

namespace sdmatte {

struct TensorPiece {
    std::size_t tensor = 0; // its place among those that were asked for
    std::uint64_t first = 0;
    std::uint64_t elements = 0;
};

// Called from several threads at once. False ends the reading: the file does not read.
using PieceReader = std::function<bool(std::FILE* file, const TensorPiece& piece)>;

// Every element of `tensors` once, in pieces of at most `most_elements`. The file is opened for it
// and must be the same before and after. Errors: Input when it is not, or `read` says false;
// Cancelled.
Result<void> read_pieces(const Checkpoint& checkpoint, std::span<const StoredTensor* const> tensors,
                         std::uint64_t most_elements, const PieceReader& read,
                         const Progress& progress);

} // namespace sdmatte
