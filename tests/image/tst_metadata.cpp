#include "image/metadata.h"

#include "../base/temporary_folder.h"
#include "image/read.h"
#include "pictures.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

const std::string xmp_packet =
    "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?><x:xmpmeta "
    "xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
    "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><rdf:Description rdf:about=\"\" "
    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" "
    "xmlns:exif=\"http://ns.adobe.com/exif/1.0/\" "
    "xmlns:tiff=\"http://ns.adobe.com/tiff/1.0/\" tiff:Orientation=\"6\" "
    "exif:GPSLatitude=\"50,5.5N\" dc:format=\"image/png\"/></rdf:RDF></x:xmpmeta>"
    "<?xpacket end=\"w\"?>";

Image photo_with(const std::string& exif, const std::string& xmp = {})
{
    const TemporaryFolder folder;
    PngParts parts{.rows = "abc"};
    if (!exif.empty())
        parts.before = png_chunk("eXIf", exif);
    if (!xmp.empty())
        parts.before += png_chunk("iTXt", "XML:com.adobe.xmp\0\0\0\0\0"s + xmp);
    write_bytes(folder / "a.png", png_file(parts));
    return read_image(folder / "a.png").value_or(Image());
}

bool holds(const std::vector<std::uint8_t>& bytes, const std::string& text)
{
    return std::string(bytes.begin(), bytes.end()).find(text) != std::string::npos;
}

// The value of the orientation tag in a little-endian TIFF structure; -1: no such tag.
int orientation_in(const std::vector<std::uint8_t>& exif)
{
    const std::string bytes(exif.begin(), exif.end());
    const std::size_t at = bytes.find("\x12\x01\x03\0\x01\0\0\0"s);
    return at == std::string::npos ? -1 : bytes[at + 8];
}

} // namespace

TEST(Metadata, is_kept_with_orientation_one)
{
    const Image photo = photo_with(exif_block(6), xmp_packet);
    ASSERT_TRUE(photo.metadata);
    EXPECT_TRUE(holds(photo.metadata->exif, "Maker"));
    EXPECT_EQ(orientation_in(photo.metadata->exif), 1);
    EXPECT_NE(photo.metadata->xmp.find("image/png"), std::string::npos);
    EXPECT_NE(photo.metadata->xmp.find("tiff:Orientation=\"1\""), std::string::npos)
        << photo.metadata->xmp;
}

TEST(Metadata, of_jpeg_webp_and_tiff_is_kept)
{
    const TemporaryFolder folder;
    write_bytes(folder / "a.jpg",
                jpeg_file({.samples = std::string(192, 'x'), .exif = exif_block(1)}));
    write_picture(folder / "a.tif", 1, 1, 3, OIIO::TypeDesc::UINT8,
                  std::vector<std::uint8_t>{1, 2, 3},
                  [](OIIO::ImageSpec& spec) { spec.attribute("Make", "Maker"); });
    std::filesystem::copy_file(SDMATTE_TEST_DATA "/image/oriented.webp", folder / "a.webp");
    for (const char* name : {"a.jpg", "a.tif", "a.webp"}) {
        const Result<Image> photo = read_image(folder / name);
        ASSERT_TRUE(photo) << name;
        ASSERT_TRUE(photo->metadata) << name;
        EXPECT_TRUE(holds(photo->metadata->exif, "Maker")) << name;
    }
}

TEST(Metadata, of_a_tiff_says_nothing_of_how_the_file_stores_its_pixels)
{
    const TemporaryFolder folder;
    write_picture(folder / "a.tif", 1, 1, 3, OIIO::TypeDesc::UINT8,
                  std::vector<std::uint8_t>{1, 2, 3},
                  [](OIIO::ImageSpec& spec) { spec.attribute("Make", "Maker"); });
    const Result<Image> photo = read_image(folder / "a.tif");
    ASSERT_TRUE(photo->metadata);
    const std::string exif(photo->metadata->exif.begin(), photo->metadata->exif.end());
    EXPECT_EQ(exif.find("\x11\x01"s), std::string::npos);     // strip offsets, 273
    EXPECT_EQ(exif.find("\x00\x01\x03"s), std::string::npos); // width, 256
}

TEST(Metadata, a_thumbnail_is_dropped)
{
    // A second directory: thumbnail at offset 100, 4 bytes.
    std::string exif = exif_block(1);
    const auto four = [](std::size_t v) {
        return std::string{char(v & 0xFFU), char(v >> 8U & 0xFFU), '\0', '\0'};
    };
    const std::size_t second = exif.size();
    exif.replace(8 + 2 + 3 * 12, 4, four(second));
    const std::size_t thumbnail = second + 2 + 3 * 12 + 4;
    exif += "\x03\x00"s + "\x03\x01\x03\x00\x01\x00\x00\x00\x06\x00\x00\x00"s
            + "\x01\x02\x04\x00\x01\x00\x00\x00"s + four(thumbnail)
            + "\x02\x02\x04\x00\x01\x00\x00\x00\x10\x00\x00\x00"s + four(0)
            + "\xff\xd8THUMBNAIL!!!\xff\xd9";
    const Image photo = photo_with(exif);
    ASSERT_TRUE(photo.metadata);
    EXPECT_TRUE(holds(photo.metadata->exif, "Maker"));
    EXPECT_FALSE(holds(photo.metadata->exif, "THUMBNAIL"));
}

TEST(Metadata, without_gps_the_place_is_gone_and_the_rest_stays)
{
    const Image photo = photo_with(exif_block(1), xmp_packet);
    ASSERT_TRUE(photo.metadata);
    const std::string gps_tag = "\x25\x88\x04\x00"s;
    ASSERT_TRUE(holds(photo.metadata->exif, gps_tag));
    ASSERT_NE(photo.metadata->xmp.find("GPSLatitude"), std::string::npos);
    const Metadata reduced = without_gps(*photo.metadata);
    EXPECT_FALSE(holds(reduced.exif, gps_tag));
    EXPECT_TRUE(holds(reduced.exif, "Maker"));
    EXPECT_EQ(reduced.xmp.find("GPSLatitude"), std::string::npos);
    EXPECT_NE(reduced.xmp.find("image/png"), std::string::npos);
}

TEST(Metadata, that_is_damaged_never_stops_a_photo)
{
    const Image photo = photo_with("II*\0\xff\xff\xff\xff"s, "<not xml");
    EXPECT_EQ(photo.width(), 1);
    std::string looping = exif_block(1);
    looping.replace(8 + 2 + 3 * 12, 4, "\x08\0\0\0"s); // the next directory is the first
    EXPECT_EQ(photo_with(looping).width(), 1);
}

} // namespace sdmatte
