#include "evaluation/level_runs.h"

#include "base/parallel.h"

#include <algorithm>
#include <numeric>

namespace sdmatte {
namespace {

constexpr int rows_of_a_part = 64;

std::uint8_t level_of(float alpha)
{
    if (!(alpha >= steps[1]))
        return 0;
    int level = std::min(static_cast<int>(alpha * step_count), step_count);
    if (level < step_count && alpha >= steps[level + 1])
        ++level;
    return static_cast<std::uint8_t>(alpha < steps[level] ? level - 1 : level);
}

struct PartOfRuns {
    std::vector<std::uint32_t> runs_of_row;
    std::vector<std::int32_t> begin;
    std::vector<std::uint8_t> level;
};

void add_row(const float* prediction, const float* truth, int width, PartOfRuns& part)
{
    const std::size_t before = part.begin.size();
    int x = 0;
    while (x < width) {
        const std::uint8_t level = level_of(std::min(prediction[x], truth[x]));
        part.begin.push_back(x);
        part.level.push_back(level);
        do
            ++x;
        while (x < width && level_of(std::min(prediction[x], truth[x])) == level);
    }
    part.runs_of_row.push_back(static_cast<std::uint32_t>(part.begin.size() - before));
}

// Parts of the picture at one step, and the largest of them; the step falls. A part is a tree of
// runs whose root is its first run in reading order.
class Parts {
public:
    explicit Parts(std::size_t count)
        : parent_(count)
        , size_(count)
    {
        std::iota(parent_.begin(), parent_.end(), 0U);
    }

    void add(std::uint32_t run, std::uint32_t size)
    {
        size_[run] = size;
        pixels_ += size;
        compare(run);
    }

    void unite(std::uint32_t one, std::uint32_t other)
    {
        one = root_of(one);
        other = root_of(other);
        if (one == other)
            return;
        if (other < one)
            std::swap(one, other);
        parent_[other] = one;
        size_[one] += size_[other];
        compare(one);
    }

    std::uint32_t root_of(std::uint32_t run)
    {
        while (parent_[run] != run) {
            parent_[run] = parent_[parent_[run]];
            run = parent_[run];
        }
        return run;
    }

    [[nodiscard]] std::uint64_t pixels() const { return pixels_; }
    [[nodiscard]] std::uint32_t largest_size() const { return largest_size_; }
    [[nodiscard]] std::uint32_t largest() const { return largest_; }

private:
    // Parts only grow: what was not the largest when it changed last is not the largest now.
    void compare(std::uint32_t root)
    {
        if (size_[root] > largest_size_ || (size_[root] == largest_size_ && root < largest_)) {
            largest_size_ = size_[root];
            largest_ = root;
        }
    }

    std::vector<std::uint32_t> parent_;
    std::vector<std::uint32_t> size_; // pixels; of roots
    std::uint64_t pixels_ = 0;
    std::uint32_t largest_size_ = 0;
    std::uint32_t largest_ = 0;
};

// Adds the runs of row y that reach `step` but no greater one, and unites them with neighbours.
void add_row_at(const LevelRuns& runs, int y, int width, int step, Parts& parts)
{
    const std::uint32_t first = runs.first_of_row[y];
    const std::uint32_t last = runs.first_of_row[y + 1];
    for (std::uint32_t run = first; run < last; ++run) {
        if (runs.level[run] != step)
            continue;
        parts.add(run, static_cast<std::uint32_t>(runs.end_of(run, y, width) - runs.begin[run]));
    }
    for (std::uint32_t run = first + 1; run < last; ++run)
        if (std::min(runs.level[run - 1], runs.level[run]) == step)
            parts.unite(run - 1, run);
    if (y == 0)
        return;
    std::uint32_t above = runs.first_of_row[y - 1];
    for (std::uint32_t run = first; run < last;) {
        if (std::min(runs.level[above], runs.level[run]) == step)
            parts.unite(above, run);
        const int end_above = runs.end_of(above, y - 1, width);
        const int end = runs.end_of(run, y, width);
        if (end_above <= end)
            ++above;
        if (end <= end_above)
            ++run;
    }
}

} // namespace

LevelRuns find_level_runs(RasterView<float> prediction, RasterView<float> truth,
                          const Progress& progress)
{
    const int height = truth.height();
    const int count = (height + rows_of_a_part - 1) / rows_of_a_part;
    std::vector<PartOfRuns> parts(count);
    parallel_for(0, count, 1, [&](int begin, int end) {
        for (int i = begin; i < end && !progress.is_cancelled(); ++i)
            for (int y = i * rows_of_a_part; y < std::min(height, (i + 1) * rows_of_a_part); ++y)
                add_row(prediction.row(y), truth.row(y), truth.width(), parts[i]);
    });
    LevelRuns runs;
    if (progress.is_cancelled())
        return runs;
    runs.first_of_row.reserve(static_cast<std::size_t>(height) + 1);
    runs.first_of_row.push_back(0);
    std::size_t total = 0;
    for (const PartOfRuns& part : parts)
        total += part.begin.size();
    runs.begin.reserve(total);
    runs.level.reserve(total);
    for (PartOfRuns& part : parts) {
        for (const std::uint32_t runs_of_row : part.runs_of_row)
            runs.first_of_row.push_back(runs.first_of_row.back() + runs_of_row);
        runs.begin.insert(runs.begin.end(), part.begin.begin(), part.begin.end());
        runs.level.insert(runs.level.end(), part.level.begin(), part.level.end());
        part = {};
    }
    return runs;
}

std::vector<std::uint8_t> connected_steps(const LevelRuns& runs, int width, int height,
                                          const Progress& progress)
{
    const std::uint64_t all = static_cast<std::uint64_t>(width) * height;
    const auto count = static_cast<std::uint32_t>(runs.begin.size());
    std::vector<std::uint8_t> connected(count, step_count);
    Parts parts(count);
    for (int step = step_count; step >= 1; --step) {
        for (int y = 0; y < height && !progress.is_cancelled(); ++y)
            add_row_at(runs, y, width, step, parts);
        const bool is_outside_largest = all - parts.pixels() >= parts.largest_size();
        for (std::uint32_t run = 0; run < count; ++run) {
            const bool is_inside = runs.level[run] >= step;
            const bool is_in_largest = is_outside_largest
                                           ? !is_inside
                                           : is_inside && parts.root_of(run) == parts.largest();
            if (!is_in_largest)
                connected[run] = static_cast<std::uint8_t>(step - 1);
        }
    }
    return connected;
}

} // namespace sdmatte
