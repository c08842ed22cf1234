#include "image/cut_out_rows.h"
#include "tests/ui/canvas/pictures.h"

#include "tests/image/profiles.h"

#include <QTest>

#include <cmath>
#include <stop_token>

namespace sdmatte::studio {
namespace {

// Half up, of the pixels of level 0 in the square of pixel (x, y) of level n.
int mean_code(const PyramidLevel& base, int n, int x, int y, int channel)
{
    const int x1 = std::min((x + 1) << n, base.width());
    const int y1 = std::min((y + 1) << n, base.height());
    std::int64_t sum = 0;
    for (int v = y << n; v < y1; ++v)
        for (int u = x << n; u < x1; ++u)
            sum += base.at(u, v, channel);
    const std::int64_t area = std::int64_t{x1 - (x << n)} * (y1 - (y << n));
    return static_cast<int>((2 * sum + area) / (2 * area));
}

int wrong_pixels(const Pyramid& pyramid)
{
    int wrong = 0;
    for (int n = 0; n < pyramid.level_count(); ++n) {
        const PyramidLevel& level = pyramid.level(n);
        for (int y = 0; y < level.height(); ++y)
            for (int x = 0; x < level.width(); ++x)
                for (int c = 0; c < level.channels(); ++c)
                    wrong += level.at(x, y, c) != mean_code(pyramid.level(0), n, x, y, c);
    }
    return wrong;
}

SharedProfile srgb_screen()
{
    return std::make_shared<const std::vector<std::uint8_t>>(srgb_profile());
}

} // namespace

class PyramidTest : public QObject {
    Q_OBJECT

private slots:
    void a_checkerboard_of_two_codes_averages_to_their_mean()
    {
        Raster<std::uint8_t> codes(600, 400, 3);
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 600; ++x)
                for (int c = 0; c < 3; ++c)
                    codes.at(x, y, c) = (x + y) % 2 == 0 ? 10 : 20;
        const SharedPhotoPyramid photo = photo_of(std::move(codes));
        QCOMPARE(photo->levels.level_count(), 3); // 600, 300, 150
        const PyramidLevel& level = photo->levels.level(1);
        for (int y = 0; y < level.height(); ++y)
            for (int x = 0; x < level.width(); ++x)
                QCOMPARE(int{level.at(x, y)}, 15);
    }

    void every_level_is_the_area_average_of_level_0_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("levels");
        QTest::newRow("even") << 1024 << 512 << 3;
        QTest::newRow("odd") << 1027 << 771 << 4;
        QTest::newRow("small") << 256 << 13 << 1;
        QTest::newRow("one more") << 257 << 1 << 2;
        QTest::newRow("a pixel") << 1 << 1 << 1;
        QTest::newRow("a column") << 1 << 20000 << 8;
        QTest::newRow("a row") << 20001 << 1 << 8;
        QTest::newRow("thin") << 3 << 5003 << 6;
    }

    void every_level_is_the_area_average_of_level_0()
    {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, levels);
        const SharedPhotoPyramid photo = photo_of(noise(width, height, 3, 1));
        QCOMPARE(photo->levels.level_count(), levels);
        const PyramidLevel& last = photo->levels.level(levels - 1);
        QVERIFY(std::max(last.width(), last.height()) <= coarsest_side);
        QCOMPARE(wrong_pixels(photo->levels), 0);
        QCOMPARE(wrong_pixels(alpha_of(noise(width, height, 1, 2))->levels), 0);
    }

    void tiles_cover_a_level_to_its_edges()
    {
        const SharedPhotoPyramid photo = photo_of(noise(1027, 700, 3, 3));
        const Pyramid& levels = photo->levels;
        QCOMPARE(levels.level(0).columns(), 5);
        QCOMPARE(levels.level(0).rows(), 3);
        QCOMPARE(levels.level(2).columns(), 2);
        const Tile& corner = levels.level(0).tile(4, 2);
        QCOMPARE(corner.width, 3);
        QCOMPARE(corner.height, 188);
        QCOMPARE(corner.pixels.get()[2 * corner.row_bytes + 3 * 1 + 2],
                 levels.level(0).at(1025, 514, 2));
        QCOMPARE(levels.level(0).tile(1, 1).width, tile_side);
    }

    void a_photo_of_8_bits_is_shared_and_not_copied()
    {
        const EngineColour colour = colour_of(noise(300, 300, 3, 4));
        const SharedPhotoPyramid photo = build_photo_pyramid(colour).value();
        QCOMPARE(photo->levels.level(0).pixel(0, 0),
                 std::get<Raster<std::uint8_t>>(*colour.pixels).data());
    }

    void sixteen_bits_are_rounded_to_eight()
    {
        Raster<std::uint16_t> wide(65536 / 256, 256, 3);
        for (std::size_t i = 0; i < wide.size(); ++i)
            wide.data()[i] = static_cast<std::uint16_t>(i / 3);
        const SharedPhotoPyramid photo =
            build_photo_pyramid(EngineColour{std::make_shared<const Pixels>(std::move(wide))})
                .value();
        for (std::size_t i = 0; i < 65536; ++i)
            QCOMPARE(static_cast<long>(photo->levels.level(0).at(static_cast<int>(i % 256),
                                                                 static_cast<int>(i / 256))),
                     std::lround(static_cast<double>(i) / 257.0));
    }

    void another_screens_colours_are_written_beside_the_photos_own()
    {
        // A proof of sRGB on sRGB goes through all the steps and changes nothing but the last bit.
        const EngineColour colour = colour_of(noise(700, 300, 3, 4));
        Image image;
        image.colour = colour.pixels;
        const auto srgb = srgb_screen();
        const DisplaySource source = display_source(image, colour, {.screen = {}, .proof = srgb});
        QVERIFY(source.transform != nullptr);
        const SharedPhotoPyramid shown = build_photo_pyramid(source).value();
        const SharedPhotoPyramid plain = build_photo_pyramid(colour).value();
        QVERIFY(shown->levels.level(0).pixel(0, 0) != plain->levels.level(0).pixel(0, 0));
        for (int n = 0; n < plain->levels.level_count(); ++n)
            for (int y = 0; y < plain->levels.level(n).height(); ++y)
                for (int x = 0; x < plain->levels.level(n).width(); ++x)
                    for (int c = 0; c < 3; ++c)
                        QVERIFY(std::abs(shown->levels.level(n).at(x, y, c)
                                         - plain->levels.level(n).at(x, y, c))
                                <= 1);
        const auto codes = shown->srgb_at(399, 123); // what a person reads is exact
        for (int c = 0; c < 3; ++c)
            QCOMPARE(codes[static_cast<std::size_t>(c)], plain->levels.level(0).at(399, 123, c));
    }

    void tiles_of_another_screen_are_not_taken_for_the_foreground()
    {
        const EngineColour colour = colour_of(noise(600, 300, 3, 4));
        const SharedAlphaPyramid alpha = alpha_of(Raster<std::uint8_t>(600, 300, 1, 255));
        Image image;
        image.colour = colour.pixels;
        const DisplaySource source =
            display_source(image, colour, {.screen = {}, .proof = srgb_screen()});
        const SharedPhotoPyramid plain = build_photo_pyramid(colour).value();
        const SharedPhotoPyramid shown = build_photo_pyramid(source).value();
        const auto pixels_of = [](const SharedPhotoPyramid& pyramid) {
            return pyramid->levels.level(0).tile(0, 0).pixels;
        };
        const auto of_this = build_foreground_pyramid(source, *alpha, {}, shown.get()).value();
        QVERIFY(pixels_of(of_this) == pixels_of(shown));
        const auto of_other = build_foreground_pyramid(source, *alpha, {}, plain.get()).value();
        QVERIFY(pixels_of(of_other) != pixels_of(plain));
    }

    void alpha_has_the_codes_of_an_export()
    {
        Raster<float> alpha(1001, 3);
        for (std::size_t i = 0; i < alpha.size(); ++i)
            alpha.data()[i] = static_cast<float>(i) / 3000.0F;
        alpha.at(0, 0) = -1;
        alpha.at(1, 0) = 2;
        alpha.at(2, 0) = std::nanf("");
        const SharedAlphaPyramid pyramid = build_alpha_pyramid(alpha, {1001, 3}).value();
        for (std::size_t i = 0; i < alpha.size(); ++i)
            QCOMPARE(
                pyramid->levels.level(0).at(static_cast<int>(i % 1001), static_cast<int>(i / 1001)),
                alpha_code_8(alpha.data()[i]));
    }

    void the_photos_own_alpha_multiplies_as_in_an_export()
    {
        constexpr Size size{300, 200};
        CutOut cut_out;
        cut_out.photo.colour = std::make_shared<const Pixels>(noise(300, 200, 3, 41));
        cut_out.photo.alpha = std::make_shared<const Pixels>(noise(300, 200, 1, 42));
        cut_out.alpha = std::make_shared<const Raster<float>>(floats_of(noise(300, 200, 1, 43)));
        const SharedAlphaPyramid alpha =
            build_alpha_pyramid(*cut_out.alpha, size, cut_out.photo.alpha.get()).value();
        std::vector<std::uint8_t> rgba(300 * 4);
        for (int y = 0; y < size.height; ++y) {
            compose_row(cut_out, y, rgba.data());
            for (int x = 0; x < size.width; ++x)
                QCOMPARE(alpha->levels.level(0).at(x, y),
                         rgba[static_cast<std::size_t>(4 * x + 3)]);
        }
    }

    void the_photos_own_alpha_multiplies_a_small_preview()
    {
        Raster<std::uint16_t> own(40, 20, 1, 65535); // its right half is transparent
        for (int y = 0; y < 20; ++y)
            std::fill(own.row(y) + 20, own.row(y) + 40, std::uint16_t{0});
        const Pixels own_alpha = std::move(own);
        const Raster<float> preview(4, 2, 1, 0.5F);
        const SharedAlphaPyramid alpha = build_alpha_pyramid(preview, {40, 20}, &own_alpha).value();
        QCOMPARE(int{alpha->levels.level(0).at(1, 1)}, 128);
        QCOMPARE(int{alpha->levels.level(0).at(2, 1)}, 0);
    }

    void a_small_alpha_answers_at_the_photos_size()
    {
        Raster<std::uint8_t> codes(2, 1);
        codes.at(1, 0) = 255;
        const SharedAlphaPyramid alpha = alpha_of(codes, {8, 4});
        QVERIFY(!alpha->has_photo_size());
        // Centres of the two at 2 and 6: pixel 3's centre, 3.5, lies at 1.5 / 4 between them.
        QCOMPARE(alpha->alpha_at(0, 0), 0.0);
        QCOMPARE(alpha->alpha_at(3, 3), 0.375);
        QCOMPARE(alpha->alpha_at(7, 1), 1.0);
    }

    void small_levels_of_the_foreground_hold_no_background()
    {
        // Red where alpha is 1, green elsewhere: seen smaller, edges must stay red.
        Raster<std::uint8_t> colours(513, 300, 3);
        Raster<std::uint8_t> codes(513, 300);
        for (int y = 0; y < 300; ++y)
            for (int x = 0; x < 513; ++x) {
                const bool is_object = x < 255;
                colours.at(x, y, is_object ? 0 : 1) = 200;
                codes.at(x, y) = is_object ? 255 : 0;
            }
        const SharedPhotoPyramid foreground =
            build_foreground_pyramid(colour_of(std::move(colours)), *alpha_of(codes)).value();
        const PyramidLevel& level = foreground->levels.level(1);
        QCOMPARE(int{level.at(127, 7, 0)}, 200); // of columns 254 and 255
        QCOMPARE(int{level.at(127, 7, 1)}, 0);
        QCOMPARE(int{level.at(128, 7, 1)}, 200); // no object at all: the plain average
    }

    void the_foreground_is_weighted_by_alpha_at_every_level()
    {
        const Raster<std::uint8_t> colours = noise(1027, 517, 3, 5);
        const Raster<std::uint8_t> codes = noise(1027, 517, 1, 6);
        const SharedPhotoPyramid foreground =
            build_foreground_pyramid(colour_of(colours.clone()), *alpha_of(codes)).value();
        for (int n = 1; n < foreground->levels.level_count(); ++n) {
            const PyramidLevel& level = foreground->levels.level(n);
            for (int y = 0; y < level.height(); y += 3)
                for (int x = 0; x < level.width(); ++x) {
                    double sum = 0;
                    double weights = 0;
                    for (int v = y << n; v < std::min((y + 1) << n, 517); ++v)
                        for (int u = x << n; u < std::min((x + 1) << n, 1027); ++u) {
                            sum += codes.at(u, v) * colours.at(u, v, 1);
                            weights += codes.at(u, v);
                        }
                    if (weights > 0)
                        QVERIFY(std::abs(level.at(x, y, 1) - sum / weights) < 1.5);
                }
        }
    }

    void a_cancelled_build_gives_an_error()
    {
        std::stop_source stop;
        stop.request_stop();
        const auto photo =
            build_photo_pyramid(colour_of(noise(600, 600, 3, 7)), Progress(stop.get_token(), {}));
        QVERIFY(!photo);
        QCOMPARE(photo.error().kind, ErrorKind::Cancelled);
    }

    void progress_rises_to_one()
    {
        std::vector<float> seen;
        const Progress progress({}, [&](float fraction, auto) { seen.push_back(fraction); });
        QVERIFY(build_photo_pyramid(colour_of(noise(300, 4000, 3, 8)), progress));
        QVERIFY(seen.size() > 1);
        QVERIFY(std::ranges::is_sorted(seen));
        QCOMPARE(seen.back(), 1.0F);
    }

    void pictures_share_no_tiles_by_chance()
    {
        const SharedPhotoPyramid first = photo_of(noise(3, 3, 3, 9));
        const SharedPhotoPyramid second = photo_of(noise(3, 3, 3, 9));
        QVERIFY(first->levels.level(0).tile(0, 0).id != second->levels.level(0).tile(0, 0).id);
    }

    void a_change_in_one_place_makes_only_its_tiles_anew()
    {
        const Raster<std::uint8_t> before = noise(1300, 1100, 1, 51);
        Raster<std::uint8_t> after = before.clone();
        after.at(600, 300) = static_cast<std::uint8_t>(after.at(600, 300) ^ 0x80);
        const SharedAlphaPyramid old = alpha_of(before);
        const SharedAlphaPyramid fresh =
            build_alpha_pyramid(floats_of(after), {1300, 1100}, nullptr, {}, old.get()).value();
        QCOMPARE(wrong_pixels(fresh->levels), 0);
        int changed = 0;
        for (int n = 0; n < fresh->levels.level_count(); ++n) {
            const PyramidLevel& level = fresh->levels.level(n);
            for (int row = 0; row < level.rows(); ++row)
                for (int column = 0; column < level.columns(); ++column) {
                    const bool is_there = column == (600 >> n) / 256 && row == (300 >> n) / 256;
                    const bool is_new =
                        level.tile(column, row).id != old->levels.level(n).tile(column, row).id;
                    QVERIFY(is_there || !is_new);
                    changed += is_new;
                }
        }
        QVERIFY(changed >= 2); // of levels 0 and 1; an average may round to what it was
        const SharedAlphaPyramid same =
            build_alpha_pyramid(floats_of(before), {1300, 1100}, nullptr, {}, old.get()).value();
        QCOMPARE(tile_bytes({&old->levels, &same->levels}), tile_bytes({&old->levels}));
    }

    void any_sequence_of_changes_gives_what_a_build_from_nothing_gives()
    {
        std::mt19937 random(52);
        for (const Size size : {Size{1027, 771}, Size{70, 900}, Size{70000, 9}}) {
            Raster<std::uint8_t> codes(size.width, size.height);
            SharedAlphaPyramid alpha = alpha_of(codes);
            for (int i = 0; i < 12; ++i) {
                const int x = static_cast<int>(random() % static_cast<unsigned>(size.width));
                const int y = static_cast<int>(random() % static_cast<unsigned>(size.height));
                const auto code = static_cast<std::uint8_t>(i % 3 == 0 ? 255 : random() % 256);
                for (int v = y; v < std::min(y + 300, size.height); ++v)
                    for (int u = x; u < std::min(x + 400, size.width); ++u)
                        codes.at(u, v) = code;
                alpha =
                    build_alpha_pyramid(floats_of(codes), size, nullptr, {}, alpha.get()).value();
            }
            for (int y = 0; y < size.height; ++y)
                for (int x = 0; x < size.width; ++x)
                    QCOMPARE(alpha->levels.level(0).at(x, y), codes.at(x, y));
            QCOMPARE(wrong_pixels(alpha->levels), 0);
        }
    }

    void alpha_that_is_all_kept_or_all_removed_takes_two_tiles()
    {
        Raster<std::uint8_t> codes(2048, 2048);
        for (int y = 0; y < 2048; ++y)
            std::fill(codes.row(y) + 1024, codes.row(y) + 2048, std::uint8_t{255});
        const std::size_t tile = std::size_t{tile_side} * tile_side;
        QVERIFY(tile_bytes({&alpha_of(codes)->levels}) <= 3 * tile); // the last level is mixed
    }

    void the_foreground_keeps_only_what_is_not_the_photo()
    {
        Raster<std::uint8_t> codes(2048, 1024);
        for (int y = 0; y < 1024; ++y) {
            std::fill(codes.row(y) + 1100, codes.row(y) + 1200, std::uint8_t{128});
            std::fill(codes.row(y) + 1200, codes.row(y) + 2048, std::uint8_t{255});
        }
        const SharedAlphaPyramid alpha = alpha_of(codes);
        const Raster<std::uint8_t> photo_codes = noise(2048, 1024, 3, 53);
        Raster<std::uint8_t> colours = photo_codes.clone();
        for (int y = 0; y < 1024; ++y) // what is removed is black, what is mixed otherwise
            for (int x = 0; x < 1200; ++x)
                for (int c = 0; c < 3; ++c)
                    colours.at(x, y, c) =
                        x < 1100 ? std::uint8_t{0} : static_cast<std::uint8_t>(x + y + c);
        const SharedPhotoPyramid photo = photo_of(photo_codes.clone());
        const SharedPhotoPyramid shared =
            build_foreground_pyramid(colour_of(colours.clone()), *alpha, {}, photo.get()).value();
        const SharedPhotoPyramid whole =
            build_foreground_pyramid(colour_of(colours.clone()), *alpha).value();
        for (int n = 0; n < whole->levels.level_count(); ++n)
            for (int y = 0; y < whole->levels.level(n).height(); ++y)
                for (int x = 0; x < whole->levels.level(n).width(); ++x)
                    if (alpha->levels.level(n).at(x, y) != 0)
                        for (int c = 0; c < 3; ++c)
                            QVERIFY(std::abs(shared->levels.level(n).at(x, y, c)
                                             - whole->levels.level(n).at(x, y, c))
                                    <= 1);
        const std::size_t more =
            tile_bytes({&photo->levels, &shared->levels}) - tile_bytes({&photo->levels});
        QVERIFY(more < tile_bytes({&whole->levels}) / 3);
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::PyramidTest)
#include "tst_pyramid.moc"
