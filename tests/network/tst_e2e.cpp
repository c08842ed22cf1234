// Photo and prompt to the alpha of the published pipeline, through the command line, at the
// published side of 1024.
#include "../base/temporary_folder.h"
#include "../cli/program.h"
#include "checkpoint_file.h"
#include "image/read.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

constexpr int width = 300;
constexpr int height = 200;
constexpr const char* data = SDMATTE_TEST_DATA "/network/e2e/";

struct Case {
    const char* model;
    const char* prompt;
};

void PrintTo(const Case& which, std::ostream* stream)
{
    *stream << which.model << " " << which.prompt;
}

std::vector<std::string> prompt_words(const std::string& prompt)
{
    if (prompt == "box")
        return {"--box", "89,82,254,200"};
    if (prompt == "points")
        return {"--point", "101,173", "--point", "161,117", "--point", "163,180"};
    if (prompt == "mask")
        return {"--mask", std::string(data) + "e2e_mask.png"};
    return {"--auto"};
}

// A grey picture of 8 bits, or of floats, which are cut off as the published code does.
std::vector<int> codes(const std::filesystem::path& path)
{
    const Result<Image> image = read_image(path);
    EXPECT_TRUE(image) << image.error().sentence;
    EXPECT_EQ(image->width(), width);
    EXPECT_EQ(image->height(), height);
    std::vector<int> result;
    if (const auto* bytes = std::get_if<Raster<std::uint8_t>>(image->colour.get()))
        for (std::size_t i = 0; i < bytes->size(); i += 3)
            result.push_back(bytes->data()[i]);
    if (const auto* floats = std::get_if<Raster<float>>(image->colour.get()))
        for (std::size_t i = 0; i < floats->size(); i += 3)
            result.push_back(static_cast<int>(floats->data()[i] * 255));
    return result;
}

// How many pixels differ by 0, by 1, by 2, and by more.
std::array<int, 4> differences(const std::vector<int>& a, const std::vector<int>& b)
{
    std::array<int, 4> counts{};
    for (std::size_t i = 0; i < a.size(); ++i)
        ++counts[static_cast<std::size_t>(std::min(3, std::abs(a[i] - b.at(i))))];
    return counts;
}

class EndToEnd : public testing::TestWithParam<Case> {};

} // namespace

TEST_P(EndToEnd, alpha_is_that_of_the_published_pipeline)
{
    const auto [model, prompt] = GetParam();
    const TemporaryFolder folder;
    write_checkpoint(folder / "model.safetensors", model);
    const char* device = std::getenv("SDMATTE_TEST_DEVICE");
    std::vector<std::string> words = {"matte",        std::string(data) + "e2e_image.png",
                                      "-o",           "cut.png",
                                      "--alpha",      "alpha.tif",
                                      "--bits",       "32",
                                      "--model",      "model.safetensors",
                                      "--side",       "1024",
                                      "--precision",  "fp32",
                                      "--device",     device == nullptr ? "cpu" : device,
                                      "--foreground", "off"};
    for (const std::string& word : prompt_words(prompt))
        words.push_back(word);
    const Finished run = run_program(folder.path(), words);
    ASSERT_EQ(run.status, 0) << run.err;

    const std::string published = std::string(data) + "e2e_" + model + "_" + prompt + ".png";
    const std::array<int, 4> counts = differences(codes(folder / "alpha.tif"), codes(published));
    // A float within 1e-3 of a whole number may be cut off to either side.
    EXPECT_LE(counts[1], width * height / 1000);
    EXPECT_EQ(counts[2] + counts[3], 0);
    RecordProperty("by_one", counts[1]);
}

namespace {

constexpr Case cases[] = {
    {"sdmatte-tiny", "box"},      {"sdmatte-tiny", "points"},   {"sdmatte-tiny", "mask"},
    {"sdmatte-tiny", "auto"},     {"litesdmatte-tiny", "box"},  {"litesdmatte-tiny", "points"},
    {"litesdmatte-tiny", "mask"}, {"litesdmatte-tiny", "auto"},
};

std::string case_name(const testing::TestParamInfo<Case>& info)
{
    std::string name = std::string(info.param.model) + "_" + info.param.prompt;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(published, EndToEnd, testing::ValuesIn(cases), case_name);

} // namespace
} // namespace sdmatte
