// The colours that engines see: sRGB, three channels, whatever the photo's own encoding is.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

namespace sdmatte {

// height x width x 3 codes of sRGB, 8 or 16 bit: an untagged or sRGB photo of 8 bits keeps its
// codes (no copy, engines see exactly code/255); all else is converted once to 16 bits
// (relative colorimetric, black-point compensation; linear float clipped to 0..1 and put
// through the sRGB curve). Immutable and shared.
struct EngineColour {
    std::shared_ptr<const Pixels> pixels; // U8 or U16

    [[nodiscard]] int width() const;
    [[nodiscard]] int height() const;
    // Row `y`, columns [x0, x1), as floats in 0..1, interleaved RGB, into `out`.
    void read_row(int y, int x0, int x1, float* out) const;
};

Result<EngineColour> engine_colour(const Image& image, const Progress& progress = {});

} // namespace sdmatte
