// Two photos that differ only where the cut-out is clear must give the same file, byte for byte.
#include "../base/temporary_folder.h"
#include "image/write.h"
#include "profiles.h"

#include <gtest/gtest.h>
#include <limits>

namespace sdmatte {
namespace {

constexpr int width = 61;
constexpr int height = 47;

// An object in the middle, its edge hard or soft, and a background that is some other pattern for
// each secret. No foreground colours are estimated: the photo's own stand in the file.
template <class T>
CutOut scene(unsigned secret, bool is_soft, int bits)
{
    constexpr double top =
        std::is_floating_point_v<T> ? 1.0 : static_cast<double>(std::numeric_limits<T>::max());
    Raster<T> colour(width, height, 3);
    Raster<float> alpha(width, height, 1);
    const double least = bits == 8 ? 0.5 / 255 : bits == 16 ? 0.5 / 65535 : 0;
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            const double away = std::max(std::abs(x - 30), std::abs(y - 23));
            double a = away < 10 ? 1 : 0;
            if (is_soft && away >= 10 && away < 20)
                a = (20 - away) / 11;
            if (a == 0 && bits < 32 && (x + y) % 2 == 0) // rounds to 0
                a = 0.9 * least;
            alpha.at(x, y) = static_cast<float>(a);
            const bool is_seen = a > least || (bits == 32 && a > 0);
            for (int c = 0; c < 3; ++c) {
                const unsigned code = is_seen ? unsigned(50 * c + x + y)
                                              : (unsigned(x) * secret + unsigned(y) * 31U) % 251U;
                colour.at(x, y, c) = static_cast<T>(code / 255.0 * top);
            }
        }
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(colour));
    // The same for all: lcms2 puts the second of its making into it.
    static const auto profile = std::make_shared<const std::vector<std::uint8_t>>(adobe_profile());
    photo.icc = profile;
    return {.photo = photo,
            .foreground = nullptr,
            .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
}

template <class T>
void expect_no_trace(const std::string& name, const WriteOptions& options)
{
    const TemporaryFolder folder;
    for (const bool is_soft : {false, true}) {
        std::vector<std::string> files;
        for (const unsigned secret : {7U, 113U}) {
            const CutOut cut_out = scene<T>(secret, is_soft, options.bits);
            const Result<void> written = write_cut_out(folder / name, cut_out, options);
            ASSERT_TRUE(written) << written.error().sentence;
            files.push_back(read_bytes(folder / name));
        }
        EXPECT_EQ(files[0] == files[1], true)
            << name << ", bits " << options.bits << ", soft " << is_soft << ", bleed "
            << (options.hidden == Hidden::Bleed);
    }
}

} // namespace

TEST(NothingHidden, in_files_whose_clear_pixels_are_empty)
{
    for (const int bits : {8, 16})
        expect_no_trace<std::uint16_t>("a.png", {.bits = bits});
    for (const int bits : {8, 16, 32})
        expect_no_trace<float>("a.tif", {.bits = bits});
    expect_no_trace<std::uint8_t>("a.webp", {.bits = 8});
    expect_no_trace<std::uint8_t>("a.webp", {.bits = 8, .quality = 80});
    expect_no_trace<float>("a.exr", {.bits = 32});
    expect_no_trace<std::uint8_t>("a.ora", {.bits = 8});
    expect_no_trace<std::uint16_t>("a.ora", {.bits = 16});
}

TEST(NothingHidden, in_files_whose_edge_bleeds)
{
    const auto bleeding = [](int bits) {
        return WriteOptions{.bits = bits, .hidden = Hidden::Bleed};
    };
    for (const int bits : {8, 16})
        expect_no_trace<std::uint8_t>("a.png", bleeding(bits));
    for (const int bits : {8, 16, 32})
        expect_no_trace<std::uint16_t>("a.tif", bleeding(bits));
    expect_no_trace<std::uint8_t>("a.webp", bleeding(8));
    WriteOptions lossy = bleeding(8);
    lossy.quality = 80;
    expect_no_trace<std::uint8_t>("a.webp", lossy);
    expect_no_trace<std::uint8_t>("a.ora", bleeding(8));
}

TEST(NothingHidden, in_a_half_float_openexr_under_an_alpha_that_rounds_to_zero)
{
    const TemporaryFolder folder;
    std::vector<std::string> files;
    for (const float light : {100.F, 60'000.F}) { // times 2^-25: not 0 among half floats
        Raster<float> colour(2, 1, 3, light);
        std::fill_n(colour.data(), 3, 0.5F);
        Raster<float> alpha(2, 1, 1, 0x1p-25F);
        alpha.at(0, 0) = 1;
        Image photo;
        photo.colour = std::make_shared<const Pixels>(std::move(colour));
        const CutOut cut_out{.photo = photo,
                             .foreground = nullptr,
                             .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
        ASSERT_TRUE(write_cut_out(folder / "a.exr", cut_out, {.bits = 16}));
        files.push_back(read_bytes(folder / "a.exr"));
    }
    EXPECT_EQ(files[0] == files[1], true);
}

} // namespace sdmatte
