#include "matting/local_detail.h"

#include "base/guarded.h"
#include "base/parallel.h"
#include "matting/detail/doubtful_alpha.h"
#include "matting/detail/lines.h"
#include "matting/sdmatte/network_square.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

// Lines are damped by the variance of the photo's noise: by that of rounding at least; by so
// much at most that they still follow something.
constexpr float least_noise = 5e-6F;
constexpr float most_noise = 1e-3F;
// Variance of alpha that lines leave unexplained where they are believed by half.
constexpr float half_believed = 0.03F;

// Values of both rasters between small pixels.
class Between {
public:
    Between(const DetailModel& model, Size photo)
        : model_(model)
        , across_(static_cast<float>(model.lines.width()) / static_cast<float>(photo.width))
        , down_(static_cast<float>(model.lines.height()) / static_cast<float>(photo.height))
    {
    }

    float refined(int x, int y, const float* colour, float plain) const
    {
        const Corner at_x = corner(x, across_, model_.registration.dx, model_.lines.width());
        const Corner at_y = corner(y, down_, model_.registration.dy, model_.lines.height());
        const std::array weights{(1 - at_x.weight) * (1 - at_y.weight),
                                 at_x.weight * (1 - at_y.weight), (1 - at_x.weight) * at_y.weight,
                                 at_x.weight * at_y.weight};
        std::array<float, 3> smooth{};
        float line = 0;
        for (std::size_t k = 0; k < 4; ++k) {
            const int i = (k & 1U) != 0 ? at_x.second : at_x.first;
            const int j = (k & 2U) != 0 ? at_y.second : at_y.first;
            const float* own = &model_.plain.at(i, j);
            const float* f = &model_.lines.at(i, j);
            for (std::size_t c = 0; c < 3; ++c)
                smooth[c] += weights[k] * own[c];
            line += weights[k] * (f[0] * colour[0] + f[1] * colour[1] + f[2] * colour[2] + f[3]);
        }
        const auto [clean, belief, share] = smooth;
        if (share == 0)
            return plain;
        const float refined = clean + belief * (std::clamp(line, 0.F, 1.F) - clean);
        return plain + share * (refined - plain);
    }

    // Whether any pixel of the photo's row can be refined.
    [[nodiscard]] bool changes_row(int y, const std::vector<std::uint8_t>& is_changed) const
    {
        const Corner at = corner(y, down_, model_.registration.dy, model_.lines.height());
        return is_changed[static_cast<std::size_t>(at.first)] != 0
               || is_changed[static_cast<std::size_t>(at.second)] != 0;
    }

private:
    struct Corner {
        int first;
        int second;
        float weight;
    };
    static Corner corner(int at, float scale, float shift, int size)
    {
        const float place = std::clamp((static_cast<float>(at) + 0.5F) * scale - 0.5F + shift, 0.F,
                                       static_cast<float>(size - 1));
        const int first = static_cast<int>(place);
        return {first, std::min(first + 1, size - 1), place - static_cast<float>(first)};
    }

    const DetailModel& model_;
    float across_;
    float down_;
};

} // namespace

Result<DetailModel> find_detail(const EngineColour& photo, RasterView<float> small_alpha,
                                const Progress& progress)
{
    return guarded([&]() -> Result<DetailModel> {
        const Size size{small_alpha.width(), small_alpha.height()};
        detail::DoubtfulAlpha doubtful = detail::find_doubtful(small_alpha);
        Raster<float> colour = sampled_photo(photo, size);
        const float noise = std::clamp(detail::noise_of(photo), least_noise, most_noise);
        progress.report(0.1F);
        const auto registration =
            detail::find_registration(colour, doubtful, noise, progress.part(0.1F, 0.4F));
        if (!registration)
            return std::unexpected(registration.error());
        colour = registered(colour, *registration);
        auto lines = detail::fit_lines(colour, doubtful.alpha, std::move(doubtful.trust),
                                       doubtful.is_fit, noise, progress.part(0.4F, 1));
        if (!lines)
            return std::unexpected(lines.error());
        DetailModel model{.lines = std::move(lines->factors),
                          .plain = Raster<float>::uninitialised(size.width, size.height, 3),
                          .registration = *registration};
        float* out = model.plain.data();
        for (std::size_t i = 0; i < doubtful.alpha.size(); ++i) {
            *out++ = doubtful.alpha.data()[i];
            *out++ = half_believed / (half_believed + lines->unexplained.data()[i]);
            *out++ = doubtful.share.data()[i];
        }
        return model;
    });
}

void add_detail(Raster<float>& tile, int x0, int y0, const DetailModel& model,
                const EngineColour& photo, const Progress& progress)
{
    const Between between(model, {photo.width(), photo.height()});
    std::vector<std::uint8_t> is_changed(static_cast<std::size_t>(model.plain.height()));
    for (int y = 0; y < model.plain.height(); ++y)
        for (int x = 0; x < model.plain.width() && is_changed[static_cast<std::size_t>(y)] == 0;
             ++x)
            is_changed[static_cast<std::size_t>(y)] = model.plain.at(x, y, 2) != 0 ? 1 : 0;
    parallel_for(0, tile.height(), 8, [&](int first, int last) {
        std::vector<float> colours(static_cast<std::size_t>(tile.width()) * 3);
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            if (!between.changes_row(y0 + y, is_changed))
                continue;
            photo.read_row(y0 + y, x0, x0 + tile.width(), colours.data());
            float* alpha = tile.row(y);
            for (int x = 0; x < tile.width(); ++x)
                alpha[x] = between.refined(x0 + x, y0 + y,
                                           &colours[3 * static_cast<std::size_t>(x)], alpha[x]);
        }
    });
}

bool has_detail(const EngineColour& photo, RasterView<float> small_alpha)
{
    return photo.width() > small_alpha.width() || photo.height() > small_alpha.height();
}

Result<Raster<float>> alpha_with_detail(const EngineColour& photo, RasterView<float> small_alpha,
                                        const Progress& progress)
{
    return guarded([&]() -> Result<Raster<float>> {
        const Size size{photo.width(), photo.height()};
        Raster<float> alpha = alpha_at_photo_size(small_alpha, size, progress);
        if (progress.is_cancelled())
            return cancelled();
        if (!has_detail(photo, small_alpha))
            return alpha;
        const auto model = find_detail(photo, small_alpha, progress.part(0, 0.7F));
        if (!model)
            return std::unexpected(model.error());
        add_detail(alpha, 0, 0, *model, photo, progress.part(0.7F, 1));
        if (progress.is_cancelled())
            return cancelled();
        progress.report(1);
        return alpha;
    });
}

} // namespace sdmatte
