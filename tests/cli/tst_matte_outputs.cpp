// The files beside the cut-out, files that are trimmed, lossy ones and layers.
#include "program.h"

#include "image/read.h"
#include "image/write.h"

#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

class MatteOutputs : public testing::Test {
protected:
    void SetUp() override
    {
        folder.take("plain.png", "photo.png"); // 40 x 30
        Raster<float> trimap(40, 30);
        for (int y = 5; y < 20; ++y)
            std::fill(trimap.row(y) + 10, trimap.row(y) + 22, 1.F);
        for (int y = 5; y < 20; ++y)
            trimap.at(22, y) = 0.5F;
        ASSERT_TRUE(write_alpha(folder / "trimap.png", trimap));
    }

    [[nodiscard]] Finished matte(const std::vector<std::string>& options,
                                 const RunLimits& limits = {}) const
    {
        std::vector<std::string> words{"matte",     "photo.png", "--engine",
                                       "classical", "--trimap",  "trimap.png"};
        words.insert(words.end(), options.begin(), options.end());
        return run_program(folder.path(), words, limits);
    }

    [[nodiscard]] Image read(const std::string& name) const
    {
        auto image = read_image(folder / name);
        EXPECT_TRUE(image) << name << (image ? "" : image.error().sentence);
        return image ? std::move(*image) : Image{};
    }

    TestFolder folder;
};

// At least columns 10 to 21 of rows 5 to 19, at most one column more.
void expect_trimmed(const Image& image)
{
    EXPECT_TRUE(image.width() == 12 || image.width() == 13) << image.width();
    EXPECT_EQ(image.height(), 15);
}

} // namespace

TEST_F(MatteOutputs, all_files_of_a_trimmed_run_are_of_one_frame_that_is_told)
{
    const Finished run =
        matte({"-o", "out.png", "--alpha", "alpha.tif", "--trimap-output", "unknown.png",
               "--foreground-output", "colours.tif", "--trim", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    const auto frame = nlohmann::json::parse(run.out)["frame"];
    const std::string size = std::to_string(frame["width"].get<int>()) + " x 15";
    EXPECT_EQ(frame["x"], 10);
    EXPECT_EQ(frame["y"], 5);
    EXPECT_EQ(frame["height"], 15);
    EXPECT_EQ(run.err,
              "Note: Trimmed to " + size + " pixels, the first of which is 10,5 in the photo.\n");
    for (const char* name : {"out.png", "alpha.tif", "unknown.png", "colours.tif"}) {
        const Image image = read(name);
        expect_trimmed(image);
        EXPECT_EQ(image.width(), frame["width"].get<int>()) << name;
    }
}

TEST_F(MatteOutputs, whole_files_have_no_frame)
{
    const Finished run = matte({"-o", "out.png", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_FALSE(nlohmann::json::parse(run.out).contains("frame"));
    EXPECT_EQ(read("out.png").width(), 40);
}

TEST_F(MatteOutputs, trimming_a_clear_picture_leaves_one_pixel_and_says_so)
{
    ASSERT_TRUE(write_alpha(folder / "trimap.png", Raster<float>(40, 30)));
    const Finished run = matte({"-o", "out.png", "--trim", "--json"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_NE(run.err.find("one transparent pixel"), std::string::npos) << run.err;
    EXPECT_EQ(read("out.png").width(), 1);
    EXPECT_EQ(nlohmann::json::parse(run.out)["frame"]["width"], 1);
}

TEST_F(MatteOutputs, the_trimap_is_that_of_the_alpha)
{
    ASSERT_EQ(matte({"-o", "out.png", "--alpha", "alpha.png", "--trimap-output", "new.png"}).status,
              0);
    const auto alpha = read("alpha.png");
    const auto trimap = read_trimap(folder / "new.png", 40, 30);
    ASSERT_TRUE(trimap);
    const auto& codes = std::get<Raster<std::uint8_t>>(*alpha.colour);
    for (int y = 0; y < 30; ++y)
        for (int x = 0; x < 40; ++x) {
            const int code = codes.at(x, y, 0);
            EXPECT_EQ(trimap->at(x, y), code == 0 || code == 255 ? code : 128);
        }
}

TEST_F(MatteOutputs, the_foreground_has_no_alpha_and_the_photos_opaque_colours)
{
    ASSERT_EQ(matte({"-o", "out.png", "--foreground-output", "colours.png"}).status, 0);
    const Image colours = read("colours.png");
    EXPECT_EQ(colours.alpha, nullptr);
    const Image photo = read("photo.png");
    for (int c = 0; c < 3; ++c)
        EXPECT_EQ(std::get<Raster<std::uint8_t>>(*colours.colour).at(15, 10, c),
                  std::get<Raster<std::uint8_t>>(*photo.colour).at(15, 10, c));
}

TEST_F(MatteOutputs, a_quality_goes_to_the_colours_of_webp)
{
    ASSERT_EQ(matte({"-o", "out.webp", "--quality", "70", "--alpha", "alpha.webp"}).status, 0);
    EXPECT_NE(file_content(folder / "out.webp").find("VP8 "), std::string::npos);
    EXPECT_NE(file_content(folder / "alpha.webp").find("VP8L"), std::string::npos);
    ASSERT_EQ(
        matte({"-o", "out.png", "--quality", "70", "--foreground-output", "colours.webp"}).status,
        0);
    EXPECT_NE(file_content(folder / "colours.webp").find("VP8 "), std::string::npos);
}

TEST_F(MatteOutputs, bits_and_quality_come_close_where_a_format_holds_less)
{
    ASSERT_EQ(matte({"-o", "out.webp", "--quality", "90", "--alpha", "a.tif", "--bits", "32",
                     "--foreground-output", "f.png", "--trimap-output", "t.png"})
                  .status,
              0);
    EXPECT_EQ(read("a.tif").depth(), Depth::F32);
    EXPECT_EQ(read("f.png").depth(), Depth::U16);
    EXPECT_EQ(read("t.png").depth(), Depth::U8);
}

TEST_F(MatteOutputs, layers_are_written_by_the_name)
{
    const Finished run = matte({"-o", "out.ora", "--alpha", "alpha.png"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.out, "out.ora\n");
    const std::string bytes = file_content(folder / "out.ora");
    EXPECT_EQ(bytes.substr(30, 24), "mimetypeimage/openraster");
    EXPECT_NE(bytes.find("x=\"10\" y=\"5\""), std::string::npos);
}

TEST_F(MatteOutputs, what_no_file_can_honour_is_refused_before_anything_is_read)
{
    const std::vector<std::vector<std::string>> wrong{
        {"-o", "out.png", "--quality", "80"},
        {"-o", "out.png", "--alpha", "a.webp", "--quality", "80"},
        {"-o", "out.webp", "--quality", "0"},
        {"-o", "out.webp", "--quality", "101"},
        {"-o", "out.webp", "--quality", "high"},
        {"-o", "out.ora", "--bits", "32"},
        {"-o", "out.png", "--alpha", "a.ora"},
        {"-o", "out.png", "--foreground-output", "f.ora"},
        {"-o", "out.png", "--trimap-output", "t.exr"},
        {"-o", "out.png", "--trimap-output", "t.jpg"},
        {"-o", "out.png", "--foreground-output", "f.png", "--foreground", "off"},
        {"-o", "out.exr", "--hidden", "bleed"},
        {"-o", "out.png", "--alpha", "a.png", "--trimap-output", "a.png"},
        {"-o", "out.png", "--foreground-output", "./out.png"},
    };
    const auto before = folder.files();
    for (const auto& options : wrong) {
        std::vector<std::string> words{"matte", "missing.png"};
        words.insert(words.end(), options.begin(), options.end());
        SCOPED_TRACE(testing::PrintToString(options));
        expect_refusal(run_program(folder.path(), words), 2);
    }
    EXPECT_EQ(folder.files(), before);
}

TEST_F(MatteOutputs, no_target_is_a_source)
{
    const auto before = folder.files();
    for (const char* option : {"--alpha", "--trimap-output", "--foreground-output"})
        for (const char* source : {"photo.png", "trimap.png"}) {
            SCOPED_TRACE(std::string(option) + " " + source);
            expect_refusal(matte({"-o", "out.png", option, source}), 2);
        }
    EXPECT_EQ(folder.files(), before);
}

TEST_F(MatteOutputs, a_missing_folder_of_any_target_is_found_first)
{
    const auto before = folder.files();
    for (const char* option : {"--alpha", "--trimap-output", "--foreground-output"})
        expect_refusal(matte({"-o", "out.png", option, "no/file.png"}), 3);
    EXPECT_EQ(folder.files(), before);
}

TEST_F(MatteOutputs, all_files_are_written_or_none)
{
    for (const char* name : {"out.png", "alpha.png", "unknown.png", "colours.tif"})
        write_file(folder / name, "old");
    const auto before = folder.files();
    bool has_failed = false;
    // The disk is full ever later, until all fits; the sentence needs some room itself.
    for (long bytes = 200;; bytes += 200) {
        const Finished run = matte({"-o", "out.png", "--alpha", "alpha.png", "--trimap-output",
                                    "unknown.png", "--foreground-output", "colours.tif"},
                                   {.file_bytes = bytes});
        if (run.status == 0)
            break;
        has_failed = true;
        expect_refusal(run, 4);
        EXPECT_EQ(run.err.find(".sdmatte"), std::string::npos) << run.err;
        EXPECT_EQ(folder.files(), before) << bytes;
        ASSERT_LT(bytes, 100'000);
    }
    EXPECT_TRUE(has_failed);
    for (const char* name : {"out.png", "alpha.png", "unknown.png", "colours.tif"})
        EXPECT_NE(file_content(folder / name), "old") << name;
}

} // namespace sdmatte
