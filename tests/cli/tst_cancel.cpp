#include "program.h"

#include "image/write.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <thread>

namespace sdmatte {
namespace {

// 24 megapixels that are all unknown: minutes of work.
class Cancel : public testing::Test {
protected:
    void SetUp() override
    {
        auto colour = Raster<std::uint8_t>::uninitialised(6000, 4000, 3);
        for (int y = 0; y < 4000; ++y)
            for (int x = 0; x < 18000; ++x)
                colour.row(y)[x] = static_cast<std::uint8_t>((x ^ y) + (x >> 5));
        Image photo;
        photo.colour = std::make_shared<const Pixels>(std::move(colour));
        ASSERT_TRUE(write_photo(folder / "photo.tif", photo));
        Raster<float> trimap(6000, 4000, 1, 0.5F);
        std::fill(trimap.row(0), trimap.row(1), 1.F);
        std::fill(trimap.row(1), trimap.row(2), 0.F);
        ASSERT_TRUE(write_alpha(folder / "trimap.tif", trimap));
        write_file(folder / "out.png", "the old file");
    }

    void expect_cancelled(int signal_number, std::chrono::milliseconds after) const
    {
        Started program(folder.path(),
                        {"matte", "photo.tif", "-o", "out.png", "--trimap", "trimap.tif"});
        std::this_thread::sleep_for(after);
        program.send(signal_number);
        expect_refusal(program.wait(), 130);
        EXPECT_EQ(file_content(folder / "out.png"), "the old file");
        EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.path()), {}), 3);
    }

    TestFolder folder;
};

} // namespace

TEST_F(Cancel, an_interrupt_ends_with_130_and_writes_nothing)
{
    expect_cancelled(SIGINT, std::chrono::milliseconds(1500));
}

TEST_F(Cancel, termination_does_too)
{
    expect_cancelled(SIGTERM, std::chrono::milliseconds(2500));
}

} // namespace sdmatte
