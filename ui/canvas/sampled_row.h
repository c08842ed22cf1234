// One row of the screen as the averages that composition.h calls [c], [f a] and [a].
#pragma once

#include "ui/canvas/composition.h"
#include "ui/canvas/taps.h"

#include <span>
#include <vector>

namespace sdmatte::studio {

// Taps of all pictures of a composition, for the whole screen.
struct CompositionTaps {
    Taps colour;
    Taps alpha;              // without alpha: no rows
    Taps previous;           // without a fade: no rows
    Taps behind;             // without a picture: no rows
    std::vector<Taps> tints; // as the composition's

    // The part of the screen that the photo covers, within the columns that were asked for.
    int x0 = 0;
    int x1 = 0;
    int y0 = 0;
    int y1 = 0;
};

CompositionTaps find_composition_taps(const ScreenPart& part, const DeviceView& view, QSize screen,
                                      int finest = 0);

// Samples rows one after the other; of one thread. Rows that show the same pixels as the one
// before cost nothing.
class RowSampler {
public:
    RowSampler(const Composition& composition, const CompositionTaps& taps);

    // Row `y` within [y0, y1): for each column in [x0, x1) four floats: red, green, blue (codes,
    // premultiplied for Formula::Composed, unspecified for Formula::Alpha) and alpha in 0..1.
    const float* sample(int y);

    // The same row of the picture behind; alpha unspecified.
    const float* sample_behind(int y);
    // Alpha of the composition's tint `i` in 0..1, one float a column, of the row sampled last.
    [[nodiscard]] const float* tint(std::size_t i) const { return tints_[i].data(); }

private:
    // Whether row `y` shows other pixels than row `last`, which it then becomes.
    [[nodiscard]] static bool moves_on(int& last, int y, std::span<const Taps* const> all);
    void sample_matte(const AlphaPyramid& alpha, const Taps& alpha_taps, int y,
                      std::vector<float>& out);

    const Composition& composition_;
    const CompositionTaps& taps_;
    std::vector<float> pixels_;
    std::vector<float> previous_;
    std::vector<float> sums_;  // of source pixels over the rows of a tap
    std::vector<float> alpha_; // of a picture of another size
    std::vector<float> behind_;
    std::vector<const Taps*> followed_; // by sampled_
    std::vector<std::vector<float>> tints_;
    int sampled_ = -1;        // the row that is in pixels_
    int sampled_behind_ = -1; // and in behind_
};

} // namespace sdmatte::studio
