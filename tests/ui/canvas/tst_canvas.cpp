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

    void f_goes_through_the_common_views()
    {
        using enum ViewMode;
        ShownCanvas shown;
        shown.canvas.set_backdrop(nullptr);
        QSignalSpy modes(&shown.canvas, &Canvas::view_mode_changed);
        for (const ViewMode mode :
             {OnBlack, OnWhite, OnColour, CutOut, Alpha, Trimap, Original, Overlay}) {
            shown.canvas.cycle_view();
            QCOMPARE(shown.canvas.view_mode(), mode);
        }
        QCOMPARE(modes.size(), 8);
        shown.canvas.set_backdrop(shown.known.scene.backdrop);
        shown.canvas.set_view_mode(OnWhite);
        shown.canvas.cycle_view();
        QCOMPARE(shown.canvas.view_mode(), OnPicture); // in the colour's place
        for (const ViewMode mode : {Wipe, EdgeBand, Certainty, NetworkInput}) {
            shown.canvas.set_view_mode(mode);
            shown.canvas.cycle_view();
            QCOMPARE(shown.canvas.view_mode(), Overlay);
        }
    }

    void the_wipe_compares_the_view_before_it()
    {
        ShownCanvas shown;
        shown.canvas.set_view_mode(ViewMode::Alpha);
        shown.canvas.set_view_mode(ViewMode::Wipe);
        QCOMPARE(shown.canvas.scene().wiped, ViewMode::Alpha);
        shown.canvas.set_view_mode(ViewMode::Original);
        shown.canvas.set_view_mode(ViewMode::Wipe);
        QCOMPARE(shown.canvas.scene().wiped, ViewMode::Alpha); // not the original twice
    }

    void the_wipes_line_is_dragged_and_moved_by_keys()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        shown.canvas.set_view_mode(ViewMode::Wipe);
        shown.move_mouse({200, 40});
        QCOMPARE(shown.canvas.cursor().shape(), Qt::SplitHCursor);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {203, 40});
        shown.move_mouse({100, 90}, Qt::LeftButton);
        QCOMPARE(shown.canvas.scene().wipe, 0.25);
        shown.move_mouse({-100, 90}, Qt::LeftButton);
        QCOMPARE(shown.canvas.scene().wipe, 0.0);
        shown.move_mouse({100, 90}, Qt::LeftButton);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {100, 90});
        QCOMPARE(shown.tool.log.count("press"), 0);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {150, 90}); // elsewhere: the tool's
        QCOMPARE(shown.tool.log.count("press"), 1);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {150, 90});
        QTest::keyClick(&shown.canvas, Qt::Key_Right, Qt::AltModifier);
        QVERIFY(std::abs(shown.canvas.scene().wipe - 0.27) < 1e-9);
        QTest::keyClick(&shown.canvas, Qt::Key_Left, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY(std::abs(shown.canvas.scene().wipe - 0.19) < 1e-9);
        const ViewTransform before = shown.canvas.view();
        shown.canvas.set_view_mode(ViewMode::Overlay);
        QTest::keyClick(&shown.canvas, Qt::Key_Left, Qt::AltModifier); // no wipe: it pans
        QVERIFY(shown.canvas.view().origin != before.origin);
        shown.canvas.set_tool(nullptr);
    }

    void the_wipe_shows_the_original_left_of_its_line()
    {
        ShownCanvas shown;
        shown.canvas.set_view_mode(ViewMode::Alpha);
        const QColor alpha = shown.colour_at({311, 61});
        shown.canvas.set_view_mode(ViewMode::Wipe);
        const auto& photo = shown.known.photo;
        QCOMPARE(shown.colour_at({111, 61}),
                 QColor(photo.at(50, 20, 0), photo.at(50, 20, 1), photo.at(50, 20, 2)));
        QCOMPARE(shown.colour_at({311, 61}), alpha);
    }

    void the_pixel_grid_is_there_from_800_percent_on()
    {
        ShownCanvas shown;
        const double ratio = shown.canvas.devicePixelRatioF();
        const auto has_grid = [&](double zoom) {
            shown.canvas.set_view({.scale = zoom / ratio, .origin = {-200, -200}});
            shown.canvas.set_pixel_grid(true);
            const QImage with = shown.canvas.grab().toImage();
            shown.canvas.set_pixel_grid(false);
            const QImage without = shown.canvas.grab().toImage();
            int lines = 0; // of columns that differ in the first rows
            for (int x = 0; x < with.width(); ++x)
                lines += with.pixel(x, 3) != without.pixel(x, 3) ? 1 : 0;
            return lines;
        };
        QCOMPARE(has_grid(7), 0);
        QVERIFY(std::abs(has_grid(8) - 50 * ratio) <= 1);
        QVERIFY(std::abs(has_grid(16) - 25 * ratio) <= 1);
    }

    void pixel_values_are_written_where_they_fit()
    {
        ShownCanvas shown;
        const auto changed = [&](double zoom) {
            shown.canvas.set_view({.scale = zoom, .origin = {-20 * zoom, -20 * zoom}});
            shown.canvas.set_pixel_grid(true);
            const QImage with = shown.canvas.grab().toImage();
            shown.canvas.set_pixel_grid(false);
            const QImage without = shown.canvas.grab().toImage();
            const auto cell = static_cast<int>(zoom);
            int count = 0; // within the first pixel, off its lines
            for (int y = 2; y < cell - 1; ++y)
                for (int x = 2; x < cell - 1; ++x)
                    count += with.pixel(x, y) != without.pixel(x, y) ? 1 : 0;
            return count;
        };
        QCOMPARE(changed(32), 0);
        QVERIFY(changed(64) > 100);
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
        QCOMPARE(shown.canvas.view().scale, 2.0);
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
        canvas.zoom_in();
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
