#include "program.h"

#include "base/parallel.h"
#include "image/read.h"
#include "image/write.h"

#include <gtest/gtest.h>

namespace sdmatte {

TEST(Large, two_hundred_megapixels_run_within_8_gigabytes)
{
    constexpr int width = 20000;
    constexpr int height = 10000;
    constexpr int radius = 3500;
    const TestFolder folder;
    {
        auto colour = Raster<std::uint8_t>::uninitialised(width, height, 3);
        parallel_for(0, height, 64, [&](int first, int last) {
            for (int y = first; y < last; ++y)
                for (int x = 0; x < width; ++x) {
                    const long long dx = x - width / 2;
                    const long long dy = y - height / 2;
                    const bool is_disc = dx * dx + dy * dy < 1LL * radius * radius;
                    std::uint8_t* pixel = colour.row(y) + std::ptrdiff_t{3} * x;
                    pixel[0] = is_disc ? 210 : 30;
                    pixel[1] = static_cast<std::uint8_t>(60 + ((x ^ y) & 31));
                    pixel[2] = is_disc ? 40 : 120;
                }
        });
        Image photo;
        photo.colour = std::make_shared<const Pixels>(std::move(colour));
        ASSERT_TRUE(write_photo(folder / "photo.tif", photo));
    }
    constexpr long gibibyte = 1L << 30;
    const Finished run = run_program(
        folder.path(), {"matte", "photo.tif", "-o", "out.tif", "--box", "6000,1000,14000,9000"},
        {.address_bytes = 8 * gibibyte});
    ASSERT_EQ(run.status, 0) << run.err;

    const auto cut_out = read_image(folder / "out.tif");
    ASSERT_TRUE(cut_out);
    ASSERT_TRUE(cut_out->alpha);
    const auto& alpha = std::get<Raster<std::uint8_t>>(*cut_out->alpha);
    EXPECT_EQ(alpha.at(width / 2, height / 2), 255);
    EXPECT_EQ(alpha.at(100, 100), 0);
    EXPECT_GT(alpha.at(width / 2 - radius + 200, height / 2), 200);
    EXPECT_LT(alpha.at(width / 2 - radius - 200, height / 2), 50);
}

} // namespace sdmatte
