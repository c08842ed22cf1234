#include "ui/canvas/sampled_row.h"

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr float to_unit = 1.0F / 255;

// Columns of the source that the taps reach.
struct Reach {
    int begin = 0;
    int end = 0;
};

Reach reach_of(const std::vector<Tap>& columns, int x0, int x1)
{
    const Tap& last = columns[static_cast<std::size_t>(x1) - 1];
    return {columns[static_cast<std::size_t>(x0)].first, last.first + last.count};
}

enum class Kind { Colour, ColourBesideAlpha, Premultiplied };

// Adds weight times a row of pixels to sums of four floats: red, green, blue, alpha.
template <Kind kind>
void add_row(const std::uint8_t* colour, const std::uint8_t* alpha, int count, float weight,
             float* sums)
{
    for (int x = 0; x < count; ++x) {
        float a = weight;
        if constexpr (kind != Kind::Colour)
            a = weight * (static_cast<float>(alpha[x]) * to_unit);
        const float w = kind == Kind::Premultiplied ? a : weight;
        sums[4 * x] += w * static_cast<float>(colour[3 * x]);
        sums[4 * x + 1] += w * static_cast<float>(colour[3 * x + 1]);
        sums[4 * x + 2] += w * static_cast<float>(colour[3 * x + 2]);
        sums[4 * x + 3] += a;
    }
}

// The columns' taps over sums of `parts` floats a pixel.
template <int parts>
void gather(const std::vector<Tap>& columns, int x0, int x1, int begin, const float* sums,
            float* out)
{
    for (int x = x0; x < x1; ++x, out += parts) {
        const Tap& tap = columns[static_cast<std::size_t>(x)];
        const float* from = sums + std::ptrdiff_t{tap.first - begin} * parts;
        float value[parts];
        for (int c = 0; c < parts; ++c)
            value[c] = tap.first_weight * from[c];
        for (int i = 1; i < tap.count; ++i) {
            from += parts;
            const float weight = i + 1 == tap.count ? tap.last_weight : tap.inner_weight;
            for (int c = 0; c < parts; ++c)
                value[c] += weight * from[c];
        }
        for (int c = 0; c < parts; ++c)
            out[c] = value[c];
    }
}

void sample_alpha(const AlphaPyramid& alpha, const Taps& taps, const CompositionTaps& all, int y,
                  std::vector<float>& sums, std::vector<float>& out)
{
    const Raster<std::uint8_t>& level = alpha.levels.level(taps.level);
    const Reach reach = reach_of(taps.columns, all.x0, all.x1);
    const int count = reach.end - reach.begin;
    sums.assign(static_cast<std::size_t>(count), 0.0F);
    const Tap& tap = taps.rows[static_cast<std::size_t>(y)];
    for (int i = 0; i < tap.count; ++i) {
        const std::uint8_t* row = level.row(tap.first + i) + reach.begin;
        const float weight = tap.weight(i) * to_unit;
        for (int x = 0; x < count; ++x)
            sums[static_cast<std::size_t>(x)] += weight * static_cast<float>(row[x]);
    }
    out.resize(static_cast<std::size_t>(all.x1 - all.x0));
    gather<1>(taps.columns, all.x0, all.x1, reach.begin, sums.data(), out.data());
}

// Colours; with `alpha` (same level, same size) also that, premultiplied or beside.
void sample_colour(const Composition& composition, const CompositionTaps& all,
                   const AlphaPyramid* alpha, int y, std::vector<float>& sums,
                   std::vector<float>& out)
{
    const Taps& taps = all.colour;
    const Raster<std::uint8_t>& level = composition.colour->level(taps.level);
    const Reach reach = reach_of(taps.columns, all.x0, all.x1);
    const int count = reach.end - reach.begin;
    sums.assign(4 * static_cast<std::size_t>(count), 0.0F);
    const Tap& tap = taps.rows[static_cast<std::size_t>(y)];
    for (int i = 0; i < tap.count; ++i) {
        const std::uint8_t* colours =
            level.row(tap.first + i) + std::ptrdiff_t{reach.begin} * level.channels();
        if (alpha == nullptr) {
            add_row<Kind::Colour>(colours, nullptr, count, tap.weight(i), sums.data());
            continue;
        }
        const std::uint8_t* codes =
            alpha->levels.level(taps.level).row(tap.first + i) + reach.begin;
        if (composition.formula == Formula::Composed)
            add_row<Kind::Premultiplied>(colours, codes, count, tap.weight(i), sums.data());
        else
            add_row<Kind::ColourBesideAlpha>(colours, codes, count, tap.weight(i), sums.data());
    }
    out.resize(4 * static_cast<std::size_t>(all.x1 - all.x0));
    gather<4>(taps.columns, all.x0, all.x1, reach.begin, sums.data(), out.data());
}

} // namespace

CompositionTaps find_composition_taps(const Composition& composition, const DeviceView& view,
                                      QSize screen)
{
    const auto taps_of = [&](const Pyramid& pyramid) {
        return find_taps({pyramid.width(), pyramid.height()}, pyramid.level_count(),
                         composition.photo, view, screen);
    };
    CompositionTaps all;
    all.colour = taps_of(*composition.colour);
    if (composition.alpha != nullptr)
        all.alpha = taps_of(composition.alpha->levels);
    if (composition.previous != nullptr)
        all.previous = taps_of(composition.previous->levels);
    const auto is_inside = [](const Tap& tap) { return tap.count > 0; };
    const auto range = [&](const std::vector<Tap>& taps, int& begin, int& end) {
        const auto first = std::ranges::find_if(taps, is_inside);
        begin = static_cast<int>(first - taps.begin());
        end = begin + static_cast<int>(std::count_if(first, taps.end(), is_inside));
    };
    range(all.colour.columns, all.x0, all.x1);
    range(all.colour.rows, all.y0, all.y1);
    return all;
}

RowSampler::RowSampler(const Composition& composition, const CompositionTaps& taps)
    : composition_(composition)
    , taps_(taps)
{
}

void RowSampler::sample_matte(const AlphaPyramid& alpha, const Taps& alpha_taps, int y,
                              std::vector<float>& out)
{
    const bool needs_colour = composition_.formula != Formula::Alpha;
    if (needs_colour && alpha.has_photo_size()) {
        sample_colour(composition_, taps_, &alpha, y, sums_, out);
        return;
    }
    if (needs_colour)
        sample_colour(composition_, taps_, nullptr, y, sums_, out);
    else
        out.resize(4 * static_cast<std::size_t>(taps_.x1 - taps_.x0));
    sample_alpha(alpha, alpha_taps, taps_, y, sums_, alpha_);
    const bool premultiplies = composition_.formula == Formula::Composed;
    for (std::size_t x = 0; x < alpha_.size(); ++x) {
        if (premultiplies)
            for (std::size_t c = 0; c < 3; ++c)
                out[4 * x + c] *= alpha_[x];
        out[4 * x + 3] = alpha_[x];
    }
}

const float* RowSampler::sample(int y)
{
    const auto is_as = [y, this](const Taps& taps) {
        return taps.rows.empty()
               || taps.rows[static_cast<std::size_t>(y)]
                      == taps.rows[static_cast<std::size_t>(sampled_)];
    };
    if (sampled_ >= 0 && is_as(taps_.colour) && is_as(taps_.alpha) && is_as(taps_.previous))
        return pixels_.data();
    sampled_ = y;
    if (composition_.alpha == nullptr) {
        sample_colour(composition_, taps_, nullptr, y, sums_, pixels_);
        return pixels_.data();
    }
    sample_matte(*composition_.alpha, taps_.alpha, y, pixels_);
    if (composition_.previous != nullptr) {
        sample_matte(*composition_.previous, taps_.previous, y, previous_);
        for (std::size_t i = 0; i < pixels_.size(); ++i)
            pixels_[i] = previous_[i] + composition_.fade * (pixels_[i] - previous_[i]);
    }
    return pixels_.data();
}

} // namespace sdmatte::studio
