// The detail of a photo that is larger than what a network saw of it: near an alpha's soft edges
// the photo's own pixels say how it goes on between the small alpha's. First everything that
// depends on the whole is found at the small alpha's size, then each pixel of the photo by itself.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/engine_colour.h"
#include "matting/detail/registration.h"

namespace sdmatte {

struct DetailModel {     // rasters of the small alpha's size
    Raster<float> lines; // x 4: alpha = red * r + green * g + blue * b + offset
    Raster<float> plain; // x 3: alpha without single wrong pixels, how much the lines are
                         // believed (0..1), how much is refined at all (0..1)
    detail::Registration registration;
};

// small_alpha: an alpha of the photo, squeezed into its own size; 0..1.
// Errors: Resource when memory runs out, Cancelled.
Result<DetailModel> find_detail(const EngineColour& photo, RasterView<float> small_alpha,
                                const Progress& progress = {});

// `tile`: plain alpha of the photo's pixels from (x0, y0) on; refined in place. Pixels outside
// the unknown band stay as they are, bit for bit. When cancelled, the tile is left half done.
void add_detail(Raster<float>& tile, int x0, int y0, const DetailModel& model,
                const EngineColour& photo, const Progress& progress = {});

// Whether there is any: a photo that is no larger has none that its small alpha misses.
bool has_detail(const EngineColour& photo, RasterView<float> small_alpha);

// The small alpha at the photo's size, with detail where has_detail(). Errors: as find_detail().
Result<Raster<float>> alpha_with_detail(const EngineColour& photo, RasterView<float> small_alpha,
                                        const Progress& progress = {});

} // namespace sdmatte
