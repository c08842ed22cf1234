// What an artist does: open, drag a box, wait, undo, redo; and how long the window was deaf.
#include "studio.h"
#include "watchdog.h"

#include "ui/window/work_pill.h"

namespace sdmatte::studio {

constexpr double longest_deafness_ms = 200;

std::vector<double> answers_while_a_box_is_drawn()
{
    Studio studio;
    const Watchdog watchdog;
    studio.open_sample();
    studio->tools().activate(ToolKind::Box);
    studio.drag({290, 80}, {1140, 985});
    const auto is_shown = [&] { return studio->canvas().scene().foreground != nullptr; };
    if (!QTest::qWaitFor(is_shown, patience_ms) || !studio.has_exact_matte())
        return {};
    for (QAction* view : studio->chrome().actions.views) {
        view->trigger();
        QTest::qWait(20);
    }
    return watchdog.answers();
}

class MainLoopTest : public QObject {
    Q_OBJECT

private slots:
    // Three times at most: on a machine that others keep busy, the thread that asks is late too.
    void a_box_makes_a_matte_and_the_window_never_waits()
    {
        double shortest = longest_deafness_ms;
        for (int i = 0; i < 3 && shortest >= longest_deafness_ms; ++i) {
            const std::vector<double> answers = answers_while_a_box_is_drawn();
            QVERIFY(answers.size() > 50);
            const auto at = [&](double share) {
                return answers[std::size_t(share * double(answers.size() - 1))];
            };
            qInfo("The UI thread answered %zu times: median %.1f ms, 99 %% within %.1f ms, at "
                  "most %.1f ms.",
                  answers.size(), at(0.5), at(0.99), answers.back());
            shortest = std::min(shortest, answers.back());
        }
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("Sanitizers slow the window down: reported, not judged.");
#endif
        QVERIFY2(shortest < longest_deafness_ms, "the UI thread was deaf for too long");
    }

    void a_photo_opens_in_the_canvas()
    {
        Studio studio;
        QVERIFY(!studio->canvas().isVisible());
        QVERIFY(!studio->chrome().actions.export_again->isEnabled());
        studio.open_sample();
        QVERIFY(studio->canvas().isVisible());
        QVERIFY(studio->windowTitle().startsWith("Sample"));
        QVERIFY(!studio->isWindowModified());
    }

    void undo_goes_to_the_start_and_redo_to_the_end()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Box);
        studio.drag({290, 80}, {1140, 985});
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        studio.click({100, 100}, Qt::RightButton);
        studio->tools().activate(ToolKind::Brush);
        studio.drag({600, 300}, {800, 400});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        const ObjectState end = studio->document().state();
        const auto matte = studio->document().matte().alpha;
        QCOMPARE(end.prompt.points.size(), std::size_t{2});

        QAction* undo = studio->chrome().actions.undo;
        int steps = 0;
        for (; undo->isEnabled(); ++steps)
            undo->trigger();
        QCOMPARE(steps, 4);
        QVERIFY(studio->document().state().prompt.is_empty());
        QTRY_VERIFY(studio->canvas().scene().alpha == nullptr);

        QAction* redo = studio->chrome().actions.redo;
        while (redo->isEnabled())
            redo->trigger();
        QVERIFY(studio->document().state() == end);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QVERIFY(studio->document().matte().alpha == matte); // remembered, not computed again
    }

    void the_edge_is_adjusted_live()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Box);
        studio.drag({290, 80}, {1140, 985});
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().foreground != nullptr, patience_ms);
        const SharedAlphaPyramid before = studio->canvas().scene().alpha;
        ObjectState state = studio->document().state();
        for (int i = 1; i <= 20; ++i) {
            state.edge.feather_px = float(i) / 4;
            studio->document().edit("Feather", state);
        }
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().alpha != before, patience_ms);
        const auto feathered = [&] {
            return finish_alpha(studio->document().matte().alpha, {.edge = state.edge});
        };
        const auto expected = feathered();
        QVERIFY(expected.has_value());
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const SharedAlphaPyramid shown = studio->canvas().scene().alpha;
                for (int x = 0; x < 1500; x += 7)
                    if (std::abs(shown->alpha_at(x, 400) - double((*expected)->at(x, 400))) > 0.004)
                        return false;
                return true;
            }(),
            patience_ms);
    }

    void escape_stops_the_engine_and_keeps_the_prompt()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Box);
        studio.drag({290, 80}, {1140, 985});
        QTRY_VERIFY_WITH_TIMEOUT(studio->mattes().is_busy(), patience_ms);
        studio->chrome().actions.stop->trigger();
        QTRY_VERIFY(!studio->mattes().is_busy());
        QVERIFY(!studio->stage().work().is_working());
        QVERIFY(!studio.has_exact_matte());
        QCOMPARE(studio->document().state().prompt.boxes.size(), std::size_t{1});
        studio->chrome().actions.refine_again->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::MainLoopTest)
#include "tst_main_loop.moc"
