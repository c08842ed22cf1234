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

constexpr int most_rows = 3; // summed in one go: all that a tap has, but below the last level

// Rows of a picture under one another, with their weights.
struct WeightedRows {
    const std::uint8_t* colour[most_rows];
    const std::uint8_t* alpha[most_rows];
    float weight[most_rows];
};

// Sums `count` pixels down the rows, or adds to sums: red, green, blue, alpha. Several rows at
// once, since writing the sums costs more than the sum.
template <Kind kind, int rows, bool adds>
void sum_rows(const WeightedRows& from, int count, float* __restrict sums)
{
    for (int x = 0; x < count; ++x) {
        float alphas[rows];
        float weights[rows];
        for (int i = 0; i < rows; ++i) {
            alphas[i] = from.weight[i];
            if constexpr (kind != Kind::Colour)
                alphas[i] *= static_cast<float>(from.alpha[i][x]) * to_unit;
            weights[i] = kind == Kind::Premultiplied ? alphas[i] : from.weight[i];
        }
        float sum[4] = {};
        for (int i = 0; i < rows; ++i) {
            for (int c = 0; c < 3; ++c)
                sum[c] += weights[i] * static_cast<float>(from.colour[i][3 * x + c]);
            sum[3] += alphas[i];
        }
        for (int c = 0; c < 4; ++c)
            sums[4 * x + c] = adds ? sums[4 * x + c] + sum[c] : sum[c];
    }
}

template <Kind kind, bool adds>
void sum_rows(const WeightedRows& from, int rows, int count, float* sums)
{
    switch (rows) {
    case 1: return sum_rows<kind, 1, adds>(from, count, sums);
    case 2: return sum_rows<kind, 2, adds>(from, count, sums);
    default: return sum_rows<kind, 3, adds>(from, count, sums);
    }
}

// Calls work(x, count) for the parts of the columns that lie in one tile each.
template <class Work>
void for_each_tile(Reach reach, const Work& work)
{
    for (int x = reach.begin; x < reach.end;) {
        const int end = std::min(reach.end, (x / tile_side + 1) * tile_side);
        work(x, end - x);
        x = end;
    }
}

// All rows of a tap; `alpha` is null for Kind::Colour.
template <Kind kind>
void sum_tap(const PyramidLevel& colour, const PyramidLevel* alpha, const Tap& tap, Reach reach,
             float* sums)
{
    for_each_tile(reach, [&](int x, int count) {
        float* const out = sums + 4 * static_cast<std::ptrdiff_t>(x - reach.begin);
        for (int done = 0; done < tap.count; done += most_rows) {
            WeightedRows from{};
            const int rows = std::min(most_rows, tap.count - done);
            for (int i = 0; i < rows; ++i) {
                const int y = tap.first + done + i;
                from.colour[i] = colour.pixel(x, y);
                from.alpha[i] = alpha != nullptr ? alpha->pixel(x, y) : nullptr;
                from.weight[i] = tap.weight(done + i);
            }
            if (done == 0)
                sum_rows<kind, false>(from, rows, count, out);
            else
                sum_rows<kind, true>(from, rows, count, out);
        }
    });
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
    const PyramidLevel& level = alpha.levels.level(taps.level);
    const Reach reach = reach_of(taps.columns, all.x0, all.x1);
    const int count = reach.end - reach.begin;
    sums.assign(static_cast<std::size_t>(count), 0.0F);
    const Tap& tap = taps.rows[static_cast<std::size_t>(y)];
    for (int i = 0; i < tap.count; ++i) {
        const float weight = tap.weight(i) * to_unit;
        for_each_tile(reach, [&](int x0, int part) {
            const std::uint8_t* row = level.pixel(x0, tap.first + i);
            float* const out_sums = sums.data() + (x0 - reach.begin);
            for (int x = 0; x < part; ++x)
                out_sums[x] += weight * static_cast<float>(row[x]);
        });
    }
    out.resize(static_cast<std::size_t>(all.x1 - all.x0));
    gather<1>(taps.columns, all.x0, all.x1, reach.begin, sums.data(), out.data());
}

// Colours; with `alpha` (same level, same size) also that, premultiplied or beside.
void sample_colour(const Pyramid& colour, const Taps& taps, const CompositionTaps& all,
                   Formula formula, const AlphaPyramid* alpha, int y, std::vector<float>& sums,
                   std::vector<float>& out)
{
    const PyramidLevel& level = colour.level(taps.level);
    const Reach reach = reach_of(taps.columns, all.x0, all.x1);
    sums.resize(4 * static_cast<std::size_t>(reach.end - reach.begin));
    const Tap& tap = taps.rows[static_cast<std::size_t>(y)];
    if (alpha == nullptr)
        sum_tap<Kind::Colour>(level, nullptr, tap, reach, sums.data());
    else if (formula == Formula::Composed)
        sum_tap<Kind::Premultiplied>(level, &alpha->levels.level(taps.level), tap, reach,
                                     sums.data());
    else
        sum_tap<Kind::ColourBesideAlpha>(level, &alpha->levels.level(taps.level), tap, reach,
                                         sums.data());
    out.resize(4 * static_cast<std::size_t>(all.x1 - all.x0));
    gather<4>(taps.columns, all.x0, all.x1, reach.begin, sums.data(), out.data());
}

} // namespace

CompositionTaps find_composition_taps(const ScreenPart& part, const DeviceView& view, QSize screen,
                                      int finest)
{
    const Composition& composition = part.composition;
    const auto taps_of = [&](const Pyramid& pyramid) {
        return find_taps({pyramid.width(), pyramid.height()}, pyramid.level_count(),
                         composition.photo, view, screen, finest);
    };
    CompositionTaps all;
    all.colour = taps_of(*composition.colour);
    if (composition.alpha != nullptr)
        all.alpha = taps_of(composition.alpha->levels);
    if (composition.previous != nullptr)
        all.previous = taps_of(composition.previous->levels);
    for (const Tint& tint : composition.tints)
        all.tints.push_back(taps_of(tint.alpha->levels));
    if (composition.behind != nullptr)
        all.behind = taps_of(*composition.behind);
    const auto is_inside = [](const Tap& tap) { return tap.count > 0; };
    const auto range = [&](const std::vector<Tap>& taps, int& begin, int& end) {
        const auto first = std::ranges::find_if(taps, is_inside);
        begin = static_cast<int>(first - taps.begin());
        end = begin + static_cast<int>(std::count_if(first, taps.end(), is_inside));
    };
    range(all.colour.columns, all.x0, all.x1);
    all.x0 = std::max(all.x0, part.x0);
    all.x1 = std::min(all.x1, part.x1);
    range(all.colour.rows, all.y0, all.y1);
    return all;
}

RowSampler::RowSampler(const Composition& composition, const CompositionTaps& taps)
    : composition_(composition)
    , taps_(taps)
    , followed_{&taps_.colour, &taps_.alpha, &taps_.previous}
    , tints_(composition.tints.size())
{
    for (const Taps& tint : taps_.tints)
        followed_.push_back(&tint);
}

void RowSampler::sample_matte(const AlphaPyramid& alpha, const Taps& alpha_taps, int y,
                              std::vector<float>& out)
{
    const bool needs_colour = composition_.formula != Formula::Alpha;
    if (needs_colour && alpha.has_photo_size()) {
        sample_colour(*composition_.colour, taps_.colour, taps_, composition_.formula, &alpha, y,
                      sums_, out);
        return;
    }
    if (needs_colour)
        sample_colour(*composition_.colour, taps_.colour, taps_, composition_.formula, nullptr, y,
                      sums_, out);
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

bool RowSampler::moves_on(int& last, int y, std::span<const Taps* const> all)
{
    const auto is_same = [&](const Taps* taps) {
        return taps->rows.empty()
               || taps->rows[static_cast<std::size_t>(y)]
                      == taps->rows[static_cast<std::size_t>(last)];
    };
    if (last >= 0 && std::ranges::all_of(all, is_same))
        return false;
    last = y;
    return true;
}

const float* RowSampler::sample_behind(int y)
{
    const Taps* const behind = &taps_.behind;
    if (moves_on(sampled_behind_, y, {&behind, 1}))
        sample_colour(*composition_.behind, taps_.behind, taps_, Formula::Original, nullptr, y,
                      sums_, behind_);
    return behind_.data();
}

const float* RowSampler::sample(int y)
{
    if (!moves_on(sampled_, y, followed_))
        return pixels_.data();
    for (std::size_t i = 0; i < tints_.size(); ++i)
        sample_alpha(*composition_.tints[i].alpha, taps_.tints[i], taps_, y, sums_, tints_[i]);
    if (composition_.alpha == nullptr) {
        sample_colour(*composition_.colour, taps_.colour, taps_, composition_.formula, nullptr, y,
                      sums_, pixels_);
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
