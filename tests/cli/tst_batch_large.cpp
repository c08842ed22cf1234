// Many photos, and one much larger than the others.
#include "program.h"

#include "image/sample.h"
#include "image/write.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iterator>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

void write_photo_of(const fs::path& path, int width, int height)
{
    Raster<std::uint8_t> colour(width, height, 3, std::uint8_t{60});
    for (int y = height / 4; y < height * 3 / 4; ++y)
        std::fill_n(colour.row(y) + std::ptrdiff_t{3} * (width / 4),
                    std::ptrdiff_t{3} * (width / 2), std::uint8_t{210});
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(colour));
    ASSERT_TRUE(write_photo(path, photo));
}

std::size_t results_in(const fs::path& folder)
{
    return static_cast<std::size_t>(
        std::count_if(fs::directory_iterator(folder), {}, [](const fs::directory_entry& entry) {
            return entry.path().extension() == ".png";
        }));
}

} // namespace

TEST(BatchLarge, ten_thousand_tiny_photos_and_one_of_200_megapixels_are_all_done)
{
    constexpr int tiny = 9'999;
    const TestFolder folder;
    fs::create_directory(folder / "in");
    write_photo_of(folder / "in/first.png", 8, 6);
    for (int i = 0; i < tiny; ++i)
        fs::create_hard_link(folder / "in/first.png",
                             folder / ("in/t" + std::to_string(10'000 + i) + ".png"));
    write_photo_of(folder / "in/t15000_large.png", 16'000, 12'500);
    const Finished run =
        run_program(folder.path(), {"batch", "in", "-o", "out", "--engine", "classical", "--box",
                                    "25%,25%,75%,75%", "--foreground", "off", "--memory", "2000"});
    EXPECT_EQ(run.status, 0) << run.err.substr(0, 2000);
    EXPECT_EQ(results_in(folder / "out"), static_cast<std::size_t>(tiny) + 2);
    EXPECT_EQ(std::ranges::count(run.out, '\n'), tiny + 2);
}

TEST(BatchLarge, memory_is_the_same_after_ten_and_after_two_thousand_photos)
{
    const auto peak_of = [](int photos) {
        const TestFolder folder;
        fs::create_directory(folder / "in");
        write_photo_of(folder / "in/p0.png", 320, 240);
        for (int i = 1; i < photos; ++i)
            fs::create_hard_link(folder / "in/p0.png",
                                 folder / ("in/p" + std::to_string(i) + ".png"));
        const Finished run =
            run_program(folder.path(), {"batch", "in", "-o", "out", "--engine", "classical",
                                        "--box", "25%,25%,75%,75%", "--memory", "64"});
        EXPECT_EQ(run.status, 0) << run.err.substr(0, 2000);
        return run.peak_bytes;
    };
    const std::int64_t few = peak_of(10);
    const std::int64_t many = peak_of(2'000);
    EXPECT_LT(many, few + 32'000'000) << few << " and " << many;
}

} // namespace sdmatte
