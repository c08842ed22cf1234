#include "ui/export/united_alpha.h"

#include "base/parallel.h"

namespace sdmatte::studio {
namespace {

constexpr int rows_at_once = 64;

}

std::shared_ptr<const Raster<float>>
united_alpha(const std::vector<std::shared_ptr<const Raster<float>>>& alphas)
{
    if (alphas.size() == 1)
        return alphas.front();
    const int width = alphas.front()->width();
    const int height = alphas.front()->height();
    auto united = std::make_shared<Raster<float>>(Raster<float>::uninitialised(width, height));
    parallel_for(0, height, rows_at_once, [&](int first, int last) {
        for (int y = first; y < last; ++y) {
            float* const row = united->row(y);
            for (int x = 0; x < width; ++x) {
                float left = 1;
                for (const auto& alpha : alphas)
                    left *= 1 - alpha->row(y)[x];
                row[x] = 1 - left;
            }
        }
    });
    return united;
}

} // namespace sdmatte::studio
