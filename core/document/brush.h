// Painting strokes with a round brush. Positions are photo pixels as floating point: the pixel
// (x, y) covers x..x+1 and y..y+1. A call costs what its segment covers, whatever the photo's size.
#pragma once

#include "document/object_state.h"
#include "document/tile_mask.h"

namespace sdmatte {

struct Brush {
    double radius_px = 20; // less than 1 counts as 1, so that a dab always marks a pixel
    double hardness = 0.8; // 0..1: the share of the radius with full coverage
};

struct StrokePoint {
    double x = 0;
    double y = 0;
    double size = 1; // 0..1, of the brush's radius: a pen's pressure
};

// Keep and Remove bind the result; Free takes both of them away.
enum class StrokeKind { Add, Erase, Keep, Remove, Free };

// Raises the codes to the coverage of the straight piece of a stroke (at one point: a dab), so
// that pieces that overlap do not add up. Its edge is soft over (1 - hardness) of the radius, but
// at least a pixel; the radius goes evenly from one end's to the other's.
void paint(TileMask& mask, const Brush& brush, const StrokePoint& from, const StrokePoint& to);

// Lowers the codes to 255 - coverage.
void wipe(TileMask& mask, const Brush& brush, const StrokePoint& from, const StrokePoint& to);

// Paints into the strokes of this kind and wipes their opposite, Add the Erase strokes and Keep the
// Remove strokes and the other way round: the last stroke wins.
void paint_stroke(ObjectPrompt& prompt, StrokeKind kind, const Brush& brush,
                  const StrokePoint& from, const StrokePoint& to);

} // namespace sdmatte
