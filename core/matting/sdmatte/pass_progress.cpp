#include "matting/sdmatte/pass_progress.h"

#include <algorithm>
#include <string_view>

namespace sdmatte {
namespace {

// Each level's block of a UNet, of an encoder or of a decoder.
bool is_step(std::string_view block)
{
    const std::size_t last = block.rfind('.');
    if (last == std::string_view::npos)
        return false;
    const std::string_view outer = block.substr(0, last);
    return block.ends_with(".mid_block") || outer.ends_with("down_blocks")
           || outer.ends_with("up_blocks");
}

} // namespace

PassProgress::PassProgress(const Progress& progress, AutoencoderKind autoencoder,
                           bool bounds_memory)
{
    constexpr float unet_steps = 9;
    constexpr float kl_steps = 10; // the tiny autoencoder has no blocks of this kind
    const float steps = unet_steps + (autoencoder == AutoencoderKind::Kl ? kl_steps : 0);
    pass_.stop = progress.stop_token();
    pass_.bounds_memory = bounds_memory;
    pass_.observe = [this, progress, steps](const std::string& block, const at::Tensor&) {
        if (is_step(block))
            progress.report(std::min(1.F, static_cast<float>(++seen_) / steps));
    };
}

} // namespace sdmatte
