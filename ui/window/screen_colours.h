// What the window's screen is sent in place of sRGB, ready for use by all that shows pictures.
#pragma once

#include "image/display_colour.h"

#include <QColor>
#include <QImage>

#include <memory>

namespace sdmatte::studio {

// Immutable and shared; made by workers, since a profile's tables take a moment.
struct ScreenColours {
    DisplayColours display;
    std::shared_ptr<const DisplayTransform> of_srgb; // of 8 bits; null: the screen shows sRGB

    [[nodiscard]] QColor shown(const QColor& srgb) const;
    [[nodiscard]] QImage shown(const QImage& srgb) const; // its alpha stays; any thread
};

using SharedScreenColours = std::shared_ptr<const ScreenColours>;

SharedScreenColours make_screen_colours(const DisplayColours& display);

} // namespace sdmatte::studio
