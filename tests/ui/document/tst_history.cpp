#include "document/brush.h"
#include "made_photo.h"
#include "ui/document/document.h"

#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {

class HistoryTest : public QObject {
    Q_OBJECT

    Document document;

    ObjectState with_point(int x)
    {
        ObjectState state = document.state();
        state.prompt.points.push_back({x, 1, true});
        return state;
    }

private slots:
    void init() { document.set_photo(made_photo(600, 400)); }

    void an_edit_is_one_step_with_its_name()
    {
        document.edit("Add point", with_point(3));
        QCOMPARE(document.undo_stack().count(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Add point"));
    }

    void an_edit_of_an_equal_state_is_no_step()
    {
        document.edit("a", with_point(3));
        const quint64 before = document.generation();
        QSignalSpy prompt(&document, &Document::prompt_changed);
        document.edit("b", document.state());
        QCOMPARE(document.undo_stack().count(), 1);
        QCOMPARE(document.generation(), before);
        QCOMPARE(prompt.count(), 0);
    }

    void a_gesture_is_one_step_however_often_it_changes()
    {
        QSignalSpy prompt(&document, &Document::prompt_changed);
        document.begin_gesture("Move point");
        for (int i = 0; i < 25; ++i) {
            ObjectState state = empty_state(600, 400);
            state.prompt.points = {{i, 0, true}};
            document.update_gesture(state);
        }
        QCOMPARE(document.undo_stack().count(), 0);
        QCOMPARE(prompt.count(), 25);
        document.end_gesture();
        QCOMPARE(prompt.count(), 25);
        QCOMPARE(document.undo_stack().count(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Move point"));
        document.undo_stack().undo();
        QVERIFY(document.state() == empty_state(600, 400));
    }

    void a_gesture_that_ends_where_it_began_is_no_step()
    {
        document.begin_gesture("a");
        document.update_gesture(with_point(3));
        document.update_gesture(empty_state(600, 400));
        document.end_gesture();
        QCOMPARE(document.undo_stack().count(), 0);
    }

    void a_cancelled_gesture_restores_its_start()
    {
        document.edit("a", with_point(3));
        const ObjectState start = document.state();
        document.begin_gesture("b");
        document.update_gesture(with_point(4));
        const quint64 during = document.generation();
        QSignalSpy prompt(&document, &Document::prompt_changed);
        document.cancel_gesture();
        QVERIFY(document.state() == start);
        QVERIFY(document.generation() > during);
        QCOMPARE(prompt.count(), 1);
        QCOMPARE(document.undo_stack().count(), 1);
        document.end_gesture();
        document.cancel_gesture();
        QVERIFY(document.state() == start);
    }

    void redo_gives_the_same_state_and_a_new_generation()
    {
        document.edit("a", with_point(3));
        const ObjectState state = document.state();
        const quint64 first = document.generation();
        document.undo_stack().undo();
        const quint64 second = document.generation();
        document.undo_stack().redo();
        QVERIFY(document.state() == state);
        QVERIFY(second > first);
        QVERIFY(document.generation() > second);
    }

    void undo_within_a_gesture_drops_it()
    {
        document.edit("a", with_point(3));
        document.begin_gesture("b");
        document.update_gesture(with_point(4));
        document.undo_stack().undo();
        QVERIFY(document.state() == empty_state(600, 400));
        QVERIFY(!document.is_in_gesture());
        document.update_gesture(with_point(5));
        document.end_gesture();
        QVERIFY(document.state() == empty_state(600, 400));
        document.undo_stack().redo();
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
    }

    void an_edit_within_a_gesture_ends_it_first()
    {
        document.begin_gesture("Move point");
        document.update_gesture(with_point(4));
        document.edit("Remove points", empty_state(600, 400));
        QCOMPARE(document.undo_stack().count(), 2);
        document.undo_stack().undo();
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
        document.undo_stack().undo();
        QVERIFY(document.state() == empty_state(600, 400));
    }

    void a_second_gesture_ends_the_first()
    {
        document.begin_gesture("a");
        document.update_gesture(with_point(4));
        document.begin_gesture("b");
        document.update_gesture(with_point(5));
        document.cancel_gesture();
        QCOMPARE(document.undo_stack().count(), 1);
        QCOMPARE(document.state().prompt.points.size(), std::size_t{1});
    }

    void edits_of_one_series_are_one_step()
    {
        const ObjectState start = document.state();
        const auto feather = [&](float px, int series) {
            ObjectState state = document.state();
            state.edge.feather_px = px;
            document.edit("Feather edge", state, series);
        };
        feather(1, 7);
        feather(2, 7);
        feather(3, 7);
        QCOMPARE(document.undo_stack().count(), 1);
        feather(4, 8);
        QCOMPARE(document.undo_stack().count(), 2);
        document.undo_stack().undo();
        QCOMPARE(document.state().edge.feather_px, 3.F);
        document.undo_stack().undo();
        QVERIFY(document.state() == start);
        document.undo_stack().redo();
        QCOMPARE(document.state().edge.feather_px, 3.F);
    }

    void another_edit_ends_a_series()
    {
        ObjectState state = document.state();
        state.edge.feather_px = 1;
        document.edit("a", state, 7);
        document.edit("b", with_point(3));
        state = document.state();
        state.edge.feather_px = 2;
        document.edit("c", state, 7);
        QCOMPARE(document.undo_stack().count(), 3);
    }

    void a_series_that_comes_back_to_its_start_is_no_step()
    {
        ObjectState state = document.state();
        state.edge.feather_px = 1;
        document.edit("a", state, 7);
        state.edge.feather_px = 0;
        document.edit("a", state, 7);
        QCOMPARE(document.undo_stack().count(), 0);
        QVERIFY(!document.undo_stack().canUndo());
    }

    void there_is_no_limit_to_undo()
    {
        for (int i = 0; i < 3000; ++i) {
            ObjectState state = document.state();
            state.prompt.points = {{i % 600, i / 600, true}};
            document.edit("Move point", state);
        }
        QCOMPARE(document.undo_stack().count(), 3000);
        document.go_to(0);
        QVERIFY(document.state() == empty_state(600, 400));
    }

    void going_far_tells_everybody_once()
    {
        for (int i = 1; i <= 40; ++i)
            document.edit("Add point", with_point(i));
        QSignalSpy prompt(&document, &Document::prompt_changed);
        document.go_to(3);
        QCOMPARE(document.state().prompt.points.size(), std::size_t{3});
        QCOMPARE(prompt.count(), 1);
        document.go_to(3);
        QCOMPARE(prompt.count(), 1);
        document.go_to(40);
        QCOMPARE(document.state().prompt.points.size(), std::size_t{40});
        QCOMPARE(prompt.count(), 2);
    }

    void steps_share_the_tiles_that_they_did_not_change()
    {
        ObjectState state = document.state();
        paint_stroke(state.prompt, StrokeKind::Add, {}, {.x = 100, .y = 100}, {.x = 500, .y = 300});
        document.edit("a", state);
        const TileMask::Tile* far = state.prompt.add.tile(1, 1);
        QVERIFY(far != nullptr);
        paint_stroke(state.prompt, StrokeKind::Add, {}, {.x = 50, .y = 50}, {.x = 60, .y = 50});
        document.edit("b", state);
        document.undo_stack().undo();
        QCOMPARE(document.state().prompt.add.tile(1, 1), far);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::HistoryTest)
#include "tst_history.moc"
