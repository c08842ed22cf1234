#include "matting/sdmatte/network_times.h"

#include "base/message.h"
#include "base/parallel.h"
#include "matting/sdmatte/visual_prompt.h"
#include "network/load_network.h"

#include <ATen/Parallel.h>
#include <ATen/ops/zeros.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <string>

namespace sdmatte {
namespace {

using Clock = std::chrono::steady_clock;

double seconds(Clock::time_point from, Clock::time_point to)
{
    return std::chrono::duration<double>(to - from).count();
}

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values[values.size() / 2];
}

// One answer, timed; the clock is read when a block has really finished, on a card too.
Result<NetworkTimes> time_answer(const Network& network, const NetworkPrompt& prompt,
                                 const std::stop_token& stop)
{
    const int side = prompt.mask.width();
    const at::Tensor image = at::zeros({1, 3, side, side});
    Clock::time_point prompt_done;
    Clock::time_point unet_done;
    const auto finish = [](const at::Tensor& output) {
        (void)output.flatten()[0].item<float>();
        return Clock::now();
    };
    const Pass pass{.stop = stop,
                    .observe = [&](const std::string& block, const at::Tensor& output) {
                        if (block == "unet.aux_conv_in")
                            prompt_done = finish(output);
                        else if (block == "unet")
                            unet_done = finish(output);
                    }};
    const Clock::time_point start = Clock::now();
    const auto latents = encode_image(network, image, pass);
    if (!latents)
        return std::unexpected(latents.error());
    const Clock::time_point encoded = finish(*latents);
    const auto alpha =
        find_alpha(network, *latents, network.empty_caption, visual_prompt(prompt, false), pass);
    if (!alpha)
        return std::unexpected(alpha.error());
    const Clock::time_point done = Clock::now();
    return NetworkTimes{.image_encode_s = seconds(start, encoded),
                        .prompt_encode_s = seconds(encoded, prompt_done),
                        .unet_s = seconds(prompt_done, unet_done),
                        .decode_s = seconds(unet_done, done),
                        .click_s = seconds(encoded, done)};
}

double median_of(const std::vector<NetworkTimes>& runs, double NetworkTimes::*part)
{
    std::vector<double> values;
    for (const NetworkTimes& run : runs)
        values.push_back(run.*part);
    return median(std::move(values));
}

} // namespace

NetworkPrompt middle_prompt(PromptKind kind, int side)
{
    const int edge = static_cast<int>(side * (1 - std::sqrt(0.3)) / 2);
    const Box box{edge, edge, side - edge, side - edge};
    if (kind == PromptKind::Point) {
        const Point middle{.x = side / 2, .y = side / 2};
        return point_prompt({&middle, 1}, side, point_sigma_at_1024 * side / 1024);
    }
    NetworkPrompt prompt = box_prompt(box, side);
    prompt.kind = kind;
    return prompt;
}

Result<std::vector<NetworkTimes>> time_network(const SdMatteOptions& options,
                                               std::span<const int> sides, PromptKind prompt,
                                               int repeats, const Progress& progress)
{
    const Clock::time_point start = Clock::now();
    const auto checkpoint = open_checkpoint(options.model);
    if (!checkpoint)
        return std::unexpected(checkpoint.error());
    at::set_num_threads(thread_count());
    const Precision precision = chosen_precision(options);
    const auto network =
        load_network(*checkpoint, options.device, precision, progress.part(0, 0.2F));
    if (!network)
        return std::unexpected(network.error());
    const auto kind = agreed_network(network->architecture, options.network, options.model);
    if (!kind)
        return std::unexpected(kind.error());
    const double load_s = seconds(start, Clock::now());

    std::vector<NetworkTimes> all;
    const int steps = repeats * static_cast<int>(sides.size());
    int step = 0;
    for (const int side : sides) {
        std::vector<NetworkTimes> runs;
        for (int i = 0; i < repeats; ++i) {
            auto run = time_answer(*network, middle_prompt(prompt, side), progress.stop_token());
            if (!run)
                return std::unexpected(run.error());
            runs.push_back(*run);
            progress.report(0.2F + 0.8F * static_cast<float>(++step) / static_cast<float>(steps));
        }
        all.push_back({.network = *kind,
                       .precision = precision,
                       .side = side,
                       .load_s = load_s,
                       .image_encode_s = median_of(runs, &NetworkTimes::image_encode_s),
                       .prompt_encode_s = median_of(runs, &NetworkTimes::prompt_encode_s),
                       .unet_s = median_of(runs, &NetworkTimes::unet_s),
                       .decode_s = median_of(runs, &NetworkTimes::decode_s),
                       .click_s = median_of(runs, &NetworkTimes::click_s)});
    }
    return all;
}

} // namespace sdmatte
