#include "../document/made_photo.h"
#include "pointer.h"
#include "ui/tools/brush_tool.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {

class BrushToolTest : public QObject {
    Q_OBJECT

    Document document;
    PromptMarks marks{document};
    BrushTool brush{document, marks, StrokeKind::Add};
    BrushTool eraser{document, marks, StrokeKind::Erase};
    Pointer pointer{.tool = brush, .view = {}};
    Pointer rubber{.tool = eraser, .view = {}};

    const ObjectPrompt& prompt() { return document.state().prompt; }
    int steps() { return document.undo_stack().count(); }

private slots:
    void init()
    {
        document.set_photo(made_photo(600, 400));
        brush.set_brush({.radius_px = 10, .hardness = 1});
        eraser.set_brush({.radius_px = 10, .hardness = 1});
        for (Pointer* each : {&pointer, &rubber}) {
            each->button = Qt::LeftButton;
            each->modifiers = Qt::NoModifier;
            each->pressure = 1;
        }
    }

    void a_click_paints_a_dab()
    {
        QVERIFY(pointer.click(100, 50));
        QCOMPARE(prompt().add.at(100, 50), 255);
        QCOMPARE(prompt().add.at(108, 50), 255);
        QCOMPARE(prompt().add.at(112, 50), 0);
        QVERIFY(prompt().erase.is_blank());
        QCOMPARE(steps(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Brush stroke"));
    }

    void a_stroke_of_many_moves_is_one_step_and_shows_live()
    {
        QSignalSpy changed(&document, &Document::prompt_changed);
        pointer.press(50, 50);
        for (int x = 60; x <= 500; x += 10) {
            pointer.move(x, 50 + x / 4.0);
            QCOMPARE(prompt().add.at(x, 50 + x / 4), 255);
        }
        pointer.release(500, 175);
        QVERIFY(changed.count() > 40);
        QCOMPARE(steps(), 1);
        document.undo_stack().undo();
        QVERIFY(prompt().add.is_blank());
        document.undo_stack().redo();
        QCOMPARE(prompt().add.at(275, 118), 255);
    }

    void a_stroke_has_no_gaps_however_fast()
    {
        pointer.press(20, 200);
        pointer.move(580, 200);
        pointer.release(580, 200);
        for (int x = 20; x < 580; ++x)
            QCOMPARE(prompt().add.at(x, 200), 255);
    }

    void the_eraser_takes_away_and_says_so()
    {
        pointer.drag(50, 100, 300, 100);
        rubber.drag(150, 100, 200, 100);
        QCOMPARE(prompt().add.at(175, 100), 0);
        QCOMPARE(prompt().erase.at(175, 100), 255);
        QCOMPARE(prompt().add.at(80, 100), 255);
        QCOMPARE(document.undo_stack().undoText(), QString("Eraser stroke"));
        pointer.click(175, 100);
        QCOMPARE(prompt().add.at(175, 100), 255);
        QCOMPARE(prompt().erase.at(175, 100), 0);
        QCOMPARE(steps(), 3);
    }

    void alt_and_the_right_button_paint_the_other_kind()
    {
        pointer.modifiers = Qt::AltModifier;
        pointer.click(100, 100);
        QCOMPARE(prompt().erase.at(100, 100), 255);
        QCOMPARE(document.undo_stack().undoText(), QString("Eraser stroke"));
        rubber.button = Qt::RightButton;
        rubber.click(100, 100);
        QCOMPARE(prompt().add.at(100, 100), 255);
        QCOMPARE(prompt().erase.at(100, 100), 0);
    }

    void shift_click_goes_straight_from_the_last_end()
    {
        pointer.drag(50, 50, 100, 50);
        pointer.modifiers = Qt::ShiftModifier;
        pointer.click(100, 350);
        QCOMPARE(prompt().add.at(100, 200), 255);
        pointer.click(400, 350);
        QCOMPARE(prompt().add.at(250, 350), 255);
        QCOMPARE(steps(), 3);
    }

    void shift_click_without_a_stroke_before_is_a_dab()
    {
        pointer.modifiers = Qt::ShiftModifier;
        pointer.click(100, 100);
        QCOMPARE(prompt().add.at(100, 100), 255);
        QCOMPARE(prompt().add.at(50, 50), 0);
    }

    void shift_click_does_not_go_on_from_another_photo()
    {
        pointer.click(50, 50);
        document.set_photo(made_photo(600, 400));
        pointer.modifiers = Qt::ShiftModifier;
        pointer.click(300, 50);
        QCOMPARE(prompt().add.at(300, 50), 255);
        QCOMPARE(prompt().add.at(175, 50), 0);
    }

    void pressure_sets_the_size()
    {
        brush.set_brush({.radius_px = 40, .hardness = 1});
        pointer.pressure = 0.25;
        pointer.click(100, 100);
        QCOMPARE(prompt().add.at(100, 108), 255);
        QCOMPARE(prompt().add.at(100, 112), 0);
        pointer.press(200, 100);
        pointer.pressure = 1;
        pointer.move(350, 100);
        pointer.pressure = 0; // as pens are when they leave
        pointer.release(350, 100);
        QCOMPARE(prompt().add.at(200, 112), 0);
        QCOMPARE(prompt().add.at(350, 138), 255);
        QCOMPARE(prompt().add.at(388, 100), 255);
    }

    void without_pen_pressure_the_whole_brush_paints()
    {
        brush.set_brush({.radius_px = 40, .hardness = 1});
        brush.set_uses_pressure(false);
        pointer.pressure = 0.25;
        pointer.click(100, 100);
        QCOMPARE(prompt().add.at(100, 138), 255);
        brush.set_uses_pressure(true);
    }

    void a_curve_is_round_however_few_places_it_has()
    {
        // A quarter of a circle of 200 pixels, seen at five places.
        brush.set_brush({.radius_px = 8, .hardness = 1});
        constexpr double pi = 3.14159265358979;
        const auto place = [](double t, double radius) {
            return QPointF(50 + radius * std::cos(t), 50 + radius * std::sin(t));
        };
        pointer.press(place(0, 200).x(), place(0, 200).y());
        for (int i = 1; i <= 4; ++i)
            pointer.move(place(i * pi / 8, 200).x(), place(i * pi / 8, 200).y());
        pointer.release(place(pi / 2, 200).x(), place(pi / 2, 200).y());
        for (int i = 0; i <= 90; ++i) { // chords would be up to 3.8 pixels inside
            const QPointF middle = place(i * pi / 180, 200);
            QCOMPARE(prompt().add.at(int(middle.x()), int(middle.y())), 255);
        }
        // Half way between the places in the middle the stroke reaches about as far outwards as
        // a true circle does.
        const QPointF outer = place(3 * pi / 16, 206);
        QCOMPARE(prompt().add.at(int(outer.x()), int(outer.y())), 255);
    }

    void keep_and_remove_bind_and_alt_frees()
    {
        BrushTool keep(document, marks, StrokeKind::Keep);
        BrushTool remove(document, marks, StrokeKind::Remove);
        for (BrushTool* tool : {&keep, &remove})
            tool->set_brush({.radius_px = 10, .hardness = 1});
        Pointer keeper{.tool = keep, .view = {}};
        Pointer remover{.tool = remove, .view = {}};
        keeper.drag(50, 100, 300, 100);
        QCOMPARE(document.undo_stack().undoText(), QString("Keep stroke"));
        remover.click(200, 100);
        QCOMPARE(document.undo_stack().undoText(), QString("Remove stroke"));
        QCOMPARE(prompt().keep.at(60, 100), 255);
        QCOMPARE(prompt().keep.at(200, 100), 0);
        QCOMPARE(prompt().remove.at(200, 100), 255);
        QVERIFY(prompt().add.is_blank() && prompt().erase.is_blank());
        keeper.modifiers = Qt::AltModifier;
        keeper.drag(40, 100, 320, 100);
        QCOMPARE(document.undo_stack().undoText(), QString("Free stroke"));
        QVERIFY(!counts_anywhere(prompt().keep));
        QVERIFY(!counts_anywhere(prompt().remove));
    }

    void a_pens_other_end_paints_the_opposite()
    {
        PointerEvent event = pointer.at(100, 100, Qt::LeftButton);
        event.is_eraser = true;
        QVERIFY(brush.press(event, {}));
        brush.release(event, {});
        QCOMPARE(prompt().erase.at(100, 100), 255);
        QVERIFY(prompt().add.is_blank());
    }

    void strokes_are_clipped_at_the_photos_sides()
    {
        pointer.drag(-50, 5, 700, 395);
        QCOMPARE(prompt().add.width(), 600);
        QCOMPARE(prompt().add.height(), 400);
        QCOMPARE(steps(), 1);
        pointer.click(-300, -300);
        QCOMPARE(steps(), 1); // nothing was painted
    }

    void painting_over_the_same_place_is_no_step()
    {
        pointer.click(100, 100);
        pointer.click(100, 100);
        QCOMPARE(steps(), 1);
    }

    void escape_takes_the_stroke_back()
    {
        pointer.click(100, 100);
        const ObjectState before = document.state();
        QVERIFY(!brush.cancel());
        pointer.press(200, 200);
        pointer.move(300, 300);
        QVERIFY(brush.cancel());
        QVERIFY(document.state() == before);
        pointer.move(350, 350);
        pointer.release(350, 350);
        QVERIFY(document.state() == before);
        QCOMPARE(steps(), 1);
    }

    void undo_during_a_stroke_leaves_nothing_behind()
    {
        pointer.click(100, 100);
        pointer.press(200, 200);
        document.undo_stack().undo();
        pointer.move(300, 300);
        pointer.release(300, 300);
        QVERIFY(prompt().add.is_blank());
    }

    void a_brush_is_kept_within_its_limits()
    {
        brush.set_brush({.radius_px = -4, .hardness = 3});
        QCOMPARE(brush.brush().radius_px, 1.0);
        QCOMPARE(brush.brush().hardness, 1.0);
    }

    void the_circle_is_the_cursor_and_asks_to_be_drawn()
    {
        QSignalSpy repaint(&marks, &PromptMarks::repaint_needed);
        brush.leave();
        QCOMPARE(brush.cursor().shape(), Qt::CrossCursor);
        QSignalSpy parts(&marks, &PromptMarks::repaint_needed_in);
        pointer.hover(50, 50);
        QVERIFY(parts.back().front().toRectF().contains(QRectF(39, 39, 22, 22)));
        QCOMPARE(brush.cursor().shape(), Qt::BlankCursor);
        pointer.hover(200, 50); // where it was, and where it is
        QVERIFY(parts[parts.count() - 2].front().toRectF().contains(QRectF(39, 39, 22, 22)));
        QVERIFY(parts.back().front().toRectF().contains(QRectF(189, 39, 22, 22)));
        QCOMPARE(repaint.count(), 0);
        brush.set_brush({.radius_px = 33});
        QCOMPARE(repaint.count(), 1);
    }

    void the_circle_has_the_brushs_true_size()
    {
        for (const double ratio : {1.0, 2.0}) {
            QImage image(int(200 * ratio), int(200 * ratio), QImage::Format_ARGB32_Premultiplied);
            image.setDevicePixelRatio(ratio);
            image.fill(Qt::gray);
            pointer.view = {.scale = 2, .origin = {}};
            brush.set_brush({.radius_px = 20});
            pointer.hover(50, 50); // at 100, 100
            QPainter painter(&image);
            brush.paint(painter, pointer.view);
            painter.end();
            const auto grey_at = [&](double x, double y) {
                return qGray(image.pixel(int(x * ratio), int(y * ratio)));
            };
            QVERIFY(grey_at(100.0 + 39.5, 100) > 140); // light on the circle
            QVERIFY(grey_at(100.0 + 38.7, 100) < 130); // dark beside it
            QCOMPARE(grey_at(100.0 + 34, 100), qGray(qRgb(160, 160, 164)));
            QCOMPARE(grey_at(100.0 + 44, 100), qGray(qRgb(160, 160, 164)));
        }
        pointer.view = {};
    }

    // What a stroke costs must not depend on the photo's size.
    void a_stroke_on_a_large_photo_touches_its_tiles_only()
    {
        document.set_photo(made_photo(12000, 9000)); // 108 MP
        brush.set_brush({.radius_px = 60});
        QElapsedTimer timer;
        timer.start();
        pointer.press(3000, 3000);
        for (int i = 1; i <= 200; ++i)
            pointer.move(3000 + i * 5, 3000 + i * 3);
        pointer.release(4000, 3600);
        qInfo("%.2f ms a move", double(timer.nsecsElapsed()) / 1e6 / 202);
        int tiles = 0;
        for (int ty = 0; ty < prompt().add.tiles_down(); ++ty)
            for (int tx = 0; tx < prompt().add.tiles_across(); ++tx)
                tiles += prompt().add.tile(tx, ty) != nullptr ? 1 : 0;
        QVERIFY(tiles > 4 && tiles < 20);
        QCOMPARE(steps(), 1);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BrushToolTest)
#include "tst_brush_tool.moc"
