// What of a photo's metadata reaches the files that are written, as Exiv2 finds it there.
#include "../base/temporary_folder.h"
#include "crafted_photos.h"
#include "image/read.h"
#include "image/write.h"
#include "profiles.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

const std::vector<std::string> with_blocks{"a.png", "a.tif", "a.webp"};
const std::vector<std::string> all_formats{"a.png", "a.tif", "a.webp", "a.exr"};

// A JPEG's first bytes, then words that must be found nowhere else.
const std::string secret = "\xff\xd8\xff\xe0\0\x10JFIF\0"s + [] {
    std::string words;
    for (int i = 0; i < 60; ++i)
        words += "THE-HIDDEN-PHOTO ";
    return words;
}() + "\xff\xd9";

std::string base64(const std::string& bytes)
{
    constexpr std::string_view letters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i + 2 < bytes.size(); i += 3) {
        const auto at = [&](std::size_t k) {
            return unsigned{static_cast<std::uint8_t>(bytes[k])};
        };
        const unsigned three = at(i) << 16U | at(i + 1) << 8U | at(i + 2);
        for (const unsigned shift : {18U, 12U, 6U, 0U})
            text += letters[three >> shift & 63U];
    }
    return text;
}

void set_bytes(Exiv2::ExifData& exif, const std::string& key, const std::string& bytes)
{
    Exiv2::DataValue value(reinterpret_cast<const Exiv2::byte*>(bytes.data()),
                           static_cast<long>(bytes.size()));
    exif.add(Exiv2::ExifKey(key), &value);
}

Image read(const std::filesystem::path& path)
{
    Result<Image> image = read_image(path);
    EXPECT_TRUE(image) << path;
    return image ? *image : Image();
}

CutOut whole(const Image& photo)
{
    return {.photo = photo,
            .foreground = nullptr,
            .alpha =
                std::make_shared<const Raster<float>>(photo.width(), photo.height(), 1, 0.75F)};
}

Found written(const TemporaryFolder& folder, const std::string& name, const Image& photo,
              const WriteOptions& options = {})
{
    const Result<void> done = write_cut_out(folder / name, whole(photo), options);
    EXPECT_TRUE(done) << (done ? "" : done.error().sentence);
    return find_metadata(folder / name);
}

void expect_no_trace(const TemporaryFolder& folder, const Image& photo)
{
    for (const std::string& name : all_formats) {
        ASSERT_TRUE(write_cut_out(folder / name, whole(photo))) << name;
        const std::string bytes = read_bytes(folder / name);
        EXPECT_EQ(bytes.find("HIDDEN-PHOTO"), std::string::npos) << name;
        EXPECT_EQ(bytes.find(base64(secret).substr(60, 40)), std::string::npos) << name;
        if (name == "a.exr")
            continue;
        const Found found = find_metadata(folder / name);
        EXPECT_EQ(found.previews, 0U) << name;
        for (const Exiv2::Iptcdatum& datum : found.iptc) // packed in a PNG
            EXPECT_EQ(datum.toString().find("HIDDEN-PHOTO"), std::string::npos) << name;
    }
}

} // namespace

TEST(MetadataInFiles, exif_xmp_and_iptc_are_in_every_format_that_holds_them)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto& exif, auto& xmp, auto& iptc) {
        exif["Exif.Image.Make"] = "Maker";
        exif["Exif.Image.Copyright"] = "An artist";
        exif["Exif.Photo.ExposureTime"] = Exiv2::Rational(1, 250);
        exif["Exif.Photo.LensModel"] = "A lens";
        xmp["Xmp.dc.subject"] = "a keyword";
        xmp["Xmp.xmp.Rating"] = "4";
        iptc["Iptc.Application2.Headline"] = "A headline";
    });
    const Image photo = read(folder / "photo.jpg");
    for (const std::string& name : with_blocks) {
        const Found found = written(folder, name, photo);
        EXPECT_EQ(found.text("Exif.Image.Make"), "Maker") << name;
        EXPECT_EQ(found.text("Exif.Image.Copyright"), "An artist") << name;
        EXPECT_EQ(found.text("Exif.Photo.ExposureTime"), "1/250") << name;
        EXPECT_EQ(found.text("Exif.Photo.LensModel"), "A lens") << name;
        EXPECT_EQ(found.text("Xmp.dc.subject"), "a keyword") << name;
        EXPECT_EQ(found.text("Xmp.xmp.Rating"), "4") << name;
        if (name == "a.webp") // has no room for IPTC
            EXPECT_EQ(found.text("Xmp.photoshop.Headline"), "A headline");
        else
            EXPECT_EQ(found.text("Iptc.Application2.Headline"), "A headline") << name;
    }
}

TEST(MetadataInFiles, openexr_gets_its_standard_attributes_and_the_xmp)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto& exif, auto& xmp, auto&) {
        exif["Exif.Image.Copyright"] = "An artist";
        exif["Exif.Photo.ExposureTime"] = Exiv2::Rational(1, 4);
        exif["Exif.Photo.DateTimeOriginal"] = "2024:03:02 10:11:12";
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "S";
        exif["Exif.GPSInfo.GPSLatitude"] = "10/1 30/1 0/1";
        xmp["Xmp.xmp.Rating"] = "4";
    });
    const Image photo = read(folder / "photo.jpg");
    for (const bool keeps : {true, false}) {
        ASSERT_TRUE(write_cut_out(folder / "a.exr", whole(photo), {.keep_gps = keeps}));
        const auto input = OIIO::ImageInput::open((folder / "a.exr").string());
        ASSERT_TRUE(input);
        const std::string bytes = read_bytes(folder / "a.exr");
        EXPECT_NE(bytes.find("owner\0string"s), std::string::npos);
        EXPECT_EQ(input->spec().get_string_attribute("Copyright"), "An artist");
        EXPECT_FLOAT_EQ(input->spec().get_float_attribute("ExposureTime"), 0.25F);
        EXPECT_EQ(input->spec().get_string_attribute("DateTime"), "2024:03:02 10:11:12");
        EXPECT_NE(input->spec().get_string_attribute("xmp").find("Rating=\"4\""),
                  std::string::npos);
        EXPECT_NE(input->spec().get_string_attribute("Software").find("SDMatte Studio "),
                  std::string::npos);
        EXPECT_FLOAT_EQ(input->spec().get_float_attribute("latitude", 0), keeps ? -10.5F : 0);
    }
}

TEST(MetadataInFiles, the_orientation_is_one_in_exif_and_xmp_once_the_pixels_are_turned)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto& exif, auto& xmp, auto&) {
        exif["Exif.Image.Orientation"] = std::uint16_t{6};
        xmp["Xmp.tiff.Orientation"] = "6";
    });
    const Image photo = read(folder / "photo.jpg");
    EXPECT_EQ(photo.width(), 8);
    for (const std::string& name : with_blocks) {
        const Found found = written(folder, name, photo);
        EXPECT_EQ(found.text("Exif.Image.Orientation"), "1") << name;
        EXPECT_EQ(found.text("Xmp.tiff.Orientation"), "1") << name;
        EXPECT_EQ(std::ranges::count_if(found.exif,
                                        [](const Exiv2::Exifdatum& datum) {
                                            return datum.key() == "Exif.Image.Orientation";
                                        }),
                  1)
            << name;
    }
}

TEST(MetadataInFiles, sizes_type_and_colour_mode_are_those_of_the_file)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto& exif, auto& xmp, auto&) {
        exif["Exif.Image.Orientation"] = std::uint16_t{6};
        exif["Exif.Image.ImageWidth"] = std::uint32_t{4000};
        exif["Exif.Photo.PixelXDimension"] = std::uint32_t{4000};
        exif["Exif.Photo.PixelYDimension"] = std::uint32_t{3000};
        exif["Exif.Photo.SubjectArea"] = "2000 1500 100 100";
        xmp["Xmp.tiff.ImageWidth"] = "4000";
        xmp["Xmp.exif.PixelYDimension"] = "3000";
        xmp["Xmp.dc.format"] = "image/jpeg";
        xmp["Xmp.photoshop.ColorMode"] = "4";
        xmp["Xmp.photoshop.ICCProfile"] = "A printer";
    });
    const Image photo = read(folder / "photo.jpg");
    const std::map<std::string, std::string> types{
        {"a.png", "image/png"}, {"a.tif", "image/tiff"}, {"a.webp", "image/webp"}};
    for (const auto& [name, type] : types) {
        const Found found = written(folder, name, photo);
        EXPECT_EQ(found.text("Exif.Image.ImageWidth"), name == "a.tif" ? "8" : "none") << name;
        EXPECT_EQ(found.text("Exif.Photo.PixelXDimension"), "8") << name;
        EXPECT_EQ(found.text("Exif.Photo.PixelYDimension"), "16") << name;
        EXPECT_EQ(found.text("Exif.Photo.SubjectArea"), "none") << name;
        EXPECT_EQ(found.text("Xmp.tiff.ImageWidth"), "8") << name;
        EXPECT_EQ(found.text("Xmp.exif.PixelYDimension"), "16") << name;
        EXPECT_EQ(found.text("Xmp.dc.format"), type) << name;
        EXPECT_EQ(found.text("Xmp.photoshop.ColorMode"), "3") << name;
        EXPECT_EQ(found.text("Xmp.photoshop.ICCProfile"), "none") << name;
    }
}

TEST(MetadataInFiles, a_thumbnail_and_previews_in_xmp_and_iptc_are_dropped)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto& exif, auto& xmp, auto& iptc) {
        exif["Exif.Image.Make"] = "Maker";
        Exiv2::ExifThumb(exif).setJpegThumbnail(reinterpret_cast<const Exiv2::byte*>(secret.data()),
                                                static_cast<long>(secret.size()));
        xmp["Xmp.xmp.Rating"] = "4";
        Exiv2::XmpTextValue list;
        list.setXmpArrayType(Exiv2::XmpValue::xaAlt);
        xmp.add(Exiv2::XmpKey("Xmp.xmp.Thumbnails"), &list);
        xmp["Xmp.xmp.Thumbnails[1]/xmpGImg:format"] = "JPEG";
        xmp["Xmp.xmp.Thumbnails[1]/xmpGImg:image"] = base64(secret);
        xmp["Xmp.dc.source"] = base64(secret); // a place that nobody thinks of
        iptc["Iptc.Application2.Headline"] = "A headline";
        Exiv2::DataValue preview(reinterpret_cast<const Exiv2::byte*>(secret.data()),
                                 static_cast<long>(secret.size()));
        iptc.add(Exiv2::IptcKey("Iptc.Application2.Preview"), &preview);
    });
    ASSERT_NE(read_bytes(folder / "photo.jpg").find("HIDDEN-PHOTO"), std::string::npos);
    ASSERT_GE(find_metadata(folder / "photo.jpg").previews, 1U);
    const Image photo = read(folder / "photo.jpg");
    expect_no_trace(folder, photo);
    EXPECT_EQ(find_metadata(folder / "a.png").text("Exif.Image.Make"), "Maker");
    EXPECT_EQ(find_metadata(folder / "a.png").text("Xmp.xmp.Rating"), "4");
    EXPECT_EQ(find_metadata(folder / "a.png").text("Iptc.Application2.Headline"), "A headline");
}

TEST(MetadataInFiles, thumbnails_of_photoshops_resources_are_dropped)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg",
               [](auto& exif, auto&, auto&) { exif["Exif.Image.Make"] = "Maker"; });
    // An APP13 segment with the resources 1033 and 1036, right behind the start.
    std::string resources = "Photoshop 3.0\0"s;
    for (const char number : {'\x09', '\x0c'})
        resources += "8BIM\x04"s + number + "\0\0"s
                     + big_endian(static_cast<std::uint32_t>(secret.size())) + secret
                     + std::string(secret.size() % 2, '\0');
    const auto size = static_cast<std::uint32_t>(resources.size() + 2);
    std::string jpeg = read_bytes(folder / "photo.jpg");
    jpeg.insert(2, "\xff\xed"s + big_endian(size).substr(2) + resources);
    write_bytes(folder / "photo.jpg", jpeg);
    const Image photo = read(folder / "photo.jpg");
    expect_no_trace(folder, photo);
    EXPECT_EQ(find_metadata(folder / "a.png").text("Exif.Image.Make"), "Maker");
}

TEST(MetadataInFiles, previews_in_maker_notes_are_dropped_and_the_rest_of_them_stays)
{
    const TemporaryFolder folder;
    struct Camera {
        const char* make;
        const char* preview;
        const char* other;
    };
    constexpr std::array cameras{
        Camera{"OLYMPUS IMAGING CORP.", "Exif.Olympus.ThumbnailImage", "Exif.Olympus.CameraID"},
        Camera{"SONY", "Exif.Sony1.PreviewImage", "Exif.Sony1.LensID"},
        Camera{"Minolta Co., Ltd.", "Exif.Minolta.Thumbnail", "Exif.Minolta.ColorMode"},
        Camera{"NIKON CORPORATION", "Exif.Nikon3.0x00fe", "Exif.Nikon3.Quality"},
        Camera{"Canon", "Exif.Canon.0x0f00", "Exif.Canon.OwnerName"}};
    for (const Camera& camera : cameras) {
        craft_jpeg(folder / "photo.jpg", [&](auto& exif, auto&, auto&) {
            exif["Exif.Image.Make"] = camera.make;
            exif["Exif.Photo.ExposureTime"] = Exiv2::Rational(1, 250);
            exif[camera.other] = "7";
            set_bytes(exif, camera.preview, secret);
        });
        ASSERT_NE(read_bytes(folder / "photo.jpg").find("HIDDEN-PHOTO"), std::string::npos)
            << camera.make;
        const Image photo = read(folder / "photo.jpg");
        expect_no_trace(folder, photo);
        const Found found = find_metadata(folder / "a.png");
        EXPECT_EQ(found.text("Exif.Photo.ExposureTime"), "1/250") << camera.make;
        EXPECT_EQ(found.text(camera.preview), "none") << camera.make;
        EXPECT_NE(found.text(camera.other), "none") << camera.make;
    }
}

TEST(MetadataInFiles, a_maker_note_that_nobody_can_read_goes_when_it_holds_a_jpeg)
{
    const TemporaryFolder folder;
    for (const bool has_jpeg : {false, true}) {
        craft_jpeg(folder / "photo.jpg", [&](auto& exif, auto&, auto&) {
            exif["Exif.Image.Make"] = "Nobody";
            set_bytes(exif, "Exif.Photo.MakerNote",
                      "settings of an unknown camera" + (has_jpeg ? secret : ""));
        });
        const Image photo = read(folder / "photo.jpg");
        expect_no_trace(folder, photo);
        EXPECT_EQ(find_metadata(folder / "a.png").text("Exif.Photo.MakerNote") == "none", has_jpeg);
    }
}

TEST(MetadataInFiles, the_layers_in_a_photoshop_tiff_are_dropped)
{
    const TemporaryFolder folder;
    write_picture(folder / "photo.tif", 2, 2, 3, OIIO::TypeDesc::UINT8,
                  std::vector<std::uint8_t>(12, 99));
    craft(folder / "photo.tif", [](auto& exif, auto&, auto&) {
        exif["Exif.Image.Make"] = "Maker";
        set_bytes(exif, "Exif.Image.0x935c",
                  "Adobe Photoshop Document Data Block THE-HIDDEN-PHOTO");
        set_bytes(exif, "Exif.Image.0xc740", "THE-HIDDEN-PHOTO as an opcode list");
    });
    ASSERT_NE(read_bytes(folder / "photo.tif").find("HIDDEN-PHOTO"), std::string::npos);
    const Image photo = read(folder / "photo.tif");
    expect_no_trace(folder, photo);
    EXPECT_EQ(find_metadata(folder / "a.tif").text("Exif.Image.Make"), "Maker");
}

TEST(MetadataInFiles, names_and_frames_of_faces_are_dropped)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto&, auto& xmp, auto&) {
        xmp["Xmp.xmp.Rating"] = "4";
        xmp["Xmp.mwg-rs.Regions/mwg-rs:AppliedToDimensions/stDim:w"] = "16";
        Exiv2::XmpTextValue list;
        list.setXmpArrayType(Exiv2::XmpValue::xaBag);
        xmp.add(Exiv2::XmpKey("Xmp.mwg-rs.Regions/mwg-rs:RegionList"), &list);
        xmp["Xmp.mwg-rs.Regions/mwg-rs:RegionList[1]/mwg-rs:Name"] = "Somebody Else";
    });
    ASSERT_NE(read_bytes(folder / "photo.jpg").find("Somebody Else"), std::string::npos);
    const Image photo = read(folder / "photo.jpg");
    for (const std::string& name : all_formats) {
        ASSERT_TRUE(write_cut_out(folder / name, whole(photo)));
        EXPECT_EQ(read_bytes(folder / name).find("Somebody Else"), std::string::npos) << name;
    }
    EXPECT_EQ(find_metadata(folder / "a.png").text("Xmp.xmp.Rating"), "4");
}

TEST(MetadataInFiles, without_gps_no_file_names_the_place)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg", [](auto& exif, auto& xmp, auto& iptc) {
        exif["Exif.Image.Make"] = "Panasonic";
        exif["Exif.GPSInfo.GPSLatitudeRef"] = "N";
        exif["Exif.GPSInfo.GPSLatitude"] = "50/1 5/1 0/1";
        exif["Exif.GPSInfo.GPSAreaInformation"] = "Placetown";
        exif["Exif.Panasonic.Country"] = "Placetown";
        xmp["Xmp.xmp.Rating"] = "4";
        xmp["Xmp.exif.GPSLatitude"] = "50,5.5N";
        xmp["Xmp.photoshop.City"] = "Placetown";
        xmp["Xmp.iptc.Location"] = "Placetown";
        Exiv2::XmpTextValue list;
        list.setXmpArrayType(Exiv2::XmpValue::xaBag);
        xmp.add(Exiv2::XmpKey("Xmp.iptcExt.LocationCreated"), &list);
        xmp["Xmp.iptcExt.LocationCreated[1]/iptcExt:City"] = "Placetown";
        iptc["Iptc.Application2.City"] = "Placetown";
        iptc["Iptc.Application2.Headline"] = "A headline";
    });
    const Image photo = read(folder / "photo.jpg");
    for (const std::string& name : with_blocks) {
        const Found kept = written(folder, name, photo);
        EXPECT_EQ(kept.text("Exif.GPSInfo.GPSLatitude"), "50/1 5/1 0/1") << name;
        EXPECT_EQ(kept.text("Xmp.exif.GPSLatitude"), "50,5.5N") << name;
        EXPECT_EQ(kept.text("Xmp.photoshop.City"), "Placetown") << name;
        const Found without = written(folder, name, photo, {.keep_gps = false});
        EXPECT_EQ(without.text("Exif.Image.GPSTag"), "none") << name;
        EXPECT_EQ(without.text("Xmp.exif.GPSLatitude"), "none") << name;
        EXPECT_EQ(without.text("Iptc.Application2.City"), "none") << name;
        EXPECT_EQ(without.text("Exif.Image.Make"), "Panasonic") << name;
        EXPECT_EQ(without.text("Xmp.xmp.Rating"), "4") << name;
    }
    ASSERT_TRUE(write_cut_out(folder / "a.exr", whole(photo), {.keep_gps = false}));
    for (const std::string& name : all_formats)
        EXPECT_EQ(read_bytes(folder / name).find("Placetown"), std::string::npos) << name;
}

TEST(MetadataInFiles, no_file_tells_when_it_was_written)
{
    const TemporaryFolder folder;
    write_bytes(folder / "plain.png", png_file({.rows = "abc"}));
    const Image photo = read(folder / "plain.png");
    const Found found = written(folder, "a.tif", photo);
    EXPECT_EQ(found.text("Exif.Image.DateTime"), "none");
    ASSERT_TRUE(write_cut_out(folder / "a.exr", whole(photo)));
    const auto input = OIIO::ImageInput::open((folder / "a.exr").string());
    ASSERT_TRUE(input);
    EXPECT_EQ(input->spec().get_string_attribute("DateTime"), "");
}

TEST(MetadataInFiles, every_file_names_this_program)
{
    const TemporaryFolder folder;
    write_bytes(folder / "plain.png", png_file({.rows = "abc"})); // no metadata at all
    const Image photo = read(folder / "plain.png");
    EXPECT_FALSE(photo.metadata);
    for (const std::string& name : with_blocks) {
        const Found found = written(folder, name, photo);
        EXPECT_TRUE(found.text("Exif.Image.Software").starts_with("SDMatte Studio ")) << name;
        EXPECT_TRUE(found.text("Xmp.xmp.CreatorTool").starts_with("SDMatte Studio ")) << name;
        EXPECT_EQ(found.text("Xmp.xmpMM.History"), "none") << name;
    }
}

TEST(MetadataInFiles, the_software_before_stays_in_the_history)
{
    const TemporaryFolder folder;
    craft_jpeg(folder / "photo.jpg",
               [](auto& exif, auto&, auto&) { exif["Exif.Image.Software"] = "Firmware 1.2"; });
    const Image photo = read(folder / "photo.jpg");
    for (const std::string& name : with_blocks) {
        const Found found = written(folder, name, photo);
        EXPECT_TRUE(found.text("Exif.Image.Software").starts_with("SDMatte Studio ")) << name;
        EXPECT_EQ(found.text("Xmp.xmpMM.History[1]/stEvt:softwareAgent"), "Firmware 1.2") << name;
        EXPECT_TRUE(
            found.text("Xmp.xmpMM.History[2]/stEvt:softwareAgent").starts_with("SDMatte Studio "))
            << name;
        EXPECT_EQ(found.text("Xmp.xmpMM.History[2]/stEvt:action"), "saved") << name;
    }
    // A cut-out of a cut-out says nothing twice.
    const Found again = written(folder, "b.png", read(folder / "a.png"));
    EXPECT_EQ(again.text("Xmp.xmpMM.History[3]/stEvt:softwareAgent"), "none");
}

} // namespace sdmatte
