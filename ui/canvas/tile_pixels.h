// What the pixels of tiles are made of, and whether they are the same.
#pragma once

#include "ui/canvas/pyramid.h"

namespace sdmatte::studio {

std::shared_ptr<std::uint8_t> make_pixels(std::size_t bytes); // uninitialised

bool is_all(const Tile& tile, std::uint8_t code);           // of one channel; `code` is 0 or 255
bool are_equal(const Tile& a, const Tile& b, int channels); // of one size

// `tile` as it is, or in its place the one that all pictures share for the code 0 or 255.
Tile condensed(Tile tile, int channels);

} // namespace sdmatte::studio
