#include "../document/made_photo.h"
#include "pointer.h"
#include "prompt/validate.h"
#include "ui/tools/tool_set.h"

#include <QTest>

#include <random>

namespace sdmatte::studio {

class RandomGesturesTest : public QObject {
    Q_OBJECT

private slots:
    void any_gestures_leave_a_prompt_that_core_takes_and_one_step_each()
    {
        Document document;
        document.set_photo(made_photo(700, 500));
        ToolSet tools(document);
        std::mt19937 random(5);
        const auto below = [&](unsigned limit) { return static_cast<int>(random() % limit); };
        for (int i = 0; i < 900; ++i) { // fewer than the history holds
            tools.activate(tool_kinds[random() % tool_kinds.size()]);
            tools.set_brush({.radius_px = 1.0 + below(60), .hardness = below(11) / 10.0});
            const std::array modifiers{Qt::NoModifier, Qt::ShiftModifier, Qt::AltModifier};
            Pointer pointer{.tool = tools.active(),
                            .view = {.scale = std::array{0.1, 1.0, 8.0}[random() % 3],
                                     .origin = QPointF(below(40), below(40))},
                            .button = below(3) == 0 ? Qt::RightButton : Qt::LeftButton,
                            .modifiers = modifiers[random() % modifiers.size()],
                            .pressure = below(11) / 10.0};
            // Half of them around what is there already.
            double x = below(800) - 50;
            double y = below(600) - 50;
            const ObjectPrompt& prompt = document.state().prompt;
            if (!prompt.points.empty() && below(2) == 0) {
                const Point& point = prompt.points[random() % prompt.points.size()];
                x = point.x;
                y = point.y;
            }
            pointer.hover(x, y);
            const int before = document.undo_stack().index();
            const ObjectState start = document.state();
            switch (below(6)) {
            case 0: pointer.click(x, y); break;
            case 1: tools.active().remove_hovered(); break;
            case 2: // given up
                pointer.press(x, y);
                pointer.move(x + 40, y + 30);
                tools.active().cancel();
                QVERIFY(document.state() == start);
                pointer.release(x + 40, y + 30);
                QVERIFY(document.state() == start);
                break;
            case 3: // undone half way
                pointer.press(x, y);
                pointer.move(x + 40, y + 30);
                document.undo_stack().undo();
                pointer.move(x + 50, y + 30);
                pointer.release(x + 50, y + 30);
                QVERIFY(document.undo_stack().index() <= before + 1);
                break;
            default: pointer.drag(x, y, below(800) - 50, below(600) - 50);
            }
            QVERIFY(!document.is_in_gesture());
            const int steps = document.undo_stack().index() - before;
            QVERIFY(steps <= 1);
            // A lasso is the tool's until it is closed: undo meanwhile takes the step before it.
            if (steps == 0 && tools.active_kind() != ToolKind::Lasso)
                QVERIFY(document.state() == start);
            const auto checked = check_prompt(to_prompt(document.state().prompt), 700, 500);
            QVERIFY2(checked.has_value(), checked ? "" : checked.error().sentence.c_str());
        }
        const ObjectState end = document.state();
        const int index = document.undo_stack().index();
        while (document.undo_stack().canUndo())
            document.undo_stack().undo();
        QVERIFY(document.state() == empty_state(700, 500));
        document.undo_stack().setIndex(index);
        QVERIFY(document.state() == end);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::RandomGesturesTest)
#include "tst_random_gestures.moc"
