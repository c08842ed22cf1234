#include "base/message.h"
#include "base/parallel.h"
#include "matting/foreground.h"
#include "matting/foreground_codes.h"

#include <algorithm>
#include <utility>

namespace sdmatte {

Result<Pixels> blend_foreground(const Pixels& photo, Pixels foreground, float amount,
                                const Progress& progress)
{
    return std::visit(
        [&]<class T>(Raster<T>& blended) -> Result<Pixels> {
            const auto* original = std::get_if<Raster<T>>(&photo);
            if (original == nullptr || original->width() != blended.width()
                || original->height() != blended.height()
                || original->channels() != blended.channels())
                return input_error(
                    message("matting",
                            "The foreground colours do not fit the photo; estimate them again."));
            const float part = std::clamp(amount, 0.F, 1.F);
            const int row_size = blended.width() * blended.channels();
            parallel_for(0, part == 1 ? 0 : blended.height(), 16, [&](int first, int last) {
                for (int y = first; y < last && !progress.is_cancelled(); ++y) {
                    const T* from = original->row(y);
                    T* to = blended.row(y);
                    for (int i = 0; i < row_size; ++i) {
                        const auto own = static_cast<float>(from[i]);
                        to[i] = part == 0 ? from[i]
                                          : foreground::encoded<T>(
                                              own + part * (static_cast<float>(to[i]) - own));
                    }
                }
            });
            if (progress.is_cancelled())
                return cancelled();
            progress.report(1);
            return std::move(foreground);
        },
        foreground);
}

} // namespace sdmatte
