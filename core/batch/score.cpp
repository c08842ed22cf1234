#include "batch/score.h"

#include "image/resize.h"
#include "matting/alpha_histogram.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace sdmatte {
namespace {

constexpr int fields = 16; // a side
constexpr float nearly_kept = 0.95F;
constexpr float nearly_removed = 0.05F;

bool is_soft(float alpha)
{
    return alpha > nearly_removed && alpha < nearly_kept;
}

double find_spread(RasterView<float> alpha)
{
    std::array<bool, fields * fields> has_soft{};
    for (int y = 0; y < alpha.height(); ++y) {
        const std::size_t row = static_cast<std::size_t>(std::int64_t{y} * fields / alpha.height());
        for (int x = 0; x < alpha.width(); ++x)
            if (is_soft(alpha.row(y)[x]))
                has_soft[row * fields
                         + static_cast<std::size_t>(std::int64_t{x} * fields / alpha.width())] =
                    true;
    }
    return static_cast<double>(std::ranges::count(has_soft, true)) / (fields * fields);
}

double find_border(RasterView<float> alpha)
{
    double kept = 0;
    double all = 0;
    const auto look = [&](int x, int y) {
        kept += alpha.at(x, y) >= 0.5F ? 1 : 0;
        all += 1;
    };
    for (int x = 0; x < alpha.width(); ++x) {
        look(x, 0);
        look(x, alpha.height() - 1);
    }
    for (int y = 0; y < alpha.height(); ++y) {
        look(0, y);
        look(alpha.width() - 1, y);
    }
    return kept / all;
}

// Mean difference over what either of the two keeps.
double find_disagreement(RasterView<float> alpha, RasterView<float> preview)
{
    const Size size{std::min(alpha.width(), preview.width()),
                    std::min(alpha.height(), preview.height())};
    const Raster<float> a = shrink(alpha, size);
    const Raster<float> b = shrink(preview, size);
    double difference = 0;
    double object = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        difference += std::abs(a.data()[i] - b.data()[i]);
        object += std::max(a.data()[i], b.data()[i]);
    }
    return object > 0 ? std::min(1.0, difference / object) : 0;
}

} // namespace

Result<Doubts> find_doubts(RasterView<float> alpha, float engine, RasterView<float> preview,
                           const Progress& progress)
{
    const auto histogram = alpha_histogram(alpha, progress);
    if (!histogram)
        return std::unexpected(histogram.error());
    double soft = 0;
    double present = 0;
    for (std::size_t code = 1; code < histogram->counts.size(); ++code) {
        const auto count = static_cast<double>(histogram->counts[code]);
        soft += is_soft(static_cast<float>(code) / 255) ? count : 0;
        present += count;
    }
    Doubts doubts{.engine = std::clamp(static_cast<double>(engine), 0.0, 1.0),
                  .kept = present / std::max(1.0, static_cast<double>(histogram->pixels())),
                  .soft = present > 0 ? soft / present : 1,
                  .spread = find_spread(alpha),
                  .border = find_border(alpha)};
    if (!preview.is_empty())
        doubts.disagreement = find_disagreement(alpha, preview);
    return doubts;
}

double confidence(const Doubts& doubts)
{
    constexpr double nothing = 0.001;
    constexpr double everything = 0.99;
    if (doubts.kept < nothing || doubts.kept > everything)
        return 0;
    const double agreement = 1 - 0.5 * doubts.disagreement.value_or(0);
    return std::clamp(doubts.engine * (1 - 0.7 * doubts.soft) * (1 - 0.5 * doubts.spread)
                          * (1 - 0.5 * doubts.border) * agreement,
                      0.0, 1.0);
}

std::string doubts_text(const Doubts& doubts)
{
    // Hundredths as whole numbers: no locale writes them with a comma.
    const auto hundredths = [](double value) {
        const int number = static_cast<int>(std::lround(value * 100));
        std::string digits = std::to_string(number % 100);
        return std::to_string(number / 100) + '.' + std::string(2 - digits.size(), '0') + digits;
    };
    std::string text = "engine " + hundredths(doubts.engine) + ", kept " + hundredths(doubts.kept)
                       + ", soft " + hundredths(doubts.soft) + ", spread "
                       + hundredths(doubts.spread) + ", border " + hundredths(doubts.border);
    if (doubts.disagreement)
        text += ", disagreement " + hundredths(*doubts.disagreement);
    return text;
}

} // namespace sdmatte
