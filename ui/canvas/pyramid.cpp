#include "ui/canvas/pyramid.h"

#include "base/guarded.h"
#include "base/parallel.h"

#include <algorithm>
#include <atomic>

namespace sdmatte::studio {
namespace {

std::uint64_t next_id()
{
    static std::atomic<std::uint64_t> last = 0;
    return ++last;
}

int halved(int side, int level)
{
    return static_cast<int>((std::int64_t{side} + (std::int64_t{1} << level) - 1) >> level);
}

using Levels = std::vector<std::shared_ptr<Raster<std::uint8_t>>>; // from level 1 on

// Averages a band of rows down through all levels. What it keeps of a level are the sums of the
// level's present row, so that nothing is rounded twice. `parts` sums a pixel: its channels, and
// with weights (four parts) the weights' own sum.
template <class Sum, int parts>
class BandAverage {
public:
    BandAverage(const Raster<std::uint8_t>& base, const Levels& levels)
        : base_(base)
        , levels_(levels)
        , rows_(levels.size())
    {
        for (std::size_t i = 0; i < levels.size(); ++i)
            rows_[i].sums.resize(static_cast<std::size_t>(levels[i]->width()) * parts);
    }

    // Rows in order; the first one is the first of a row of every level.
    template <class In>
    void add(int y, const In* row)
    {
        add_to(0, y, row, base_.width());
    }

    void finish(int last)
    {
        for (std::size_t i = 0; i < rows_.size(); ++i)
            if (rows_[i].height > 0)
                emit(i, last - 1);
    }

private:
    struct Row {
        std::vector<Sum> sums;
        int height = 0; // how many rows of the level above are in it: 0 or 1
    };

    // `row` of the level above level i + 1, whose last row of level 0 is `y`.
    template <class In>
    void add_to(std::size_t i, int y, const In* row, int width)
    {
        if (i == rows_.size())
            return;
        Sum* sums = rows_[i].sums.data();
        const int pairs = width / 2;
        for (int x = 0; x < pairs; ++x)
            for (int c = 0; c < parts; ++c)
                sums[x * parts + c] += static_cast<Sum>(static_cast<Sum>(row[2 * x * parts + c])
                                                        + row[(2 * x + 1) * parts + c]);
        if (width % 2 != 0)
            for (int c = 0; c < parts; ++c)
                sums[pairs * parts + c] += row[(width - 1) * parts + c];
        if (++rows_[i].height == 2)
            emit(i, y);
    }

    void emit(std::size_t i, int y)
    {
        const int level = static_cast<int>(i) + 1;
        Row& row = rows_[i];
        Raster<std::uint8_t>& target = *levels_[i];
        if constexpr (parts == 4)
            weighted_codes(row.sums, target.row(y >> level), target.width());
        else
            codes(level, y, row.sums.data(), target.row(y >> level));
        add_to(i + 1, y, row.sums.data(), target.width());
        std::ranges::fill(row.sums, Sum{0});
        row.height = 0;
    }

    void codes(int level, int y, const Sum* sums, std::uint8_t* out) const
    {
        const int side = 1 << level;
        const Sum rows = static_cast<Sum>(y % side + 1);
        const int full = base_.width() / side * parts;
        int i = 0;
        if (rows == static_cast<Sum>(side)) {
            const Sum half = Sum{1} << (2 * level - 1);
            for (; i < full; ++i)
                out[i] = static_cast<std::uint8_t>((sums[i] + half) >> (2 * level));
        } else {
            const Sum area = rows * static_cast<Sum>(side);
            for (; i < full; ++i)
                out[i] = static_cast<std::uint8_t>((sums[i] + area / 2) / area);
        }
        const Sum area = rows * static_cast<Sum>(base_.width() % side);
        for (; i < levels_[static_cast<std::size_t>(level) - 1]->width() * parts; ++i)
            out[i] = static_cast<std::uint8_t>((sums[i] + area / 2) / area);
    }

    static void weighted_codes(const std::vector<Sum>& sums, std::uint8_t* out, int width)
    {
        const Sum* sum = sums.data();
        for (int x = 0; x < width; ++x, sum += 4) {
            const double scale = 1 / static_cast<double>(sum[3]);
            for (int c = 0; c < 3; ++c)
                *out++ = static_cast<std::uint8_t>(static_cast<double>(sum[c]) * scale + 0.5);
        }
    }

    const Raster<std::uint8_t>& base_;
    const Levels& levels_;
    std::vector<Row> rows_;
};

// Sums of codes over at most 2^12 x 2^12 pixels fit 32 bits: enough for sides of a million.
template <int channels>
void average_band(const Raster<std::uint8_t>& base, const Levels& levels, int first, int last)
{
    BandAverage<std::uint32_t, channels> average(base, levels);
    for (int y = first; y < last; ++y)
        average.add(y, base.row(y));
    average.finish(last);
}

void average_weighted_band(const Raster<std::uint8_t>& base, const Raster<std::uint8_t>& weights,
                           const Levels& levels, int first, int last)
{
    BandAverage<std::uint64_t, 4> average(base, levels);
    std::vector<std::uint32_t> row(static_cast<std::size_t>(base.width()) * 4);
    for (int y = first; y < last; ++y) {
        const std::uint8_t* colour = base.row(y);
        const std::uint8_t* weight = weights.row(y);
        for (std::ptrdiff_t x = 0; x < base.width(); ++x) {
            const std::uint32_t w = 256U * weight[x] + 1U;
            for (int c = 0; c < 3; ++c)
                row[static_cast<std::size_t>(4 * x + c)] = w * colour[3 * x + c];
            row[static_cast<std::size_t>(4 * x + 3)] = w;
        }
        average.add(y, row.data());
    }
    average.finish(last);
}

Levels empty_levels(const Raster<std::uint8_t>& base)
{
    Levels levels;
    for (int n = 1; halved(std::max(base.width(), base.height()), n - 1) > coarsest_side; ++n)
        levels.push_back(std::make_shared<Raster<std::uint8_t>>(Raster<std::uint8_t>::uninitialised(
            halved(base.width(), n), halved(base.height(), n), base.channels())));
    return levels;
}

} // namespace

Pyramid::Pyramid(std::vector<Level> levels)
    : levels_(std::move(levels))
    , id_(next_id())
{
}

int Pyramid::tile_columns(int n) const
{
    return (level(n).width() + tile_side - 1) / tile_side;
}

int Pyramid::tile_rows(int n) const
{
    return (level(n).height() + tile_side - 1) / tile_side;
}

Tile Pyramid::tile(int n, int column, int row) const
{
    const Raster<std::uint8_t>& pixels = level(n);
    const int x = column * tile_side;
    const int y = row * tile_side;
    return {.pixels = pixels.row(y) + std::ptrdiff_t{x} * pixels.channels(),
            .row_bytes = std::ptrdiff_t{pixels.width()} * pixels.channels(),
            .width = std::min(tile_side, pixels.width() - x),
            .height = std::min(tile_side, pixels.height() - y)};
}

Result<Pyramid> build_pyramid(Pyramid::Level base, const std::function<void(int, int)>& fill,
                              const Raster<std::uint8_t>* weights, const Progress& progress)
{
    return guarded([&]() -> Result<Pyramid> {
        const Levels levels = empty_levels(*base);
        // Bands begin where a row of every level begins, so that none shares a row with another.
        const int band = std::max(16, 1 << levels.size());
        const int bands = (base->height() + band - 1) / band;
        const auto average = [&](int first_band, int last_band) {
            for (int i = first_band; i < last_band && !progress.is_cancelled(); ++i) {
                const int first = i * band;
                const int last = std::min(first + band, base->height());
                if (fill)
                    fill(first, last);
                if (weights != nullptr)
                    average_weighted_band(*base, *weights, levels, first, last);
                else if (base->channels() == 1)
                    average_band<1>(*base, levels, first, last);
                else
                    average_band<3>(*base, levels, first, last);
            }
        };
        const int step = 4 * thread_count(); // bands between two reports
        for (int first = 0; first < bands; first += step) {
            parallel_for(first, std::min(first + step, bands), 1, average);
            if (progress.is_cancelled())
                return cancelled();
            progress.report(static_cast<float>(std::min(first + step, bands))
                            / static_cast<float>(bands));
        }
        std::vector<Pyramid::Level> all{std::move(base)};
        all.insert(all.end(), levels.begin(), levels.end());
        return Pyramid(std::move(all));
    });
}

} // namespace sdmatte::studio
