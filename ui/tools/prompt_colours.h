// Colours of what is drawn over the photo: the same in both themes, as the photo is.
#pragma once

#include <QColor>

namespace sdmatte::studio::prompt_colours {

inline constexpr QColor positive{0x35, 0xc9, 0x8b};
inline constexpr QColor negative{0xff, 0x5f, 0x57};
inline constexpr QColor selected{0x4c, 0x9a, 0xff};
inline constexpr QColor light{0xff, 0xff, 0xff};
inline constexpr QColor dark{0x10, 0x10, 0x10};

// Of a stroke's colour over the photo.
inline constexpr double stroke_opacity = 0.5;
inline constexpr double hovered_stroke_opacity = 0.85;

} // namespace sdmatte::studio::prompt_colours
