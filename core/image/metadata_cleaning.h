// What of a photo's metadata must not go on to another file. Called with use_exiv2() held.
#pragma once

#include "image/image.h"

#include <exiv2/exiv2.hpp>

namespace sdmatte {

// Leaves what describes the photo. Erased: how its file stored pixels; every embedded picture
// (thumbnails, maker notes' previews, XMP and IPTC previews), because they show what a cut-out
// hides; areas and regions of the picture, which are not true of a turned or trimmed one. The
// orientation, baked into the pixels by now, becomes 1.
void keep_what_describes(Exiv2::ExifData& exif, Exiv2::XmpData& xmp, Exiv2::IptcData& iptc);

// Erases where the photo was taken: GPS, named places, and the maker notes, of which nobody knows
// all that they say.
void erase_place(Exiv2::ExifData& exif, Exiv2::XmpData& xmp, Exiv2::IptcData& iptc);

// As blocks for a file; what still holds a JPEG somewhere is left out.
Metadata encoded(Exiv2::ExifData& exif, const Exiv2::XmpData& xmp, const Exiv2::IptcData& iptc);

} // namespace sdmatte
