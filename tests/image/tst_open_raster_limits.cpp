// OpenRaster files of extreme pictures, and those that are never finished.
#include "open_raster_archive.h"

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>

namespace sdmatte {

TEST(OpenRasterLimits, no_layer_a_clear_one_and_a_single_pixel)
{
    EXPECT_EQ(Archive(deep_photo(), {}).entries.size(), 5U);
    const Layer clear{.name = "A", .foreground = nullptr, .alpha = block(0, 0, 0, 0)};
    const Archive archive(deep_photo(), {&clear, 1});
    const Image cut = archive.picture("data/layer0.png");
    EXPECT_EQ(cut.width(), 1);
    EXPECT_EQ(values_of<std::uint16_t>(cut.alpha), (Codes16{0}));
    EXPECT_EQ(values_of<std::uint16_t>(cut.colour), (Codes16{0, 0, 0}));
    Image dot;
    dot.colour = pixels(1, 1, 3, Codes{1, 2, 3});
    const Layer whole{.name = "A", .foreground = nullptr, .alpha = alpha_of(1, 1, {1})};
    EXPECT_EQ(Archive(dot, {&whole, 1}).picture("mergedimage.png").width(), 1);
}

TEST(OpenRasterLimits, extreme_shapes_have_a_thumbnail)
{
    for (const auto& [width, height] : {std::pair{20'000, 1}, {1, 20'000}}) {
        Image photo;
        photo.colour = std::make_shared<const Pixels>(Raster<std::uint8_t>(width, height, 3, 7));
        const Layer layer{.name = "A",
                          .foreground = nullptr,
                          .alpha = std::make_shared<const Raster<float>>(width, height, 1, 1.F)};
        const Image small = Archive(photo, {&layer, 1}).picture("Thumbnails/thumbnail.png");
        EXPECT_EQ(std::max(small.width(), small.height()), 256);
        EXPECT_EQ(std::min(small.width(), small.height()), 1);
    }
}

TEST(OpenRasterLimits, another_name_or_missing_folder_is_refused)
{
    const TemporaryFolder folder;
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = block(0, 0, 5, 4)};
    const auto png = write_open_raster(folder / "a.png", deep_photo(), {&layer, 1});
    ASSERT_FALSE(png);
    EXPECT_EQ(png.error().kind, ErrorKind::Usage);
    const auto missing = write_open_raster(folder / "no/a.ora", deep_photo(), {&layer, 1});
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().kind, ErrorKind::Input);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(OpenRasterLimits, cancelling_at_any_moment_leaves_the_old_file)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.ora", "old");
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = block(0, 0, 5, 4)};
    for (int reports = 0; reports < 4; ++reports) {
        std::stop_source stop;
        int seen = 0;
        const Progress progress(stop.get_token(), [&](float, std::string_view) {
            if (++seen > reports)
                stop.request_stop();
        });
        if (reports == 0)
            stop.request_stop();
        const auto written =
            write_open_raster(folder / "a.ora", deep_photo(), {&layer, 1}, {}, progress);
        if (reports < 3) {
            ASSERT_FALSE(written) << reports;
            EXPECT_EQ(written.error().kind, ErrorKind::Cancelled);
            EXPECT_EQ(read_bytes(folder / "a.ora"), "old");
        }
        EXPECT_EQ(folder.file_count(), 1U);
    }
}

TEST(OpenRasterLimits, a_disk_that_runs_full_in_any_part_leaves_the_old_file)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.ora", "old");
    Raster<std::uint8_t> colour(300, 300, 3);
    std::uint32_t state = 3;
    for (std::uint8_t& code : colour.values()) {
        state = state * 1664525U + 1013904223U;
        code = static_cast<std::uint8_t>(state >> 24U);
    }
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(colour));
    const Layer layer{.name = "A",
                      .foreground = nullptr,
                      .alpha = std::make_shared<const Raster<float>>(300, 300, 1, 1.F)};
    for (const rlim_t bytes : {10, 100, 100'000, 400'000, 700'000, 1'050'000}) {
        const pid_t child = fork();
        if (child == 0) {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit limit{bytes, bytes};
            setrlimit(RLIMIT_FSIZE, &limit);
            const auto written = write_open_raster(folder / "a.ora", photo, {&layer, 1});
            _exit(!written && written.error().kind == ErrorKind::Resource ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        EXPECT_EQ(status, 0) << bytes;
        EXPECT_EQ(read_bytes(folder / "a.ora"), "old") << bytes;
        EXPECT_EQ(folder.file_count(), 1U) << bytes;
    }
    EXPECT_TRUE(is_written(write_open_raster(folder / "a.ora", photo, {&layer, 1})));
    EXPECT_GT(std::filesystem::file_size(folder / "a.ora"), 1'050'000U);
}

} // namespace sdmatte
