// One row of a cut-out's colours without alpha, as it stands in a file of a given depth.
#pragma once

#include "image/write.h"

namespace sdmatte {

// Row `y` of the foreground (the photo where there is none) as RGB, converted as compose_row()
// does.
void colour_row(const CutOut& cut_out, int y, std::uint8_t* rgb);
void colour_row(const CutOut& cut_out, int y, std::uint16_t* rgb);
void colour_row(const CutOut& cut_out, int y, float* rgb);

} // namespace sdmatte
