#include "tests/ui/canvas/shown_canvas.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/raster_compositor.h"

#include <QSignalSpy>

namespace sdmatte::studio {

class CanvasTest : public QObject {
    Q_OBJECT

private slots:
    void an_opened_photo_fits()
    {
        Canvas canvas;
        canvas.resize(500, 400);
        canvas.set_photo(known_scene(2000, 1000).scene.photo);
        QVERIFY(QRectF(canvas.rect()).contains(canvas.view().to_widget(QRectF(0, 0, 2000, 1000))));
        canvas.set_photo(known_scene(20, 10).scene.photo);
        QCOMPARE(canvas.zoom(), 1.0); // a small one is not blown up
        canvas.fit();
        QVERIFY(canvas.zoom() > 10); // unless one asks for it
    }

    void it_paints_the_composed_scene_and_the_tool_over_it()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        const double ratio = shown.canvas.devicePixelRatioF();
        const QImage expected =
            compose(shown.known.scene, {.scale = 2, .origin = {10, 20}}, {400, 300}, ratio);
        QCOMPARE(shown.colour_at({200, 100}),
                 expected.pixelColor((QPointF(200, 100) * ratio).toPoint()));
        QCOMPARE(shown.colour_at({34, 44}), QColor(Qt::green)); // (10, 10) at 200 % + origin
        QCOMPARE(shown.colour_at({0, 0}), shown.known.scene.colours.surround);
    }

    void zoom_stays_within_its_limits()
    {
        ShownCanvas shown;
        shown.canvas.set_zoom(1000);
        QCOMPARE(shown.canvas.zoom(), greatest_zoom);
        shown.canvas.set_zoom(0);
        QCOMPARE(shown.canvas.zoom(), least_zoom);
    }

    void hovering_tells_pixel_colour_and_alpha()
    {
        ShownCanvas shown;
        QSignalSpy hovers(&shown.canvas, &Canvas::hovered);
        shown.move_mouse({111, 61});
        QCOMPARE(hovers.last().at(0).toPoint(), QPoint(50, 20));
        const auto& photo = shown.known.photo;
        QCOMPARE(hovers.last().at(1).value<QColor>(),
                 QColor(photo.at(50, 20, 0), photo.at(50, 20, 1), photo.at(50, 20, 2)));
        QCOMPARE(hovers.last().at(2).toDouble(), shown.known.alpha.at(50, 20) / 255.0);
        shown.move_mouse({5, 5});
        QCOMPARE(hovers.last().at(0).toPoint(), QPoint(-1, -1));
        QVERIFY(!hovers.last().at(1).value<QColor>().isValid());
        shown.canvas.set_alpha(nullptr);
        shown.move_mouse({111, 61});
        QCOMPARE(hovers.last().at(2).toDouble(), -1.0);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(&shown.canvas, &leave);
        QCOMPARE(hovers.last().at(0).toPoint(), QPoint(-1, -1));
    }

    void a_new_alpha_fades_in()
    {
        ShownCanvas shown;
        const SharedAlphaPyramid next = alpha_of(noise(200, 150, 1, 77));
        shown.canvas.set_alpha(next, Change::Fading);
        QCOMPARE(shown.canvas.scene().previous_alpha, shown.known.scene.alpha);
        QCOMPARE(shown.canvas.scene().fade, 0.0);
        QTRY_COMPARE(shown.canvas.scene().fade, 1.0);
        QTRY_VERIFY(!shown.canvas.scene().previous_alpha);
        QCOMPARE(shown.canvas.scene().alpha, next);
    }

    void views_are_cycled_in_order()
    {
        ShownCanvas shown;
        QSignalSpy modes(&shown.canvas, &Canvas::view_mode_changed);
        for (std::size_t i = 1; i <= view_modes.size(); ++i) {
            shown.canvas.cycle_view();
            QCOMPARE(shown.canvas.view_mode(), view_modes[i % view_modes.size()]);
        }
        QCOMPARE(modes.size(), static_cast<qsizetype>(view_modes.size()));
    }

    void peeking_shows_the_original()
    {
        ShownCanvas shown;
        shown.canvas.set_view_mode(ViewMode::Alpha);
        const QColor before = shown.colour_at({111, 61});
        shown.canvas.set_peek(true);
        const auto& photo = shown.known.photo;
        QCOMPARE(shown.colour_at({111, 61}),
                 QColor(photo.at(50, 20, 0), photo.at(50, 20, 1), photo.at(50, 20, 2)));
        QCOMPARE(shown.canvas.view_mode(), ViewMode::Alpha);
        shown.canvas.set_peek(false);
        QCOMPARE(shown.colour_at({111, 61}), before);
    }

    void resizing_keeps_what_is_in_the_middle()
    {
        ShownCanvas shown;
        const QPointF middle = shown.canvas.view().to_photo({200, 150});
        shown.canvas.resize(700, 350);
        QTRY_COMPARE(shown.canvas.size(), QSize(700, 350));
        QCOMPARE(shown.canvas.view().to_photo({350, 175}), middle);
        QCOMPARE(shown.canvas.zoom(), 2.0);
        shown.canvas.fit();
        shown.canvas.resize(300, 350);
        QVERIFY(QRectF(0, 0, 300, 350)
                    .contains(shown.canvas.view().to_widget(
                        QRectF(0, 0, 200, 150)))); // what fits keeps fitting
    }

    void without_a_photo_nothing_happens()
    {
        RecordingTool tool;
        Canvas canvas;
        canvas.set_tool(&tool);
        canvas.show();
        QVERIFY(QTest::qWaitForWindowExposed(&canvas));
        QTest::mousePress(&canvas, Qt::LeftButton, {}, {50, 50});
        QTest::keyClick(&canvas, Qt::Key_Plus);
        canvas.fit();
        canvas.set_zoom(3);
        QCOMPARE(tool.log.count("press"), 0);
        QCOMPARE(canvas.view().scale, 1.0);
        canvas.set_tool(nullptr);
    }

    void it_has_a_name_for_screen_readers()
    {
        const Canvas canvas;
        QVERIFY(!canvas.accessibleName().isEmpty());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::CanvasTest)
#include "tst_canvas.moc"
