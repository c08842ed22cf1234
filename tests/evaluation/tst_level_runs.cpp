#include "evaluation/level_runs.h"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <random>
#include <vector>

namespace sdmatte {
namespace {

Raster<float> picture(int width, std::initializer_list<float> values)
{
    Raster<float> result(width, static_cast<int>(values.size()) / width);
    std::ranges::copy(values, result.data());
    return result;
}

// The step of each pixel, row by row.
std::vector<int> steps_of(const Raster<float>& prediction, const Raster<float>& truth)
{
    const LevelRuns runs = find_level_runs(prediction, truth);
    const auto connected = connected_steps(runs, truth.width(), truth.height());
    std::vector<int> result;
    for (int y = 0; y < truth.height(); ++y)
        for (std::uint32_t run = runs.first_of_row[y]; run < runs.first_of_row[y + 1]; ++run)
            for (int x = runs.begin[run]; x < runs.end_of(run, y, truth.width()); ++x)
                result.push_back(connected[run]);
    return result;
}

// Parts of a binary picture, numbered from 1 in reading order of their first pixels; 0 outside.
std::vector<int> labels_of(const std::vector<bool>& is_on, int width, int height)
{
    std::vector<int> labels(is_on.size(), 0);
    int count = 0;
    for (int start = 0; start < width * height; ++start) {
        if (!is_on[start] || labels[start] != 0)
            continue;
        std::vector<int> open{start};
        labels[start] = ++count;
        while (!open.empty()) {
            const int pixel = open.back();
            open.pop_back();
            const int x = pixel % width;
            const auto visit = [&](bool is_inside, int next) {
                if (is_inside && is_on[next] && labels[next] == 0) {
                    labels[next] = count;
                    open.push_back(next);
                }
            };
            visit(x > 0, pixel - 1);
            visit(x + 1 < width, pixel + 1);
            visit(pixel >= width, pixel - width);
            visit(pixel + width < width * height, pixel + width);
        }
    }
    return labels;
}

// The definition, word by word: the picture labelled anew at every step.
std::vector<int> steps_by_definition(const Raster<float>& prediction, const Raster<float>& truth)
{
    const int size = static_cast<int>(truth.size());
    std::vector<int> result(size, -1);
    for (int step = 1; step <= step_count; ++step) {
        std::vector<bool> is_on(size);
        for (int i = 0; i < size; ++i)
            is_on[i] = prediction.data()[i] >= steps[step] && truth.data()[i] >= steps[step];
        const std::vector<int> labels = labels_of(is_on, truth.width(), truth.height());
        std::map<int, int> counts;
        for (const int label : labels)
            ++counts[label];
        int omega = counts.begin()->first; // the lowest label wins a tie
        for (const auto& [label, count] : counts)
            if (count > counts[omega])
                omega = label;
        for (int i = 0; i < size; ++i)
            if (result[i] < 0 && labels[i] != omega)
                result[i] = step - 1;
    }
    for (int& step : result)
        step = step < 0 ? step_count : step;
    return result;
}

Raster<float> noise(int width, int height, int levels, unsigned seed)
{
    std::mt19937 random(seed);
    Raster<float> result(width, height);
    for (float& value : result.values())
        value = static_cast<float>(random() % (levels + 1)) / static_cast<float>(levels);
    return result;
}

} // namespace

TEST(LevelRuns, noise_is_labelled_as_by_definition)
{
    for (unsigned seed = 0; seed < 300; ++seed) {
        const int width = 1 + static_cast<int>(seed * 7 % 23);
        const int height = 1 + static_cast<int>(seed * 5 % 17);
        const int levels = seed % 3 == 0 ? 2 : seed % 3 == 1 ? 10 : 255;
        const auto prediction = noise(width, height, levels, 2 * seed);
        const auto truth = noise(width, height, levels, 2 * seed + 1);
        ASSERT_EQ(steps_of(prediction, truth), steps_by_definition(prediction, truth))
            << width << " x " << height << ", seed " << seed;
    }
}

TEST(LevelRuns, noise_taller_than_a_part_is_labelled_as_by_definition)
{
    for (unsigned seed = 0; seed < 4; ++seed) {
        const auto prediction = noise(9, 200, 3, 2 * seed);
        const auto truth = noise(9, 200, 3, 2 * seed + 1);
        ASSERT_EQ(steps_of(prediction, truth), steps_by_definition(prediction, truth)) << seed;
    }
}

TEST(LevelRuns, smooth_blobs_are_labelled_as_by_definition)
{
    Raster<float> prediction(60, 40);
    Raster<float> truth(60, 40);
    for (int y = 0; y < 40; ++y)
        for (int x = 0; x < 60; ++x) {
            const auto bump = [&](int at_x, int at_y) {
                const int far = (x - at_x) * (x - at_x) + (y - at_y) * (y - at_y);
                return 1.F / (1.F + static_cast<float>(far) / 60.F);
            };
            prediction.at(x, y) = std::min(1.F, bump(15, 20) + bump(44, 18));
            truth.at(x, y) = std::min(1.F, bump(16, 21) + bump(40, 20));
        }
    EXPECT_EQ(steps_of(prediction, truth), steps_by_definition(prediction, truth));
}

TEST(LevelRuns, pixels_that_touch_at_corners_are_not_connected)
{
    // Of the five pixels that are on none has a neighbour; the outside has four, but the parts one.
    const auto board = picture(3, {1, 0, 1, 0, 1, 0, 1, 0, 1});
    const std::vector<int> found = steps_of(board, board);
    EXPECT_EQ(found, (std::vector<int>{0, 10, 0, 10, 0, 10, 0, 10, 0}));
}

TEST(LevelRuns, the_outside_wins_a_tie)
{
    const auto half = picture(4, {1, 1, 0, 0});
    EXPECT_EQ(steps_of(half, half), (std::vector<int>{0, 0, 10, 10}));
    const auto most = picture(4, {1, 1, 1, 0});
    EXPECT_EQ(steps_of(most, most), (std::vector<int>{10, 10, 10, 0}));
}

TEST(LevelRuns, the_first_of_two_parts_of_one_size_wins)
{
    const auto two = picture(5, {1, 1, 0, 1, 1});
    EXPECT_EQ(steps_of(two, two), (std::vector<int>{10, 10, 0, 0, 0}));
}

TEST(LevelRuns, the_first_of_two_parts_is_that_of_the_first_pixel_in_reading_order)
{
    // Six pixels each, four outside; the right one begins a row higher, the left one further left.
    const auto two = picture(4, {0, 1, 1, 1, //
                                 1, 0, 1, 1, //
                                 1, 1, 0, 1, //
                                 1, 1, 1, 0});
    EXPECT_EQ(steps_of(two, two),
              (std::vector<int>{0, 10, 10, 10, 0, 0, 10, 10, 0, 0, 0, 10, 0, 0, 0, 0}));
}

TEST(LevelRuns, parts_join_along_the_borders)
{
    const auto frame = picture(4, {1, 1, 1, 1, //
                                   1, 0, 0, 1, //
                                   1, 0, 0, 1, //
                                   1, 1, 1, 1});
    EXPECT_EQ(steps_of(frame, frame),
              (std::vector<int>{10, 10, 10, 10, 10, 0, 0, 10, 10, 0, 0, 10, 10, 10, 10, 10}));
}

TEST(LevelRuns, only_what_both_reach_counts)
{
    const auto prediction = picture(3, {1, 1, 0.5F});
    const auto truth = picture(3, {1, 1, 1});
    EXPECT_EQ(steps_of(prediction, truth), (std::vector<int>{10, 10, 5}));
}

TEST(LevelRuns, what_is_no_number_reaches_no_step)
{
    const auto broken = picture(3, {1, 1, std::nanf("")});
    EXPECT_EQ(steps_of(broken, broken), (std::vector<int>{10, 10, 0}));
}

TEST(LevelRuns, a_single_pixel_has_its_own_part)
{
    const auto one = picture(1, {1});
    EXPECT_EQ(steps_of(one, one), std::vector<int>{10});
    const auto none = picture(1, {0});
    EXPECT_EQ(steps_of(none, none), std::vector<int>{10}); // all of it is outside
}

TEST(LevelRuns, every_code_reaches_the_steps_that_it_is_not_below)
{
    for (int code = 0; code <= 255; ++code) {
        Raster<float> wide(1, 1, 1, static_cast<float>(code) / 255.F);
        const LevelRuns runs = find_level_runs(wide, wide);
        int level = 0;
        while (level < step_count && wide.at(0, 0) >= steps[level + 1])
            ++level;
        EXPECT_EQ(runs.level.at(0), level) << code;
    }
}

} // namespace sdmatte
