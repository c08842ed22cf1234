#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/raster_compositor.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr double rounding = 0.5 + 1e-3; // of a code; the rest is for sums in floats

bool is_surround(const KnownScene& known, QRgb pixel)
{
    return pixel == known.scene.colours.surround.rgb();
}

// All but the wipe, which is two of them.
std::vector<ViewMode> plain_views()
{
    std::vector<ViewMode> views(view_modes.begin(), view_modes.end());
    std::erase(views, ViewMode::Wipe);
    return views;
}

void add_views()
{
    QTest::addColumn<ViewMode>("mode");
    for (const ViewMode mode : plain_views())
        QTest::addRow("view %d", static_cast<int>(mode)) << mode;
}

} // namespace

class CompositorTest : public QObject {
    Q_OBJECT

private slots:
    void each_view_has_its_formula_at_100_percent_data() { add_views(); }

    void each_view_has_its_formula_at_100_percent()
    {
        KnownScene known = known_scene(97, 61);
        QFETCH(ViewMode, mode);
        known.show(mode);
        const QImage image =
            compose(known.scene, {.scale = 1, .origin = {13, -5}}, QSize(140, 90), 1);
        QCOMPARE(image.size(), QSize(140, 90));
        for (int y = 0; y < 90; ++y)
            for (int x = 0; x < 140; ++x) {
                if (x < 13 || x >= 110 || y >= 56)
                    QVERIFY(is_surround(known, image.pixel(x, y)));
                else
                    QVERIFY(
                        difference(image.pixel(x, y), expected_pixel(known, x - 13, y + 5, x, y))
                        <= rounding);
            }
    }

    void overlay_can_lie_over_what_is_kept()
    {
        KnownScene known = known_scene(40, 30);
        known.scene.colours.is_over_removed = false;
        known.scene.colours.overlay = Qt::blue;
        known.scene.colours.overlay_opacity = 0.8;
        const QImage image = compose(known.scene, {}, QSize(40, 30), 1);
        for (int y = 0; y < 30; ++y)
            for (int x = 0; x < 40; ++x)
                QVERIFY(difference(image.pixel(x, y), expected_pixel(known, x, y, x, y))
                        <= rounding);
    }

    void enlarged_pixels_are_squares_data()
    {
        QTest::addColumn<double>("scale");
        QTest::newRow("200 %") << 2.0;
        QTest::newRow("300 %") << 3.0;
        QTest::newRow("450 %") << 4.5;
        QTest::newRow("6400 %") << 64.0;
    }

    void enlarged_pixels_are_squares()
    {
        QFETCH(double, scale);
        KnownScene known = known_scene(50, 40);
        for (const ViewMode mode : plain_views()) {
            known.show(mode);
            const QImage image =
                compose(known.scene, {.scale = scale, .origin = {4, 6}}, QSize(120, 90), 1);
            for (int y = 6; y < 86; ++y)
                for (int x = 4; x < 104; ++x)
                    QVERIFY(difference(image.pixel(x, y),
                                       expected_pixel(known, static_cast<int>((x - 3.5) / scale),
                                                      static_cast<int>((y - 5.5) / scale), x, y))
                            <= rounding);
        }
    }

    void seen_smaller_it_is_the_average_of_what_is_seen_at_100_percent_data()
    {
        QTest::addColumn<int>("side");
        QTest::newRow("50 %") << 2;
        QTest::newRow("25 %") << 4;
        QTest::newRow("12.5 %") << 8;
        QTest::newRow("less than the smallest level has") << 16;
    }

    void seen_smaller_it_is_the_average_of_what_is_seen_at_100_percent()
    {
        QFETCH(int, side);
        KnownScene known = known_scene(1037, 613);
        for (const ViewMode mode : plain_views()) {
            if (mode == ViewMode::CutOut)
                continue; // its checkerboard does not shrink
            known.show(mode);
            const QImage image =
                compose(known.scene, {.scale = 1.0 / side, .origin = {3, 2}}, QSize(530, 310), 1);
            const int width = 1037 / side; // the photo may end within the last pixel
            const int height = 613 / side;
            int worst = 0; // alpha and colours of a level are rounded, and so is the result
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x) {
                    const Expected mean = expected_mean(known, x * side, y * side, side, 0, 0);
                    worst = std::max(worst, code_difference(image.pixel(x + 3, y + 2), mean));
                }
            QVERIFY2(worst <= 1, qPrintable(QString::number(worst)));
        }
    }

    void between_50_and_100_percent_it_is_the_area_average()
    {
        KnownScene known = known_scene(60, 40);
        known.scene.mode = ViewMode::OnWhite;
        // 3 photo pixels on 2: one and a half each.
        const QImage image =
            compose(known.scene, {.scale = 2 / 3., .origin = {}}, QSize(40, 20), 1);
        for (int y = 0; y < 20; ++y)
            for (int x = 0; x < 40; ++x) {
                Expected sum{};
                for (int v = 0; v < 3; ++v) // in halves of pixels
                    for (int u = 0; u < 3; ++u)
                        for (std::size_t c = 0; c < 3; ++c)
                            sum[c] +=
                                expected_pixel(known, (3 * x + u) / 2, (3 * y + v) / 2, x, y)[c]
                                / 9;
                QVERIFY(difference(image.pixel(x, y), sum) <= rounding);
            }
    }

    void a_photo_of_three_pixels_width_can_be_seen_at_1_percent()
    {
        KnownScene known = known_scene(300, 300);
        known.scene.mode = ViewMode::Alpha;
        const QImage image =
            compose(known.scene, {.scale = 0.01, .origin = {1, 1}}, QSize(5, 5), 1);
        QVERIFY(is_surround(known, image.pixel(0, 0)));
        QVERIFY(is_surround(known, image.pixel(4, 4)));
        QVERIFY(difference(image.pixel(2, 2), expected_mean(known, 100, 100, 100, 0, 0)) <= 1);
    }

    void sharp_screens_show_more_pixels_of_the_same_view_data()
    {
        QTest::addColumn<double>("ratio");
        QTest::newRow("1.25") << 1.25;
        QTest::newRow("1.5") << 1.5;
        QTest::newRow("2") << 2.0;
    }

    void sharp_screens_show_more_pixels_of_the_same_view()
    {
        QFETCH(double, ratio);
        KnownScene known = known_scene(97, 61);
        for (const ViewMode mode : plain_views()) {
            known.show(mode);
            // 100 %: a photo pixel on a device pixel, wherever the origin lies.
            const QImage image = compose(known.scene, {.scale = 1 / ratio, .origin = {8.1, 4}},
                                         QSize(80, 64), ratio);
            QCOMPARE(image.devicePixelRatio(), ratio);
            QCOMPARE(image.size(), device_size(QSize(80, 64), ratio));
            const int left = static_cast<int>(std::round(8.1 * ratio));
            const int top = static_cast<int>(4 * ratio);
            for (int y = 0; y < 50; ++y)
                for (int x = 0; x < 70; ++x)
                    QVERIFY(difference(image.pixel(left + x, top + y),
                                       expected_pixel(known, x, y, left + x, top + y, ratio))
                            <= rounding);
        }
    }

    void a_fade_goes_from_one_matte_to_the_next_data() { add_views(); }

    void a_fade_goes_from_one_matte_to_the_next()
    {
        QFETCH(ViewMode, mode);
        KnownScene known = known_scene(300, 200);
        known.show(mode);
        const SharedAlphaPyramid preview = alpha_of(noise(30, 20, 1, 21), {300, 200});
        const ViewTransform view{.scale = 0.8, .origin = {5, 5}};
        const auto shown = [&](SharedAlphaPyramid from, SharedAlphaPyramid to, double fade) {
            Scene scene = known.scene;
            scene.previous_alpha = std::move(from);
            scene.alpha = std::move(to);
            scene.fade = fade;
            return compose(scene, view, QSize(250, 170), 1);
        };
        const QImage before = shown(nullptr, preview, 1);
        const QImage after = shown(nullptr, known.scene.alpha, 1);
        QCOMPARE(shown(preview, known.scene.alpha, 1), after);
        QVERIFY(greatest_difference(shown(preview, known.scene.alpha, 0), before) <= 1);
        const QImage half = shown(preview, known.scene.alpha, 0.5);
        for (int y = 0; y < half.height(); ++y)
            for (int x = 0; x < half.width(); ++x) {
                const QRgb a = before.pixel(x, y);
                const QRgb b = after.pixel(x, y);
                QVERIFY(difference(half.pixel(x, y),
                                   {(qRed(a) + qRed(b)) / 2., (qGreen(a) + qGreen(b)) / 2.,
                                    (qBlue(a) + qBlue(b)) / 2.})
                        <= 1.01);
            }
    }

    void a_wipe_shows_the_original_left_of_its_line()
    {
        KnownScene known = known_scene(97, 61);
        const auto shown = [&](ViewMode mode, double ratio) {
            Scene scene = known.scene;
            scene.mode = mode;
            scene.wiped = ViewMode::OnPicture;
            scene.wipe = 0.3;
            return compose(scene, {.scale = 1.3, .origin = {13, -5}}, QSize(140, 90), ratio);
        };
        for (const double ratio : {1.0, 1.25, 1.5, 2.0}) {
            const QImage wipe = shown(ViewMode::Wipe, ratio);
            const QImage before = shown(ViewMode::Original, ratio);
            const QImage after = shown(ViewMode::OnPicture, ratio);
            const auto line = std::lround(0.3 * wipe.width());
            for (int y = 0; y < wipe.height(); ++y)
                for (int x = 0; x < wipe.width(); ++x)
                    QCOMPARE(wipe.pixel(x, y), (x < line ? before : after).pixel(x, y));
        }
        known.scene.mode = ViewMode::Overlay;
        const QImage overlay = compose(known.scene, {}, QSize(140, 90), 1);
        known.scene.mode = ViewMode::Wipe;
        known.scene.wiped = ViewMode::Overlay;
        known.scene.wipe = 0; // all of it after
        QCOMPARE(compose(known.scene, {}, QSize(140, 90), 1), overlay);
    }

    void a_backdrop_of_another_size_covers_the_photo()
    {
        KnownScene known = known_scene(160, 120);
        const Raster<std::uint8_t> codes = noise(16, 12, 3, 23);
        known.scene.backdrop = photo_of(codes.clone());
        known.scene.alpha = alpha_of(Raster<std::uint8_t>(160, 120)); // all removed
        known.scene.mode = ViewMode::OnPicture;
        const QImage small = compose(known.scene, {.scale = 0.1, .origin = {}}, QSize(16, 12), 1);
        const QImage whole = compose(known.scene, {}, QSize(160, 120), 1);
        for (int y = 0; y < 12; ++y)
            for (int x = 0; x < 16; ++x) {
                const Expected code{double(codes.at(x, y, 0)), double(codes.at(x, y, 1)),
                                    double(codes.at(x, y, 2))};
                QVERIFY(difference(small.pixel(x, y), code) <= rounding);
                if (x == 0 && y == 0) // edges repeat
                    QVERIFY(difference(whole.pixel(0, 0), code) <= rounding);
            }
        known.scene.backdrop.reset();
        QCOMPARE(compose(known.scene, {}, QSize(9, 9), 1).pixel(4, 4),
                 known.scene.colours.backdrop.rgb());
    }

    void what_is_derived_for_another_view_is_not_shown()
    {
        KnownScene known = known_scene(90, 50);
        known.show(ViewMode::Trimap);
        known.scene.mode = ViewMode::Certainty;
        const QImage image = compose(known.scene, {}, QSize(90, 50), 1);
        known.scene.mode = ViewMode::Original;
        QCOMPARE(image, compose(known.scene, {}, QSize(90, 50), 1));
    }

    void a_small_preview_is_shown_smoothly_at_the_photos_size()
    {
        KnownScene known = known_scene(160, 120);
        const Raster<std::uint8_t> codes = noise(16, 12, 1, 22);
        known.scene.alpha = alpha_of(codes, {160, 120});
        known.scene.mode = ViewMode::Alpha;
        const QImage image = compose(known.scene, {}, QSize(160, 120), 1);
        for (int y = 0; y < 120; ++y)
            for (int x = 0; x < 160; ++x) {
                const double code = 255 * known.scene.alpha->alpha_at(x, y);
                QVERIFY(difference(image.pixel(x, y), {code, code, code}) <= rounding);
            }
    }

    void without_alpha_every_view_shows_the_photo()
    {
        KnownScene known = known_scene(90, 50);
        known.scene.mode = ViewMode::Original;
        const ViewTransform view{.scale = 0.7, .origin = {1, 1}};
        const QImage original = compose(known.scene, view, QSize(90, 50), 1);
        known.scene.alpha.reset();
        for (const ViewMode mode : view_modes) {
            known.scene.mode = mode;
            QCOMPARE(compose(known.scene, view, QSize(90, 50), 1), original);
        }
    }

    void without_a_foreground_the_photos_colours_are_cut_out()
    {
        KnownScene known = known_scene(90, 50);
        known.scene.foreground.reset();
        known.foreground = known.photo.clone();
        known.scene.mode = ViewMode::OnBlack;
        const QImage image = compose(known.scene, {}, QSize(90, 50), 1);
        QVERIFY(difference(image.pixel(41, 17), expected_pixel(known, 41, 17, 41, 17)) <= rounding);
    }

    void without_a_photo_there_is_only_the_surround()
    {
        KnownScene known;
        const QImage image = compose(known.scene, {}, QSize(20, 10), 2);
        QCOMPARE(image.size(), QSize(40, 20));
        QVERIFY(is_surround(known, image.pixel(0, 0)));
        QVERIFY(is_surround(known, image.pixel(39, 19)));
    }

    void a_photo_beside_the_window_shows_nothing()
    {
        const KnownScene known = known_scene(30, 30);
        for (const QPointF origin :
             {QPointF(-500, 0), QPointF(500, 0), QPointF(0, 99), QPointF()}) {
            const QImage image =
                compose(known.scene, {.scale = 1, .origin = origin - QPointF(31, 0)}, {31, 31}, 1);
            QVERIFY(is_surround(known, image.pixel(15, 15)));
        }
    }

    void the_far_corner_of_a_long_photo_is_in_its_place()
    {
        KnownScene known = known_scene(20011, 3);
        known.scene.mode = ViewMode::Original;
        const ViewTransform view{.scale = 64, .origin = {-64.0 * 20010, -128}};
        const QImage image = compose(known.scene, view, QSize(80, 80), 1);
        const Expected corner = expected_pixel(known, 20010, 2, 0, 0);
        QVERIFY(difference(image.pixel(0, 0), corner) <= rounding);
        QVERIFY(difference(image.pixel(63, 63), corner) <= rounding);
        QVERIFY(is_surround(known, image.pixel(64, 0)));
        QVERIFY(is_surround(known, image.pixel(0, 64)));
    }

    void a_photo_one_pixel_wide_is_seen_at_100_percent()
    {
        KnownScene known = known_scene(1, 20000);
        known.scene.mode = ViewMode::Overlay;
        const QImage image =
            compose(known.scene, {.scale = 1, .origin = {2, -19990}}, QSize(5, 20), 1);
        QVERIFY(difference(image.pixel(2, 9), expected_pixel(known, 0, 19999, 2, 9)) <= rounding);
        QVERIFY(is_surround(known, image.pixel(2, 10)));
        QVERIFY(is_surround(known, image.pixel(1, 9)));
        QVERIFY(is_surround(known, image.pixel(3, 9)));
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::CompositorTest)
#include "tst_compositor.moc"
