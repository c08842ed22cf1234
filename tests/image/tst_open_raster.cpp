// Layers for other editors: what is in the file, and what a reader makes of it.
#include "image/open_raster.h"

#include "open_raster_archive.h"
#include "profiles.h"

namespace sdmatte {

TEST(OpenRaster, the_file_is_laid_out_as_specified)
{
    const Layer layer{.name = "Cat", .foreground = nullptr, .alpha = block(1, 1, 3, 2)};
    const Archive archive(deep_photo(), {&layer, 1});
    ASSERT_EQ(archive.entries.size(), 6U);
    EXPECT_EQ(archive.entries[0].name, "mimetype");
    EXPECT_EQ(archive.entries[0].bytes, "image/openraster");
    EXPECT_EQ(read_bytes(archive.folder / "a.ora").substr(26, 28),
              std::string("\x08\0\0\0mimetypeimage/openraster", 28)); // where file(1) looks
    std::vector<std::string> names;
    for (const ZipEntry& entry : archive.entries)
        names.push_back(entry.name);
    EXPECT_EQ(names, (std::vector<std::string>{"mimetype", "stack.xml", "data/layer0.png",
                                               "data/photo.png", "mergedimage.png",
                                               "Thumbnails/thumbnail.png"}));
}

TEST(OpenRaster, the_stack_tells_names_places_and_what_is_seen_from_the_top_down)
{
    const std::vector<Layer> layers{{.name = "Katze \"Mimi\" & <Hund>'s 猫🦊",
                                     .foreground = nullptr,
                                     .alpha = block(1, 1, 3, 2)},
                                    {.name = "line\nbreak \xFF \x01 \xEF\xBF\xBF",
                                     .foreground = nullptr,
                                     .alpha = block(0, 2, 5, 4),
                                     .is_visible = false}};
    const std::string xml = Archive(deep_photo(), layers).text("stack.xml");
    EXPECT_EQ(xml, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                   "<image version=\"0.0.3\" w=\"5\" h=\"4\">\n <stack>\n"
                   "  <layer name=\"Katze &quot;Mimi&quot; &amp; &lt;Hund&gt;&apos;s 猫🦊\" "
                   "src=\"data/layer0.png\" x=\"1\" y=\"1\" opacity=\"1.0\" "
                   "visibility=\"visible\" composite-op=\"svg:src-over\"/>\n"
                   "  <layer name=\"line\\x0Abreak \\xFF \\x01 \xEF\xBF\xBD\" "
                   "src=\"data/layer1.png\" x=\"0\" y=\"2\" opacity=\"1.0\" "
                   "visibility=\"hidden\" composite-op=\"svg:src-over\"/>\n"
                   "  <layer name=\"Photo\" src=\"data/photo.png\" x=\"0\" y=\"0\" "
                   "opacity=\"1.0\" visibility=\"hidden\" composite-op=\"svg:src-over\"/>\n"
                   " </stack>\n</image>\n");
}

TEST(OpenRaster, layers_keep_the_photos_sixteen_bits_and_end_where_the_object_does)
{
    const Image photo = deep_photo();
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = block(1, 1, 3, 2)};
    const Archive archive(photo, {&layer, 1});
    const Image cut = archive.picture("data/layer0.png");
    ASSERT_EQ(cut.width(), 2);
    ASSERT_EQ(cut.height(), 1);
    const auto& all = std::get<Raster<std::uint16_t>>(*photo.colour);
    EXPECT_EQ(values_of<std::uint16_t>(cut.colour),
              (Codes16{all.at(1, 1, 0), all.at(1, 1, 1), all.at(1, 1, 2), all.at(2, 1, 0),
                       all.at(2, 1, 1), all.at(2, 1, 2)}));
    EXPECT_EQ(values_of<std::uint16_t>(cut.alpha), (Codes16{65535, 65535}));
    EXPECT_EQ(values_of<std::uint16_t>(archive.picture("data/photo.png").colour),
              values_of<std::uint16_t>(photo.colour));
}

TEST(OpenRaster, the_merged_picture_of_one_layer_is_the_layer)
{
    const Image photo = deep_photo();
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = block(1, 1, 4, 3, 0.37F)};
    const Archive archive(photo, {&layer, 1});
    const Image cut = archive.picture("data/layer0.png");
    const Image merged = archive.picture("mergedimage.png");
    ASSERT_TRUE(merged.alpha && cut.alpha && merged.width() == 5 && merged.height() == 4);
    for (int y = 0; y < 4; ++y)
        for (int x = 0; x < 5; ++x) {
            const bool is_inside = x >= 1 && x < 4 && y >= 1 && y < 3;
            const auto code = std::get<Raster<std::uint16_t>>(*merged.alpha).at(x, y);
            EXPECT_EQ(code, is_inside ? 24248 : 0);
            for (int c = 0; c < 3; ++c)
                EXPECT_EQ(std::get<Raster<std::uint16_t>>(*merged.colour).at(x, y, c),
                          is_inside
                              ? std::get<Raster<std::uint16_t>>(*cut.colour).at(x - 1, y - 1, c)
                              : 0);
        }
}

TEST(OpenRaster, the_merged_picture_puts_visible_layers_over_each_other)
{
    Image photo;
    photo.colour = pixels(1, 1, 3, Codes{0, 0, 0});
    const auto one = [](std::uint8_t code, float alpha, bool is_visible) {
        return Layer{.name = "L",
                     .foreground = pixels(1, 1, 3, Codes{code, code, code}),
                     .alpha = alpha_of(1, 1, {alpha}),
                     .is_visible = is_visible};
    };
    const std::vector<Layer> layers{one(255, 0.9F, false), one(200, 0.4F, true),
                                    one(100, 0.6F, true)};
    const Image merged = Archive(photo, layers).picture("mergedimage.png");
    // 0.4 + 0.6 * 0.6, and (0.4 * 200 + 0.36 * 100) / 0.76
    EXPECT_EQ(values_of<std::uint8_t>(merged.alpha), (Codes{194}));
    EXPECT_EQ(values_of<std::uint8_t>(merged.colour), (Codes{153, 153, 153}));
}

TEST(OpenRaster, the_profile_is_in_every_picture_but_the_thumbnail)
{
    Image photo;
    photo.colour = pixels(1, 1, 3, Codes16{20000, 50000, 20000});
    photo.icc = std::make_shared<const std::vector<std::uint8_t>>(wide_profile());
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = alpha_of(1, 1, {1})};
    const Archive archive(photo, {&layer, 1});
    for (const char* name : {"data/layer0.png", "data/photo.png", "mergedimage.png"}) {
        const Image picture = archive.picture(name);
        ASSERT_TRUE(picture.icc) << name;
        EXPECT_EQ(*picture.icc, *photo.icc) << name;
    }
    const Image small = archive.picture("Thumbnails/thumbnail.png");
    EXPECT_FALSE(small.icc);
    EXPECT_EQ(small.depth(), Depth::U8);
    EXPECT_EQ(small.width(), 1); // never enlarged
    // The same green of the wider space has less red in sRGB.
    EXPECT_LT(std::get<Raster<std::uint8_t>>(*small.colour).at(0, 0, 0), 20000 / 257 - 10);
}

TEST(OpenRaster, the_thumbnail_is_the_average_of_what_is_seen_at_256_pixels)
{
    Raster<std::uint8_t> colour(1024, 512, 3, 90);
    Raster<float> alpha(1024, 512, 1);
    for (int y = 0; y < 512; ++y)
        for (int x = 0; x < 512; ++x) {
            colour.at(x, y, 0) = x % 2 == 0 ? 40 : 60;
            alpha.at(x, y) = y % 2 == 0 ? 1.F : 0.F;
        }
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(colour));
    const Layer layer{.name = "A",
                      .foreground = nullptr,
                      .alpha = std::make_shared<const Raster<float>>(std::move(alpha))};
    const Image small = Archive(photo, {&layer, 1}).picture("Thumbnails/thumbnail.png");
    ASSERT_EQ(small.width(), 256);
    ASSERT_EQ(small.height(), 128);
    ASSERT_TRUE(small.alpha);
    const auto& rgb = std::get<Raster<std::uint8_t>>(*small.colour);
    const auto& a = std::get<Raster<std::uint8_t>>(*small.alpha);
    EXPECT_EQ(rgb.at(10, 10, 0), 50);
    EXPECT_EQ(rgb.at(10, 10, 1), 90);
    EXPECT_EQ(a.at(10, 10), 128);
    EXPECT_EQ(a.at(200, 10), 0);
    EXPECT_EQ(rgb.at(200, 10, 1), 0);
}

TEST(OpenRaster, eight_bits_on_request_and_for_floats_sixteen)
{
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = block(0, 0, 5, 4)};
    const Archive few(deep_photo(), {&layer, 1}, {.bits = 8});
    for (const char* name : {"data/layer0.png", "data/photo.png", "mergedimage.png"})
        EXPECT_EQ(few.picture(name).depth(), Depth::U8) << name;
    Image light;
    light.colour = std::make_shared<const Pixels>(Raster<float>(5, 4, 3, 0.5F));
    const Image cut = Archive(light, {&layer, 1}).picture("data/layer0.png");
    ASSERT_EQ(cut.depth(), Depth::U16);
    EXPECT_EQ(std::get<Raster<std::uint16_t>>(*cut.colour).at(0, 0, 0), 48192); // sRGB of 0.5
}

TEST(OpenRaster, the_photos_own_alpha_is_in_its_layer)
{
    Image photo;
    photo.colour = pixels(2, 1, 3, Codes{10, 20, 30, 40, 50, 60});
    photo.alpha = pixels(2, 1, 1, Codes{0, 51});
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = alpha_of(2, 1, {1, 1})};
    const Archive archive(photo, {&layer, 1});
    const Image below = archive.picture("data/photo.png");
    EXPECT_EQ(values_of<std::uint8_t>(below.alpha), (Codes{0, 51}));
    EXPECT_EQ(values_of<std::uint8_t>(below.colour), (Codes{0, 0, 0, 40, 50, 60}));
    EXPECT_EQ(archive.picture("data/layer0.png").width(), 1);
}

TEST(OpenRaster, a_cut_out_is_written_as_one_layer)
{
    const TemporaryFolder folder;
    ASSERT_TRUE(is_written(write_cut_out(folder / "a.ora", small_cut_out({0, 1, 0.5F}))));
    const auto entries = zip_entries(read_bytes(folder / "a.ora"));
    ASSERT_EQ(entries.size(), 6U);
    EXPECT_NE(entries[1].bytes.find("name=\"Cut-out\" src=\"data/layer0.png\" x=\"1\" y=\"0\""),
              std::string::npos);
}

TEST(OpenRaster, the_same_picture_gives_the_same_bytes)
{
    const Layer layer{.name = "A", .foreground = nullptr, .alpha = block(1, 1, 3, 2)};
    const Archive first(deep_photo(), {&layer, 1});
    const Archive second(deep_photo(), {&layer, 1});
    EXPECT_EQ(read_bytes(first.folder / "a.ora"), read_bytes(second.folder / "a.ora"));
}

} // namespace sdmatte
