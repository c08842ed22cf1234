#include "ui/canvas/build_pyramid.h"

#include "base/guarded.h"
#include "base/parallel.h"
#include "ui/canvas/block_average.h"
#include "ui/canvas/tile_pixels.h"

#include <algorithm>
#include <cstring>

namespace sdmatte::studio {
namespace {

int halved(int side, int level)
{
    return static_cast<int>((std::int64_t{side} + (std::int64_t{1} << level) - 1) >> level);
}

class Builder {
public:
    explicit Builder(const PyramidSource& source)
        : source_(source)
    {
        const int long_side = std::max(source.width, source.height);
        int n = 0;
        do {
            levels_.emplace_back(halved(source.width, n), halved(source.height, n),
                                 source.channels);
        } while (halved(long_side, n++) > coarsest_side);
        made_.resize(levels_.size());
        block_ = std::max(tile_side, 1 << (levels_.size() - 1));
        block_columns_ = (source.width + block_ - 1) / block_;
        block_rows_ = (source.height + block_ - 1) / block_;
        is_alike_.resize(static_cast<std::size_t>(block_columns_ * block_rows_));
        if (source.like != nullptr && source.like->width() == source.width
            && source.like->height() == source.height)
            like_ = source.like;
    }

    Result<Pyramid> build(const Progress& progress)
    {
        const int blocks = block_columns_ * block_rows_;
        if (!in_parallel(blocks, progress.part(0, 0.5F), [this](int i) { find_level_0(i); }))
            return cancelled();
        for (int n = 1; n < static_cast<int>(levels_.size()); ++n)
            prepare_level(n);
        if (!in_parallel(blocks, progress.part(0.5F, 1), [this](int i) { reduce(i); }))
            return cancelled();
        for (int n = 1; n < static_cast<int>(levels_.size()); ++n)
            finish_level(n);
        return Pyramid(std::move(levels_));
    }

private:
    using MadeTile = std::shared_ptr<std::uint8_t>; // null: taken from elsewhere

    template <class Work>
    static bool in_parallel(int count, const Progress& progress, const Work& work)
    {
        const int step = 8 * thread_count(); // between two reports
        for (int first = 0; first < count; first += step) {
            const int last = std::min(first + step, count);
            parallel_for(first, last, 1, [&](int begin, int end) {
                for (int i = begin; i < end && !progress.is_cancelled(); ++i)
                    work(i);
            });
            if (progress.is_cancelled())
                return false;
            progress.report(static_cast<float>(last) / static_cast<float>(count));
        }
        return true;
    }

    [[nodiscard]] PyramidLevel& level(int n) { return levels_[static_cast<std::size_t>(n)]; }
    [[nodiscard]] int block_end(int column, int side) const
    {
        return std::min((column + 1) * block_, side);
    }

    [[nodiscard]] bool is_like(const Tile& tile, int column, int row) const
    {
        if (like_ == nullptr)
            return false;
        const Tile& other = like_->level(0).tile(column, row);
        if (source_.weights == nullptr)
            return are_equal(tile, other, source_.channels);
        const Tile& weight = source_.weights->level(0).tile(column, row);
        return is_all(weight, 0)
               || (is_all(weight, 255) && are_equal(tile, other, source_.channels));
    }

    Tile tile_of_level_0(int column, int row)
    {
        const int x = column * tile_side;
        const int y = row * tile_side;
        const int width = std::min(tile_side, source_.width - x);
        const int height = std::min(tile_side, source_.height - y);
        const auto row_bytes = static_cast<std::size_t>(width * source_.channels);
        if (source_.base && source_.weights == nullptr && !source_.fill)
            return {.pixels = {source_.base,
                               source_.base->row(y) + std::ptrdiff_t{x} * source_.channels},
                    .row_bytes = std::ptrdiff_t{source_.width} * source_.channels,
                    .id = next_tile_id(),
                    .width = width,
                    .height = height};
        const auto pixels = make_pixels(row_bytes * static_cast<std::size_t>(height));
        if (source_.fill)
            source_.fill(x, y, width, height, pixels.get());
        else
            for (int i = 0; i < height; ++i)
                std::memcpy(pixels.get() + static_cast<std::size_t>(i) * row_bytes,
                            source_.base->row(y + i) + std::ptrdiff_t{x} * source_.channels,
                            row_bytes);
        return {.pixels = pixels,
                .row_bytes = static_cast<std::ptrdiff_t>(row_bytes),
                .id = next_tile_id(),
                .width = width,
                .height = height};
    }

    void find_level_0(int block)
    {
        const int per_block = block_ / tile_side;
        const int column0 = block % block_columns_ * per_block;
        const int row0 = block / block_columns_ * per_block;
        bool is_alike = true;
        for (int row = row0; row < std::min(row0 + per_block, level(0).rows()); ++row)
            for (int column = column0; column < std::min(column0 + per_block, level(0).columns());
                 ++column) {
                Tile tile = tile_of_level_0(column, row);
                const bool is_same = is_like(tile, column, row);
                is_alike = is_alike && is_same;
                level(0).set_tile(column, row,
                                  is_same ? like_->level(0).tile(column, row)
                                          : condensed(std::move(tile), source_.channels));
            }
        is_alike_[static_cast<std::size_t>(block)] = is_alike ? 1 : 0;
    }

    // Which tiles of a level are taken from `like`, and memory for the others.
    void prepare_level(int n)
    {
        PyramidLevel& target = level(n);
        auto& made = made_[static_cast<std::size_t>(n)];
        made.resize(static_cast<std::size_t>(target.columns() * target.rows()));
        const auto blocks = [&](int tile) {
            const std::int64_t side = std::int64_t{tile_side} << n;
            return std::pair(static_cast<int>(tile * side / block_),
                             static_cast<int>(((tile + 1) * side + block_ - 1) / block_));
        };
        for (int row = 0; row < target.rows(); ++row)
            for (int column = 0; column < target.columns(); ++column) {
                const auto [left, right] = blocks(column);
                const auto [top, bottom] = blocks(row);
                bool is_alike = true;
                for (int y = top; y < std::min(bottom, block_rows_); ++y)
                    for (int x = left; x < std::min(right, block_columns_); ++x)
                        is_alike = is_alike && is_alike_[block_at(x, y)] != 0;
                if (is_alike) {
                    target.set_tile(column, row, like_->level(n).tile(column, row));
                    continue;
                }
                Tile tile{.row_bytes = std::ptrdiff_t{std::min(tile_side,
                                                               target.width() - column * tile_side)}
                                       * source_.channels,
                          .id = next_tile_id()};
                const int height = std::min(tile_side, target.height() - row * tile_side);
                const auto pixels = make_pixels(static_cast<std::size_t>(tile.row_bytes)
                                                * static_cast<std::size_t>(height));
                made[static_cast<std::size_t>(row * target.columns() + column)] = pixels;
                tile.pixels = pixels;
                target.set_tile(column, row, std::move(tile));
            }
    }

    [[nodiscard]] std::size_t block_at(int x, int y) const
    {
        return static_cast<std::size_t>(y * block_columns_ + x);
    }

    // `count` pixels from (x, y) on of a level, into those of its tiles that are made.
    void store(int n, int x, int y, const std::uint8_t* codes, int count)
    {
        PyramidLevel& target = level(n);
        while (count > 0) {
            const int part = std::min(count, tile_side - x % tile_side);
            const int column = x / tile_side;
            const int row = y / tile_side;
            const MadeTile& made = made_[static_cast<std::size_t>(n)]
                                        [static_cast<std::size_t>(row * target.columns() + column)];
            if (made)
                std::memcpy(made.get() + y % tile_side * target.tile(column, row).row_bytes
                                + std::ptrdiff_t{x % tile_side} * source_.channels,
                            codes, static_cast<std::size_t>(part * source_.channels));
            codes += std::ptrdiff_t{part} * source_.channels;
            x += part;
            count -= part;
        }
    }

    void reduce(int block)
    {
        const int column = block % block_columns_;
        const int row = block / block_columns_;
        if (is_alike_[static_cast<std::size_t>(block)] != 0)
            copy_alike(column, row);
        else if (source_.weights != nullptr)
            average<std::uint64_t, 4>(column, row);
        else if (source_.channels == 1)
            average<std::uint32_t, 1>(column, row);
        else
            average<std::uint32_t, 3>(column, row);
    }

    void copy_alike(int column, int row)
    {
        for (int n = 1; n < static_cast<int>(levels_.size()); ++n) {
            const PyramidLevel& from = like_->level(n);
            const int x1 = std::min((column + 1) * (block_ >> n), from.width());
            const int y1 = std::min((row + 1) * (block_ >> n), from.height());
            for (int y = row * (block_ >> n); y < y1; ++y)
                for (int x = column * (block_ >> n); x < x1;) {
                    const int part = std::min(x1 - x, tile_side - x % tile_side);
                    store(n, x, y, from.pixel(x, y), part);
                    x += part;
                }
        }
    }

    // Sums of codes over at most 2^12 x 2^12 pixels fit 32 bits: enough for sides of a million.
    template <class Sum, int parts>
    void average(int column, int row)
    {
        const int x0 = column * block_;
        const int y0 = row * block_;
        const int width = block_end(column, source_.width) - x0;
        const int height = block_end(row, source_.height) - y0;
        const auto keep = [&](int n, int y, const std::uint8_t* codes, int count) {
            store(n, x0 >> n, (y0 >> n) + y, codes, count);
        };
        BlockAverage<Sum, parts, decltype(keep)> average(width, static_cast<int>(levels_.size()),
                                                         keep);
        std::vector<std::uint32_t> weighted(parts == 4 ? static_cast<std::size_t>(width) * 4 : 0);
        std::vector<std::uint8_t> joined;
        for (int y = 0; y < height; ++y) {
            if constexpr (parts == 4) {
                weigh(x0, y0 + y, width, weighted.data());
                average.add(y, weighted.data());
            } else {
                average.add(y, joined_row(x0, y0 + y, width, joined));
            }
        }
        average.finish(height);
    }

    const std::uint8_t* joined_row(int x0, int y, int width, std::vector<std::uint8_t>& joined)
    {
        if (width <= tile_side)
            return level(0).pixel(x0, y);
        joined.resize(static_cast<std::size_t>(width * source_.channels));
        for (int x = 0; x < width; x += tile_side)
            std::memcpy(
                joined.data() + std::ptrdiff_t{x} * source_.channels, level(0).pixel(x0 + x, y),
                static_cast<std::size_t>(std::min(tile_side, width - x) * source_.channels));
        return joined.data();
    }

    void weigh(int x0, int y, int width, std::uint32_t* out)
    {
        for (int x = 0; x < width; x += tile_side) {
            const std::uint8_t* colour = level(0).pixel(x0 + x, y);
            const std::uint8_t* weight = source_.weights->level(0).pixel(x0 + x, y);
            const int part = std::min(tile_side, width - x);
            for (int i = 0; i < part; ++i, colour += 3) {
                const std::uint32_t w = 256U * weight[i] + 1U;
                for (int c = 0; c < 3; ++c)
                    *out++ = w * colour[c];
                *out++ = w;
            }
        }
    }

    void finish_level(int n)
    {
        PyramidLevel& target = level(n);
        const auto& made = made_[static_cast<std::size_t>(n)];
        parallel_for(0, target.rows(), 1, [&](int first, int last) {
            for (int row = first; row < last; ++row)
                for (int column = 0; column < target.columns(); ++column) {
                    if (!made[static_cast<std::size_t>(row * target.columns() + column)])
                        continue;
                    const Tile& tile = target.tile(column, row);
                    const bool is_same =
                        like_ != nullptr
                        && are_equal(tile, like_->level(n).tile(column, row), source_.channels);
                    target.set_tile(column, row,
                                    is_same ? like_->level(n).tile(column, row)
                                            : condensed(tile, source_.channels));
                }
        });
    }

    const PyramidSource& source_;
    const Pyramid* like_ = nullptr;
    std::vector<PyramidLevel> levels_;
    std::vector<std::vector<MadeTile>> made_; // for each level its tiles
    int block_ = tile_side; // pixels of level 0 along a side that are averaged together
    int block_columns_ = 0;
    int block_rows_ = 0;
    std::vector<char> is_alike_; // blocks that are as in `like_`
};

} // namespace

Result<Pyramid> build_pyramid(const PyramidSource& source, const Progress& progress)
{
    return guarded([&] { return Builder(source).build(progress); });
}

} // namespace sdmatte::studio
