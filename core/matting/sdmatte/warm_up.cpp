#include "matting/sdmatte/warm_up.h"

#include "matting/sdmatte/pass_progress.h"
#include "matting/sdmatte/visual_prompt.h"
#include "prompt/network_raster.h"

#include <ATen/ops/zeros.h>

namespace sdmatte {
namespace {

constexpr int smallest_side = 128;

Result<void> pass_once(const NetworkHome::Place& place, const Progress& progress)
{
    const int side = place.means.is_on_card ? place.means.side : smallest_side;
    const AutoencoderKind autoencoder = place.network->architecture.autoencoder;
    const PassProgress encoding(progress.part(0, 0.3F), autoencoder, place.means.is_bounded);
    const auto latents =
        encode_image(*place.network, at::zeros({1, 3, side, side}), encoding.pass());
    if (!latents)
        return std::unexpected(latents.error());
    const Box middle{.x0 = side / 4, .y0 = side / 4, .x1 = 3 * side / 4, .y1 = 3 * side / 4};
    const PassProgress answering(progress.part(0.3F, 1), autoencoder, place.means.is_bounded);
    const auto alpha = find_alpha(*place.network, *latents, place.network->empty_caption,
                                  visual_prompt(box_prompt(middle, side), false), answering.pass());
    return alpha ? Result<void>() : std::unexpected(alpha.error());
}

} // namespace

Result<void> warm_up(const LoadedNetwork& loaded, const Progress& progress)
{
    const auto done = loaded.home->run(progress, pass_once);
    if (!done && done.error().kind == ErrorKind::Cancelled)
        return done;
    return {};
}

} // namespace sdmatte
