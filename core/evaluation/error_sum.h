// A pixel's errors added up, over the whole picture and over the unknown band. In parts of a fixed
// size that are added in order: the same sum for any number of threads.
#pragma once

#include "image/raster.h"

#include <cstdint>
#include <functional>
#include <span>

namespace sdmatte {

inline constexpr std::uint8_t unknown_code = 128; // of a trimap's unknown band

struct ErrorSum {
    double whole = 0;
    double unknown = 0;

    ErrorSum& operator+=(const ErrorSum& other);
};

// A row's errors; those of the band are chosen by row y of the trimap (empty: none).
ErrorSum row_sum(std::span<const float> errors, RasterView<std::uint8_t> trimap, int y);

// Adds what `part` gives for rows [first, last); parts run in parallel.
ErrorSum sum_of_parts(int rows, const std::function<ErrorSum(int first, int last)>& part);

} // namespace sdmatte
