#include "matting/finish.h"

#include "base/guarded.h"
#include "base/parallel.h"
#include "matting/bind.h"
#include "matting/foreground.h"
#include "matting/sdmatte/network_square.h"

#include <algorithm>
#include <limits>
#include <type_traits>
#include <utility>

namespace sdmatte {

namespace {

bool wants_less_detail(const Finishing& finishing)
{
    return finishing.plain && finishing.edge.detail != 1;
}

bool keeps_edge(const EdgeAdjustment& edge)
{
    EdgeAdjustment unchanged;
    unchanged.decontaminate = edge.decontaminate;
    unchanged.detail = edge.detail;
    return edge == unchanged;
}

// From the network's own alpha (0) to the refined one (1).
Result<Raster<float>> with_less_detail(const Raster<float>& alpha, const Finishing& finishing,
                                       const Progress& progress)
{
    if (auto fine = check(finishing.edge); !fine)
        return std::unexpected(fine.error());
    return guarded([&]() -> Result<Raster<float>> {
        Raster<float> result =
            alpha_at_photo_size(*finishing.plain, {alpha.width(), alpha.height()}, progress);
        const float share = finishing.edge.detail;
        parallel_for(0, alpha.height(), 64, [&](int first, int last) {
            for (int y = first; y < last && !progress.is_cancelled(); ++y)
                std::transform(result.row(y), result.row(y) + alpha.width(), alpha.row(y),
                               result.row(y), [share](float plain, float refined) {
                                   return plain + share * (refined - plain);
                               });
        });
        apply_keep_remove(result, finishing.keep, finishing.remove, progress);
        if (progress.is_cancelled())
            return cancelled();
        return result;
    });
}

} // namespace

bool keeps_alpha(const Finishing& finishing)
{
    return keeps_edge(finishing.edge) && !wants_less_detail(finishing);
}

Result<std::shared_ptr<const Raster<float>>>
finish_alpha(std::shared_ptr<const Raster<float>> alpha, const Finishing& finishing,
             const Progress& progress)
{
    if (keeps_alpha(finishing))
        return alpha;
    if (wants_less_detail(finishing)) {
        auto blended = with_less_detail(*alpha, finishing, progress.part(0, 0.3F));
        if (!blended)
            return std::unexpected(blended.error());
        alpha = std::make_shared<const Raster<float>>(std::move(*blended));
        if (keeps_edge(finishing.edge))
            return alpha;
    }
    auto adjusted = adjust_edge(*alpha, finishing.edge, progress.part(0.3F, 1));
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
