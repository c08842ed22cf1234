#include "tests/ui/canvas/shown_canvas.h"

#include <QPointingDevice>
#include <QSignalSpy>
#include <QTabletEvent>

namespace sdmatte::studio {

class CanvasInputTest : public QObject {
    Q_OBJECT

private slots:
    void the_wheel_zooms_at_the_cursor()
    {
        ShownCanvas shown;
        const QPointF cursor(150, 130);
        const QPointF under = shown.canvas.view().to_photo(cursor);
        QSignalSpy changes(&shown.canvas, &Canvas::view_changed);
        shown.wheel(cursor, 120);
        QCOMPARE(shown.canvas.zoom(), 3.0);
        shown.wheel(cursor, -240);
        QCOMPARE(shown.canvas.zoom(), 1.5);
        QCOMPARE(changes.size(), 2);
        const QPointF now = shown.canvas.view().to_photo(cursor);
        QVERIFY(std::abs(now.x() - under.x()) < 1e-6);
        QVERIFY(std::abs(now.y() - under.y()) < 1e-6);
    }

    void a_fine_wheel_zooms_when_a_notch_is_full()
    {
        ShownCanvas shown;
        for (int i = 0; i < 3; ++i)
            shown.wheel({150, 130}, 30);
        QCOMPARE(shown.canvas.zoom(), 2.0);
        shown.wheel({150, 130}, 30);
        QCOMPARE(shown.canvas.zoom(), 3.0);
    }

    void middle_drag_pans()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::MiddleButton, {}, {100, 100});
        shown.move_mouse({130, 90}, Qt::MiddleButton);
        QCOMPARE(shown.canvas.cursor().shape(), Qt::ClosedHandCursor);
        QTest::mouseRelease(&shown.canvas, Qt::MiddleButton, {}, {130, 90});
        QCOMPARE(shown.canvas.view().origin, QPointF(40, 10));
        QVERIFY(!shown.tool.log.contains("press"));
    }

    void the_tool_gets_a_gesture_in_photo_coordinates()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        shown.tool.log.clear();
        QTest::mousePress(&shown.canvas, Qt::LeftButton, Qt::ShiftModifier, {110, 60});
        QCOMPARE(shown.tool.last.photo, QPointF(50, 20));
        QCOMPARE(shown.tool.last.button, Qt::LeftButton);
        QCOMPARE(shown.tool.last.modifiers, Qt::ShiftModifier);
        QCOMPARE(shown.tool.last.pressure, 1.0);
        shown.move_mouse({120, 70}, Qt::LeftButton, Qt::AltModifier);
        QCOMPARE(shown.tool.last.photo, QPointF(55, 25));
        QCOMPARE(shown.tool.last.modifiers, Qt::AltModifier);
        QCOMPARE(shown.tool.last.buttons, Qt::LeftButton);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {122, 72});
        QCOMPARE(shown.tool.last.photo, QPointF(56, 26));
        shown.move_mouse({130, 80});
        QCOMPARE(shown.tool.log.filter("press") + shown.tool.log.filter("release"),
                 QStringList({"press", "release"}));
        QCOMPARE(shown.tool.log.first(), "press");
        QCOMPARE(shown.tool.log.at(1), "move");
        QCOMPARE(shown.tool.log.last(), "hover");
    }

    void a_press_that_the_tool_leaves_begins_no_gesture()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        shown.tool.takes = false;
        shown.tool.log.clear();
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QCOMPARE(shown.tool.log, QStringList{"press"});
    }

    void the_right_button_reaches_the_tool()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::RightButton, {}, {110, 60});
        QCOMPARE(shown.tool.last.button, Qt::RightButton);
        // Another button within the gesture neither ends it nor begins one.
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QVERIFY(!shown.tool.log.contains("release"));
        QTest::mouseRelease(&shown.canvas, Qt::RightButton, {}, {110, 60});
        QCOMPARE(shown.tool.log.count("press"), 1);
        QCOMPARE(shown.tool.log.count("release"), 1);
    }

    void a_drag_with_space_pans_and_does_not_reach_the_tool()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::keyPress(&shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.canvas.cursor().shape(), Qt::OpenHandCursor);
        shown.tool.log.clear();
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        shown.move_mouse({90, 80}, Qt::LeftButton);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {90, 80});
        QCOMPARE(shown.tool.log, QStringList());
        QCOMPARE(shown.canvas.view().origin, QPointF(0, 0));
        QTest::keyRelease(&shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.canvas.cursor().shape(), Qt::CrossCursor);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(shown.tool.log.contains("press"));
    }

    void a_tool_forgets_the_pointer_while_space_is_held()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        shown.move_mouse({110, 60});
        QCOMPARE(shown.tool.log.last(), "hover");
        QTest::keyPress(&shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.tool.log.last(), "leave");
        shown.move_mouse({111, 60});
        QCOMPARE(shown.tool.log.last(), "leave");
        QTest::keyRelease(&shown.canvas, Qt::Key_Space);
        QCOMPARE(shown.tool.log.last(), "hover");
    }

    void space_is_forgotten_when_the_focus_goes()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::keyPress(&shown.canvas, Qt::Key_Space);
        QFocusEvent focus(QEvent::FocusOut);
        QCoreApplication::sendEvent(&shown.canvas, &focus);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(shown.tool.log.contains("press"));
    }

    void hiding_ends_a_gesture()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        shown.canvas.hide();
        QVERIFY(shown.tool.log.contains("cancel"));
    }

    void a_tool_that_moves_the_view_pans()
    {
        ShownCanvas shown;
        shown.tool.pans = true;
        shown.tool.takes = false;
        shown.canvas.set_tool(&shown.tool);
        shown.tool.log.clear();
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        shown.move_mouse({101, 103}, Qt::LeftButton);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {101, 103});
        QTest::mousePress(&shown.canvas, Qt::RightButton, {}, {100, 100});
        QCOMPARE(shown.canvas.view().origin, QPointF(11, 23));
        QVERIFY(!shown.tool.log.contains("hover"));
        QCOMPARE(shown.tool.log.count("press"), 1); // of the right button
    }

    void what_is_hit_is_what_is_seen()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        for (const double shift : {0.0, 0.2, 0.4, 0.6, 0.8}) { // as after zooming at the pointer
            const double ratio = shown.canvas.devicePixelRatioF();
            shown.canvas.set_view({.scale = 1 / ratio, .origin = {10 + shift, 20 + shift}});
            shown.canvas.set_view_mode(ViewMode::Original);
            for (const QPoint at : {QPoint(13, 23), QPoint(60, 51), QPoint(61, 90)}) {
                shown.move_mouse(at);
                const QPointF photo = shown.tool.last.photo;
                const int x = int(std::floor(photo.x()));
                const int y = int(std::floor(photo.y()));
                const std::uint8_t* pixel = &shown.known.photo.at(x, y);
                QCOMPARE(shown.colour_at(at), QColor(pixel[0], pixel[1], pixel[2]));
            }
        }
    }

    void a_tool_has_the_keys_before_the_canvas()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        const QPointF before = shown.canvas.view().origin;
        shown.tool.key = Qt::Key_Left;
        QTest::keyClick(&shown.canvas, Qt::Key_Left);
        QCOMPARE(shown.canvas.view().origin, before);
        QTest::keyClick(&shown.canvas, Qt::Key_Right);
        QVERIFY(shown.canvas.view().origin != before);
    }

    void the_second_press_of_a_double_click_says_so()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(!shown.tool.last.is_double);
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, {100, 100});
        QVERIFY(shown.tool.doubles > 0);
    }

    void zooming_within_a_gesture_moves_the_tool_along()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        shown.tool.log.clear();
        shown.wheel({0, 0}, 120);
        QCOMPARE(shown.tool.log, QStringList{"move"});
        QCOMPARE(
            shown.tool.last.photo,
            pointed_at(aligned(shown.canvas.view(), shown.canvas.devicePixelRatioF()), {110, 60}));
    }

    void a_pen_gives_its_pressure()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        const QPointingDevice pen("pen", 1, QInputDevice::DeviceType::Stylus,
                                  QPointingDevice::PointerType::Eraser,
                                  QInputDevice::Capability::Pressure, 1, 1);
        const auto send = [&](QEvent::Type type, QPointF at, double pressure,
                              Qt::MouseButtons buttons) {
            QTabletEvent event(type, &pen, at, shown.canvas.mapToGlobal(at), pressure, 0, 0, 0, 0,
                               0, {}, Qt::LeftButton, buttons);
            QCoreApplication::sendEvent(&shown.canvas, &event);
            return event.isAccepted();
        };
        QVERIFY(send(QEvent::TabletPress, {110, 60}, 0.25, Qt::LeftButton));
        QCOMPARE(shown.tool.last.photo, QPointF(50, 20));
        QCOMPARE(shown.tool.last.pressure, 0.25);
        QVERIFY(shown.tool.last.is_eraser);
        QVERIFY(send(QEvent::TabletMove, {112, 60}, 0.5, Qt::LeftButton));
        QCOMPARE(shown.tool.last.pressure, 0.5);
        QVERIFY(send(QEvent::TabletRelease, {112, 60}, 0, Qt::NoButton));
        QCOMPARE(shown.tool.log.last(), "hover"); // after the release
        QVERIFY(shown.tool.log.contains("release"));
    }

    void escape_and_removal_are_offered_to_the_tool()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QVERIFY(!shown.canvas.remove_hovered()); // not within a gesture
        QVERIFY(!shown.tool.log.contains("remove"));
        QTest::keyClick(&shown.canvas, Qt::Key_Escape);
        QVERIFY(shown.tool.log.contains("cancel"));
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QVERIFY(!shown.tool.log.contains("release")); // the gesture has ended
        (void)shown.canvas.remove_hovered();
        QVERIFY(shown.tool.log.contains("remove"));
    }

    void another_tool_cancels_the_gesture_of_the_one_before()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        QTest::mousePress(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        RecordingTool other;
        shown.canvas.set_tool(&other);
        QVERIFY(shown.tool.log.contains("cancel"));
        QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        QVERIFY(!other.log.contains("release"));
        shown.canvas.set_tool(nullptr);
    }

    void keys_move_and_zoom()
    {
        ShownCanvas shown;
        QTest::keyClick(&shown.canvas, Qt::Key_Right);
        QVERIFY(shown.canvas.view().origin.x() < 10);
        QTest::keyClick(&shown.canvas, Qt::Key_Down);
        QVERIFY(shown.canvas.view().origin.y() < 20);
        shown.canvas.zoom_in();
        QCOMPARE(shown.canvas.zoom(), 3.0);
        shown.canvas.zoom_out();
        QCOMPARE(shown.canvas.zoom(), 2.0);
    }

    void a_double_click_fits_unless_the_tool_takes_it()
    {
        ShownCanvas shown;
        shown.canvas.set_tool(&shown.tool);
        const auto double_click = [&] {
            QTest::mouseClick(&shown.canvas, Qt::LeftButton, {}, {110, 60});
            QTest::mouseDClick(&shown.canvas, Qt::LeftButton, {}, {110, 60});
            QTest::mouseRelease(&shown.canvas, Qt::LeftButton, {}, {110, 60});
        };
        double_click();
        QCOMPARE(shown.canvas.zoom(), 2.0);
        QCOMPARE(shown.tool.log.count("press"), 2); // two dabs
        QCOMPARE(shown.tool.log.count("release"), 2);
        shown.tool.takes = false;
        double_click();
        QVERIFY(shown.canvas.view().to_widget(QPointF(100, 75)) == QPointF(200, 150));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::CanvasInputTest)
#include "tst_canvas_input.moc"
