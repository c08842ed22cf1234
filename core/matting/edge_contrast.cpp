#include "matting/edge_stages.h"

namespace sdmatte::edge {

// Below 0.5, with u = 2 alpha and s the slope at 0.5: u / (s + (1 - s) u) / 2; above, its mirror
// image. Written with 1 + contrast and 1 - contrast so that neither end divides by zero.
void steepen(Raster<float>& alpha, float contrast)
{
    const float steep = 1 + contrast;
    const float flat = 1 - contrast;
    for (float& a : alpha.values()) {
        if (a <= 0 || a >= 1 || a == 0.5F)
            continue;
        const float u = a < 0.5F ? 2 * a : 2 - 2 * a;
        const float v = flat * u / (steep + (flat - steep) * u);
        a = a < 0.5F ? v / 2 : 1 - v / 2;
    }
}

} // namespace sdmatte::edge
