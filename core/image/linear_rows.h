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
    LinearRows(const CutOut& cut_out, int bits); // 16 (half), 32

    // 4 floats a pixel, all 0 where alpha is 0 in a file of these bits.
    void write(int y, float* rgba) const;
    void write_colours(int y, float* rgb) const; // the foreground's alone, not multiplied

private:
    void to_linear(float* rgb) const; // a row

    const CutOut& cut_out_;
    float clear_; // the highest alpha that is 0 in the file
    std::optional<ColourTransform> to_srgb_;
    bool is_linear_;
};

} // namespace sdmatte
