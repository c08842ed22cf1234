#include "matting/finish.h"

#include "matting/bind.h"
#include "matting/foreground.h"

#include <limits>
#include <type_traits>
#include <utility>

namespace sdmatte {

bool keeps_alpha(const EdgeAdjustment& edge)
{
    EdgeAdjustment unchanged;
    unchanged.decontaminate = edge.decontaminate;
    return edge == unchanged;
}

Result<std::shared_ptr<const Raster<float>>>
finish_alpha(std::shared_ptr<const Raster<float>> alpha, const Finishing& finishing,
             const Progress& progress)
{
    if (keeps_alpha(finishing.edge))
        return alpha;
    auto adjusted = adjust_edge(*alpha, finishing.edge, progress);
    if (!adjusted)
        return std::unexpected(adjusted.error());
    apply_keep_remove(*adjusted, finishing.keep, finishing.remove, progress);
    if (progress.is_cancelled())
        return cancelled();
    return std::make_shared<const Raster<float>>(std::move(*adjusted));
}

Result<std::shared_ptr<const Pixels>> finish_foreground(const Image& photo, RasterView<float> alpha,
                                                        float decontaminate,
                                                        const Progress& progress)
{
    if (decontaminate == 0)
        return nullptr;
    auto foreground = estimate_foreground(*photo.colour, alpha, progress.part(0, 0.9F));
    if (foreground && decontaminate < 1)
        foreground = blend_foreground(*photo.colour, std::move(*foreground), decontaminate,
                                      progress.part(0.9F, 1));
    if (!foreground)
        return std::unexpected(foreground.error());
    return std::make_shared<const Pixels>(std::move(*foreground));
}

std::shared_ptr<const Raster<float>> whole_alpha(const Image& photo,
                                                 std::shared_ptr<const Raster<float>> alpha)
{
    if (!photo.alpha)
        return alpha;
    Raster<float> product = alpha->clone();
    std::visit(
        [&](const auto& own) {
            using Code = std::remove_cvref_t<decltype(own.at(0, 0))>;
            constexpr float top = std::is_floating_point_v<Code>
                                      ? 1.F
                                      : static_cast<float>(std::numeric_limits<Code>::max());
            for (std::size_t i = 0; i < product.size(); ++i)
                product.data()[i] *= static_cast<float>(own.data()[i]) / top;
        },
        *photo.alpha);
    return std::make_shared<const Raster<float>>(std::move(product));
}

} // namespace sdmatte
