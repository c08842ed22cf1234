#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/raster_compositor.h"
#include "ui/canvas/raster_frame.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

const ViewTransform view{.scale = 1, .origin = {5, 5}};

QImage painted(RasterFrame& frame, const Scene& scene, bool is_moving)
{
    QImage image(100, 80, QImage::Format_RGB32);
    QPainter painter(&image);
    frame.paint(painter, scene, view, image.size(), 1, is_moving);
    return image;
}

} // namespace

class RasterFrameTest : public QObject {
    Q_OBJECT

private slots:
    void a_frame_is_composed_once()
    {
        KnownScene known = known_scene(90, 70);
        const QImage expected = compose(known.scene, view, {100, 80}, 1);
        RasterFrame frame;
        QCOMPARE(painted(frame, known.scene, false), expected);
        known.scene.mode = ViewMode::Alpha;
        QCOMPARE(painted(frame, known.scene, false), expected); // nobody said that it changed
        frame.invalidate();
        QCOMPARE(painted(frame, known.scene, false), compose(known.scene, view, {100, 80}, 1));
    }

    void a_slow_frame_is_coarse_while_it_moves_and_fine_again_after()
    {
        const KnownScene known = known_scene(90, 70);
        RasterFrame frame(0);                                  // every frame is too slow for it
        const QImage fine = painted(frame, known.scene, true); // how slow is not known at first
        QVERIFY(!frame.is_coarse());
        frame.invalidate();
        const QImage coarse = painted(frame, known.scene, true);
        QVERIFY(frame.is_coarse());
        QCOMPARE(coarse.pixel(30, 30), coarse.pixel(31, 31));
        QVERIFY(coarse != fine);
        QCOMPARE(painted(frame, known.scene, false), fine);
        QVERIFY(!frame.is_coarse());
    }

    void a_quick_frame_is_always_fine()
    {
        const KnownScene known = known_scene(90, 70);
        RasterFrame frame(1e9);
        const QImage fine = painted(frame, known.scene, true);
        frame.invalidate();
        QCOMPARE(painted(frame, known.scene, true), fine);
        QVERIFY(!frame.is_coarse());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::RasterFrameTest)
#include "tst_raster_frame.moc"
