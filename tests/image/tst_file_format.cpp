#include "image/file_format.h"

#include <gtest/gtest.h>
#include <string>

namespace sdmatte {
namespace {

using namespace std::string_literals;

std::optional<FileFormat> format(const std::string& start)
{
    return format_of(std::span(reinterpret_cast<const std::uint8_t*>(start.data()), start.size()));
}

} // namespace

TEST(FileFormat, is_told_by_the_first_bytes)
{
    EXPECT_EQ(format("\x89PNG\r\n\x1a\n...."s), FileFormat::Png);
    EXPECT_EQ(format("\xff\xd8\xff\xe1"s), FileFormat::Jpeg);
    EXPECT_EQ(format("II*\0\x08\0\0\0"s), FileFormat::Tiff);
    EXPECT_EQ(format("MM\0*\0\0\0\x08"s), FileFormat::Tiff);
    EXPECT_EQ(format("RIFF\x10\0\0\0WEBPVP8L"s), FileFormat::WebP);
    EXPECT_EQ(format("\x76\x2f\x31\x01"s), FileFormat::OpenExr);
    EXPECT_EQ(format("\0\0\0\x18"
                     "ftypheic"s),
              FileFormat::Heif);
    EXPECT_EQ(format("8BPS\0\1"s), FileFormat::Psd);
    EXPECT_EQ(format("\0\0\0\x0cjP  \r\n\x87\n"s), FileFormat::Jpeg2000);
    EXPECT_EQ(format("II*\0\x10\0\0\0CR"s), FileFormat::Raw);
    EXPECT_EQ(format("BM\0\0\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0\1\0\0\0\1\0\0\0"s), FileFormat::Bmp);
}

TEST(FileFormat, what_is_not_on_the_list_is_refused)
{
    EXPECT_FALSE(format(""s));
    EXPECT_FALSE(format("#EXTM3U\nhttp://example.org/film.ts\n"s)); // a playlist
    EXPECT_FALSE(format(std::string(128, '\0') + "DICM"));          // DICOM
    EXPECT_FALSE(format("\0\0\0\x18"
                        "ftypisom"s)); // a film
    EXPECT_FALSE(format("\0\0\0\x14"
                        "ftypqt  "s));
    EXPECT_FALSE(format("GIF89a"s));
    EXPECT_FALSE(format("RIFF\x10\0\0\0WAVEfmt "s));
    EXPECT_FALSE(format("BMW is a car and no picture at all, it is text"s));
    EXPECT_FALSE(format("%PDF-1.7"s));
    EXPECT_FALSE(format("<svg xmlns="s));
}

} // namespace sdmatte
