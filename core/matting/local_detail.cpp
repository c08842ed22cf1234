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

// A pixel of the photo lies between two small ones; `weight` is the second one's.
struct Between {
    int first = 0;
    int second = 0;
    float weight = 0;
};

// Those of `count` pixels from `from` on, along one side of the photo.
std::vector<Between> places(int from, int count, int photo, int small, float shift)
{
    const float scale = static_cast<float>(small) / static_cast<float>(photo);
    std::vector<Between> result(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const float place = std::clamp((static_cast<float>(from + i) + 0.5F) * scale - 0.5F + shift,
                                       0.F, static_cast<float>(small - 1));
        const int first = static_cast<int>(place);
        result[static_cast<std::size_t>(i)] = {.first = first,
                                               .second = std::min(first + 1, small - 1),
                                               .weight = place - static_cast<float>(first)};
    }
    return result;
}

bool is_refined(const DetailModel& model, const Between& column, const Between& row)
{
    for (const int y : {row.first, row.second})
        for (const int x : {column.first, column.second})
            if (model.plain.at(x, y, 2) != 0)
                return true;
    return false;
}

float refined(const DetailModel& model, const Between& column, const Between& row,
              const float* colour, float plain)
{
    const std::array weights{(1 - column.weight) * (1 - row.weight),
                             column.weight * (1 - row.weight), (1 - column.weight) * row.weight,
                             column.weight * row.weight};
    std::array<float, 3> smooth{};
    float line = 0;
    for (std::size_t k = 0; k < 4; ++k) {
        const int x = (k & 1U) != 0 ? column.second : column.first;
        const int y = (k & 2U) != 0 ? row.second : row.first;
        const float* own = &model.plain.at(x, y);
        const float* f = &model.lines.at(x, y);
        for (std::size_t c = 0; c < 3; ++c)
            smooth[c] += weights[k] * own[c];
        line += weights[k] * (f[0] * colour[0] + f[1] * colour[1] + f[2] * colour[2] + f[3]);
    }
    const auto [clean, belief, share] = smooth;
    if (share == 0)
        return plain;
    const float wanted = clean + belief * (std::clamp(line, 0.F, 1.F) - clean);
    return plain + share * (wanted - plain);
}

} // namespace

Result<DetailModel> find_detail(const EngineColour& photo, RasterView<float> small_alpha,
                                const Progress& progress)
{
    return guarded([&]() -> Result<DetailModel> {
        const Size size{small_alpha.width(), small_alpha.height()};
        detail::DoubtfulAlpha doubtful = detail::find_doubtful(small_alpha, progress);
        if (progress.is_cancelled())
            return cancelled();
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
    const std::vector<Between> columns =
        places(x0, tile.width(), photo.width(), model.plain.width(), model.registration.dx);
    const std::vector<Between> rows =
        places(y0, tile.height(), photo.height(), model.plain.height(), model.registration.dy);
    parallel_for(0, tile.height(), 8, [&](int first, int last) {
        std::vector<float> colours;
        for (int y = first; y < last && !progress.is_cancelled(); ++y) {
            const Between& row = rows[static_cast<std::size_t>(y)];
            const auto asks = [&](int x) {
                return is_refined(model, columns[static_cast<std::size_t>(x)], row);
            };
            float* alpha = tile.row(y);
            for (int x = 0; x < tile.width(); ++x) {
                if (!asks(x))
                    continue;
                int end = x + 1;
                while (end < tile.width() && asks(end))
                    ++end;
                colours.resize(static_cast<std::size_t>(end - x) * 3);
                photo.read_row(y0 + y, x0 + x, x0 + end, colours.data());
                for (const float* colour = colours.data(); x < end; ++x, colour += 3)
                    alpha[x] =
                        refined(model, columns[static_cast<std::size_t>(x)], row, colour, alpha[x]);
            }
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
