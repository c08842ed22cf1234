#include "../document/made_photo.h"
#include "pointer.h"
#include "ui/tools/box_tool.h"

#include <QTest>

namespace sdmatte::studio {

class BoxToolTest : public QObject {
    Q_OBJECT

    Document document;
    PromptMarks marks{document};
    BoxTool tool{document, marks};
    Pointer pointer{.tool = tool, .view = {}};

    const std::vector<Box>& boxes() { return document.state().prompt.boxes; }
    int steps() { return document.undo_stack().count(); }
    QString last_step() { return document.undo_stack().undoText(); }
    void set_boxes(const std::vector<Box>& wanted)
    {
        ObjectState state = document.state();
        state.prompt.boxes = wanted;
        document.edit("set", state);
    }

private slots:
    void init()
    {
        document.set_photo(made_photo(400, 300));
        pointer.view = {};
        pointer.button = Qt::LeftButton;
        pointer.modifiers = Qt::NoModifier;
    }

    void a_drag_draws_a_box_in_one_step()
    {
        pointer.drag(20.5, 30.5, 120.5, 90.5);
        QVERIFY(boxes() == (std::vector<Box>{{20, 30, 121, 91}}));
        QCOMPARE(steps(), 1);
        QCOMPARE(last_step(), QString("Draw box"));
        document.undo_stack().undo();
        QVERIFY(boxes().empty());
    }

    void the_box_is_there_while_it_is_drawn()
    {
        pointer.press(20, 30);
        QVERIFY(boxes().empty());
        pointer.move(60, 60);
        QVERIFY(boxes() == (std::vector<Box>{{20, 30, 61, 61}}));
        pointer.move(10, 10);
        QVERIFY(boxes() == (std::vector<Box>{{10, 10, 21, 31}}));
        QCOMPARE(steps(), 0);
        pointer.release(10, 10);
        QCOMPARE(steps(), 1);
    }

    void a_box_to_the_last_pixel_has_an_exclusive_maximum_of_the_size()
    {
        pointer.drag(100, 100, 399.9, 299.9);
        QVERIFY(boxes() == (std::vector<Box>{{100, 100, 400, 300}}));
        pointer.drag(-50, -50, 1000, 1000);
        QVERIFY(boxes() == (std::vector<Box>{{0, 0, 400, 300}}));
    }

    void a_click_draws_nothing()
    {
        pointer.click(50, 50);
        pointer.press(50, 50);
        pointer.move(52, 52);
        pointer.release(52, 52);
        QVERIFY(boxes().empty());
        QCOMPARE(steps(), 0);
    }

    void a_drag_beside_the_photo_keeps_the_box_before()
    {
        set_boxes({{20, 30, 50, 60}});
        pointer.drag(420, 10, 500, 90);
        QVERIFY(boxes() == (std::vector<Box>{{20, 30, 50, 60}}));
        QCOMPARE(steps(), 1);
    }

    void a_new_box_takes_the_place_of_the_one_before()
    {
        set_boxes({{20, 30, 50, 60}});
        pointer.drag(100, 100, 200, 200);
        QVERIFY(boxes() == (std::vector<Box>{{100, 100, 201, 201}}));
        QCOMPARE(steps(), 2);
        document.undo_stack().undo();
        QVERIFY(boxes() == (std::vector<Box>{{20, 30, 50, 60}}));
    }

    void shift_adds_a_box_even_inside_another()
    {
        set_boxes({{20, 30, 200, 200}});
        pointer.modifiers = Qt::ShiftModifier;
        pointer.drag(250, 100, 300, 200);
        pointer.drag(80, 80, 120, 120);
        QVERIFY(
            boxes()
            == (std::vector<Box>{{20, 30, 200, 200}, {250, 100, 301, 201}, {80, 80, 121, 121}}));
        QCOMPARE(steps(), 3);
    }

    void a_drag_inside_moves()
    {
        set_boxes({{100, 100, 200, 180}});
        pointer.drag(150, 140, 170.4, 120.4);
        QVERIFY(boxes() == (std::vector<Box>{{120, 80, 220, 160}}));
        QCOMPARE(last_step(), QString("Move box"));
        pointer.drag(170, 120, 9000, 9000);
        QVERIFY(boxes() == (std::vector<Box>{{300, 220, 400, 300}}));
        QCOMPARE(steps(), 3);
    }

    void each_handle_resizes_at_any_zoom()
    {
        for (const double scale : {0.1, 1.0, 8.0}) {
            document.set_photo(made_photo(4000, 3000));
            pointer.view = {.scale = scale, .origin = {5, -9}};
            for (const BoxGrip handle : box_handles) {
                const Box before{1000, 900, 3000, 2000};
                set_boxes({before});
                const QPointF place =
                    pointer.view.to_photo(handle_position(before, handle, pointer.view));
                const QPointF by(200 * handle.x, 300 * handle.y);
                pointer.drag(place.x(), place.y(), place.x() + by.x(), place.y() + by.y());
                Box after = before;
                (handle.x < 0 ? after.x0 : after.x1) += 200 * handle.x;
                (handle.y < 0 ? after.y0 : after.y1) += 300 * handle.y;
                QVERIFY(boxes() == (std::vector<Box>{after}));
                QCOMPARE(last_step(), QString("Resize box"));
            }
        }
    }

    void a_handle_follows_past_the_opposite_side()
    {
        set_boxes({{100, 100, 200, 200}});
        pointer.drag(100, 150, 260, 150);
        QVERIFY(boxes() == (std::vector<Box>{{200, 100, 260, 200}}));
    }

    void the_box_on_top_is_held()
    {
        set_boxes({{100, 100, 300, 250}, {150, 150, 200, 200}});
        pointer.drag(175, 175, 185, 175);
        QVERIFY(boxes() == (std::vector<Box>{{100, 100, 300, 250}, {160, 150, 210, 200}}));
    }

    void a_side_below_another_boxs_inside_is_held()
    {
        set_boxes({{150, 150, 200, 200}, {100, 100, 300, 250}});
        pointer.drag(200, 175, 220, 175);
        QVERIFY(boxes() == (std::vector<Box>{{150, 150, 220, 200}, {100, 100, 300, 250}}));
    }

    void delete_removes_the_hovered_box()
    {
        set_boxes({{20, 30, 50, 60}, {100, 100, 200, 200}});
        QVERIFY(!tool.remove_hovered());
        pointer.hover(150, 150);
        QVERIFY(marks.hovered() == (PromptMark{MarkKind::Box, 1}));
        QVERIFY(tool.remove_hovered());
        QVERIFY(boxes() == (std::vector<Box>{{20, 30, 50, 60}}));
        QCOMPARE(last_step(), QString("Remove box"));
        QCOMPARE(steps(), 2);
    }

    void escape_restores_what_was_before()
    {
        set_boxes({{20, 30, 50, 60}});
        QVERIFY(!tool.cancel());
        pointer.press(100, 100);
        pointer.move(200, 200);
        QVERIFY(tool.cancel());
        QVERIFY(boxes() == (std::vector<Box>{{20, 30, 50, 60}}));
        pointer.release(200, 200);
        QCOMPARE(steps(), 1);
    }

    void undo_during_a_drag_leaves_nothing_behind()
    {
        set_boxes({{20, 30, 150, 160}});
        pointer.press(80, 80);
        pointer.move(90, 90);
        document.undo_stack().undo();
        pointer.move(99, 99);
        pointer.release(99, 99);
        QVERIFY(boxes().empty());
    }

    void only_the_left_button_draws()
    {
        pointer.button = Qt::RightButton;
        QVERIFY(!pointer.press(20, 30));
    }

    void the_cursor_shows_the_direction()
    {
        set_boxes({{100, 100, 200, 200}});
        const std::vector<std::pair<QPointF, Qt::CursorShape>> expected{
            {{100, 100}, Qt::SizeFDiagCursor}, {{200, 200}, Qt::SizeFDiagCursor},
            {{200, 100}, Qt::SizeBDiagCursor}, {{100, 200}, Qt::SizeBDiagCursor},
            {{150, 100}, Qt::SizeVerCursor},   {{100, 150}, Qt::SizeHorCursor},
            {{150, 150}, Qt::SizeAllCursor},   {{10, 10}, Qt::CrossCursor}};
        for (const auto& [place, shape] : expected) {
            pointer.hover(place.x(), place.y());
            QCOMPARE(tool.cursor().shape(), shape);
        }
        pointer.hover(150, 150);
        tool.leave();
        QCOMPARE(tool.cursor().shape(), Qt::CrossCursor);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BoxToolTest)
#include "tst_box_tool.moc"
