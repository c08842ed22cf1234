// A photo without a file, for documents in tests.
#pragma once

#include "ui/document/open_photo.h"

namespace sdmatte::studio {

inline SharedPhoto made_photo(int width, int height)
{
    auto photo = std::make_shared<OpenPhoto>();
    photo->title = QStringLiteral("made");
    photo->image.colour =
        std::make_shared<const Pixels>(Raster<std::uint8_t>(width, height, 3, 128));
    photo->colour.pixels = photo->image.colour;
    return photo;
}

} // namespace sdmatte::studio
