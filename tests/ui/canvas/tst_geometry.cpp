// Screen to photo and back: what is under the pointer is the pixel that is drawn there.
#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/raster_compositor.h"
#include "ui/canvas/taps.h"

#include <random>

namespace sdmatte::studio {
namespace {

constexpr std::array ratios{1.0, 1.25, 1.5, 2.0};

std::vector<double> all_zooms()
{
    std::vector<double> zooms{least_zoom};
    while (zooms.back() < greatest_zoom)
        zooms.push_back(stepped_zoom(zooms.back(), 1));
    return zooms;
}

// A photo whose pixels say where they are.
Raster<std::uint8_t> numbered(int width, int height)
{
    Raster<std::uint8_t> codes(width, height, 3);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x) {
            codes.at(x, y, 0) = static_cast<std::uint8_t>(x);
            codes.at(x, y, 1) = static_cast<std::uint8_t>(y);
            codes.at(x, y, 2) = static_cast<std::uint8_t>((x >> 8) + 16 * (y >> 8));
        }
    return codes;
}

QPoint number_of(QRgb colour)
{
    return {qRed(colour) + 256 * (qBlue(colour) % 16), qGreen(colour) + 256 * (qBlue(colour) / 16)};
}

} // namespace

class GeometryTest : public QObject {
    Q_OBJECT

private slots:
    void there_and_back_is_the_same_place_at_every_zoom()
    {
        std::mt19937 random(1);
        std::uniform_real_distribution<double> place(-3000, 3000);
        for (const double zoom : all_zooms())
            for (const double ratio : ratios)
                for (int i = 0; i < 50; ++i) {
                    const ViewTransform view = aligned(
                        {.scale = zoom / ratio, .origin = {place(random), place(random)}}, ratio);
                    const QPointF widget(place(random), place(random));
                    const QPointF back = view.to_widget(view.to_photo(widget));
                    QVERIFY(std::abs(back.x() - widget.x()) < 1e-6);
                    QVERIFY(std::abs(back.y() - widget.y()) < 1e-6);
                }
    }

    void the_pixel_that_is_drawn_is_the_pixel_under_the_pointer_data()
    {
        QTest::addColumn<Size>("photo");
        QTest::newRow("landscape") << Size{1500, 900};
        QTest::newRow("portrait") << Size{900, 1500};
        QTest::newRow("panorama") << Size{4000, 30};
    }

    void the_pixel_that_is_drawn_is_the_pixel_under_the_pointer()
    {
        QFETCH(Size, photo);
        Scene scene;
        scene.photo = photo_of(numbered(photo.width, photo.height));
        scene.mode = ViewMode::Original;
        std::mt19937 random(2);
        std::uniform_real_distribution<double> share(0, 1);
        const QSize widget(97, 83);
        for (const double zoom : all_zooms()) {
            if (zoom != 1 && zoom < nearest_from)
                continue; // a pixel of the screen is a mixture of several
            for (const double ratio : ratios) {
                const ViewTransform view{
                    .scale = zoom / ratio,
                    .origin = QPointF(widget.width() / 2.0, widget.height() / 2.0)
                              - QPointF(share(random) * photo.width, share(random) * photo.height)
                                    * (zoom / ratio)};
                const QImage image = compose(scene, view, widget, ratio);
                const ViewTransform drawn = aligned(view, ratio);
                for (int y = 0; y < image.height(); ++y)
                    for (int x = 0; x < image.width(); ++x) {
                        const QPointF at =
                            drawn.to_photo(QPointF(x + 0.5, y + 0.5) / ratio); // its middle
                        const QPoint pixel(static_cast<int>(std::floor(at.x())),
                                           static_cast<int>(std::floor(at.y())));
                        const bool is_inside =
                            QRect(0, 0, photo.width, photo.height).contains(pixel);
                        if (is_inside)
                            QCOMPARE(number_of(image.pixel(x, y)), pixel);
                        else
                            QCOMPARE(image.pixel(x, y), scene.colours.surround.rgb());
                    }
            }
        }
    }

    void the_canvas_reports_the_pixel_that_it_draws()
    {
        ShownCanvas shown;
        QPoint reported;
        connect(&shown.canvas, &Canvas::hovered, this,
                [&](QPoint pixel, const QColor&, double) { reported = pixel; });
        shown.canvas.set_photo(photo_of(numbered(200, 150)));
        shown.canvas.set_view_mode(ViewMode::Original);
        for (const double zoom : {1.0, 3.0, 8.0, 24.0})
            for (const QPointF origin : {QPointF(3.3, 7.7), QPointF(-40.49, -20.51)}) {
                shown.canvas.set_view(
                    {.scale = zoom / shown.canvas.devicePixelRatioF(), .origin = origin});
                shown.canvas.set_pixel_grid(false);
                const QImage image = shown.canvas.grab().toImage();
                for (int i = 0; i < 40; ++i) {
                    const QPoint at(12 + 3 * i, 15 + 2 * i);
                    shown.move_mouse(at);
                    const QPointF device = QPointF(at) * shown.canvas.devicePixelRatioF();
                    const QRgb drawn =
                        image.pixel(static_cast<int>(device.x()), static_cast<int>(device.y()));
                    if (reported.x() >= 0)
                        QCOMPARE(number_of(drawn), reported);
                    else
                        QCOMPARE(drawn, shown.canvas.scene().colours.surround.rgb());
                }
            }
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::GeometryTest)
#include "tst_geometry.moc"
