// Where decoded rows go: colours and alpha apart, straight, grey as RGB, upright.
#pragma once

#include "image/decoder.h"

namespace sdmatte {

// Where a file's pixel lands in the upright photo, for one EXIF orientation (1..8).
struct Placement {
    int orientation = 1;
    int width = 0; // as the rows lie in the file
    int height = 0;

    [[nodiscard]] bool swaps_sides() const { return orientation >= 5; }
    [[nodiscard]] int upright_width() const { return swaps_sides() ? height : width; }
    [[nodiscard]] int upright_height() const { return swaps_sides() ? width : height; }
    // Index of pixel (x, y) in the upright raster of one channel.
    [[nodiscard]] std::ptrdiff_t index(int x, int y) const;
};

template <class T>
struct UprightPixels {
    Placement placement;
    Raster<T> colour;
    Raster<T> alpha; // empty: opaque

    // Allocates for a header. Throws std::bad_alloc.
    static UprightPixels make(const DecoderHeader& header);

    // Whether rows of the header lie exactly as those of `colour`: then they need no put().
    [[nodiscard]] bool takes_rows_directly(const DecoderHeader& header) const;

    // Rows [first, last) as the decoder gives them.
    void put(const DecoderHeader& header, int first, int last, const T* rows);
};

} // namespace sdmatte
