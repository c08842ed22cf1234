// The photo in screen colours, and the object's own colours, as the canvas shows them.
#pragma once

#include "image/display_colour.h"
#include "ui/canvas/alpha_pyramid.h"
#include "ui/canvas/pyramid.h"

#include <array>

namespace sdmatte::studio {

// Three channels of the screen's codes.
struct PhotoPyramid {
    Pyramid levels;
    std::shared_ptr<const DisplayTransform> transform; // that made them; null: none was needed
    EngineColour srgb;                                 // pixels null: the screen's codes are sRGB

    [[nodiscard]] int width() const { return levels.width(); }
    [[nodiscard]] int height() const { return levels.height(); }

    // What a person reads of a pixel: codes of sRGB, whatever the screen is sent.
    [[nodiscard]] std::array<std::uint8_t, 3> srgb_at(int x, int y) const;
};

using SharedPhotoPyramid = std::shared_ptr<const PhotoPyramid>;

// On a worker thread. Without a transform level 0 is the photo's own pixels when they have 8 bits
// (shared, not copied), and 16 bits are rounded to 8; a transform writes tiles of their own.
// Errors: Resource, Cancelled.
Result<SharedPhotoPyramid> build_photo_pyramid(const DisplaySource& photo,
                                               const Progress& progress = {});
// For a screen of sRGB.
Result<SharedPhotoPyramid> build_photo_pyramid(const EngineColour& photo,
                                               const Progress& progress = {});

// The object's colours for the composed views (the photo's own where none are estimated): as
// above, but smaller levels average them weighted with `alpha`, so that no background shows at
// edges when the cut-out is seen smaller. Both must have the photo's size. Tiles that show nothing
// but `photo`, or nothing at all, are taken from there, unless it was made for another screen.
// Errors: Resource, Cancelled.
Result<SharedPhotoPyramid> build_foreground_pyramid(const DisplaySource& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress = {},
                                                    const PhotoPyramid* photo = nullptr);
Result<SharedPhotoPyramid> build_foreground_pyramid(const EngineColour& colours,
                                                    const AlphaPyramid& alpha,
                                                    const Progress& progress = {},
                                                    const PhotoPyramid* photo = nullptr);

} // namespace sdmatte::studio
