// Averages a block of pixels down through all levels of a pyramid.
#pragma once

#include "ui/canvas/pyramid.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace sdmatte::studio {

// What it keeps of a level are the sums of the level's present row, so that nothing is rounded
// twice. `parts` sums a pixel: its channels, or with weights (four parts) also the weights' own
// sum. The block begins where a pixel of every level begins. `Store` is called with level (from
// 1), row within the block, codes and how many pixels they are.
template <class Sum, int parts, class Store>
class BlockAverage {
public:
    BlockAverage(int width, int level_count, const Store& store)
        : width_(width)
        , rows_(static_cast<std::size_t>(level_count - 1))
        , codes_(static_cast<std::size_t>(width) * parts)
        , store_(store)
    {
        int side = width;
        for (Row& row : rows_) {
            side = (side + 1) / 2;
            row.width = side;
            row.sums.resize(static_cast<std::size_t>(side) * parts);
        }
    }

    // Rows in order, counted from the block's first.
    template <class In>
    void add(int y, const In* row)
    {
        add_to(0, y, row, width_);
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
        int width = 0;
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
        if constexpr (parts == 4)
            weighted_codes(row);
        else
            plain_codes(level, y, row);
        store_(level, y >> level, codes_.data(), row.width);
        add_to(i + 1, y, row.sums.data(), row.width);
        std::ranges::fill(row.sums, Sum{0});
        row.height = 0;
    }

    void plain_codes(int level, int y, const Row& row)
    {
        const Sum* const sums = row.sums.data();
        std::uint8_t* const out = codes_.data();
        const int side = 1 << level;
        const Sum rows = static_cast<Sum>(y % side + 1);
        const int full = width_ / side * parts;
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
        const Sum area = rows * static_cast<Sum>(width_ % side);
        for (; i < row.width * parts; ++i)
            out[i] = static_cast<std::uint8_t>((sums[i] + area / 2) / area);
    }

    void weighted_codes(const Row& row)
    {
        const Sum* sum = row.sums.data();
        std::uint8_t* out = codes_.data();
        for (int x = 0; x < row.width; ++x, sum += 4) {
            const double scale = 1 / static_cast<double>(sum[3]);
            for (int c = 0; c < 3; ++c)
                *out++ = static_cast<std::uint8_t>(static_cast<double>(sum[c]) * scale + 0.5);
        }
    }

    int width_;
    std::vector<Row> rows_;
    std::vector<std::uint8_t> codes_;
    const Store& store_;
};

} // namespace sdmatte::studio
