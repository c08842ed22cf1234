// One row of a cut-out as it stands in a file of a given depth.
#pragma once

#include "image/write.h"

#include <span>

namespace sdmatte {

// alpha * max, rounded half up; below 0 and not a number give 0, above 1 the top code.
std::uint8_t alpha_code_8(float alpha);
std::uint16_t alpha_code_16(float alpha);
void alpha_codes_8(std::span<const float> alpha, std::uint8_t* codes); // a row of them

// Row `y` as RGBA with straight alpha: codes of 8 or 16 bits, or floats. Codes of another
// depth are scaled and rounded; untagged floats are linear light and get the sRGB curve. Where the
// alpha of the row is 0 the colours are 0.
void compose_row(const CutOut& cut_out, int y, std::uint8_t* rgba);
void compose_row(const CutOut& cut_out, int y, std::uint16_t* rgba);
void compose_row(const CutOut& cut_out, int y, float* rgba);

} // namespace sdmatte
