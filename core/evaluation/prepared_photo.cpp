#include "evaluation/prepared_photo.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/read_alpha.h"
#include "image/engine_colour.h"
#include "image/read.h"

#include <utility>

namespace sdmatte {
namespace {

Result<Raster<float>> alpha_of(const std::filesystem::path& path,
                               const EvaluationSettings& settings, Rounding rounding,
                               const Progress& progress)
{
    auto alpha = read_alpha(path, settings.max_pixels, progress);
    if (!alpha)
        return std::unexpected(alpha.error());
    if (!settings.is_full_precision)
        round_to_8_bits(*alpha, rounding);
    return std::move(alpha->values);
}

Result<void> read_photo(const Member& member, const EvaluationSettings& settings,
                        const Progress& progress, PreparedPhoto& prepared)
{
    const auto photo = read_image(member.photo, {.max_pixels = settings.max_pixels}, progress);
    if (!photo)
        return std::unexpected(photo.error());
    if (photo->width() != prepared.truth.width() || photo->height() != prepared.truth.height())
        return input_error(message("evaluation",
                                   "\"%1\" has %2 x %3 pixels, its true alpha %4 x %5: both must "
                                   "be of one size.",
                                   path_text(member.photo), photo->width(), photo->height(),
                                   prepared.truth.width(), prepared.truth.height()));
    auto colour = engine_colour(*photo, progress);
    if (!colour)
        return std::unexpected(colour.error());
    prepared.colour = *std::move(colour);
    prepared.prompt =
        truth_prompt(prepared.truth, settings.prompt, seed_of(settings.seed, member.name));
    return {};
}

Result<PreparedPhoto> prepared(const Member& member, const EvaluationSettings& settings,
                               const Progress& progress)
{
    PreparedPhoto result;
    auto truth = alpha_of(member.truth, settings, Rounding::Nearest, progress);
    if (!truth)
        return std::unexpected(truth.error());
    result.truth = *std::move(truth);
    if (member.prediction.empty()) {
        if (auto read = read_photo(member, settings, progress, result); !read)
            return std::unexpected(read.error());
    } else {
        auto prediction = alpha_of(member.prediction, settings, Rounding::CutOff, progress);
        if (!prediction)
            return std::unexpected(prediction.error());
        result.prediction = *std::move(prediction);
    }
    if (!member.trimap.empty()) {
        auto trimap = read_trimap(member.trimap, result.truth.width(), result.truth.height());
        if (trimap)
            result.trimap = *std::move(trimap);
        else
            result.trimap_problem = trimap.error().sentence;
    }
    return result;
}

} // namespace

Result<PreparedPhoto> prepare_photo(const Member& member, const EvaluationSettings& settings,
                                    const Progress& progress)
{
    return guarded([&] { return prepared(member, settings, progress); });
}

} // namespace sdmatte
