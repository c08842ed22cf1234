#include "../document/made_photo.h"
#include "pointer.h"
#include "ui/tools/point_tool.h"

#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {

class PointToolTest : public QObject {
    Q_OBJECT

    Document document;
    PromptMarks marks{document};
    PointTool tool{document, marks};
    Pointer pointer{.tool = tool, .view = {}};

    const std::vector<Point>& points() { return document.state().prompt.points; }
    int steps() { return document.undo_stack().count(); }
    void set_points(const std::vector<Point>& wanted)
    {
        ObjectState state = document.state();
        state.prompt.points = wanted;
        document.edit("set", state);
    }

private slots:
    void init()
    {
        document.set_photo(made_photo(200, 100));
        pointer.view = {};
        pointer.button = Qt::LeftButton;
        pointer.modifiers = Qt::NoModifier;
    }

    void a_left_click_adds_a_positive_point()
    {
        QVERIFY(pointer.click(20.7, 30.2));
        QVERIFY(points() == (std::vector<Point>{{20, 30, true}}));
        QCOMPARE(steps(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Add point"));
    }

    void a_right_click_and_an_alt_click_add_negative_points()
    {
        pointer.button = Qt::RightButton;
        QVERIFY(pointer.click(20, 30));
        pointer.button = Qt::LeftButton;
        pointer.modifiers = Qt::AltModifier;
        QVERIFY(pointer.click(120, 30));
        QVERIFY(points() == (std::vector<Point>{{20, 30, false}, {120, 30, false}}));
        QCOMPARE(steps(), 2);
    }

    void the_middle_button_is_not_taken()
    {
        pointer.button = Qt::MiddleButton;
        QVERIFY(!pointer.click(20, 30));
        QCOMPARE(steps(), 0);
    }

    void the_last_pixels_can_be_clicked_and_nothing_beyond()
    {
        QVERIFY(pointer.click(0, 0));
        QVERIFY(pointer.click(199.99, 99.99));
        QCOMPARE(points().back().x, 199);
        QCOMPARE(points().back().y, 99);
        QVERIFY(!pointer.click(200, 50));
        QVERIFY(!pointer.click(50, 100));
        QVERIFY(!pointer.click(-0.01, 50));
        QVERIFY(!pointer.click(50, -0.01));
        QCOMPARE(points().size(), std::size_t{2});
        QCOMPARE(steps(), 2);
    }

    void without_a_photo_nothing_is_taken()
    {
        document.set_photo(nullptr);
        QVERIFY(!pointer.click(0, 0));
    }

    void the_point_is_there_while_the_button_is_down()
    {
        QVERIFY(pointer.press(20, 30));
        QCOMPARE(points().size(), std::size_t{1});
        QVERIFY(document.is_in_gesture());
        QCOMPARE(steps(), 0);
        pointer.release(20, 30);
        QVERIFY(!document.is_in_gesture());
    }

    void a_new_point_follows_the_drag_and_stays_where_it_is_released()
    {
        pointer.drag(20, 30, 90.5, 60.5);
        QVERIFY(points() == (std::vector<Point>{{90, 60, true}}));
        QCOMPARE(steps(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Add point"));
        document.undo_stack().undo();
        QVERIFY(points().empty());
    }

    void a_trembling_click_stays_where_it_was_set()
    {
        QVERIFY(pointer.press(20.5, 30.5));
        pointer.move(22.5, 32.5);
        pointer.release(23, 33);
        QVERIFY(points() == (std::vector<Point>{{20, 30, true}}));
    }

    void the_threshold_is_in_widget_pixels()
    {
        pointer.view.scale = 8;
        QVERIFY(pointer.press(20.1, 30.5));
        pointer.move(21.1, 30.5); // 8 widget pixels
        pointer.release(21.1, 30.5);
        QCOMPARE(points().front().x, 21);
    }

    void a_drag_of_a_point_moves_it_with_its_sign_and_order()
    {
        set_points({{20, 20, true}, {100, 50, false}, {180, 80, true}});
        pointer.drag(103, 52, 133, 32);
        QVERIFY(points()
                == (std::vector<Point>{{20, 20, true}, {130, 30, false}, {180, 80, true}}));
        QCOMPARE(steps(), 2);
        QCOMPARE(document.undo_stack().undoText(), QString("Move point"));
    }

    void a_moved_point_stays_in_the_photo()
    {
        set_points({{20, 20, true}});
        pointer.drag(20.5, 20.5, -300, 5000);
        QVERIFY(points() == (std::vector<Point>{{0, 99, true}}));
    }

    void a_click_on_a_point_of_the_same_sign_changes_nothing()
    {
        set_points({{20, 20, true}});
        QVERIFY(pointer.click(22, 21));
        QVERIFY(points() == (std::vector<Point>{{20, 20, true}}));
        QCOMPARE(steps(), 1);
    }

    void a_click_on_a_point_says_anew_what_is_there()
    {
        set_points({{20, 20, true}});
        pointer.button = Qt::RightButton;
        QVERIFY(pointer.click(22, 21));
        QVERIFY(points() == (std::vector<Point>{{20, 20, false}}));
        QCOMPARE(document.undo_stack().undoText(), QString("Change point"));
        pointer.button = Qt::LeftButton;
        QVERIFY(pointer.click(20, 20));
        QVERIFY(points() == (std::vector<Point>{{20, 20, true}}));
        QCOMPARE(steps(), 3);
    }

    void the_nearest_of_two_points_is_held()
    {
        set_points({{50, 50, true}, {60, 50, true}});
        pointer.drag(53, 50.5, 53, 80.5);
        QVERIFY(points() == (std::vector<Point>{{50, 80, true}, {60, 50, true}}));
    }

    void a_point_is_held_within_its_mark_at_any_zoom()
    {
        for (const double scale : {0.1, 1.0, 8.0}) {
            document.set_photo(made_photo(4000, 3000));
            set_points({{2000, 1500, true}});
            pointer.view = {.scale = scale, .origin = {13.5, -7.25}};
            const double reach = 10 / scale;
            pointer.hover(2000.5 + reach, 1500.5);
            QVERIFY2(marks.hovered() == PromptMark{MarkKind::Point},
                     qPrintable(QString::number(scale)));
            pointer.hover(2000.5 + 16 / scale, 1500.5);
            QVERIFY(!marks.hovered());
            const QPointF to(2000.5 + 100 / scale, 1500.5 - 50 / scale);
            pointer.drag(2000.5 + reach, 1500.5, to.x() + reach, to.y());
            QCOMPARE(points().size(), std::size_t{1});
            QCOMPARE(points()[0].x, static_cast<int>(std::floor(to.x())));
            QCOMPARE(points()[0].y, static_cast<int>(std::floor(to.y())));
        }
    }

    void delete_removes_the_hovered_point_only()
    {
        set_points({{20, 20, true}, {100, 50, false}});
        QVERIFY(!tool.remove_hovered());
        pointer.hover(60, 20);
        QVERIFY(!tool.remove_hovered());
        pointer.hover(100, 50);
        QVERIFY(tool.remove_hovered());
        QVERIFY(points() == (std::vector<Point>{{20, 20, true}}));
        QCOMPARE(steps(), 2);
        QCOMPARE(document.undo_stack().undoText(), QString("Remove point"));
        QVERIFY(!tool.remove_hovered());
    }

    void escape_takes_a_new_point_back()
    {
        QVERIFY(!tool.cancel());
        pointer.press(20, 30);
        pointer.move(60, 60);
        QVERIFY(tool.cancel());
        QVERIFY(points().empty());
        pointer.move(70, 70);
        pointer.release(70, 70);
        QVERIFY(points().empty());
        QCOMPARE(steps(), 0);
    }

    void escape_puts_a_moved_point_back()
    {
        set_points({{20, 20, true}});
        pointer.press(20, 20);
        pointer.move(90, 90);
        QCOMPARE(points()[0].x, 90);
        QVERIFY(tool.cancel());
        QVERIFY(points() == (std::vector<Point>{{20, 20, true}}));
        QCOMPARE(steps(), 1);
    }

    void undo_during_a_drag_leaves_nothing_behind()
    {
        set_points({{20, 20, true}, {100, 50, true}});
        pointer.press(100.5, 50.5);
        pointer.move(120, 60);
        document.undo_stack().undo();
        pointer.move(130, 70);
        pointer.release(130, 70);
        QVERIFY(points().empty());
        document.undo_stack().redo();
        QVERIFY(points() == (std::vector<Point>{{20, 20, true}, {100, 50, true}}));
    }

    void undo_between_press_and_drag_leaves_nothing_behind()
    {
        set_points({{20, 20, true}});
        pointer.press(20, 20);
        document.undo_stack().undo();
        pointer.move(90, 90);
        pointer.release(90, 90);
        QVERIFY(points().empty());
        QVERIFY(document.undo_stack().canRedo());
    }

    void another_photo_during_a_drag_is_left_alone()
    {
        pointer.press(150, 80);
        document.set_photo(made_photo(10, 10));
        pointer.move(160, 90);
        pointer.release(170, 95);
        QVERIFY(document.state() == empty_state(10, 10));
        QCOMPARE(steps(), 0);
    }

    void another_button_does_not_end_the_gesture()
    {
        pointer.press(20, 30);
        pointer.button = Qt::RightButton;
        QVERIFY(!pointer.press(60, 60));
        pointer.release(60, 60);
        QVERIFY(document.is_in_gesture());
        pointer.button = Qt::LeftButton;
        pointer.release(20, 30);
        QVERIFY(points() == (std::vector<Point>{{20, 30, true}}));
        QCOMPARE(steps(), 1);
    }

    void the_cursor_tells_what_a_press_would_do()
    {
        set_points({{20, 20, true}});
        pointer.hover(100, 50);
        QCOMPARE(tool.cursor().shape(), Qt::CrossCursor);
        pointer.hover(20, 20);
        QCOMPARE(tool.cursor().shape(), Qt::OpenHandCursor);
        pointer.press(20, 20);
        pointer.move(40, 40);
        QCOMPARE(tool.cursor().shape(), Qt::ClosedHandCursor);
        pointer.release(40, 40);
        tool.leave();
        QVERIFY(!marks.hovered());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PointToolTest)
#include "tst_point_tool.moc"
