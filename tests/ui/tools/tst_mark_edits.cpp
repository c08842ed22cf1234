#include "../document/made_photo.h"
#include "pointer.h"
#include "ui/tools/box_tool.h"
#include "ui/tools/point_tool.h"

#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {

class MarkEditsTest : public QObject {
    Q_OBJECT

    Document document;
    PromptMarks marks{document};
    PointTool points{document, marks};
    BoxTool boxes{document, marks};

    const ObjectPrompt& prompt() { return document.state().prompt; }
    int steps() { return document.undo_stack().count(); }
    Pointer pointer(CanvasTool& tool) { return {.tool = tool, .view = {}}; }

private slots:
    void init()
    {
        document.set_photo(made_photo(600, 400));
        marks.set_selected(std::nullopt);
        marks.set_hovered(std::nullopt);
    }

    void arrows_move_the_box_drawn_last_by_a_pixel_and_with_shift_by_ten()
    {
        pointer(boxes).drag(100, 50, 199, 149);
        QVERIFY(prompt().boxes[0] == (Box{100, 50, 200, 150}));
        QVERIFY(marks.selected() == (PromptMark{MarkKind::Box, 0}));
        QVERIFY(boxes.press_key(Qt::Key_Right, {}));
        QVERIFY(prompt().boxes[0] == (Box{101, 50, 201, 150}));
        QVERIFY(boxes.press_key(Qt::Key_Up, Qt::ShiftModifier));
        QVERIFY(prompt().boxes[0] == (Box{101, 40, 201, 140}));
        QVERIFY(boxes.press_key(Qt::Key_Left, Qt::ShiftModifier));
        QVERIFY(boxes.press_key(Qt::Key_Down, {}));
        QVERIFY(prompt().boxes[0] == (Box{91, 41, 191, 141}));
        QVERIFY(!boxes.press_key(Qt::Key_A, {}));
    }

    void moves_that_follow_one_another_are_one_step_for_each_mark()
    {
        pointer(boxes).drag(100, 50, 199, 149);
        Pointer adding = pointer(boxes);
        adding.modifiers = Qt::ShiftModifier;
        adding.drag(300, 50, 399, 149);
        QCOMPARE(steps(), 2);
        for (int i = 0; i < 5; ++i)
            boxes.press_key(Qt::Key_Right, {});
        QCOMPARE(steps(), 3);
        QVERIFY(prompt().boxes[1] == (Box{305, 50, 405, 150}));
        marks.set_selected(PromptMark{MarkKind::Box, 0});
        boxes.press_key(Qt::Key_Right, {});
        QCOMPARE(steps(), 4);
        document.undo_stack().undo();
        document.undo_stack().undo();
        QVERIFY(prompt().boxes[1] == (Box{300, 50, 400, 150}));
        QVERIFY(prompt().boxes[0] == (Box{100, 50, 200, 150}));
    }

    void nothing_leaves_the_photo()
    {
        pointer(boxes).drag(2, 3, 99, 99);
        boxes.press_key(Qt::Key_Left, Qt::ShiftModifier);
        boxes.press_key(Qt::Key_Up, Qt::ShiftModifier);
        QVERIFY(prompt().boxes[0] == (Box{0, 0, 98, 97}));
        pointer(points).click(595, 395);
        points.press_key(Qt::Key_Right, Qt::ShiftModifier);
        points.press_key(Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(prompt().points[0] == (Point{599, 399, true}));
    }

    void without_a_selection_arrows_are_the_canvas()
    {
        QVERIFY(!boxes.press_key(Qt::Key_Right, {}));
        pointer(boxes).drag(100, 50, 199, 149);
        pointer(boxes).click(500, 350); // on nothing
        QVERIFY(!marks.selected());
        QVERIFY(!boxes.press_key(Qt::Key_Right, {}));
        QVERIFY(prompt().boxes[0] == (Box{100, 50, 200, 150}));
    }

    void a_press_selects_the_point_or_box_under_it()
    {
        pointer(points).click(100, 100);
        pointer(points).click(300, 200);
        QVERIFY(marks.selected() == (PromptMark{MarkKind::Point, 1}));
        pointer(points).click(100, 100);
        QVERIFY(marks.selected() == (PromptMark{MarkKind::Point, 0}));
        points.press_key(Qt::Key_Down, {});
        QVERIFY(prompt().points[0] == (Point{100, 101, true}));
        QVERIFY(prompt().points[1] == (Point{300, 200, true}));
    }

    void selecting_is_no_step_and_tells_once()
    {
        pointer(points).click(100, 100);
        const int before = steps();
        QSignalSpy changed(&marks, &PromptMarks::selected_changed);
        marks.set_selected(std::nullopt);
        marks.set_selected(PromptMark{MarkKind::Point, 0});
        marks.set_selected(PromptMark{MarkKind::Point, 0});
        marks.set_selected(PromptMark{MarkKind::Point, 7}); // there is none
        QVERIFY(!marks.selected());
        QCOMPARE(changed.count(), 3);
        QCOMPARE(steps(), before);
    }

    void delete_takes_the_hovered_mark_else_the_selected_one()
    {
        pointer(points).click(100, 100);
        pointer(points).click(300, 200);
        marks.set_selected(PromptMark{MarkKind::Point, 0});
        marks.set_hovered(PromptMark{MarkKind::Point, 1});
        QVERIFY(points.remove_hovered());
        QVERIFY(prompt().points == (std::vector<Point>{{100, 100, true}}));
        marks.set_selected(PromptMark{MarkKind::Point, 0});
        QVERIFY(points.remove_hovered());
        QVERIFY(prompt().points.empty());
        QVERIFY(!points.remove_hovered());
        QCOMPARE(steps(), 4);
    }

    void a_mark_that_goes_is_no_longer_selected()
    {
        pointer(boxes).drag(100, 50, 199, 149);
        document.undo_stack().undo();
        QVERIFY(!marks.selected());
    }

    void what_a_click_says_can_be_turned_round()
    {
        points.set_positive(false);
        pointer(points).click(100, 100);
        QVERIFY(prompt().points[0] == (Point{100, 100, false}));
        Pointer alt = pointer(points);
        alt.modifiers = Qt::AltModifier;
        alt.click(200, 100);
        QVERIFY(prompt().points[1] == (Point{200, 100, true}));
        points.set_positive(true);
    }

    void boxes_can_be_added_without_a_key()
    {
        boxes.set_adds(true);
        pointer(boxes).drag(100, 50, 199, 149);
        pointer(boxes).drag(300, 50, 399, 149);
        QCOMPARE(prompt().boxes.size(), std::size_t(2));
        boxes.set_adds(false);
        pointer(boxes).drag(10, 200, 50, 250);
        QCOMPARE(prompt().boxes.size(), std::size_t(1));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::MarkEditsTest)
#include "tst_mark_edits.moc"
