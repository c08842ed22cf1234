#include "program.h"

#include "image/read.h"
#include "image/write.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

std::shared_ptr<const Image> read(const std::filesystem::path& path)
{
    auto image = read_image(path);
    EXPECT_TRUE(image) << (image ? "" : image.error().sentence);
    return image ? std::make_shared<const Image>(std::move(*image)) : nullptr;
}

void write_plain(const std::filesystem::path& path, int width, int height)
{
    Raster<std::uint8_t> colour = Raster<std::uint8_t>::uninitialised(width, height, 3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const bool is_object = x > width / 4 && x < width / 2;
            colour.at(x, y, 0) = is_object ? 200 : static_cast<std::uint8_t>(x * 7 + y * 3);
            colour.at(x, y, 1) = is_object ? 40 : static_cast<std::uint8_t>(y * 5);
            colour.at(x, y, 2) = 90;
        }
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(colour));
    ASSERT_TRUE(write_photo(path, photo));
}

// All of 40 x 30 pixels is object but the last.
void write_trimap(const std::filesystem::path& path)
{
    Raster<float> trimap(40, 30, 1, 1.F);
    trimap.at(39, 29) = 0;
    ASSERT_TRUE(write_alpha(path, trimap));
}

// The photo becomes a cut-out of this size.
void expect_cut_out(const TestFolder& folder, const std::string& photo, int width, int height,
                    const std::vector<std::string>& options = {})
{
    std::vector<std::string> words{"matte", photo, "-o", "out.png"};
    words.insert(words.end(), options.begin(), options.end());
    const Finished run = run_program(folder.path(), words);
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.out, "out.png\n");
    const auto image = read(folder / "out.png");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->width(), width);
    EXPECT_EQ(image->height(), height);
}

} // namespace

TEST(MustWork, one_pixel)
{
    const TestFolder folder;
    write_plain(folder / "a.png", 1, 1);
    expect_cut_out(folder, "a.png", 1, 1);
    expect_cut_out(folder, "a.png", 1, 1, {"--box", "0,0,1,1"});
    expect_cut_out(folder, "a.png", 1, 1, {"--point", "0,0"});
}

TEST(MustWork, one_column_of_20000)
{
    const TestFolder folder;
    write_plain(folder / "a.png", 1, 20000);
    expect_cut_out(folder, "a.png", 1, 20000);
    expect_cut_out(folder, "a.png", 1, 20000, {"--box", "0,100,1,300"});
}

TEST(MustWork, one_row_of_20000)
{
    const TestFolder folder;
    write_plain(folder / "a.png", 20000, 1);
    expect_cut_out(folder, "a.png", 20000, 1, {"--point", "6000,0"});
}

TEST(MustWork, sixteen_bit_grey)
{
    const TestFolder folder;
    folder.take("grey16.png");
    expect_cut_out(folder, "grey16.png", 40, 30, {"--box", "5,5,30,25"});
    EXPECT_EQ(read(folder / "out.png")->depth(), Depth::U16);
}

TEST(MustWork, a_cmyk_jpeg_is_converted_with_a_notice)
{
    const TestFolder folder;
    folder.take("cmyk.jpg");
    const Finished run =
        run_program(folder.path(), {"matte", "cmyk.jpg", "-o", "out.png", "--engine", "classical"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_NE(run.err.find("CMYK"), std::string::npos) << run.err;
}

TEST(MustWork, a_palette_with_transparency)
{
    const TestFolder folder;
    folder.take("palette.png");
    expect_cut_out(folder, "palette.png", 40, 30, {"--box", "0,0,40,30"});
    const auto image = read(folder / "out.png");
    ASSERT_TRUE(image->alpha);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*image->alpha).at(2, 2), 0);
}

TEST(MustWork, a_photos_own_alpha_multiplies_the_result)
{
    const TestFolder folder;
    folder.take("with_alpha.png");
    write_trimap(folder / "white.png");
    const Finished run =
        run_program(folder.path(), {"matte", "with_alpha.png", "-o", "out.png", "--trimap",
                                    "white.png", "--alpha", "alpha.png"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto image = read(folder / "out.png");
    ASSERT_TRUE(image->alpha);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*image->alpha).at(2, 2), 255);
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*image->alpha).at(38, 2), 128);
    const auto alpha = read(folder / "alpha.png");
    EXPECT_EQ(std::get<Raster<std::uint8_t>>(*alpha->colour).at(38, 2), 128);
}

class Orientation : public testing::TestWithParam<int> {};

TEST_P(Orientation, comes_out_upright)
{
    const TestFolder folder;
    const std::string name = "orientation_" + std::to_string(GetParam()) + ".jpg";
    folder.take(name);
    write_trimap(folder / "white.png");
    expect_cut_out(folder, name, 40, 30, {"--trimap", "white.png"});
    const auto image = read(folder / "out.png");
    const auto& colour = std::get<Raster<std::uint8_t>>(*image->colour);
    EXPECT_GT(colour.at(2, 2, 0), 150);
    EXPECT_LT(colour.at(37, 2, 0), 50);
    EXPECT_LT(colour.at(2, 27, 0), 50);
}

INSTANTIATE_TEST_SUITE_P(MustWork, Orientation, testing::Range(1, 9));

TEST(MustWork, webp_and_tiff)
{
    const TestFolder folder;
    folder.take("plain.webp");
    folder.take("plain.tif");
    expect_cut_out(folder, "plain.webp", 40, 30);
    expect_cut_out(folder, "plain.tif", 40, 30);
    const Finished run = run_program(folder.path(), {"matte", "plain.tif", "-o", "out.tif"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto image = read(folder / "out.tif");
    ASSERT_TRUE(image);
    EXPECT_EQ(image->width(), 40);
}

TEST(MustWork, openexr)
{
    const TestFolder folder;
    folder.take("plain.png");
    const Finished run =
        run_program(folder.path(), {"matte", "plain.png", "-o", "out.exr", "--bits", "32"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto image = read(folder / "out.exr");
    ASSERT_TRUE(image && image->alpha);
    EXPECT_EQ(image->width(), 40);
    EXPECT_EQ(image->depth(), Depth::F32);
    const Finished few =
        run_program(folder.path(), {"matte", "plain.png", "-o", "out.exr", "--bits", "8"});
    EXPECT_EQ(few.status, 2);
    EXPECT_NE(few.err.find("16 or 32 bits"), std::string::npos) << few.err;
}

TEST(MustWork, no_prompt_is_auto)
{
    const TestFolder folder;
    folder.take("plain.png");
    expect_cut_out(folder, "plain.png", 40, 30);
    const std::string without = file_content(folder / "out.png");
    expect_cut_out(folder, "plain.png", 40, 30, {"--auto"});
    EXPECT_EQ(file_content(folder / "out.png"), without);
}

TEST(MustWork, every_kind_of_prompt)
{
    const TestFolder folder;
    folder.take("plain.png");
    Raster<float> half(40, 30);
    for (int y = 5; y < 20; ++y)
        std::fill(half.row(y) + 5, half.row(y) + 20, 1.F);
    ASSERT_TRUE(write_alpha(folder / "half.png", half));
    expect_cut_out(folder, "plain.png", 40, 30, {"--box", "1,1,20,15"});
    expect_cut_out(folder, "plain.png", 40, 30, {"--box", "1,1,9,9", "--box", "10,1,20,15"});
    expect_cut_out(folder, "plain.png", 40, 30, {"--point", "5,5", "--point", "8,8"});
    expect_cut_out(folder, "plain.png", 40, 30, {"--point", "5,5", "--not-point", "35,25"});
    expect_cut_out(folder, "plain.png", 40, 30, {"--not-point", "35,25"});
    expect_cut_out(folder, "plain.png", 40, 30, {"--mask", "half.png"});
    expect_cut_out(folder, "plain.png", 40, 30, {"--trimap", "half.png"});
    expect_cut_out(folder, "plain.png", 40, 30,
                   {"--box", "1,1,20,15", "--keep-mask", "half.png", "--remove-mask", "half.png"});
}

TEST(MustWork, an_all_zero_mask_gives_an_empty_matte)
{
    const TestFolder folder;
    folder.take("plain.png");
    ASSERT_TRUE(write_alpha(folder / "none.png", Raster<float>(40, 30)));
    expect_cut_out(folder, "plain.png", 40, 30, {"--mask", "none.png"});
    const auto image = read(folder / "out.png");
    ASSERT_TRUE(image->alpha);
    for (const std::uint8_t code : std::get<Raster<std::uint8_t>>(*image->alpha).values())
        ASSERT_EQ(code, 0);
}

class Names : public testing::TestWithParam<std::string> {};

TEST_P(Names, of_any_bytes)
{
    const TestFolder folder;
    const std::string photo = GetParam() + ".png";
    folder.take("plain.png", photo);
    const std::string target = GetParam() + ".out.png";
    const Finished run = run_program(
        folder.path(), {"matte", "-o", target, "--json", "--engine", "classical", "--", photo});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_TRUE(std::filesystem::exists(folder / target));
    EXPECT_EQ(std::ranges::count(run.out, '\n'), 1);
    EXPECT_EQ(run.err, "");
}

INSTANTIATE_TEST_SUITE_P(MustWork, Names,
                         testing::Values("Größe und Maß", "写真 🦊", "כלב",
                                         "a\xff\xfe"
                                         "b",
                                         "-dash", "two\nlines", "quote\"back\\slash", "per%1cent",
                                         std::string(200, 'n')));

TEST(MustWork, a_target_that_is_there_is_replaced)
{
    const TestFolder folder;
    folder.take("plain.png");
    write_file(folder / "out.png", "old");
    expect_cut_out(folder, "plain.png", 40, 30);
}

TEST(MustWork, source_and_target_may_be_the_same_with_force)
{
    const TestFolder folder;
    folder.take("plain.png", "a.png");
    const Finished run = run_program(folder.path(), {"matte", "a.png", "-o", "./a.png", "--force"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_TRUE(read(folder / "a.png")->alpha);
}

} // namespace sdmatte
