#include "../document/made_photo.h"
#include "document/brush.h"
#include "ui/panels/prompt_delegate.h"
#include "ui/panels/prompt_list.h"
#include "ui/panels/prompt_model.h"
#include "ui/panels/prompts_panel.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {

class PromptsPanelTest : public QObject {
    Q_OBJECT

    Document document;
    std::unique_ptr<PromptMarks> marks;
    std::unique_ptr<PromptsPanel> panel;

    PromptList& list() { return panel->list(); }
    QModelIndex row(int number) { return list().model()->index(number, 0); }
    QString text(int number) { return row(number).data().toString(); }
    QString coordinates(int number) { return row(number).data(Qt::EditRole).toString(); }
    int rows() { return list().model()->rowCount(); }
    int steps() { return document.undo_stack().count(); }
    QPoint middle(int number) { return list().visualRect(row(number)).center(); }
    QPoint bin(int number)
    {
        return PromptDelegate::bin_of(list().visualRect(row(number))).center();
    }
    // The editor of a row's coordinates.
    QLineEdit* edit(int number)
    {
        list().setFocus();
        list().setCurrentIndex(row(number));
        list().edit(row(number));
        return list().findChild<QLineEdit*>();
    }

private slots:
    void init()
    {
        document.set_photo(made_photo(1000, 800));
        ObjectState state = document.state();
        state.prompt.boxes = {{360, 220, 850, 660}};
        state.prompt.points = {{560, 330, true}, {420, 650, false}};
        document.edit("set", state);
        marks = std::make_unique<PromptMarks>(document);
        panel = std::make_unique<PromptsPanel>(document, *marks);
        panel->resize(300, 300);
        panel->show();
        panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
    }
    void cleanup()
    {
        panel.reset();
        marks.reset();
    }

    void each_entry_has_a_row()
    {
        QCOMPARE(rows(), 3);
        QCOMPARE(text(0), QString("Box"));
        QCOMPARE(coordinates(0), QString("360, 220, 850, 660"));
        QCOMPARE(text(1), QString("Point +"));
        QCOMPARE(coordinates(1), QString("560, 330"));
        QCOMPARE(text(2), QString("Point \u2212"));
        QCOMPARE(row(2).data(Qt::AccessibleTextRole).toString(), QString("Point \u2212 420, 650"));
        QVERIFY(row(1).data(PromptModel::PositiveRole).toBool());
        QVERIFY(!row(2).data(PromptModel::PositiveRole).toBool());
    }

    void strokes_have_rows_without_coordinates()
    {
        ObjectState state = document.state();
        paint_stroke(state.prompt, StrokeKind::Add, {}, {100, 100}, {200, 100});
        paint_stroke(state.prompt, StrokeKind::Erase, {}, {100, 300}, {200, 300});
        document.edit("paint", state);
        QCOMPARE(rows(), 5);
        QCOMPARE(text(3), QString("Brush strokes"));
        QCOMPARE(text(4), QString("Eraser strokes"));
        QVERIFY(!row(3).flags().testFlag(Qt::ItemIsEditable));
        list().setCurrentIndex(row(3));
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(document.state().prompt.add.is_blank());
        QVERIFY(!document.state().prompt.erase.is_blank());
        QCOMPARE(document.undo_stack().undoText(), QString("Remove brush strokes"));
    }

    void rows_follow_undo_and_live_changes()
    {
        document.begin_gesture("Move point");
        ObjectState state = document.state();
        state.prompt.points[0].x = 561;
        QSignalSpy reset(list().model(), &QAbstractItemModel::modelReset);
        document.update_gesture(state);
        QCOMPARE(coordinates(1), QString("561, 330"));
        QCOMPARE(reset.count(), 0); // the row stays the same
        document.end_gesture();
        document.undo_stack().undo();
        QCOMPARE(coordinates(1), QString("560, 330"));
        document.undo_stack().undo();
        QCOMPARE(rows(), 0);
    }

    void what_is_below_does_not_jump_for_the_first_rows()
    {
        const int height = list().sizeHint().height();
        ObjectState state = document.state();
        state.prompt.points.clear();
        document.edit("clear", state);
        QCOMPARE(list().sizeHint().height(), height);
        state.prompt.points.assign(30, Point{1, 1, true});
        document.edit("many", state);
        QCOMPARE(list().sizeHint().height(), 8 * 28);
    }

    void delete_removes_the_current_row_in_one_step()
    {
        list().setFocus();
        list().setCurrentIndex(row(1));
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(document.state().prompt.points == (std::vector<Point>{{420, 650, false}}));
        QCOMPARE(steps(), 2);
        QCOMPARE(document.undo_stack().undoText(), QString("Remove point"));
        QCOMPARE(list().currentIndex().row(), 1); // the next can follow
        QTest::keyClick(&list(), Qt::Key_Delete);
        QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(document.state().prompt.is_empty());
        QTest::keyClick(&list(), Qt::Key_Delete);
        QCOMPARE(steps(), 4);
    }

    void the_bin_of_a_row_removes_it()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, bin(0));
        QVERIFY(document.state().prompt.boxes.empty());
        QCOMPARE(document.undo_stack().undoText(), QString("Remove box"));
        QCOMPARE(steps(), 2);
    }

    void a_press_on_the_bin_that_leaves_it_removes_nothing()
    {
        QTest::mousePress(list().viewport(), Qt::LeftButton, {}, bin(0));
        QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, bin(1));
        QTest::mousePress(list().viewport(), Qt::LeftButton, {}, middle(1));
        QTest::mouseRelease(list().viewport(), Qt::LeftButton, {}, bin(1));
        QCOMPARE(steps(), 1);
    }

    void the_row_under_the_pointer_stands_out_on_the_canvas()
    {
        QTest::mouseMove(list().viewport(), middle(2));
        QTRY_VERIFY(marks->hovered() == (PromptMark{MarkKind::Point, 1}));
        QVERIFY(row(2).data(PromptModel::HoveredRole).toBool());
        QVERIFY(!row(1).data(PromptModel::HoveredRole).toBool());
        QEvent leave(QEvent::Leave);
        QApplication::sendEvent(list().viewport(), &leave);
        QVERIFY(!marks->hovered());
    }

    void a_mark_hovered_on_the_canvas_stands_out_in_the_list()
    {
        marks->set_hovered(std::nullopt);
        QSignalSpy changed(list().model(), &QAbstractItemModel::dataChanged);
        marks->set_hovered(PromptMark{MarkKind::Box, 0});
        QVERIFY(row(0).data(PromptModel::HoveredRole).toBool());
        QCOMPARE(changed.count(), 1);
    }

    void the_arrow_keys_show_where_an_entry_is()
    {
        list().setFocus();
        list().setCurrentIndex(row(0));
        QTest::keyClick(&list(), Qt::Key_Down);
        QVERIFY(marks->selected() == (PromptMark{MarkKind::Point, 0}));
    }

    void the_current_row_is_the_selected_mark_and_the_other_way_round()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middle(2));
        QVERIFY(marks->selected() == (PromptMark{MarkKind::Point, 1}));
        marks->set_selected(PromptMark{MarkKind::Box, 0});
        QCOMPARE(list().currentIndex().row(), 0);
        list().clearFocus();
        QVERIFY(marks->selected() == (PromptMark{MarkKind::Box, 0}));
        marks->set_selected(std::nullopt);
        QVERIFY(!list().currentIndex().isValid());
        QCOMPARE(steps(), 1);
    }

    void a_click_on_its_sign_or_space_flips_a_point()
    {
        const auto sign = [this](int number) {
            return PromptDelegate::sign_of(list().visualRect(row(number))).center();
        };
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, sign(1));
        QVERIFY(!document.state().prompt.points[0].is_positive);
        QCOMPARE(text(1), QString("Point \u2212"));
        QCOMPARE(document.undo_stack().undoText(), QString("Change point"));
        list().setFocus();
        list().setCurrentIndex(row(2));
        QTest::keyClick(&list(), Qt::Key_Space);
        QVERIFY(document.state().prompt.points[1].is_positive);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, sign(0)); // a box has none
        QCOMPARE(steps(), 3);
    }

    void every_kind_is_listed_painted_with_its_sign_and_removed()
    {
        ObjectState state = document.state();
        state.prompt.points.clear();
        state.prompt.boxes.clear();
        for (const auto mask : prompt_masks)
            paint(state.prompt.*mask, {}, {100, 100}, {100, 100});
        state.prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(1000, 800);
        state.prompt.caption = "a cat";
        document.edit("all", state);
        const QStringList names{"Area",           "Brush strokes", "Eraser strokes", "Keep strokes",
                                "Remove strokes", "Trimap",        "Caption"};
        QCOMPARE(rows(), int(names.size()));
        for (int i = 0; i < rows(); ++i) {
            QCOMPARE(text(i), names[i]);
            const bool takes_away = names[i] == "Eraser strokes" || names[i] == "Remove strokes";
            QCOMPARE(row(i).data(PromptModel::PositiveRole).toBool(), !takes_away);
        }
        QCOMPARE(coordinates(6), QString("a cat"));
        panel->resize(300, 600);
        QCoreApplication::processEvents();
        const QImage picture = list().grab().toImage();
        for (int i = 0; i < rows(); ++i) { // each row has an icon
            const QRect place = PromptDelegate::sign_of(list().visualRect(row(i)));
            int painted = 0;
            for (int y = place.top(); y <= place.bottom(); ++y)
                for (int x = place.left(); x <= place.right(); ++x)
                    painted += picture.pixel(x, y) != picture.pixel(2, place.top() + 2) ? 1 : 0;
            QVERIFY2(painted > 15, qPrintable(names[i]));
        }
        list().setFocus();
        list().setCurrentIndex(row(0));
        const int before = steps();
        for (int i = 0; i < names.size(); ++i)
            QTest::keyClick(&list(), Qt::Key_Delete);
        QVERIFY(document.state() == empty_state(1000, 800));
        QCOMPARE(steps(), before + int(names.size()));
        while (document.undo_stack().index() > before)
            document.undo_stack().undo();
        QVERIFY(document.state() == state);
    }

    void a_caption_is_one_step_where_the_engine_reads_it()
    {
        QVERIFY(!panel->caption().isEnabled());
        QVERIFY(panel->caption_note().isVisible());
        QVERIFY(panel->caption_note().text().endsWith('.'));
        panel->set_caption_usable(true);
        QVERIFY(!panel->caption_note().isVisible());
        panel->caption().setFocus();
        QTest::keyClicks(&panel->caption(), " a glass vase ");
        QCOMPARE(steps(), 1); // not with each letter
        QTest::keyClick(&panel->caption(), Qt::Key_Return);
        QCOMPARE(document.state().prompt.caption, std::string("a glass vase"));
        QCOMPARE(steps(), 2);
        QCOMPARE(text(rows() - 1), QString("Caption"));
        document.undo_stack().undo();
        QVERIFY(document.state().prompt.caption.empty());
        list().setFocus();
        QCOMPARE(steps(), 2);
    }

    void a_caption_that_is_not_read_is_said_and_can_be_removed()
    {
        ObjectState state = document.state();
        state.prompt.caption = "a cat";
        document.edit("caption", state);
        panel->set_caption_usable(false);
        QVERIFY(panel->caption_note().text().contains("no effect"));
        QVERIFY(panel->caption().isEnabled());
        panel->caption().clear();
        QTest::keyClick(&panel->caption(), Qt::Key_Return);
        QVERIFY(document.state().prompt.caption.empty());
        QCOMPARE(document.undo_stack().undoText(), QString("Remove caption"));
        QVERIFY(!panel->caption().isEnabled());
    }

    void a_caption_in_its_row_can_be_typed_too()
    {
        ObjectState state = document.state();
        state.prompt.caption = "a cat";
        document.edit("caption", state);
        QLineEdit* field = edit(3);
        field->selectAll();
        QTest::keyClicks(field, "a dog, 2 years old");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(document.state().prompt.caption, std::string("a dog, 2 years old"));
        QCOMPARE(panel->caption().text(), QString("a dog, 2 years old"));
    }

    void coordinates_can_be_typed()
    {
        QLineEdit* field = edit(1);
        QVERIFY(field != nullptr);
        QCOMPARE(field->text(), QString("560, 330"));
        field->selectAll();
        QTest::keyClicks(field, "10 20");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(document.state().prompt.points[0] == (Point{10, 20, true})); // later, by Qt
        QCOMPARE(steps(), 2);
        QTRY_VERIFY(list().findChild<QLineEdit*>() == nullptr);
        field = edit(0);
        field->selectAll();
        QTest::keyClicks(field, "0, 0, 1000, 800");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(document.state().prompt.boxes[0] == (Box{0, 0, 1000, 800}));
        QCOMPARE(document.undo_stack().undoText(), QString("Change box"));
    }

    void a_double_click_edits()
    {
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, middle(1));
        QTest::mouseDClick(list().viewport(), Qt::LeftButton, {}, middle(1));
        QVERIFY(list().findChild<QLineEdit*>() != nullptr);
    }

    void wrong_coordinates_stay_in_the_field_and_say_why()
    {
        QLineEdit* field = edit(1);
        field->selectAll();
        QTest::keyClicks(field, "5000, 20");
        QVERIFY(field->toolTip().contains("999"));
        QTest::keyClick(field, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(field->isVisible());
        QCOMPARE(coordinates(1), QString("560, 330"));
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(coordinates(1), QString("560, 330"));
        QCOMPARE(steps(), 1);
    }

    void unchanged_coordinates_are_no_step()
    {
        QLineEdit* field = edit(1);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(list().findChild<QLineEdit*>() == nullptr);
        QCOMPARE(steps(), 1);
    }

    void see_through_is_one_step_where_the_engine_can_use_it()
    {
        panel->set_see_through_usable(true);
        QVERIFY(panel->see_through().isEnabled());
        QTest::mouseClick(&panel->see_through(), Qt::LeftButton);
        QVERIFY(document.state().prompt.is_see_through);
        QCOMPARE(steps(), 2);
        document.undo_stack().undo();
        QVERIFY(!panel->see_through().isChecked());
    }

    void see_through_says_why_it_is_off()
    {
        QVERIFY(!panel->see_through().isEnabled());
        QVERIFY(panel->see_through().toolTip().contains("SDMatte"));
        panel->set_see_through_usable(true);
        QVERIFY(!panel->see_through().toolTip().contains("SDMatte"));
        document.set_photo(nullptr);
        QVERIFY(!panel->see_through().isEnabled());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PromptsPanelTest)
#include "tst_prompts_panel.moc"
