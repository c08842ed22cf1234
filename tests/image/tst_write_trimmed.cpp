// Files that end where the cut-out does, and where they say that they lie.
#include "image/write.h"

#include "../base/temporary_folder.h"
#include "cut_outs.h"
#include "image/read.h"

#include <cmath>

namespace sdmatte {
namespace {

// A photo of 7 x 5 whose colours tell their place, alpha 1 in columns 2..4 and rows 1..3 but for
// one soft corner.
CutOut placed_cut_out()
{
    Codes photo;
    std::vector<float> alpha;
    for (int y = 0; y < 5; ++y)
        for (int x = 0; x < 7; ++x) {
            photo.insert(photo.end(), {static_cast<std::uint8_t>(10 * x + 5),
                                       static_cast<std::uint8_t>(40 * y + 5), 99});
            const bool is_inside = x >= 2 && x <= 4 && y >= 1 && y <= 3;
            alpha.push_back(!is_inside ? 0.F : x == 4 && y == 3 ? 0.25F : 1.F);
        }
    Image image;
    image.colour = pixels(7, 5, 3, photo);
    return {.photo = image, .foreground = nullptr, .alpha = alpha_of(7, 5, alpha)};
}

constexpr PixelFrame place{.x = 2, .y = 1, .width = 3, .height = 3};

// One row of pixels with these alphas.
PixelFrame frame_of(const std::vector<float>& alpha, const char* name, int bits)
{
    const auto frame = content_frame(name, small_cut_out(alpha), bits);
    return frame.value_or(PixelFrame{});
}

OIIO::ImageSpec spec_of(const std::filesystem::path& path)
{
    const auto input = OIIO::ImageInput::open(path.string());
    return input ? input->spec() : OIIO::ImageSpec();
}

} // namespace

TEST(WriteTrimmed, the_frame_holds_what_is_not_clear_at_the_files_depth)
{
    const float at_8 = 0.6F / 255;
    const float at_16 = 0.6F / 65535;
    const std::vector<float> alpha{0, 1e-9F, at_16, at_8, 1, at_8, at_16, 1e-9F, 0};
    EXPECT_EQ(frame_of(alpha, "a.png", 8), (PixelFrame{3, 0, 3, 1}));
    EXPECT_EQ(frame_of(alpha, "a.webp", 0), (PixelFrame{3, 0, 3, 1}));
    EXPECT_EQ(frame_of(alpha, "a.png", 16), (PixelFrame{2, 0, 5, 1}));
    EXPECT_EQ(frame_of(alpha, "a.ora", 16), (PixelFrame{2, 0, 5, 1}));
    EXPECT_EQ(frame_of(alpha, "a.exr", 16), (PixelFrame{2, 0, 5, 1})); // 1e-9 is 0 as a half
    EXPECT_EQ(frame_of(alpha, "a.exr", 32), (PixelFrame{1, 0, 7, 1}));
    EXPECT_EQ(frame_of(alpha, "a.tif", 32), (PixelFrame{1, 0, 7, 1}));
    EXPECT_EQ(frame_of(alpha, "a.png", 0), (PixelFrame{3, 0, 3, 1})); // a photo of 8 bits
}

TEST(WriteTrimmed, the_frame_and_the_codes_agree_on_every_float_around_the_threshold)
{
    for (const int bits : {8, 16}) {
        const TemporaryFolder folder;
        float alpha = bits == 8 ? 0.5F / 255 : 0.5F / 65535;
        for (int i = 0; i < 3; ++i)
            alpha = std::nextafter(alpha, 0.F);
        for (int i = 0; i < 6; ++i, alpha = std::nextafter(alpha, 1.F)) {
            const CutOut cut_out = small_cut_out({alpha});
            ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", cut_out, {.bits = bits})));
            const Result<Image> back = read_image(folder / "a.png");
            ASSERT_TRUE(back && back->alpha);
            const bool is_clear =
                std::visit([](const auto& codes) { return codes.at(0, 0) == 0; }, *back->alpha);
            EXPECT_EQ(content_frame("a.png", cut_out, bits).has_value(), !is_clear) << alpha;
        }
    }
}

TEST(WriteTrimmed, the_photos_own_alpha_counts)
{
    CutOut cut_out = small_cut_out({1, 1, 1, 0});
    cut_out.photo.alpha = pixels(4, 1, 1, Codes{0, 51, 0, 255});
    EXPECT_EQ(content_frame("a.png", cut_out), (PixelFrame{1, 0, 1, 1}));
}

TEST(WriteTrimmed, nothing_not_even_a_frame_where_all_is_clear)
{
    EXPECT_EQ(content_frame("a.png", small_cut_out({0, 0.001F, std::nanf(""), -1})), std::nullopt);
    EXPECT_EQ(content_frame("a.tif", small_cut_out({0, 0}), 32), std::nullopt);
}

TEST(WriteTrimmed, a_wide_picture_of_many_rows_has_one_frame)
{
    Raster<float> alpha(3, 20'000, 1);
    alpha.at(1, 70) = 1;
    alpha.at(2, 19'999) = 0.5F;
    Image photo;
    photo.colour = std::make_shared<const Pixels>(Raster<std::uint8_t>(3, 20'000, 3));
    const CutOut cut_out{.photo = photo,
                         .foreground = nullptr,
                         .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
    EXPECT_EQ(content_frame("a.png", cut_out), (PixelFrame{1, 70, 2, 19'930}));
}

TEST(WriteTrimmed, files_of_every_format_hold_the_frame_of_the_whole_file)
{
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "a.tif", "a.webp", "a.exr"}) {
        ASSERT_TRUE(is_written(write_cut_out(folder / name, placed_cut_out())));
        const Result<Image> whole = read_image(folder / name);
        ASSERT_TRUE(is_written(write_cut_out(folder / name, placed_cut_out(), {.trims = true})));
        const Result<Image> part = read_image(folder / name);
        ASSERT_TRUE(whole && whole->alpha && part && part->alpha) << name;
        ASSERT_EQ(part->width(), 3) << name;
        ASSERT_EQ(part->height(), 3) << name;
        const auto expect_part = [&](const Pixels& small, const Pixels& large) {
            std::visit(
                [&]<class T>(const Raster<T>& values) {
                    const auto& all = std::get<Raster<T>>(large);
                    for (int y = 0; y < 3; ++y)
                        for (int x = 0; x < 3; ++x)
                            for (int c = 0; c < values.channels(); ++c)
                                EXPECT_EQ(values.at(x, y, c), all.at(x + 2, y + 1, c)) << name;
                },
                small);
        };
        expect_part(*part->colour, *whole->colour);
        expect_part(*part->alpha, *whole->alpha);
    }
}

TEST(WriteTrimmed, the_place_is_told_where_the_format_can)
{
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "a.tif", "a.exr"})
        ASSERT_TRUE(is_written(write_cut_out(folder / name, placed_cut_out(), {.trims = true})));
    using namespace std::string_literals;
    EXPECT_NE(read_bytes(folder / "a.png").find("\0\0\0\x09oFFs\0\0\0\2\0\0\0\1\0"s),
              std::string::npos);
    const OIIO::ImageSpec tiff = spec_of(folder / "a.tif");
    EXPECT_EQ(tiff.x, 2);
    EXPECT_EQ(tiff.y, 1);
    const OIIO::ImageSpec exr = spec_of(folder / "a.exr");
    EXPECT_EQ(exr.x, 2);
    EXPECT_EQ(exr.y, 1);
    EXPECT_EQ(exr.full_x, 0);
    EXPECT_EQ(exr.full_width, 7);
    EXPECT_EQ(exr.full_height, 5);
}

TEST(WriteTrimmed, whole_files_tell_no_place)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", placed_cut_out())));
    EXPECT_EQ(read_bytes(folder / "a.png").find("oFFs"), std::string::npos);
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.exr", placed_cut_out())));
    EXPECT_EQ(spec_of(folder / "a.exr").width, 7);
}

TEST(WriteTrimmed, a_frame_goes_before_trimming_so_that_files_lie_over_each_other)
{
    const TemporaryFolder folder;
    const CutOut cut_out = placed_cut_out();
    const WriteOptions framed{.trims = true, .frame = PixelFrame{1, 0, 6, 4}};
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.png", cut_out, framed)));
    ASSERT_TRUE(is_written(write_alpha(folder / "alpha.png", *cut_out.alpha, framed)));
    ASSERT_TRUE(is_written(write_trimap(folder / "trimap.png", *cut_out.alpha, framed)));
    ASSERT_TRUE(is_written(write_foreground(folder / "foreground.png", cut_out, framed)));
    for (const char* name : {"a.png", "alpha.png", "trimap.png", "foreground.png"}) {
        const OIIO::ImageSpec spec = spec_of(folder / name);
        EXPECT_EQ(spec.width, 6) << name;
        EXPECT_EQ(spec.height, 4) << name;
    }
    EXPECT_EQ(read_back<std::uint8_t>(folder / "trimap.png", OIIO::TypeDesc::UINT8),
              (Codes{0, 0,   0,   0,   0, 0, // rows 0 to 3, columns 1 to 6
                     0, 255, 255, 255, 0, 0, //
                     0, 255, 255, 255, 0, 0, //
                     0, 255, 255, 128, 0, 0}));
}

TEST(WriteTrimmed, alpha_and_foreground_are_trimmed_by_alpha)
{
    const TemporaryFolder folder;
    const CutOut cut_out = placed_cut_out();
    const WriteOptions trims{.trims = true};
    ASSERT_TRUE(is_written(write_alpha(folder / "alpha.png", *cut_out.alpha, trims)));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "alpha.png", OIIO::TypeDesc::UINT8),
              (Codes{255, 255, 255, 255, 255, 255, 255, 255, 64}));
    ASSERT_TRUE(is_written(write_foreground(folder / "foreground.png", cut_out, trims)));
    const Codes rgb = read_back<std::uint8_t>(folder / "foreground.png", OIIO::TypeDesc::UINT8);
    ASSERT_EQ(rgb.size(), 27U);
    EXPECT_EQ(Codes(rgb.end() - 3, rgb.end()), (Codes{45, 125, 99}));
}

TEST(WriteTrimmed, a_clear_picture_leaves_one_clear_pixel)
{
    const TemporaryFolder folder;
    const CutOut cut_out = small_cut_out({0, 0, 0});
    const WriteOptions trims{.trims = true};
    for (const char* name : {"a.png", "a.tif", "a.webp", "a.exr"}) {
        ASSERT_TRUE(is_written(write_cut_out(folder / name, cut_out, trims)));
        const Result<Image> back = read_image(folder / name);
        ASSERT_TRUE(back && back->alpha) << name;
        EXPECT_EQ(back->width(), 1) << name;
        EXPECT_EQ(back->height(), 1) << name;
        std::visit([&](const auto& codes) { EXPECT_EQ(codes.at(0, 0), 0) << name; }, *back->alpha);
    }
    ASSERT_TRUE(is_written(write_alpha(folder / "alpha.png", *cut_out.alpha, trims)));
    EXPECT_EQ(read_back<std::uint8_t>(folder / "alpha.png", OIIO::TypeDesc::UINT8), (Codes{0}));
}

TEST(WriteTrimmed, an_opaque_picture_stays_whole_and_one_pixel_stays_one)
{
    const TemporaryFolder folder;
    for (const char* name : {"a.png", "a.tif", "a.webp", "a.exr"}) {
        ASSERT_TRUE(
            is_written(write_cut_out(folder / name, small_cut_out({1, 1}), {.trims = true})));
        EXPECT_EQ(spec_of(folder / name).width, 2) << name;
        ASSERT_TRUE(is_written(write_cut_out(folder / name, small_cut_out({1}), {.trims = true})));
        EXPECT_EQ(spec_of(folder / name).width, 1) << name;
    }
}

} // namespace sdmatte
