#include "network/read_pieces.h"

#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "network/tensor_bytes.h"

#include <algorithm>
#include <atomic>
#include <vector>

namespace sdmatte {
namespace {

// Between two reports, so that all threads have work nearly all of the time.
constexpr int pieces_of_a_thread = 16;

// Cuts tensors into pieces, some at a time: a made-up file may have more elements than memory has
// room for pieces.
class Cutter {
public:
    Cutter(std::span<const StoredTensor* const> tensors, std::uint64_t most_elements)
        : tensors_(tensors)
        , most_elements_(most_elements)
    {
    }

    // No more than `count`; none when all is cut.
    std::vector<TensorPiece> next(std::size_t count)
    {
        std::vector<TensorPiece> pieces;
        while (pieces.size() < count && tensor_ < tensors_.size()) {
            const std::uint64_t left = element_count(*tensors_[tensor_]) - first_;
            const std::uint64_t elements = std::min(left, most_elements_);
            if (elements > 0)
                pieces.push_back({.tensor = tensor_, .first = first_, .elements = elements});
            first_ += elements;
            if (elements == left) {
                ++tensor_;
                first_ = 0;
            }
        }
        return pieces;
    }

private:
    std::span<const StoredTensor* const> tensors_;
    std::uint64_t most_elements_;
    std::size_t tensor_ = 0;
    std::uint64_t first_ = 0;
};

bool read_together(std::FILE* file, const std::vector<TensorPiece>& pieces, const PieceReader& read,
                   const Progress& progress)
{
    std::atomic<bool> is_read = true;
    parallel_for(0, static_cast<int>(pieces.size()), 1, [&](int first, int last) {
        for (int i = first; i < last && is_read && !progress.is_cancelled(); ++i)
            if (!read(file, pieces[static_cast<std::size_t>(i)]))
                is_read = false;
    });
    return is_read;
}

} // namespace

Result<void> read_pieces(const Checkpoint& checkpoint, std::span<const StoredTensor* const> tensors,
                         std::uint64_t most_elements, const PieceReader& read,
                         const Progress& progress)
{
    const Result<File> file = reopen(checkpoint);
    if (!file)
        return std::unexpected(file.error());
    double all = 0;
    for (const StoredTensor* tensor : tensors)
        all += static_cast<double>(element_count(*tensor));
    double done = 0;
    Cutter cutter(tensors, most_elements);
    const auto at_once = static_cast<std::size_t>(thread_count()) * pieces_of_a_thread;
    bool is_read = true;
    for (auto pieces = cutter.next(at_once); is_read && !pieces.empty();
         pieces = cutter.next(at_once)) {
        is_read = read_together(file->get(), pieces, read, progress);
        if (progress.is_cancelled())
            return cancelled();
        for (const TensorPiece& piece : pieces)
            done += static_cast<double>(piece.elements);
        progress.report(static_cast<float>(done / all));
    }
    if (progress.is_cancelled())
        return cancelled();
    if (Result<void> unchanged = check_unchanged(checkpoint, file->get()); !unchanged)
        return unchanged;
    if (!is_read)
        return input_error(message("network",
                                   "\"%1\" cannot be read: its disk fails; copy it to "
                                   "another disk, or download it again.",
                                   path_text(checkpoint.path)));
    progress.report(1);
    return {};
}

} // namespace sdmatte
