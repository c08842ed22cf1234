// Rows of a cut-out as OpenEXR wants them: linear light of the Rec. 709 primaries, colours
// multiplied by alpha (associated).
#pragma once

#include "image/profile.h"
#include "image/write.h"

#include <optional>

namespace sdmatte {

// Refers to the cut-out; several threads may write rows at once. A profile is converted to sRGB
// first, which clips what lies outside of it; floats without a profile are linear already.
class LinearRows {
public:
    explicit LinearRows(const CutOut& cut_out);

    void write(int y, float* rgba) const;        // 4 floats a pixel
    void write_colours(int y, float* rgb) const; // the foreground's alone, not multiplied

private:
    void to_linear(float* rgb) const; // a row

    const CutOut& cut_out_;
    std::optional<ColourTransform> to_srgb_;
    bool is_linear_;
};

} // namespace sdmatte
