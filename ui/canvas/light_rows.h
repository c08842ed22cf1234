// Rows of the screen whose colours are mixed in linear light: the formulas of composition.h for
// Scene::blends_light, on the samples of a RowSampler.
#pragma once

#include "ui/canvas/sampled_row.h"

#include <QRgb>

namespace sdmatte::studio {

// `pixel`: four floats each, as RowSampler gives them; `out`: opaque.
void finish_overlay_in_light(const Composition& composition, const RowSampler& sampler,
                             const float* pixel, int count, QRgb* out);
void finish_composed_in_light(const float* pixel, const float* behind, int count, QRgb* out);

} // namespace sdmatte::studio
