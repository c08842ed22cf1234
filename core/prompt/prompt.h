// What the artist says about one object of the photo. Coordinates are pixels of the upright
// photo, x right, y down; a pixel's centre is at (x + 0.5, y + 0.5).
#pragma once

#include "image/raster.h"

#include <memory>
#include <string>
#include <vector>

namespace sdmatte {

struct Point {
    int x = 0; // column, 0..width-1
    int y = 0; // row, 0..height-1
    bool is_positive = true;

    bool operator==(const Point&) const = default;
};

// Pixel edges; the maximum is exclusive: x in [x0, x1), y in [y0, y1).
struct Box {
    int x0 = 0;
    int y0 = 0;
    int x1 = 0;
    int y1 = 0;

    bool operator==(const Box&) const = default;
};

// Shared, immutable height x width x 1 codes at the photo's size; null: none.
using SharedMask = std::shared_ptr<const Raster<std::uint8_t>>;

struct Prompt {
    std::vector<Point> points; // in the order clicked
    std::vector<Box> boxes;
    SharedMask area;             // complete areas (imported mask, closed lasso): on where not 0
    SharedMask seed_add;         // open brush strokes that mark the object: seeds, to be grown
    SharedMask seed_erase;       // strokes that erase
    SharedMask trimap;           // 0 background, 255 foreground, else unknown
    SharedMask keep;             // binds the result: alpha 1 where not 0
    SharedMask remove;           // binds the result: alpha 0 where not 0
    std::string caption;         // UTF-8
    bool is_see_through = false; // glass, smoke, veil

    [[nodiscard]] bool is_empty() const; // nothing that locates an object (caption, flag aside)
};

} // namespace sdmatte
