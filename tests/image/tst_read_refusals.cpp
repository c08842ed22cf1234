// What must be refused: one sentence that names the file, and nothing half read.
#include "../base/temporary_folder.h"
#include "image/read.h"
#include "pictures.h"

#include <gtest/gtest.h>
#include <sys/stat.h>

namespace sdmatte {
namespace {

std::string noise(std::size_t count)
{
    std::string bytes(count, '\0');
    std::uint32_t state = 1;
    for (char& byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = static_cast<char>(state >> 24U);
    }
    return bytes;
}

// The sentence of the refusal of a file with these bytes.
std::string refusal(const std::string& name, const std::string& bytes,
                    const ReadOptions& options = {})
{
    const TemporaryFolder folder;
    write_bytes(folder / name, bytes);
    const Result<Image> image = read_image(folder / name, options);
    EXPECT_FALSE(image) << name;
    if (image)
        return {};
    EXPECT_EQ(image.error().kind, ErrorKind::Input) << image.error().sentence;
    EXPECT_NE(image.error().sentence.find(name), std::string::npos) << image.error().sentence;
    EXPECT_TRUE(image.error().sentence.ends_with('.')) << image.error().sentence;
    EXPECT_EQ(image.error().sentence.find('\n'), std::string::npos) << image.error().sentence;
    return image.error().sentence;
}

bool says(const std::string& sentence, const std::string& words)
{
    return sentence.find(words) != std::string::npos;
}

const JpegParts large_jpeg{.width = 64, .height = 64, .samples = noise(64UL * 64 * 3)};
const PngParts large_png{.width = 64, .height = 64, .rows = noise(64UL * 64 * 3)};

} // namespace

TEST(ReadRefusals, what_is_no_picture)
{
    EXPECT_TRUE(says(refusal("text.png", "Dear Sir or Madam,\n"), "not a picture"));
    EXPECT_TRUE(
        says(refusal("list.png", "#EXTM3U\n#EXTINF:1\nfile:///etc/passwd\n"), "not a picture"));
    EXPECT_TRUE(
        says(refusal("scan.png", std::string(128, '\0') + "DICM" + noise(1000)), "not a picture"));
    EXPECT_TRUE(says(refusal("empty.png", ""), "zero bytes"));
    EXPECT_TRUE(says(refusal("short.png", "\x89"), "not a picture"));
}

TEST(ReadRefusals, a_pipe_a_folder_an_absent_file)
{
    const TemporaryFolder folder;
    ASSERT_EQ(mkfifo((folder / "pipe.png").c_str(), 0600), 0);
    std::filesystem::create_directory(folder / "folder.png");
    for (const char* name : {"pipe.png", "folder.png", "absent.png"}) {
        const Result<Image> image = read_image(folder / name);
        ASSERT_FALSE(image) << name;
        EXPECT_EQ(image.error().kind, ErrorKind::Input);
        EXPECT_TRUE(says(image.error().sentence, name));
    }
}

TEST(ReadRefusals, a_jpeg_cut_off_anywhere)
{
    const std::string whole = jpeg_file(large_jpeg);
    for (const double part : {0.05, 0.3, 0.5, 0.9, 0.99})
        refusal("cut.jpg", whole.substr(0, static_cast<std::size_t>(
                                               static_cast<double>(whole.size()) * part)));
    EXPECT_TRUE(says(refusal("cut.jpg", whole.substr(0, whole.size() - 2)), "incomplete"));
}

TEST(ReadRefusals, a_progressive_jpeg_cut_off)
{
    JpegParts parts = large_jpeg;
    parts.is_progressive = true;
    const std::string whole = jpeg_file(parts);
    EXPECT_TRUE(says(refusal("cut.jpg", whole.substr(0, whole.size() / 2)), "incomplete"));
}

TEST(ReadRefusals, a_jpeg_cut_off_and_closed_with_an_end_marker)
{
    const std::string whole = jpeg_file(large_jpeg);
    EXPECT_TRUE(
        says(refusal("cut.jpg", whole.substr(0, whole.size() / 2) + "\xff\xd9"), "damaged"));
}

TEST(ReadRefusals, a_png_cut_off_anywhere)
{
    const std::string whole = png_file(large_png);
    for (const std::size_t count :
         {20UL, 40UL, whole.size() / 2, whole.size() - 13, whole.size() - 12, whole.size() - 1})
        EXPECT_TRUE(says(refusal("cut.png", whole.substr(0, count)), "incomplete")) << count;
}

TEST(ReadRefusals, a_png_with_a_wrong_checksum)
{
    std::string bytes = png_file(large_png);
    bytes[bytes.size() - 14] ^= 1; // of the pixels' chunk
    EXPECT_TRUE(says(refusal("bad.png", bytes), "damaged"));
}

TEST(ReadRefusals, a_tiff_cut_off)
{
    const TemporaryFolder folder;
    const std::string pixels = noise(64UL * 64 * 3);
    for (const char* compression : {"none", "zip", "lzw"}) {
        write_picture(folder / "a.tif", 64, 64, 3, OIIO::TypeDesc::UINT8,
                      std::vector<char>(pixels.begin(), pixels.end()),
                      [&](OIIO::ImageSpec& spec) { spec.attribute("compression", compression); });
        std::string bytes = read_bytes(folder / "a.tif");
        // The directory stands at the end; a reader that finds it must still miss the pixels.
        refusal("cut.tif", bytes.substr(0, bytes.size() / 2));
        refusal("cut.tif", bytes.substr(0, bytes.size() - 10));
    }
}

TEST(ReadRefusals, a_webp_cut_off)
{
    const std::string bytes = read_bytes(SDMATTE_TEST_DATA "/image/oriented.webp");
    ASSERT_FALSE(bytes.empty());
    EXPECT_TRUE(says(refusal("cut.webp", bytes.substr(0, bytes.size() - 20)), "incomplete"));
}

TEST(ReadRefusals, a_header_that_claims_too_many_pixels)
{
    const std::string png = png_file({.width = 60'000, .height = 60'000, .rows = "x"});
    const std::string sentence = refusal("huge.png", png);
    EXPECT_TRUE(says(sentence, "60000 x 60000")) << sentence;
    EXPECT_TRUE(says(sentence, "--max-pixels")) << sentence;

    std::string jpeg = jpeg_file(large_jpeg);
    const std::size_t frame = jpeg.find("\xff\xc0");
    jpeg.replace(frame + 5, 4, "\xea\x60\xea\x60");
    EXPECT_TRUE(says(refusal("huge.jpg", jpeg), "60000 x 60000"));
}

TEST(ReadRefusals, the_pixel_limit_is_exact)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.png", png_file(large_png));
    EXPECT_TRUE(read_image(folder / "a.png", {.max_pixels = 64 * 64}));
    EXPECT_FALSE(read_image(folder / "a.png", {.max_pixels = 64 * 64 - 1}));
    EXPECT_TRUE(
        says(refusal("a.png", png_file(large_png), {.max_pixels = 64 * 64 - 1}), "64 x 64"));
}

TEST(ReadRefusals, a_webp_above_the_limit_is_refused_before_it_is_decoded)
{
    const std::string bytes = read_bytes(SDMATTE_TEST_DATA "/image/oriented.webp");
    EXPECT_TRUE(says(refusal("a.webp", bytes, {.max_pixels = 10}), "48 x 32"));
}

TEST(ReadRefusals, a_png_of_no_width)
{
    refusal("zero.png", png_file({.width = 0, .height = 1}));
}

TEST(ReadRefusals, cancelling_is_answered)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.png", png_file(large_png));
    std::stop_source stop;
    stop.request_stop();
    const Result<Image> image = read_image(folder / "a.png", {}, Progress(stop.get_token(), {}));
    ASSERT_FALSE(image);
    EXPECT_EQ(image.error().kind, ErrorKind::Cancelled);
}

} // namespace sdmatte
