#include "matting/classical/colour_sampling.h"

#include "base/parallel.h"
#include "matting/classical/colour_pairs.h"

#include <opencv2/flann.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace sdmatte::classical {
namespace {

constexpr int share_radius = 2;             // grid cells on each side
constexpr float place_weight = 0.4F;        // of the picture's shorter side, against colour
constexpr int match_count = 3;              // nearest colours that are averaged
constexpr std::size_t most_samples = 10000; // known colours of one side that are searched
constexpr float farthest_match = 0.12F;     // six deviations of the noise: as good as none

// Averages one pair's verdict after the other, weighted by exp(-cost).
class Verdicts {
public:
    void add(const Mixture& mixture, float cost)
    {
        if (cost < lowest_) {
            const float shrink = std::exp(cost - lowest_);
            weight_ *= shrink;
            alpha_ *= shrink;
            square_ *= shrink;
            lowest_ = cost;
        }
        const float weight = std::exp(lowest_ - cost);
        const float noise = colour_noise * colour_noise;
        weight_ += weight;
        alpha_ += weight * mixture.alpha;
        square_ += weight * (mixture.alpha * mixture.alpha + noise / (mixture.separation + noise));
        residual_ = std::min(residual_, mixture.residual);
    }

    [[nodiscard]] MixedEvidence result() const
    {
        if (weight_ == 0)
            return {};
        const float mean = alpha_ / weight_;
        return {.alpha = mean,
                .variance = std::max(0.F, square_ / weight_ - mean * mean),
                .residual = residual_};
    }

private:
    float lowest_ = 1e30F;
    float weight_ = 0;
    float alpha_ = 0;
    float square_ = 0;
    float residual_ = 1;
};

MixedEvidence judge(const PairGrid& grid, int cx, int cy, const Colour& colour)
{
    Verdicts verdicts;
    for (int y = std::max(cy - share_radius, 0); y <= std::min(cy + share_radius, grid.height - 1);
         ++y) {
        const ColourPair* row = grid.pairs.data() + static_cast<std::ptrdiff_t>(y) * grid.width;
        for (int x = std::max(cx - share_radius, 0);
             x <= std::min(cx + share_radius, grid.width - 1); ++x) {
            const ColourPair& pair = row[x];
            if (pair.cost == ColourPair::no_pair)
                continue;
            const Mixture mixture = mixing_alpha(colour, pair.foreground, pair.background);
            verdicts.add(mixture,
                         mixture.residual / (colour_noise * colour_noise) + 0.5F * pair.cost);
        }
    }
    return verdicts.result();
}

// The squared distances of the nearest few, none counted as farther than farthest_match: a search
// for a colour that is nowhere near ends at once.
class NearestSum final : public cvflann::ResultSet<float> {
public:
    // Nothing at `farthest` or beyond is looked at.
    explicit NearestSum(float farthest) { nearest_.fill(farthest * farthest); }

    [[nodiscard]] bool full() const override { return true; }
    [[nodiscard]] float worstDist() const override { return nearest_.back(); }
    void addPoint(float squared_distance, int /*index*/) override
    {
        std::size_t i = nearest_.size();
        for (; i > 0 && nearest_[i - 1] > squared_distance; --i) {
            if (i < nearest_.size())
                nearest_[i] = nearest_[i - 1];
        }
        if (i < nearest_.size())
            nearest_[i] = squared_distance;
    }

    [[nodiscard]] float mean_square() const
    {
        return std::accumulate(nearest_.begin(), nearest_.end(), 0.F) / match_count;
    }

private:
    std::array<float, match_count> nearest_{};
};

// Nearest known colours of one side, by colour and place.
class KnownColours {
public:
    static constexpr std::size_t dimensions = 5;

    KnownColours(const SearchPicture& search, std::uint8_t code)
        : place_weight_(
            place_weight
            / static_cast<float>(std::min(search.trimap.width(), search.trimap.height())))
    {
        const auto all = static_cast<std::size_t>(
            std::count(search.trimap.values().begin(), search.trimap.values().end(), code));
        const int step = 1
                         + static_cast<int>(
                             std::sqrt(static_cast<float>(all) / static_cast<float>(most_samples)));
        for (int y = 0; y < search.trimap.height(); y += step) {
            for (int x = 0; x < search.trimap.width(); x += step) {
                if (search.trimap.at(x, y) != code)
                    continue;
                const float* colour = search.colour.row(y) + std::ptrdiff_t{3} * x;
                for (const float value :
                     feature(colour, static_cast<float>(x), static_cast<float>(y)))
                    features_.push_back(value);
            }
        }
        if (features_.empty())
            return;
        tree_ = std::make_unique<Tree>(
            cvflann::Matrix<float>(features_.data(), features_.size() / dimensions, dimensions),
            cvflann::KDTreeSingleIndexParams(16));
        tree_->buildIndex();
    }

    using Feature = std::array<float, dimensions>;

    // Asks for one pixel after the other; neighbours have nearly the same answer, which bounds
    // how far the next search must look.
    class Walk {
    public:
        explicit Walk(const KnownColours& colours)
            : colours_(colours)
        {
        }

        // Root mean square distance to the nearest ones, at most farthest_match.
        float distance(const float* colour, float x, float y)
        {
            if (!colours_.tree_)
                return farthest_match;
            const Feature query = colours_.feature(colour, x, y);
            float step = 0;
            for (std::size_t i = 0; i < dimensions; ++i)
                step += (query[i] - last_[i]) * (query[i] - last_[i]);
            // What was within reach of the last pixel is within reach of this one and its step.
            const float bound = reach_ + std::sqrt(step) + 1e-4F;
            NearestSum nearest(std::min(bound, farthest_match));
            colours_.tree_->findNeighbors(nearest, query.data(), colours_.precision_);
            last_ = query;
            reach_ = std::sqrt(nearest.worstDist());
            return std::sqrt(nearest.mean_square());
        }

    private:
        const KnownColours& colours_;
        Feature last_{};
        float reach_ = farthest_match;
    };

private:
    using Tree = cvflann::KDTreeSingleIndex<cvflann::L2_Simple<float>>;

    [[nodiscard]] Feature feature(const float* colour, float x, float y) const
    {
        return {colour[0], colour[1], colour[2], x * place_weight_, y * place_weight_};
    }

    float place_weight_;
    std::vector<float> features_;
    std::unique_ptr<Tree> tree_;
    // A colour twice as far (squared) may pass for the nearest: the kernel it enters is wider.
    cvflann::SearchParams precision_{32, 1.F};
};

// Calls body(y, run, the run's colours) for every run; false when cancelled.
template <class Body>
bool for_each_coloured_run(const EngineColour& photo, const Band& band, const Progress& progress,
                           const Body& body)
{
    for_each_run(band, [&](int y, const Run& run) {
        if (progress.is_cancelled())
            return;
        thread_local std::vector<float> colours;
        colours.resize(static_cast<std::size_t>(run.x1 - run.x0) * 3);
        photo.read_row(y, run.x0, run.x1, colours.data());
        body(y, run, colours.data());
    });
    return !progress.is_cancelled();
}

} // namespace

Result<std::vector<MixedEvidence>> sample_mixtures(const SearchPicture& search,
                                                   const EngineColour& photo, const Band& band,
                                                   const Progress& progress)
{
    const PairGrid grid = find_pairs(search, progress);
    std::vector<MixedEvidence> evidence(band.count);
    const int cell = pair_spacing * search.scale;
    const bool is_complete = for_each_coloured_run(
        photo, band, progress, [&](int y, const Run& run, const float* colour) {
            for (int x = run.x0; x < run.x1; ++x, colour += 3) {
                evidence[run.first + static_cast<std::size_t>(x - run.x0)] =
                    judge(grid, x / cell, y / cell, {colour[0], colour[1], colour[2]});
            }
        });
    if (!is_complete)
        return cancelled();
    return evidence;
}

Result<std::vector<PureEvidence>> match_known_colours(const SearchPicture& search,
                                                      const EngineColour& photo, const Band& band,
                                                      const Progress& progress)
{
    constexpr std::array sides{trimap_foreground, trimap_background};
    std::array<std::optional<KnownColours>, 2> known;
    parallel_for(0, 2, 1, [&](int first, int last) {
        for (auto side = static_cast<std::size_t>(first); side < static_cast<std::size_t>(last);
             ++side)
            known[side].emplace(search, sides[side]);
    });
    std::vector<PureEvidence> evidence(band.count);
    const float scale = 1.F / static_cast<float>(search.scale);
    const bool is_complete = for_each_coloured_run(
        photo, band, progress, [&](int y, const Run& run, const float* colour) {
            KnownColours::Walk to_foreground(*known[0]);
            KnownColours::Walk to_background(*known[1]);
            const float py = static_cast<float>(y) * scale;
            for (int x = run.x0; x < run.x1; ++x, colour += 3) {
                const float px = static_cast<float>(x) * scale;
                evidence[run.first + static_cast<std::size_t>(x - run.x0)] = {
                    .to_foreground = to_foreground.distance(colour, px, py),
                    .to_background = to_background.distance(colour, px, py)};
            }
        });
    if (!is_complete)
        return cancelled();
    return evidence;
}

} // namespace sdmatte::classical
