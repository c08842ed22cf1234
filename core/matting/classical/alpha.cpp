#include "matting/classical/alpha.h"

#include "base/message.h"
#include "matting/classical/alpha_upsampling.h"
#include "matting/classical/data_term.h"
#include "matting/classical/laplacian.h"
#include "matting/classical/multigrid.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace sdmatte::classical {
namespace {

// Unknown pixels that are searched for colours; larger bands are searched at a smaller size.
constexpr std::size_t most_searched = 150'000;

// What is solved at the photo's own size: memory is bounded by both (the picture's by the solver's
// vectors, the band's by its matrix).
constexpr double most_pixels = 25e6;
constexpr double most_unknown = 5e6;

constexpr SolverLimits rough{.tolerance = 1.5e-4, .iterations = 200};
constexpr SolverLimits exact{.tolerance = 1e-4, .iterations = 400};

// Alpha of the known pixels; 0 in the band.
Raster<float> known_alpha(RasterView<std::uint8_t> trimap)
{
    auto alpha = Raster<float>::uninitialised(trimap.width(), trimap.height());
    std::transform(trimap.values().begin(), trimap.values().end(), alpha.values().begin(),
                   [](std::uint8_t code) { return code == trimap_foreground ? 1.F : 0.F; });
    return alpha;
}

void write_band(const Band& band, const Field& solution, Raster<float>& alpha)
{
    for_each_run(band, [&](int y, const Run& run) {
        const float* values = solution.row(y);
        std::transform(values + run.x0, values + run.x1, alpha.row(y) + run.x0,
                       [](float value) { return std::clamp(value, 0.F, 1.F); });
    });
}

// What the Laplacian alone makes of the trimap; roughly, as it only judges the colours.
Result<Raster<float>> spread(const Laplacian& laplacian, RasterView<std::uint8_t> trimap,
                             const Band& band, const Progress& progress)
{
    Field solution(band.width, band.height);
    const auto solved = solve(band, laplacian.matrix, laplacian.right, solution, rough, progress);
    if (!solved)
        return std::unexpected(solved.error());
    Raster<float> alpha = known_alpha(trimap);
    write_band(band, solution, alpha);
    return alpha;
}

EngineColour as_photo(const Raster<float>& colour)
{
    auto codes = Raster<std::uint16_t>::uninitialised(colour.width(), colour.height(), 3);
    std::transform(colour.values().begin(), colour.values().end(), codes.values().begin(),
                   [](float value) { return static_cast<std::uint16_t>(value * 65535.F + 0.5F); });
    return {.pixels = std::make_shared<const Pixels>(std::move(codes))};
}

Result<Raster<float>> spread_small(const SearchPicture& search, const Progress& progress)
{
    const Band band = find_band(search.trimap);
    return spread(make_laplacian(as_photo(search.colour), search.trimap, band), search.trimap, band,
                  progress);
}

Result<Raster<float>> solve_band(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                 const Band& band, const Progress& progress)
{
    const int scale = static_cast<int>(
        std::ceil(std::sqrt(static_cast<double>(band.count) / static_cast<double>(most_searched))));
    const SearchPicture search = make_search_picture(photo, trimap, scale);
    Laplacian laplacian = make_laplacian(photo, trimap, band, progress.stop_token());
    const Progress spreading =
        progress.part(0.F, 0.3F, message("matting", "Spreading from known pixels"));
    const auto propagated =
        scale == 1 ? spread(laplacian, trimap, band, spreading) : spread_small(search, spreading);
    if (!propagated)
        return std::unexpected(propagated.error());
    auto term = make_data_term(search, *propagated, photo, band,
                               progress.part(0.3F, 0.6F, message("matting", "Comparing colours")));
    if (!term)
        return std::unexpected(term.error());

    Field solution(band.width, band.height);
    std::vector<float>& diagonal = laplacian.matrix.entries[stencil_centre];
    for_each_run(band, [&](int y, const Run& run) {
        for (int x = run.x0; x < run.x1; ++x) {
            const std::size_t i = run.first + static_cast<std::size_t>(x - run.x0);
            diagonal[i] += term->weight[i];
            laplacian.right.row(y)[x] += term->weight[i] * term->target[i];
            solution.row(y)[x] = term->start[i];
        }
    });
    *term = {};
    const auto solved = solve(band, laplacian.matrix, laplacian.right, solution, exact,
                              progress.part(0.6F, 1.F, message("matting", "Solving for alpha")));
    if (!solved)
        return std::unexpected(solved.error());
    Raster<float> alpha = known_alpha(trimap);
    write_band(band, solution, alpha);
    return alpha;
}

Result<Raster<float>> solve_smaller(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                    int scale, const Progress& progress)
{
    const SearchPicture small = make_search_picture(photo, trimap, scale);
    const Band band = find_band(small.trimap);
    auto alpha = known_alpha(small.trimap);
    if (band.count > 0) {
        auto solved =
            solve_band(as_photo(small.colour), small.trimap, band, progress.part(0.F, 0.9F));
        if (!solved)
            return solved;
        alpha = std::move(*solved);
    }
    return upsample_alpha(photo, trimap, small, alpha,
                          progress.part(0.9F, 1.F,
                                        message("matting", "Bringing alpha to the "
                                                           "photo's size")));
}

} // namespace

Result<Raster<float>> estimate_alpha(const EngineColour& photo, RasterView<std::uint8_t> trimap,
                                     const Progress& progress)
{
    if (trimap.width() != photo.width() || trimap.height() != photo.height()) {
        return input_error(message("matting",
                                   "The trimap is %1 x %2 pixels and the photo %3 x %4; "
                                   "they must be of one size.",
                                   trimap.width(), trimap.height(), photo.width(), photo.height()));
    }
    try {
        const Band band = find_band(trimap);
        if (band.count == 0)
            return known_alpha(trimap);
        const double pixels = double(photo.width()) * photo.height();
        const double excess =
            std::max(pixels / most_pixels, static_cast<double>(band.count) / most_unknown);
        if (excess <= 1)
            return solve_band(photo, trimap, band, progress);
        return solve_smaller(photo, trimap, static_cast<int>(std::ceil(std::sqrt(excess))),
                             progress);
    } catch (const std::bad_alloc&) {
        return resource_error(message("matting",
                                      "There is not enough memory to find the alpha of "
                                      "%1 x %2 pixels; close other programs or use a "
                                      "smaller photo.",
                                      photo.width(), photo.height()));
    }
}

} // namespace sdmatte::classical
