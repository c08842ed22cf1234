// A matte on its way from an engine to the canvas.
#pragma once

#include "image/raster.h"

#include <QStringList>

#include <memory>

namespace sdmatte::studio {

enum class MatteKind { Preview, Exact };

struct ShownMatte {
    std::shared_ptr<const Raster<float>> alpha;   // the engine's, before edge adjustments; a
                                                  // preview may be smaller than the photo
    std::shared_ptr<const Raster<float>> plain{}; // as Matte::plain
    MatteKind kind = MatteKind::Preview;
    quint64 generation = 0; // of the prompt that it answers
    float confidence = 0;
    QStringList notices;
    bool is_of_card = false; // a graphics card computed it
};

// An object's exact alpha (null: there is nothing to cut out), with Matte::plain.
struct ExactAlpha {
    std::shared_ptr<const Raster<float>> alpha;
    std::shared_ptr<const Raster<float>> plain{};
};

} // namespace sdmatte::studio
