#include "../document/made_photo.h"
#include "document/brush.h"
#include "pointer.h"
#include "ui/tools/lasso_tool.h"

#include <QElapsedTimer>
#include <QTest>

namespace sdmatte::studio {

class LassoToolTest : public QObject {
    Q_OBJECT

    Document document;
    PromptMarks marks{document};
    std::optional<LassoTool> tool;

    const ObjectPrompt& prompt() { return document.state().prompt; }
    int steps() { return document.undo_stack().count(); }
    Pointer pointer(Qt::KeyboardModifiers modifiers = {}, Qt::MouseButton button = Qt::LeftButton)
    {
        return {.tool = *tool, .view = {}, .button = button, .modifiers = modifiers};
    }
    int pixels()
    {
        int count = 0;
        for (int y = 0; y < 400; ++y)
            for (int x = 0; x < 600; ++x)
                count += prompt().area.at(x, y) == 255 ? 1 : 0;
        return count;
    }
    // Around the pixels [x0, x1) x [y0, y1).
    void click_corners(Pointer with, int x0, int y0, int x1, int y1)
    {
        with.click(x0, y0);
        with.click(x1, y0);
        with.click(x1, y1);
        with.click(x0, y1);
    }
    void draw(Pointer with, int x0, int y0, int x1, int y1)
    {
        with.press(x0, y0);
        for (const QPoint place : {QPoint(x1, y0), QPoint(x1, y1), QPoint(x0, y1)})
            with.move(place.x(), place.y());
        with.release(x0, y1);
    }
    void double_click(int x, int y)
    {
        PointerEvent event = pointer().at(x, y, Qt::LeftButton);
        event.is_double = true;
        QVERIFY(tool->press(event, {}));
        tool->release(event, {});
    }

private slots:
    void init()
    {
        document.set_photo(made_photo(600, 400));
        tool.emplace(document, marks);
    }

    void a_drag_is_closed_where_it_ends()
    {
        draw(pointer(), 100, 50, 300, 150);
        QCOMPARE(pixels(), 200 * 100);
        QCOMPARE(prompt().area.at(100, 50), 255);
        QCOMPARE(prompt().area.at(299, 149), 255);
        QCOMPARE(prompt().area.at(300, 149), 0);
        QCOMPARE(steps(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Lasso"));
        document.undo_stack().undo();
        QVERIFY(prompt().area.is_blank());
    }

    void clicks_make_a_polygon_that_enter_closes()
    {
        click_corners(pointer(), 10, 20, 60, 90);
        QCOMPARE(steps(), 0);
        QVERIFY(tool->press_key(Qt::Key_Return, {}));
        QCOMPARE(pixels(), 50 * 70);
        QCOMPARE(steps(), 1);
        QVERIFY(!tool->press_key(Qt::Key_Return, {}));
    }

    void a_double_click_closes_a_polygon()
    {
        click_corners(pointer(), 10, 20, 60, 90);
        double_click(10, 90);
        QCOMPARE(pixels(), 50 * 70);
        QCOMPARE(steps(), 1);
    }

    void a_click_on_the_first_corner_closes_a_polygon()
    {
        click_corners(pointer(), 10, 20, 60, 90);
        pointer().click(12, 21);
        QCOMPARE(pixels(), 50 * 70);
        pointer().click(300, 300); // begins another one
        QCOMPARE(pixels(), 50 * 70);
    }

    void escape_drops_it()
    {
        click_corners(pointer(), 10, 20, 60, 90);
        QVERIFY(tool->cancel());
        QVERIFY(!tool->cancel());
        QVERIFY(!tool->press_key(Qt::Key_Return, {}));
        QCOMPARE(steps(), 0);
        pointer().press(10, 10);
        pointer().move(200, 10);
        pointer().move(200, 200);
        QVERIFY(tool->cancel());
        pointer().release(200, 200);
        QCOMPARE(steps(), 0);
    }

    void backspace_removes_the_last_corner()
    {
        click_corners(pointer(), 10, 20, 60, 90);
        pointer().click(300, 300);
        QVERIFY(tool->press_key(Qt::Key_Backspace, {}));
        QVERIFY(tool->press_key(Qt::Key_Return, {}));
        QCOMPARE(pixels(), 50 * 70);
        pointer().click(10, 10);
        QVERIFY(tool->press_key(Qt::Key_Backspace, {}));
        QVERIFY(!tool->press_key(Qt::Key_Backspace, {})); // nothing is left of it
        QCOMPARE(steps(), 1);
    }

    void a_drag_within_a_polygon_is_a_part_of_it_that_backspace_takes_whole()
    {
        pointer().click(100, 100);
        pointer().click(200, 100);
        pointer().press(200, 200);
        pointer().move(250, 250);
        pointer().move(150, 280);
        pointer().release(100, 200);
        QCOMPARE(steps(), 0);
        QVERIFY(tool->press_key(Qt::Key_Backspace, {}));
        pointer().click(200, 200);
        pointer().click(100, 200);
        QVERIFY(tool->press_key(Qt::Key_Enter, {}));
        QCOMPARE(pixels(), 100 * 100);
    }

    void another_lasso_takes_the_place_of_the_area()
    {
        draw(pointer(), 100, 50, 300, 150);
        draw(pointer(), 400, 300, 450, 320);
        QCOMPARE(pixels(), 50 * 20);
    }

    void shift_adds_and_alt_takes_away()
    {
        draw(pointer(), 100, 50, 300, 150);
        draw(pointer(Qt::ShiftModifier), 250, 100, 350, 200);
        QCOMPARE(pixels(), 200 * 100 + 100 * 100 - 50 * 50);
        QCOMPARE(document.undo_stack().undoText(), QString("Add to the area"));
        draw(pointer(Qt::AltModifier), 100, 50, 200, 150);
        QCOMPARE(pixels(), 100 * 100 + 100 * 100 - 50 * 50);
        draw(pointer({}, Qt::RightButton), 200, 50, 300, 60);
        QCOMPARE(pixels(), 100 * 100 + 100 * 100 - 50 * 50 - 100 * 10);
        QCOMPARE(document.undo_stack().undoText(), QString("Take from the area"));
        QCOMPARE(steps(), 4);
    }

    void the_mode_can_be_set_for_those_without_a_keyboard()
    {
        draw(pointer(), 100, 50, 300, 150);
        tool->set_mode(LassoMode::Add);
        draw(pointer(), 400, 300, 450, 320);
        QCOMPARE(pixels(), 200 * 100 + 50 * 20);
        tool->set_mode(LassoMode::Subtract);
        draw(pointer(), 400, 300, 450, 320);
        QCOMPARE(pixels(), 200 * 100);
    }

    void what_a_lasso_adds_is_no_longer_erased()
    {
        ObjectState state = document.state();
        paint_stroke(state.prompt, StrokeKind::Erase, {.radius_px = 40, .hardness = 1}, {300, 100},
                     {300, 100});
        document.edit("erase", state);
        draw(pointer(), 100, 50, 300, 150);
        QCOMPARE(prompt().erase.at(290, 100), 0);
        QCOMPARE(prompt().erase.at(310, 100), 255);
    }

    void a_click_and_a_line_enclose_nothing()
    {
        pointer().click(50, 50);
        double_click(50, 50);
        pointer().press(10, 10);
        pointer().move(200, 200);
        pointer().release(200, 200);
        QCOMPARE(steps(), 0);
        QVERIFY(!tool->cancel());
    }

    void what_lies_beside_the_photo_is_cut()
    {
        draw(pointer(), -100, -100, 700, 500);
        QCOMPARE(pixels(), 600 * 400);
    }

    void another_photo_takes_nothing_of_it()
    {
        click_corners(pointer(), 10, 20, 60, 90);
        document.set_photo(made_photo(600, 400));
        tool->press_key(Qt::Key_Return, {});
        QVERIFY(prompt().area.is_blank());
    }

    void it_is_painted_over_any_ground()
    {
        QImage image(600, 400, QImage::Format_ARGB32_Premultiplied);
        for (const QColor ground : {QColor(Qt::black), QColor(Qt::white), QColor(Qt::gray)}) {
            click_corners(pointer(), 100, 100, 300, 300);
            pointer().hover(50, 200);
            image.fill(ground);
            QPainter painter(&image);
            tool->paint(painter, {});
            painter.end();
            const auto differs = [&](int x, int y) {
                for (int dy = -2; dy <= 2; ++dy)
                    if (std::abs(qGray(image.pixel(x, y + dy)) - qGray(ground.rgb())) > 90)
                        return true;
                return false;
            };
            QVERIFY(differs(200, 100));
            QVERIFY(differs(200, 300));
            QVERIFY(!differs(200, 200));
            tool->cancel();
        }
    }

    // An artist does not wait for an area, however large.
    void a_large_area_shares_the_tiles_inside_it()
    {
        document.set_photo(made_photo(12000, 9000)); // 108 MP
        QElapsedTimer timer;
        timer.start();
        draw(pointer(), 100, 100, 11900, 8900);
        qInfo("%.1f ms", double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(prompt().area.tile(10, 10), prompt().area.tile(20, 30));
        QCOMPARE(prompt().area.at(11899, 8899), 255);
        QCOMPARE(prompt().area.at(11900, 8899), 0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::LassoToolTest)
#include "tst_lasso_tool.moc"
