#include "matting/sdmatte/sdmatte_session.h"

#include "base/guarded.h"
#include "base/message.h"
#include "image/resize.h"
#include "matting/bind.h"
#include "matting/grow_prompt.h"
#include "matting/local_detail.h"
#include "matting/sdmatte/network_square.h"
#include "matting/sdmatte/pass_progress.h"
#include "matting/sdmatte/visual_prompt.h"
#include "network/load_network.h"

#include <algorithm>
#include <functional>
#include <iterator>
#include <utility>

namespace sdmatte {
namespace {

// 0..1: how little of the object is neither clearly in nor clearly out.
float certainty(RasterView<float> alpha)
{
    double object = 0;
    double doubt = 0;
    for (const float value : alpha.values()) {
        object += value;
        doubt += static_cast<double>(std::min(value, 1 - value));
    }
    return object == 0 ? 0.F : static_cast<float>(std::max(0.0, 1 - doubt / object));
}

class SdMatteSession final : public Session {
public:
    SdMatteSession(std::shared_ptr<const LoadedNetwork> loaded, EngineColour photo,
                   std::unique_ptr<Session> quick)
        : loaded_(std::move(loaded))
        , photo_(std::move(photo))
        , quick_(std::move(quick))
    {
    }

    Result<void> encode(const Progress& progress)
    {
        return loaded_->home->run(
            progress, [this](const Place& place, const Progress& rest) -> Result<void> {
                const auto latents = latents_of(place, rest);
                return latents ? Result<void>() : std::unexpected(latents.error());
            });
    }

    Result<Matte> matte(const Prompt& prompt, const Progress& progress) override
    {
        return guarded([&] { return answer(prompt, progress); });
    }

    Result<Matte> matte_of_raster(const RasterPrompt& prompt, const Progress& progress) override
    {
        return guarded([&] {
            const auto raster = [&](int side) { return prompt_at_side(prompt.raster, side); };
            return answer_to(raster, prompt.caption, prompt.is_see_through, {}, progress);
        });
    }

    Result<Matte> preview(const Prompt& prompt, const Progress& progress) override
    {
        return quick_->preview(prompt, progress);
    }

private:
    using Place = NetworkHome::Place;

    // What the network is sent at a side.
    using RasterAt = std::function<NetworkPrompt(int side)>;

    Result<Matte> answer(const Prompt& prompt, const Progress& progress)
    {
        std::vector<std::string> notices;
        const auto fused = fused_prompt(prompt, progress.part(0, 0.05F), notices);
        if (!fused)
            return std::unexpected(fused.error());
        const auto raster = [&](int side) {
            return make_network_prompt(*fused, photo_.width(), photo_.height(), side);
        };
        return answer_to(raster, prompt.caption, prompt.is_see_through, prompt,
                         progress.part(0.05F, 1), std::move(notices));
    }

    // `bound`: its keep and remove bind the result.
    Result<Matte> answer_to(const RasterAt& raster, const std::string& caption, bool is_see_through,
                            const Prompt& bound, const Progress& progress,
                            std::vector<std::string> notices = {})
    {
        Matte matte;
        matte.notices = std::move(notices);
        const auto square = loaded_->home->run(
            progress.part(0, 0.9F), [&](const Place& place, const Progress& rest) {
                return find_square(place, raster, caption, is_see_through, rest);
            });
        if (!square)
            return std::unexpected(square.error());
        const at::Tensor values = square->contiguous();
        const int side = static_cast<int>(values.size(0));
        const RasterView<float> plain(values.data_ptr<float>(), side, side, 1);
        auto alpha = alpha_of(plain, progress.part(0.9F, 0.97F), matte);
        if (!alpha)
            return std::unexpected(alpha.error());
        apply_keep_remove(*alpha, bound.keep, bound.remove, progress);
        if (progress.is_cancelled())
            return cancelled();
        progress.report(1);
        std::ranges::copy(loaded_->home->notices(), std::back_inserter(matte.notices));
        matte.is_of_card = loaded_->home->means().is_on_card;
        matte.confidence = certainty(*alpha);
        matte.alpha = std::make_shared<const Raster<float>>(std::move(*alpha));
        return matte;
    }

    // The network's alpha at the photo's size; `matte` keeps it as it was where detail is added.
    Result<Raster<float>> alpha_of(RasterView<float> plain, const Progress& progress,
                                   Matte& matte) const
    {
        if (!loaded_->adds_detail || !has_detail(photo_, plain))
            return alpha_at_photo_size(plain, {photo_.width(), photo_.height()}, progress);
        auto copy = Raster<float>::uninitialised(plain.width(), plain.height());
        std::ranges::copy(plain.values(), copy.data());
        matte.plain = std::make_shared<const Raster<float>>(std::move(copy));
        return alpha_with_detail(photo_, plain, progress);
    }

    // Alpha in the network's square.
    Result<at::Tensor> find_square(const Place& place, const RasterAt& raster,
                                   const std::string& words, bool is_see_through,
                                   const Progress& progress)
    {
        // Encoded already, unless there is less memory than when the photo was opened.
        const auto latents = latents_of(place, progress.part(0, 0.01F));
        if (!latents)
            return latents;
        const auto caption = caption_of(words, place, progress.part(0.01F, 0.05F));
        if (!caption)
            return std::unexpected(caption.error());
        const VisualPrompt visual = visual_prompt(raster(place.means.side), is_see_through);
        const PassProgress steps(progress.part(0.05F, 1), place.network->architecture.autoencoder,
                                 place.means.is_bounded);
        return find_alpha(*place.network, *latents, *caption, visual, steps.pass());
    }

    // Those of the photo; kept for as long as network and side stay.
    Result<at::Tensor> latents_of(const Place& place, const Progress& progress)
    {
        const bool are_known = latents_.defined() && encoded_with_.side == place.means.side
                               && encoded_with_.is_on_card == place.means.is_on_card;
        if (are_known)
            return latents_;
        latents_.reset();
        const PassProgress steps(progress, place.network->architecture.autoencoder,
                                 place.means.is_bounded);
        auto latents =
            encode_image(*place.network, image_tensor(photo_, place.means.side), steps.pass());
        if (latents) {
            latents_ = *latents;
            encoded_with_ = place.means;
        }
        return latents;
    }

    // One kind of prompt that the network knows; seeds grown to a mask.
    Result<FusedPrompt> fused_prompt(const Prompt& prompt, const Progress& progress,
                                     std::vector<std::string>& notices) const
    {
        const bool takes_points = loaded_->kind != NetworkKind::SdMatteStar;
        auto fused = grow_prompt(prompt, photo_, takes_points, progress);
        if (!fused)
            return fused;
        notices = fused->notices;
        if (fused->kind == PromptKind::Trimap)
            notices.push_back(message("matting", "The network was never trained with trimaps: a "
                                                 "box or mask usually gives a better matte."));
        if (!takes_points && fuse(prompt).kind == PromptKind::Point)
            notices.push_back(message("matting", "SDMatte* was never trained with points: they "
                                                 "were grown to a mask, which it was sent."));
        return fused;
    }

    // The last caption is kept: the text encoder is read from the file for each new one.
    Result<Caption> caption_of(const std::string& caption, const Place& place,
                               const Progress& progress)
    {
        if (caption.empty())
            return place.network->empty_caption;
        const at::TensorOptions& options = place.network->options;
        if (caption == caption_text_ && caption_.states.device() == options.device())
            return caption_;
        const Result<CaptionIds> ids = caption_ids(caption);
        if (!ids)
            return std::unexpected(ids.error());
        const auto states = caption_states(loaded_->checkpoint, *ids, options, progress);
        if (!states)
            return std::unexpected(states.error());
        Result<Caption> read =
            read_caption(*place.network, *states, {.stop = progress.stop_token()});
        if (read) {
            caption_text_ = caption;
            caption_ = *read;
        }
        return read;
    }

    std::shared_ptr<const LoadedNetwork> loaded_;
    EngineColour photo_;
    std::unique_ptr<Session> quick_;
    at::Tensor latents_;
    Means encoded_with_;
    std::string caption_text_;
    Caption caption_;
};

} // namespace

Result<std::unique_ptr<Session>> open_session(std::shared_ptr<const LoadedNetwork> loaded,
                                              const EngineColour& photo,
                                              std::unique_ptr<Session> quick,
                                              const Progress& progress)
{
    auto session = std::make_unique<SdMatteSession>(std::move(loaded), photo, std::move(quick));
    if (auto encoded = session->encode(progress); !encoded)
        return std::unexpected(encoded.error());
    return session;
}

} // namespace sdmatte
