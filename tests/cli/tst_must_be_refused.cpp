#include "program.h"

#include "image/write.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

// A folder with a good photo, an old result, and a mask of another size.
class MustBeRefused : public testing::Test {
protected:
    void SetUp() override
    {
        folder.take("plain.png", "photo.png");
        write_file(folder / "out.png", "the old file");
        ASSERT_TRUE(write_alpha(folder / "small.png", Raster<float>(39, 30, 1, 1.F)));
    }

    // One sentence, the status, nothing written, the old file intact.
    void expect_refused(int status, const std::vector<std::string>& words,
                        const std::string& part = "", const RunLimits& limits = {}) const
    {
        const auto before = folder.files();
        const Finished run = run_program(folder.path(), words, limits);
        expect_refusal(run, status);
        EXPECT_NE(run.err.find(part), std::string::npos) << run.err;
        EXPECT_EQ(folder.files(), before);
    }

    void expect_photo_refused(const std::string& photo, const RunLimits& limits = {}) const
    {
        expect_refused(3, {"matte", photo, "-o", "out.png"}, photo, limits);
    }

    void expect_option_refused(int status, const std::vector<std::string>& options,
                               const std::string& part = "") const
    {
        std::vector<std::string> words{"matte", "photo.png", "-o", "out.png"};
        words.insert(words.end(), options.begin(), options.end());
        expect_refused(status, words, part);
    }

    TestFolder folder;
};

} // namespace

TEST_F(MustBeRefused, not_an_image)
{
    folder.take("text.jpg");
    expect_photo_refused("text.jpg");
}

TEST_F(MustBeRefused, truncated)
{
    for (const std::string name : {"plain.png", "orientation_1.jpg", "plain.tif", "plain.webp"}) {
        folder.take(name);
        const std::string whole = file_content(folder / name);
        write_file(folder / name, whole.substr(0, whole.size() * 3 / 5));
        expect_photo_refused(name);
    }
}

TEST_F(MustBeRefused, zero_bytes)
{
    write_file(folder / "empty.png", "");
    expect_photo_refused("empty.png");
}

TEST_F(MustBeRefused, a_directory)
{
    std::filesystem::create_directory(folder / "photo");
    expect_photo_refused("photo");
}

TEST_F(MustBeRefused, absent)
{
    expect_photo_refused("nowhere.png");
}

TEST_F(MustBeRefused, no_permission)
{
    folder.take("plain.png", "secret.png");
    std::filesystem::permissions(folder / "secret.png", std::filesystem::perms::none);
    expect_photo_refused("secret.png", {.is_ordinary_user = true});
}

TEST_F(MustBeRefused, a_header_that_claims_60000_by_60000)
{
    folder.take("claims_60000.png");
    expect_refused(3, {"matte", "claims_60000.png", "-o", "out.png"}, "60000",
                   {.address_bytes = 4L << 30});
}

TEST_F(MustBeRefused, a_playlist_or_dicom_file_named_png)
{
    folder.take("playlist.png");
    folder.take("dicom.png");
    expect_photo_refused("playlist.png");
    expect_photo_refused("dicom.png");
}

TEST_F(MustBeRefused, reversed_boxes)
{
    expect_option_refused(2, {"--box", "20,5,10,15"}, "20,5,10,15");
    expect_option_refused(2, {"--box", "10,15,20,5"}, "reversed");
    expect_option_refused(2, {"--box", "1,1,5,5", "--box", "20,5,10,15"}, "20,5,10,15");
}

TEST_F(MustBeRefused, empty_boxes)
{
    expect_option_refused(2, {"--box", "10,5,10,15"}, "empty");
    expect_option_refused(2, {"--box", "10,5,20,5"}, "empty");
}

TEST_F(MustBeRefused, outside_boxes)
{
    expect_option_refused(3, {"--box", "0,0,41,30"}, "40 x 30");
    expect_option_refused(3, {"--box", "0,0,40,31"}, "outside");
    expect_option_refused(3, {"--box", "50,50,60,60"}, "outside");
    expect_option_refused(2, {"--box", "-1,0,10,10"}, "outside");
}

TEST_F(MustBeRefused, points_outside)
{
    expect_option_refused(3, {"--point", "40,0"}, "40 x 30");
    expect_option_refused(3, {"--point", "0,30"}, "outside");
    expect_option_refused(3, {"--not-point", "0,30"}, "outside");
    expect_option_refused(2, {"--point", "-1,0"}, "outside");
}

TEST_F(MustBeRefused, malformed_numbers)
{
    // tst_numbers has the many ways to be malformed; here each option's own sentence.
    for (const std::string box : {"10,20,abc,40", "1,2,3", "1,2,3,99999999999", ""})
        expect_option_refused(2, {"--box", box}, "--box");
    expect_option_refused(2, {"--point", "1e1,2"}, "--point");
    expect_option_refused(2, {"--not-point", "10"}, "--not-point");
    for (const std::string option :
         {"--shift", "--feather", "--contrast", "--despeckle", "--decontaminate"}) {
        expect_option_refused(2, {option, "nan"}, option);
        expect_option_refused(2, {option, "99999"}, option);
    }
    expect_option_refused(2, {"--threads", "two"}, "--threads");
    expect_option_refused(2, {"--threads", "-1"}, "--threads");
    expect_option_refused(2, {"--max-pixels", "1e9"}, "--max-pixels");
    expect_option_refused(2, {"--max-pixels", "0"}, "--max-pixels");
    expect_option_refused(2, {"--max-pixels", "99999999999999999999"}, "--max-pixels");
}

TEST_F(MustBeRefused, unknown_options_and_values)
{
    expect_option_refused(2, {"--bocks", "1,2,3,4"}, "--bocks");
    expect_option_refused(2, {"-q"}, "-q");
    expect_option_refused(2, {"--bits", "12"}, "--bits");
    expect_option_refused(2, {"--hidden", "maybe"}, "--hidden");
    expect_option_refused(2, {"--foreground", "on"}, "--foreground");
    expect_option_refused(2, {"--detail", "on"}, "--detail");
    expect_option_refused(2, {"--device", "tpu"}, "--device");
    expect_option_refused(2, {"second.png"}, "second.png");
    expect_refused(2, {"cutout", "photo.png", "-o", "out.png"}, "cutout");
    expect_refused(2, {}, "--help");
    expect_refused(2, {"matte", "-o", "out.png"}, "photo");
    expect_refused(2, {"matte", "photo.png"}, "-o");
}

TEST_F(MustBeRefused, unknown_engines)
{
    expect_option_refused(2, {"--engine", "magic"}, "--engine");
}

TEST_F(MustBeRefused, options_of_a_network_without_one)
{
    expect_option_refused(2, {"--engine", "sdmatte"}, "--model");
    expect_option_refused(2, {"--engine", "classical", "--model", "a.safetensors"}, "--model");
    expect_option_refused(2, {"--network", "lite"}, "--network");
    expect_option_refused(2, {"--side", "1024"}, "--side");
    expect_option_refused(2, {"--precision", "bf16"}, "--precision");
    expect_option_refused(2, {"--device", "cuda:0"}, "processor");
}

TEST_F(MustBeRefused, wrong_options_of_a_network)
{
    for (const auto side : {"64", "100", "2112", "-128", "1024.0", "x"})
        expect_option_refused(2, {"--model", "a.safetensors", "--side", side}, "--side");
    expect_option_refused(2, {"--model", "a.safetensors", "--network", "big"}, "--network");
    expect_option_refused(2, {"--model", "a.safetensors", "--precision", "fp16"}, "--precision");
    expect_option_refused(
        2, {"--model", "a.safetensors", "--network", "sdmatte-star", "--point", "5,5"}, "points");
}

TEST_F(MustBeRefused, auto_beside_another_prompt)
{
    expect_option_refused(2, {"--auto", "--box", "1,1,5,5"}, "--auto");
}

TEST_F(MustBeRefused, a_mask_of_another_size)
{
    for (const std::string option : {"--mask", "--trimap", "--keep-mask", "--remove-mask"})
        expect_option_refused(3, {option, "small.png"}, "39 x 30");
}

TEST_F(MustBeRefused, a_mask_that_cannot_be_read)
{
    folder.take("text.jpg");
    expect_option_refused(3, {"--mask", "text.jpg"}, "text.jpg");
    expect_option_refused(3, {"--trimap", "nowhere.png"}, "nowhere.png");
}

TEST_F(MustBeRefused, a_missing_target_folder)
{
    expect_refused(3, {"matte", "photo.png", "-o", "nowhere/out.png"}, "nowhere");
    expect_option_refused(3, {"--alpha", "nowhere/alpha.png"}, "nowhere");
}

TEST_F(MustBeRefused, a_missing_target_folder_before_the_photo_is_read)
{
    folder.take("text.jpg");
    expect_refused(3, {"matte", "text.jpg", "-o", "nowhere/out.png"}, "nowhere");
}

TEST_F(MustBeRefused, a_read_only_target_folder)
{
    std::filesystem::create_directory(folder / "locked");
    std::filesystem::permissions(folder / "locked", std::filesystem::perms::owner_read
                                                        | std::filesystem::perms::owner_exec);
    expect_refused(3, {"matte", "photo.png", "-o", "locked/out.png"}, "locked",
                   {.is_ordinary_user = true});
}

TEST_F(MustBeRefused, a_target_that_is_a_directory)
{
    std::filesystem::create_directory(folder / "folder.png");
    expect_refused(3, {"matte", "photo.png", "-o", "folder.png"}, "folder.png");
}

TEST_F(MustBeRefused, a_full_disk)
{
    // A photo that compresses badly, so that its cut-out passes the limit.
    Raster<std::uint8_t> noise(200, 200, 3);
    std::uint32_t state = 1;
    for (std::uint8_t& code : noise.values())
        code = static_cast<std::uint8_t>((state = state * 1664525U + 1013904223U) >> 24U);
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(noise));
    ASSERT_TRUE(write_photo(folder / "noise.png", photo));
    Raster<float> trimap(200, 200, 1, 1.F);
    trimap.at(0, 0) = 0;
    ASSERT_TRUE(write_alpha(folder / "white.png", trimap));
    expect_refused(4, {"matte", "noise.png", "-o", "out.png", "--trimap", "white.png"}, "out.png",
                   {.file_bytes = 20000});
    expect_refused(
        4, {"matte", "noise.png", "-o", "out.png", "--trimap", "white.png", "--alpha", "alpha.png"},
        "out.png", {.file_bytes = 20000});
}

TEST_F(MustBeRefused, source_and_target_the_same_file)
{
    const std::vector<std::string> names{"photo.png", "./photo.png", "link.png", "hard.png"};
    std::filesystem::create_symlink("photo.png", folder / "link.png");
    std::filesystem::create_hard_link(folder / "photo.png", folder / "hard.png");
    for (const std::string& name : names)
        expect_refused(2, {"matte", "photo.png", "-o", name}, "--force");
    expect_option_refused(2, {"--alpha", "photo.png"}, "--force");
}

TEST_F(MustBeRefused, a_mask_that_is_also_the_target)
{
    expect_refused(2, {"matte", "photo.png", "-o", "small.png", "--mask", "small.png"}, "--force");
}

TEST_F(MustBeRefused, two_results_in_one_file)
{
    expect_refused(2, {"matte", "photo.png", "-o", "new.png", "--alpha", "./new.png"}, "new.png");
    expect_option_refused(2, {"--alpha", "out.png"}, "out.png");
}

TEST_F(MustBeRefused, a_format_that_cannot_be_written)
{
    expect_refused(2, {"matte", "photo.png", "-o", "out.gif"}, "out.gif");
    expect_refused(2, {"matte", "photo.png", "-o", "out"}, "out");
    expect_option_refused(2, {"--alpha", "alpha.jpg"}, "alpha.jpg");
}

TEST_F(MustBeRefused, bits_that_no_target_holds)
{
    expect_option_refused(2, {"--bits", "32"}, "32");
    expect_option_refused(2, {"--alpha", "alpha.png", "--bits", "32"}, "32");
}

TEST_F(MustBeRefused, a_photo_larger_than_allowed)
{
    expect_option_refused(3, {"--max-pixels", "1199"}, "photo.png");
}

} // namespace sdmatte
