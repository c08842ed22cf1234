#include "document/brush.h"
#include "ui/tools/prompt_colours.h"
#include "ui/tools/stroke_overlay.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

const QColor green(0, 255, 0);

void fill(TileMask& mask, const PixelRect& area, std::uint8_t code)
{
    mask.edit(area,
              [&](int, int x0, int x1, std::uint8_t* codes) { std::fill_n(codes, x1 - x0, code); });
}

QImage painted(StrokeOverlay& overlay, const TileMask& strokes, const ViewTransform& view,
               double opacity = 1, double ratio = 1)
{
    QImage image(int(200 * ratio), int(150 * ratio), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::black);
    QPainter painter(&image);
    overlay.paint(painter, view, strokes, opacity);
    return image;
}

} // namespace

class StrokeOverlayTest : public QObject {
    Q_OBJECT

private slots:
    void a_stroke_is_tinted_where_it_is()
    {
        TileMask strokes(200, 150);
        fill(strokes, {50, 40, 60, 70}, 255);
        StrokeOverlay overlay(green, StrokePattern::Plain);
        const QImage image = painted(overlay, strokes, {}, 0.5);
        for (int y = 0; y < 150; ++y)
            for (int x = 0; x < 200; ++x) {
                const bool inside = x >= 50 && x < 60 && y >= 40 && y < 70;
                const int expected = inside ? 127 : 0;
                QVERIFY2(std::abs(qGreen(image.pixel(x, y)) - expected) <= 2,
                         qPrintable(QString("%1, %2").arg(x).arg(y)));
            }
    }

    void a_half_covered_pixel_is_tinted_half()
    {
        TileMask strokes(200, 150);
        fill(strokes, {50, 40, 60, 70}, 128);
        StrokeOverlay overlay(green, StrokePattern::Plain);
        QVERIFY(std::abs(qGreen(painted(overlay, strokes, {}).pixel(55, 55)) - 128) <= 2);
    }

    void tiles_meet_without_a_seam_at_any_zoom()
    {
        TileMask strokes(4000, 3000);
        fill(strokes, {0, 0, 4000, 3000}, 255);
        for (const double ratio : {1.0, 1.5, 2.0})
            for (const double scale : {0.037, 0.1, 0.33, 0.77, 1.0, 1.37, 3.3}) {
                StrokeOverlay overlay(green, StrokePattern::Plain);
                const ViewTransform view{.scale = scale, .origin = {-2000 * scale + 90.3, -9.7}};
                const QImage image = painted(overlay, strokes, view, 0.5, ratio);
                const QRectF covered = view.to_widget(QRectF(0, 0, 4000, 3000));
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x) {
                        const QPointF middle((x + 0.5) / ratio, (y + 0.5) / ratio);
                        if (!covered.adjusted(1, 1, -1, -1).contains(middle))
                            continue;
                        QVERIFY2(std::abs(qGreen(image.pixel(x, y)) - 127) <= 2,
                                 qPrintable(QString("%1, %2 at %3").arg(x).arg(y).arg(scale)));
                    }
            }
    }

    void a_thin_stroke_is_still_seen_when_far_away()
    {
        TileMask strokes(2000, 1500);
        fill(strokes, {1003, 0, 1007, 1500}, 255);
        StrokeOverlay overlay(green, StrokePattern::Plain);
        const QImage image = painted(overlay, strokes, {.scale = 0.1, .origin = {}});
        for (int y = 5; y < 145; ++y) {
            int seen = 0;
            for (int x = 97; x < 104; ++x)
                seen += qGreen(image.pixel(x, y));
            QVERIFY2(seen > 60, qPrintable(QString::number(y))); // 0.4 pixels of 255
        }
    }

    void only_visible_tiles_that_hold_something_are_kept()
    {
        TileMask strokes(25600, 25600);
        fill(strokes, {10, 10, 20, 20}, 255);
        fill(strokes, {20000, 20000, 20010, 20010}, 255);
        StrokeOverlay overlay(green, StrokePattern::Plain);
        painted(overlay, strokes, {});
        QCOMPARE(overlay.kept_images(), 1);
        painted(overlay, strokes, {.scale = 1, .origin = {-19900, -19900}});
        QCOMPARE(overlay.kept_images(), 2);
    }

    void a_changed_tile_is_drawn_anew()
    {
        TileMask strokes(200, 150);
        fill(strokes, {50, 40, 60, 70}, 255);
        StrokeOverlay overlay(green, StrokePattern::Plain);
        painted(overlay, strokes, {});
        fill(strokes, {100, 40, 110, 70}, 255);
        QCOMPARE(qGreen(painted(overlay, strokes, {}).pixel(105, 55)), 255);
        fill(strokes, {0, 0, 200, 150}, 0);
        QCOMPARE(qGreen(painted(overlay, strokes, {}).pixel(105, 55)), 0);
    }

    void kept_images_are_bounded()
    {
        TileMask strokes(256 * 40, 256 * 40);
        fill(strokes, {0, 0, 256 * 40, 256 * 40}, 255);
        StrokeOverlay overlay(green, StrokePattern::Plain);
        for (int i = 0; i < 40; ++i)
            painted(overlay, strokes, {.scale = 0.1, .origin = {-i * 25.6, 0}});
        for (int i = 0; i < 40; ++i)
            painted(overlay, strokes, {.scale = 0.1, .origin = {-i * 25.6, -600}});
        QVERIFY(overlay.kept_images() <= 700);
    }

    void hatched_strokes_are_told_apart_without_colour()
    {
        TileMask strokes(200, 150);
        fill(strokes, {0, 0, 200, 150}, 255);
        StrokeOverlay overlay(green, StrokePattern::Hatched);
        const QImage image = painted(overlay, strokes, {});
        int least = 255;
        int greatest = 0;
        for (int x = 20; x < 60; ++x) {
            least = std::min(least, qGreen(image.pixel(x, 50)));
            greatest = std::max(greatest, qGreen(image.pixel(x, 50)));
        }
        QVERIFY(greatest - least > 100);
    }

    void a_reduced_tile_holds_averages()
    {
        TileMask strokes(256, 256);
        fill(strokes, {0, 0, 2, 4}, 200);
        const std::vector<std::uint8_t> half = reduced_tile(*strokes.tile(0, 0), 1);
        QCOMPARE(half.size(), std::size_t{128 * 128});
        QCOMPARE(half[0], 200);
        QCOMPARE(half[1], 0);
        const std::vector<std::uint8_t> quarter = reduced_tile(*strokes.tile(0, 0), 2);
        QCOMPARE(quarter.size(), std::size_t{64 * 64});
        QCOMPARE(quarter[0], 100);
        const std::vector<std::uint8_t> whole = reduced_tile(*strokes.tile(0, 0), 0);
        QVERIFY(std::equal(whole.begin(), whole.end(), strokes.tile(0, 0)->begin()));
    }

    void every_pattern_looks_different_and_leaves_no_pixel_out()
    {
        TileMask strokes(300, 300);
        paint(strokes, {.radius_px = 60, .hardness = 1}, {.x = 150, .y = 150},
              {.x = 150, .y = 150});
        std::vector<QImage> seen;
        for (const StrokePattern pattern : {StrokePattern::Plain, StrokePattern::Hatched,
                                            StrokePattern::Checked, StrokePattern::Outlined}) {
            StrokeOverlay overlay(green, pattern);
            const QImage image = painted(overlay, strokes, {});
            for (int y = 100; y < 200; ++y)
                for (int x = 100; x < 200; ++x)
                    if (strokes.at(x, y) == 255)
                        QVERIFY(image.pixelColor(x, y) != image.pixelColor(0, 0));
            QVERIFY(!std::ranges::count(seen, image));
            seen.push_back(image);
        }
    }

    void an_outline_lies_on_the_borders_pixels()
    {
        TileMask strokes(300, 300);
        strokes.edit({20, 30, 120, 90}, [](int, int x0, int x1, std::uint8_t* codes) {
            std::fill_n(codes, x1 - x0, std::uint8_t{255});
        });
        StrokeOverlay overlay(green, StrokePattern::Outlined);
        const QImage image = painted(overlay, strokes, {});
        for (const QPoint border :
             {QPoint(20, 50), QPoint(119, 50), QPoint(60, 30), QPoint(60, 89)})
            QCOMPARE(image.pixelColor(border), prompt_colours::light);
        QCOMPARE(image.pixelColor(23, 50), green);
        QCOMPARE(image.pixelColor(19, 50), image.pixelColor(0, 0));
        QCOMPARE(image.pixelColor(120, 50), image.pixelColor(0, 0));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::StrokeOverlayTest)
#include "tst_stroke_overlay.moc"
