#include "program.h"

#include "image/read.h"
#include "image/write.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

Image read(const std::filesystem::path& path)
{
    auto image = read_image(path);
    EXPECT_TRUE(image) << (image ? "" : image.error().sentence);
    return image ? std::move(*image) : Image{};
}

class MatteCommand : public testing::Test {
protected:
    void SetUp() override { folder.take("plain.png", "photo.png"); }

    [[nodiscard]] Finished matte(const std::vector<std::string>& options) const
    {
        std::vector<std::string> words{"matte", "photo.png", "--engine", "classical"};
        words.insert(words.end(), options.begin(), options.end());
        return run_program(folder.path(), words);
    }

    // Writes a 40 x 30 mask with columns [first, last) on.
    void write_columns(const std::string& name, int first, int last) const
    {
        Raster<float> mask(40, 30);
        for (int y = 0; y < 30; ++y)
            std::fill(mask.row(y) + first, mask.row(y) + last, 1.F);
        ASSERT_TRUE(write_alpha(folder / name, mask));
    }

    TestFolder folder;
};

} // namespace

TEST_F(MatteCommand, stdout_is_the_path_and_nothing_else)
{
    const Finished run = matte({"-o", "out.png", "--box", "0,0,20,15"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.out, "out.png\n");
    EXPECT_EQ(run.err, ""); // no progress where nobody watches
}

TEST_F(MatteCommand, without_a_chosen_engine_it_says_that_the_classical_one_ran)
{
    const Finished run = run_program(folder.path(), {"matte", "photo.png", "-o", "out.png"});
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.err.find("classical"), std::string::npos) << run.err;
}

TEST_F(MatteCommand, json_has_the_keys_of_the_design)
{
    const Finished run = matte({"-o", "out.png", "--box", "0,0,20,15", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto line = nlohmann::ordered_json::parse(run.out);
    std::vector<std::string> keys;
    for (const auto& [key, value] : line.items())
        keys.push_back(key);
    EXPECT_EQ(keys, (std::vector<std::string>{"photo", "output", "engine", "seconds", "status",
                                              "error", "confidence"}));
    EXPECT_EQ(line["photo"], "photo.png");
    EXPECT_EQ(line["output"], "out.png");
    EXPECT_EQ(line["engine"], "classical");
    EXPECT_EQ(line["status"], 0);
    EXPECT_TRUE(line["error"].is_null());
    EXPECT_GT(line["seconds"], 0.0);
    EXPECT_GE(line["confidence"], 0.0);
    EXPECT_LE(line["confidence"], 1.0);
}

TEST_F(MatteCommand, json_tells_of_a_failure_too)
{
    const Finished run = matte({"-o", "out.png", "--box", "0,0,90,15", "--json"});
    EXPECT_EQ(run.status, 3);
    EXPECT_EQ(std::ranges::count(run.err, '\n'), 1);
    const auto line = nlohmann::json::parse(run.out);
    EXPECT_EQ(line["status"], 3);
    EXPECT_TRUE(line["output"].is_null());
    EXPECT_EQ(line["error"].get<std::string>() + "\n", run.err);
}

TEST_F(MatteCommand, json_survives_a_name_that_is_no_utf8)
{
    folder.take("plain.png", "\xff.png");
    const Finished run = run_program(
        folder.path(), {"matte", "\xff.png", "-o", "out.png", "--json", "--engine", "classical"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(nlohmann::json::parse(run.out)["photo"], "\xEF\xBF\xBD.png");
}

TEST_F(MatteCommand, bits_go_to_what_each_format_can_hold)
{
    const Finished run = matte({"-o", "out.png", "--alpha", "alpha.tif", "--bits", "32"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(read(folder / "out.png").depth(), Depth::U16);
    EXPECT_EQ(read(folder / "alpha.tif").depth(), Depth::F32);
}

TEST_F(MatteCommand, eight_bits_stay_eight)
{
    const Finished run = matte({"-o", "out.png", "--alpha", "alpha.png"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(read(folder / "out.png").depth(), Depth::U8);
    EXPECT_EQ(read(folder / "alpha.png").depth(), Depth::U8);
}

TEST_F(MatteCommand, the_alpha_file_is_the_cut_outs_alpha)
{
    const Finished run = matte({"-o", "out.png", "--alpha", "alpha.png", "--box", "0,0,20,15"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Image cut_out = read(folder / "out.png");
    const Image alpha = read(folder / "alpha.png");
    ASSERT_TRUE(cut_out.alpha);
    const auto& own = std::get<Raster<std::uint8_t>>(*cut_out.alpha);
    const auto& alone = std::get<Raster<std::uint8_t>>(*alpha.colour);
    for (int y = 0; y < 30; ++y)
        for (int x = 0; x < 40; ++x)
            ASSERT_EQ(own.at(x, y), alone.at(x, y, 0));
}

TEST_F(MatteCommand, a_box_cuts_out_what_is_in_it)
{
    const Finished run = matte({"-o", "out.png", "--alpha", "alpha.png", "--box", "0,0,22,17"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Image alpha = read(folder / "alpha.png");
    const auto& codes = std::get<Raster<std::uint8_t>>(*alpha.colour);
    EXPECT_GT(codes.at(5, 5), 200);
    EXPECT_LT(codes.at(35, 5), 50);
    EXPECT_LT(codes.at(5, 27), 50);
}

TEST_F(MatteCommand, keep_and_remove_masks_bind_the_result)
{
    write_columns("keep.png", 30, 40);
    write_columns("remove.png", 0, 10);
    for (const std::string shift : {"0", "6"}) {
        const Finished run =
            matte({"-o", "out.png", "--alpha", "alpha.tif", "--bits", "32", "--box", "0,0,20,15",
                   "--keep-mask", "keep.png", "--remove-mask", "remove.png", "--feather", shift});
        ASSERT_EQ(run.status, 0) << run.err;
        const Image alpha = read(folder / "alpha.tif");
        const auto& values = std::get<Raster<float>>(*alpha.colour);
        for (int y = 0; y < 30; ++y) {
            ASSERT_EQ(values.at(30, y), 1.F);
            ASSERT_EQ(values.at(9, y), 0.F);
        }
    }
}

TEST_F(MatteCommand, a_trimap_is_obeyed_where_it_is_certain)
{
    Raster<float> trimap(40, 30, 1, 0.5F);
    for (int y = 0; y < 30; ++y) {
        std::fill(trimap.row(y), trimap.row(y) + 10, 1.F);
        std::fill(trimap.row(y) + 30, trimap.row(y) + 40, 0.F);
    }
    ASSERT_TRUE(write_alpha(folder / "trimap.png", trimap));
    const Finished run =
        matte({"-o", "out.png", "--alpha", "alpha.tif", "--bits", "32", "--trimap", "trimap.png"});
    ASSERT_EQ(run.status, 0) << run.err;
    const Image alpha = read(folder / "alpha.tif");
    const auto& values = std::get<Raster<float>>(*alpha.colour);
    for (int y = 0; y < 30; ++y) {
        ASSERT_EQ(values.at(9, y), 1.F);
        ASSERT_EQ(values.at(30, y), 0.F);
    }
}

TEST_F(MatteCommand, hidden_colours_are_zero_unless_bleed_is_chosen)
{
    write_columns("mask.png", 0, 10);
    ASSERT_EQ(matte({"-o", "zero.png", "--trimap", "mask.png"}).status, 0);
    ASSERT_EQ(matte({"-o", "bleed.png", "--trimap", "mask.png", "--hidden", "bleed"}).status, 0);
    ASSERT_EQ(
        matte({"-o", "off.png", "--trimap", "mask.png", "--hidden", "bleed", "--foreground", "off"})
            .status,
        0);
    const Image zero = read(folder / "zero.png");
    const Image bleed = read(folder / "bleed.png");
    const Image off = read(folder / "off.png");
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*zero.colour).at(39, 2, 2), 0);
    EXPECT_GT(std::get<Raster<std::uint8_t>>(*bleed.colour).at(12, 2, 0), 0);
    // The edge's colour, not that of the background which lies there.
    const Image photo = read(folder / "photo.png");
    const auto& background = std::get<Raster<std::uint8_t>>(*photo.colour);
    const auto& extended = std::get<Raster<std::uint8_t>>(*off.colour);
    EXPECT_NE(extended.at(39, 2, 2), background.at(39, 2, 2));
    EXPECT_NEAR(extended.at(11, 15, 1), background.at(9, 15, 1), 12);
}

TEST_F(MatteCommand, shift_moves_the_edge)
{
    write_columns("trimap.png", 0, 20);
    const auto area = [&](const std::string& shift) {
        EXPECT_EQ(matte({"-o", "out.png", "--alpha", "alpha.png", "--trimap", "trimap.png",
                         "--shift", shift})
                      .status,
                  0);
        const Image alpha = read(folder / "alpha.png");
        long sum = 0;
        for (const std::uint8_t code : std::get<Raster<std::uint8_t>>(*alpha.colour).values())
            sum += code;
        return sum / 3 / 255;
    };
    EXPECT_EQ(area("0"), 20 * 30);
    EXPECT_EQ(area("2"), 22 * 30);
    EXPECT_EQ(area("-2"), 18 * 30);
}

TEST_F(MatteCommand, what_the_engine_cannot_take_is_said)
{
    const Finished run =
        matte({"-o", "out.png", "--box", "0,0,20,15", "--caption", "a fox", "--transparent"});
    EXPECT_EQ(run.status, 0);
    EXPECT_NE(run.err.find("a fox"), std::string::npos) << run.err;
    EXPECT_NE(run.err.find("transparent"), std::string::npos) << run.err;
}

TEST_F(MatteCommand, detail_without_a_network_changes_nothing)
{
    ASSERT_EQ(matte({"-o", "a.png", "--detail", "auto"}).status, 0);
    ASSERT_EQ(matte({"-o", "b.png", "--detail", "off"}).status, 0);
    EXPECT_EQ(file_content(folder / "a.png"), file_content(folder / "b.png"));
}

TEST_F(MatteCommand, the_number_of_threads_does_not_change_the_result)
{
    ASSERT_EQ(matte({"-o", "a.png", "--box", "0,0,22,17", "--threads", "1"}).status, 0);
    ASSERT_EQ(matte({"-o", "b.png", "--box", "0,0,22,17", "--threads", "4"}).status, 0);
    EXPECT_EQ(file_content(folder / "a.png"), file_content(folder / "b.png"));
}

TEST_F(MatteCommand, help_lists_the_options)
{
    const Finished run = run_program(folder.path(), {"matte", "--help"});
    EXPECT_EQ(run.status, 0);
    EXPECT_EQ(run.err, "");
    for (const auto option : {"--box", "--not-point", "--trimap", "--decontaminate", "--force"})
        EXPECT_NE(run.out.find(option), std::string::npos) << option;
}

TEST_F(MatteCommand, a_result_that_cannot_be_printed_is_an_error)
{
    const Finished run = run_program(folder.path(), {"--version"});
    EXPECT_EQ(run.status, 0);
    EXPECT_TRUE(run.out.starts_with("sdmatte ")) << run.out;
    const Finished full = run_program(folder.path(), {"matte", "--help"}, {.file_bytes = 100});
    EXPECT_EQ(full.status, 4);
}

} // namespace sdmatte
