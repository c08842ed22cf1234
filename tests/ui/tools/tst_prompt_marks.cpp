#include "../document/made_photo.h"
#include "document/brush.h"
#include "ui/tools/prompt_colours.h"
#include "ui/tools/prompt_marks.h"

#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {
namespace {

// How many of the pixels differ from `ground`, and how many have about this colour.
int count_near(const QImage& image, QColor colour)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor there = image.pixelColor(x, y);
            count += std::abs(there.red() - colour.red()) + std::abs(there.green() - colour.green())
                                 + std::abs(there.blue() - colour.blue())
                             < 24
                         ? 1
                         : 0;
        }
    return count;
}

} // namespace

class PromptMarksTest : public QObject {
    Q_OBJECT

    Document document;

    QImage painted(PromptMarks& marks, const ViewTransform& view, QColor ground = Qt::gray,
                   std::optional<MarkKind> live = {})
    {
        QImage image(300, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(ground);
        QPainter painter(&image);
        marks.paint(painter, view, live);
        return image;
    }
    void set(const std::function<void(ObjectPrompt&)>& change)
    {
        ObjectState state = document.state();
        change(state.prompt);
        document.edit("set", state);
    }

private slots:
    void init() { document.set_photo(made_photo(300, 200)); }

    void nothing_prompted_draws_nothing()
    {
        PromptMarks marks(document);
        QImage ground(300, 200, QImage::Format_ARGB32_Premultiplied);
        ground.fill(Qt::gray);
        QCOMPARE(painted(marks, {}), ground);
    }

    void points_have_the_colour_of_their_sign_at_their_pixels_middle()
    {
        set([](ObjectPrompt& prompt) { prompt.points = {{50, 60, true}, {150, 60, false}}; });
        PromptMarks marks(document);
        const QImage image = painted(marks, {});
        QCOMPARE(image.pixelColor(53, 57), prompt_colours::positive);
        QCOMPARE(image.pixelColor(153, 57), prompt_colours::negative);
        QCOMPARE(image.pixelColor(50, 60), prompt_colours::light); // the sign's middle
        QCOMPARE(image.pixelColor(150, 60), prompt_colours::light);
        // The plus has an upright stroke, the minus has none.
        QVERIFY(image.pixelColor(50, 57).green() > 220);
        QVERIFY(image.pixelColor(150, 57).green() < 160);
    }

    void marks_keep_their_size_at_any_zoom()
    {
        set([](ObjectPrompt& prompt) { prompt.points = {{100, 100, true}}; });
        PromptMarks marks(document);
        const int expected = count_near(painted(marks, {}), prompt_colours::positive);
        QVERIFY(expected > 60);
        for (const double scale : {0.1, 8.0}) {
            const ViewTransform view{
                .scale = scale, .origin = QPointF(150.5, 100.5) - QPointF(100.5, 100.5) * scale};
            QCOMPARE(count_near(painted(marks, view), prompt_colours::positive), expected);
        }
    }

    void marks_are_seen_on_any_ground()
    {
        set([](ObjectPrompt& prompt) {
            prompt.points = {{50, 60, true}};
            prompt.boxes = {{100, 50, 200, 150}};
        });
        PromptMarks marks(document);
        for (const QColor ground : {QColor(Qt::black), QColor(Qt::white), prompt_colours::positive,
                                    QColor(128, 128, 128)}) {
            const QImage image = painted(marks, {}, ground);
            QVERIFY(count_near(image, Qt::white) > 100);
            QVERIFY(count_near(image, prompt_colours::dark) > 100);
        }
    }

    void a_boxs_lines_lie_on_its_edges()
    {
        set([](ObjectPrompt& prompt) { prompt.boxes = {{100, 50, 200, 150}}; });
        PromptMarks marks(document);
        const QImage image = painted(marks, {});
        for (const QPoint place :
             {QPoint(130, 50), QPoint(100, 80), QPoint(200, 80), QPoint(130, 150)})
            QCOMPARE(image.pixelColor(place), prompt_colours::light);
        for (const QPoint place :
             {QPoint(130, 49), QPoint(130, 51), QPoint(99, 80), QPoint(201, 80)})
            QCOMPARE(image.pixelColor(place), prompt_colours::dark);
        QCOMPARE(image.pixelColor(150, 100), QColor(Qt::gray));
    }

    void handles_are_larger_for_the_tool_that_takes_hold_of_them()
    {
        set([](ObjectPrompt& prompt) { prompt.boxes = {{100, 50, 200, 150}}; });
        PromptMarks marks(document);
        const int other = count_near(painted(marks, {}), Qt::white);
        const int live = count_near(painted(marks, {}, Qt::gray, MarkKind::Box), Qt::white);
        QVERIFY(live > other + 100);
    }

    void the_hovered_mark_stands_out()
    {
        set([](ObjectPrompt& prompt) {
            prompt.points = {{50, 60, true}};
            prompt.boxes = {{100, 50, 200, 150}};
            paint(prompt.add, {}, {250, 100}, {250, 100});
            paint(prompt.erase, {}, {50, 150}, {50, 150});
            paint(prompt.area, {}, {20, 20}, {20, 20});
            paint(prompt.keep, {}, {280, 20}, {280, 20});
            paint(prompt.remove, {}, {280, 180}, {280, 180});
            prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(300, 200);
        });
        PromptMarks marks(document);
        const QImage before = painted(marks, {});
        for (const PromptMark& mark : marks_of(document.state().prompt)) {
            marks.set_hovered(mark);
            QVERIFY(painted(marks, {}) != before);
            marks.set_hovered(std::nullopt);
            marks.set_selected(mark);
            QVERIFY(painted(marks, {}) != before);
            marks.set_selected(std::nullopt);
        }
        QCOMPARE(painted(marks, {}), before);
    }

    void hovering_tells_once()
    {
        set([](ObjectPrompt& prompt) { prompt.points = {{50, 60, true}}; });
        PromptMarks marks(document);
        QSignalSpy hovered(&marks, &PromptMarks::hovered_changed);
        QSignalSpy repaint(&marks, &PromptMarks::repaint_needed);
        marks.set_hovered(PromptMark{MarkKind::Point, 0});
        marks.set_hovered(PromptMark{MarkKind::Point, 0});
        QCOMPARE(hovered.count(), 1);
        QCOMPARE(repaint.count(), 1);
        marks.set_hovered(PromptMark{MarkKind::Point, 1}); // there is none
        QVERIFY(!marks.hovered());
    }

    void a_mark_that_goes_is_no_longer_hovered()
    {
        set([](ObjectPrompt& prompt) { prompt.points = {{50, 60, true}}; });
        PromptMarks marks(document);
        marks.set_hovered(PromptMark{MarkKind::Point, 0});
        document.undo_stack().undo();
        QVERIFY(!marks.hovered());
    }

    void every_mark_can_be_listed_and_removed()
    {
        set([](ObjectPrompt& prompt) {
            prompt.points = {{50, 60, true}, {70, 60, false}};
            prompt.boxes = {{100, 50, 200, 150}};
            paint(prompt.add, {}, {250, 100}, {250, 100});
            paint(prompt.erase, {}, {50, 150}, {50, 150});
            paint(prompt.area, {}, {20, 20}, {20, 20});
            paint(prompt.keep, {}, {280, 20}, {280, 20});
            paint(prompt.remove, {}, {280, 180}, {280, 180});
            prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(300, 200);
            prompt.caption = "a cat";
        });
        ObjectState state = document.state();
        const std::vector<PromptMark> all = marks_of(state.prompt);
        QVERIFY(all
                == (std::vector<PromptMark>{{MarkKind::Box, 0},
                                            {MarkKind::Point, 0},
                                            {MarkKind::Point, 1},
                                            {MarkKind::Area, 0},
                                            {MarkKind::AddStrokes, 0},
                                            {MarkKind::EraseStrokes, 0},
                                            {MarkKind::KeepStrokes, 0},
                                            {MarkKind::RemoveStrokes, 0},
                                            {MarkKind::Trimap, 0},
                                            {MarkKind::Caption, 0}}));
        for (std::size_t i = all.size(); i-- > 0;) {
            QVERIFY(holds(state.prompt, all[i]));
            state = without(state, all[i]);
            QCOMPARE(marks_of(state.prompt).size(), i);
        }
        QVERIFY(state == empty_state(300, 200));
    }

    void a_trimap_is_shown_while_it_stands_out_and_pixel_by_pixel()
    {
        Raster<std::uint8_t> codes(300, 200, 1, std::uint8_t{128});
        codes.at(50, 60) = 255;
        codes.at(51, 60) = 0;
        set([&](ObjectPrompt& prompt) {
            prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(codes.clone());
        });
        PromptMarks marks(document);
        const QColor ground(Qt::gray);
        QCOMPARE(painted(marks, {}).pixelColor(50, 60), ground);
        marks.set_hovered(PromptMark{MarkKind::Trimap, 0});
        const QImage image = painted(marks, {.scale = 4, .origin = {-100, -150}});
        QVERIFY(image.pixelColor(100, 90).green() > image.pixelColor(100, 90).red());
        QCOMPARE(image.pixelColor(100, 90), image.pixelColor(103, 93));
        QVERIFY(image.pixelColor(104, 90).red() > image.pixelColor(104, 90).green());
        QCOMPARE(image.pixelColor(99, 90), ground);
        QCOMPARE(image.pixelColor(108, 90), ground);
        QCOMPARE(image.pixelColor(104, 94), ground);
    }

    void a_stroke_asks_for_its_own_part_only()
    {
        PromptMarks marks(document);
        painted(marks, {.scale = 0.5, .origin = {10, 20}});
        QSignalSpy all(&marks, &PromptMarks::repaint_needed);
        QSignalSpy parts(&marks, &PromptMarks::repaint_needed_in);
        set([](ObjectPrompt& prompt) {
            paint(prompt.add, {.radius_px = 10, .hardness = 1}, {100, 100}, {140, 100});
        });
        QCOMPARE(all.count(), 0);
        QCOMPARE(parts.count(), 1);
        const QRectF part = parts.front().front().toRectF();
        QVERIFY(part.contains(QRectF(55, 65, 30, 10)));
        QVERIFY(QRectF(50, 60, 40, 20).contains(part));
        set([](ObjectPrompt& prompt) { prompt.points = {{1, 1, true}}; });
        QCOMPARE(all.count(), 1);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::PromptMarksTest)
#include "tst_prompt_marks.moc"
