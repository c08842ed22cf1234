// The row filters of PNG (PNG specification, section 9).
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace sdmatte {

// `out` (one byte more than `row`) becomes the filter's number and the filtered bytes, by the
// filter with the smallest sum of absolute differences. `above` is the row before, or zeros;
// `step` the bytes of a pixel.
void filter_row(std::span<const std::uint8_t> row, const std::uint8_t* above, std::size_t step,
                std::uint8_t* out);

} // namespace sdmatte
