#include "matting/detail/registration.h"

#include "base/parallel.h"
#include "matting/detail/lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace sdmatte::detail {
namespace {

constexpr std::array softnesses{0.3F, 0.45F, 0.6F, 0.75F, 0.9F, 1.1F, 1.4F, 1.8F};
constexpr float most_shift = 0.6F;
constexpr float coarse_step = 0.3F;
constexpr float fine_step = 0.1F;
constexpr std::size_t most_windows = 3000;
constexpr std::size_t least_windows = 50;
constexpr float least_variance = 4e-3F; // of alpha in a window that says something
// A shift is believed when it explains this much more than none.
constexpr double cost_of_shift = 0.02;

// Weights of the pixels around one along one axis.
struct Taps {
    int reach = 0;
    std::vector<float> weights;

    Taps(float softness, float shift)
        : reach(static_cast<int>(std::ceil(2.5F * softness + std::abs(shift))))
        , weights(static_cast<std::size_t>(2 * reach + 1))
    {
        float sum = 0;
        for (int i = -reach; i <= reach; ++i) {
            const float away = (static_cast<float>(i) + shift) / softness;
            weights[static_cast<std::size_t>(i + reach)] = std::exp(-away * away / 2);
            sum += weights[static_cast<std::size_t>(i + reach)];
        }
        for (float& weight : weights)
            weight /= sum;
    }
};

// `colour` through both taps in columns [x0, x1) and rows [y0, y1), interleaved into `out`.
void filter(const Raster<float>& colour, const Taps& across, const Taps& down, int x0, int x1,
            int y0, int y1, std::vector<float>& rows, float* out)
{
    const auto row_values = static_cast<std::size_t>(x1 - x0) * 3;
    rows.assign(row_values * static_cast<std::size_t>(y1 - y0 + 2 * down.reach), 0);
    const int last = colour.width() - 1;
    for (int y = y0 - down.reach; y < y1 + down.reach; ++y) {
        const float* from = colour.row(std::clamp(y, 0, colour.height() - 1));
        float* to = rows.data() + static_cast<std::size_t>(y - y0 + down.reach) * row_values;
        for (int i = -across.reach; i <= across.reach; ++i) {
            const float weight = across.weights[static_cast<std::size_t>(i + across.reach)];
            for (int x = x0; x < x1; ++x)
                for (int c = 0; c < 3; ++c)
                    to[3 * (x - x0) + c] += weight * from[3 * std::clamp(x + i, 0, last) + c];
        }
    }
    std::fill_n(out, row_values * static_cast<std::size_t>(y1 - y0), 0.F);
    for (int y = 0; y < y1 - y0; ++y) {
        float* to = out + static_cast<std::size_t>(y) * row_values;
        for (int j = 0; j <= 2 * down.reach; ++j) {
            const float weight = down.weights[static_cast<std::size_t>(j)];
            const float* from = rows.data() + static_cast<std::size_t>(y + j) * row_values;
            for (std::size_t i = 0; i < row_values; ++i)
                to[i] += weight * from[i];
        }
    }
}

struct Place {
    int x = 0;
    int y = 0;
};

constexpr int side = 2 * window_radius + 1;

template <class Body>
void for_each_of_window(const Raster<float>& alpha, Place at, const Body& body)
{
    for (int dy = -window_radius; dy <= window_radius; ++dy)
        for (int dx = -window_radius; dx <= window_radius; ++dx)
            if (at.x + dx >= 0 && at.x + dx < alpha.width() && at.y + dy >= 0
                && at.y + dy < alpha.height())
                body(dx, dy);
}

// Windows of the band in which alpha changes, evenly chosen.
std::vector<Place> telling_windows(const DoubtfulAlpha& doubtful)
{
    std::vector<Place> all;
    for (int y = 0; y < doubtful.alpha.height(); ++y)
        for (int x = 0; x < doubtful.alpha.width(); ++x)
            if (doubtful.share.at(x, y) == 1)
                all.push_back({x, y});
    // More than are needed: many of them turn out flat.
    const std::size_t stride = std::max<std::size_t>(1, all.size() / (4 * most_windows));
    std::vector<Place> telling;
    for (std::size_t i = 0; i < all.size(); i += stride) {
        double count = 0;
        double sum = 0;
        double squares = 0;
        for_each_of_window(doubtful.alpha, all[i], [&](int dx, int dy) {
            const double value = doubtful.alpha.at(all[i].x + dx, all[i].y + dy);
            ++count;
            sum += value;
            squares += value * value;
        });
        if (squares / count - (sum / count) * (sum / count) > least_variance)
            telling.push_back(all[i]);
    }
    return telling;
}

// The mean share of alpha's deviation that lines leave unexplained.
double misfit(const Raster<float>& colour, const DoubtfulAlpha& doubtful,
              const std::vector<Place>& windows, const Registration& registration, float noise)
{
    const Taps across(registration.softness, registration.dx);
    const Taps down(registration.softness, registration.dy);
    std::vector<float> unexplained(windows.size());
    parallel_for(0, static_cast<int>(windows.size()), 64, [&](int first, int last) {
        std::vector<float> rows;
        std::array<float, std::size_t{3} * side * side> patch{};
        for (int i = first; i < last; ++i) {
            const Place at = windows[static_cast<std::size_t>(i)];
            filter(colour, across, down, at.x - window_radius, at.x + window_radius + 1,
                   at.y - window_radius, at.y + window_radius + 1, rows, patch.data());
            const auto colour_at = [&](int dx, int dy) {
                return patch.data() + 3 * ((dy + window_radius) * side + dx + window_radius);
            };
            LineFit sums(colour_at(0, 0), doubtful.alpha.at(at.x, at.y));
            for_each_of_window(doubtful.alpha, at, [&](int dx, int dy) {
                sums.add(colour_at(dx, dy), doubtful.alpha.at(at.x + dx, at.y + dy),
                         window_weight(dx, dy) * doubtful.trust.at(at.x + dx, at.y + dy));
            });
            const LineFit::Line line = sums.line(noise);
            unexplained[static_cast<std::size_t>(i)] =
                std::sqrt(line.unexplained / std::max(line.variance, least_variance));
        }
    });
    double sum = 0;
    for (const float value : unexplained)
        sum += value;
    const bool is_moved = registration.dx != 0 || registration.dy != 0;
    return sum / static_cast<double>(windows.size()) * (is_moved ? 1 + cost_of_shift : 1);
}

} // namespace

Raster<float> registered(const Raster<float>& colour, const Registration& registration)
{
    const Taps across(registration.softness, registration.dx);
    const Taps down(registration.softness, registration.dy);
    auto result = Raster<float>::uninitialised(colour.width(), colour.height(), 3);
    parallel_for(0, colour.height(), 32, [&](int first, int last) {
        std::vector<float> rows;
        filter(colour, across, down, 0, colour.width(), first, last, rows, result.row(first));
    });
    return result;
}

Result<Registration> find_registration(const Raster<float>& colour, const DoubtfulAlpha& doubtful,
                                       float noise, const Progress& progress)
{
    Registration best;
    std::vector<Place> windows = telling_windows(doubtful);
    if (windows.size() < least_windows)
        return best;
    const std::size_t stride = (windows.size() + most_windows - 1) / most_windows;
    for (std::size_t i = 0; i * stride < windows.size(); ++i)
        windows[i] = windows[i * stride];
    windows.resize((windows.size() + stride - 1) / stride);

    double least = misfit(colour, doubtful, windows, best, noise);
    const auto attempt = [&](const Registration& candidate) {
        if (progress.is_cancelled())
            return;
        const double found = misfit(colour, doubtful, windows, candidate, noise);
        if (found < least) {
            least = found;
            best = candidate;
        }
    };
    const auto try_softnesses = [&] {
        const Registration from = best;
        for (const float softness : softnesses)
            attempt({.softness = softness, .dx = from.dx, .dy = from.dy});
    };
    const auto try_shifts = [&](float step, float most) {
        const Registration from = best;
        const int steps = static_cast<int>(std::lround(most / step));
        for (int j = -steps; j <= steps; ++j)
            for (int i = -steps; i <= steps; ++i)
                attempt({.softness = from.softness,
                         .dx = from.dx + step * static_cast<float>(i),
                         .dy = from.dy + step * static_cast<float>(j)});
    };
    try_softnesses();
    progress.report(0.2F);
    try_shifts(coarse_step, most_shift);
    progress.report(0.6F);
    try_softnesses();
    progress.report(0.7F);
    try_shifts(fine_step, 2 * fine_step);
    if (progress.is_cancelled())
        return cancelled();
    progress.report(1);
    return best;
}

// A 3 x 3 filter that sees neither planes nor edges along an axis (Immerkaer 1996), on a grid of
// pixels; a low quantile of its squared answers leaves texture out.
float noise_of(const EngineColour& photo)
{
    constexpr int places = 64; // on each side
    if (photo.width() < 3 || photo.height() < 3)
        return 0;
    std::vector<float> answers;
    std::array<std::array<float, 9>, 3> rows{};
    for (int j = 0; j < places; ++j) {
        const int y = 1 + static_cast<int>((photo.height() - 3) * static_cast<long>(j) / places);
        for (int i = 0; i < places; ++i) {
            const int x = 1 + static_cast<int>((photo.width() - 3) * static_cast<long>(i) / places);
            for (int k = 0; k < 3; ++k)
                photo.read_row(y - 1 + k, x - 1, x + 2, rows[static_cast<std::size_t>(k)].data());
            float squares = 0;
            for (std::size_t c = 0; c < 3; ++c) {
                const auto bend = [&](std::size_t k) {
                    return rows[k][c] - 2 * rows[k][c + 3] + rows[k][c + 6];
                };
                const float answer = bend(0) - 2 * bend(1) + bend(2);
                squares += answer * answer / 36;
            }
            answers.push_back(squares / 3);
        }
    }
    constexpr float quantile_of_mean = 0.404F; // of chi squared over three, a quarter lies below
    const auto quarter = answers.begin() + static_cast<std::ptrdiff_t>(answers.size() / 4);
    std::ranges::nth_element(answers, quarter);
    return *quarter / quantile_of_mean;
}

} // namespace sdmatte::detail
