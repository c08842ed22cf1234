// Panels: moved, floated, hidden, remembered, reset.
#include "studio.h"

#include "ui/panels/panel_section.h"
#include "ui/panels/statistics_panel.h"
#include "ui/window/side_panel.h"

#include <QLabel>
#include <QMenu>
#include <QMouseEvent>

namespace sdmatte::studio {
namespace {

SidePanel& side_of(Studio& studio)
{
    return *studio->chrome().side;
}

QStringList names(const PanelColumn& column)
{
    QStringList found;
    for (const PanelSection* section : column.sections())
        found.push_back(section->name());
    return found;
}

QAction* toggle(Studio& studio, const QString& name)
{
    return studio->chrome().owner->findChild<QAction*>("panel_" + name);
}

// To the widget's point `to`, by the panel's header, whose window may follow.
void drag_panel(PanelSection& section, const QWidget& over, QPoint to)
{
    SectionHeader& header = section.header();
    const QPoint begin = header.mapToGlobal(QPoint(60, 12));
    const QPoint end = over.mapToGlobal(to);
    const auto send = [&](QEvent::Type type, QPoint at, Qt::MouseButton button,
                          Qt::MouseButtons buttons) {
        QMouseEvent event(type, header.mapFromGlobal(QPointF(at)), QPointF(at), button, buttons,
                          Qt::NoModifier);
        QApplication::sendEvent(&header, &event);
    };
    send(QEvent::MouseButtonPress, begin, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= 5; ++i)
        send(QEvent::MouseMove, begin + (end - begin) * i / 5, Qt::NoButton, Qt::LeftButton);
    send(QEvent::MouseButtonRelease, end, Qt::LeftButton, Qt::NoButton);
}

} // namespace

class SidePanelTest : public QObject {
    Q_OBJECT

private slots:
    void a_drag_changes_the_order()
    {
        Studio studio;
        SidePanel& side = side_of(studio);
        const QStringList fresh = names(side);
        QVERIFY(fresh.size() >= 3);
        PanelSection& last = *side.section(fresh.back());
        last.set_open(false);
        QTest::qWait(1);
        drag_panel(last, side, QPoint(60, 3));
        QCOMPARE(names(side).front(), fresh.back());
        QVERIFY(last.isVisible());
        QTRY_COMPARE(last.mapTo(&side, QPoint(0, 0)), QPoint(0, 0));
    }

    void a_panel_is_docked_at_the_left()
    {
        Studio studio;
        SidePanel& side = side_of(studio);
        QVERIFY(!side.left().isVisible());
        drag_panel(*side.section("edge"), studio->stage(), QPoint(10, 200));
        QCOMPARE(names(side.left()), QStringList("edge"));
        QVERIFY(side.left().isVisible());
        QVERIFY(side.section("edge")->isVisible());
        QVERIFY(side.left().width() >= measure::dock_least_width);
        QCOMPARE(side.left().mapTo(&*studio, QPoint(0, 0)).x(), measure::tool_strip_width);
        side.move("edge", PanelSide::Right, 0);
        QVERIFY(!side.left().isVisible());
        QCOMPARE(names(side).front(), QString("edge"));
    }

    void a_panel_floats_and_comes_back()
    {
        Studio studio;
        SidePanel& side = side_of(studio);
        PanelSection& edge = *side.section("edge");
        drag_panel(edge, studio->stage(), QPoint(300, 200));
        QVERIFY(edge.window() != &*studio);
        QVERIFY(edge.isVisible());
        QVERIFY(!names(side).contains("edge"));
        edge.window()->close();
        QTRY_VERIFY(!edge.isVisible());
        QVERIFY(!toggle(studio, "edge")->isChecked());
        toggle(studio, "edge")->trigger();
        QVERIFY(edge.isVisible() && edge.window() != &*studio);
        drag_panel(edge, side, QPoint(50, 5));
        QVERIFY(edge.window() == &*studio);
        QCOMPARE(names(side).front(), QString("edge"));
    }

    void each_panel_can_be_hidden_by_the_window_menu()
    {
        Studio studio;
        const PanelLayout before = side_of(studio).layout_of_panels(); // it changes meanwhile
        for (const PanelPlace& place : before) {
            QAction* action = toggle(studio, place.name);
            QVERIFY(studio->chrome().menus.panels->actions().contains(action));
            QVERIFY(action->isChecked());
            action->trigger();
            QVERIFY(!side_of(studio).section(place.name)->isVisible());
        }
        QVERIFY(!side_of(studio).isVisible()); // nothing is left in it
        toggle(studio, "edge")->trigger();
        QVERIFY(side_of(studio).section("edge")->isVisible());
    }

    void a_panel_that_is_shown_brings_the_dock_back()
    {
        Studio studio;
        QAction* all = studio->chrome().actions.side_panel;
        all->trigger();
        QVERIFY(!side_of(studio).isVisible());
        QVERIFY(!toggle(studio, "edge")->isChecked());
        toggle(studio, "edge")->trigger();
        QVERIFY(all->isChecked());
        QVERIFY(side_of(studio).section("edge")->isVisible());
    }

    void the_layout_is_remembered_and_reset()
    {
        Studio studio;
        const PanelLayout fresh = side_of(studio).layout_of_panels();
        side_of(studio).move("output", PanelSide::Left, 0);
        side_of(studio).move("edge", PanelSide::Floating, 0);
        side_of(studio).set_shown("prompts", false);
        side_of(studio).section("output")->set_open(false);
        const PanelLayout moved = side_of(studio).layout_of_panels();
        studio->use_language("de"); // a new chrome
        QCOMPARE(side_of(studio).layout_of_panels(), moved);
        studio->use_language("en");
        studio.close();
        studio.open_again();
        SidePanel& side = side_of(studio);
        QCOMPARE(side.layout_of_panels(), moved);
        QCOMPARE(names(side.left()), QStringList("output"));
        QVERIFY(!side.section("output")->is_open());
        QVERIFY(side.section("edge")->window() != &*studio);
        studio->chrome().actions.reset_panels->trigger();
        QCOMPARE(side.layout_of_panels(), fresh);
        QVERIFY(side.section("edge")->window() == &*studio);
        QVERIFY(side.section("output")->is_open());
        QVERIFY(!side.left().isVisible());
    }

    void both_columns_fit_a_small_window()
    {
        Studio studio({1024, 700});
        side_of(studio).move("edge", PanelSide::Left, 0);
        QTest::qWait(1);
        QCOMPARE(studio->width(), 1024);
        QVERIFY(studio->stage().width() >= 360);
        QVERIFY(side_of(studio).width() >= measure::dock_least_width);
    }

    void own_presets_survive_the_program()
    {
        Studio studio;
        studio->presets().save("Mine", {.feather_px = 3});
        studio.close();
        QCOMPARE(read_settings(studio.settings_file()).edge_presets.size(), 1);
        studio.open_again();
        QCOMPARE(studio->presets().own().size(), 1);
        QCOMPARE(studio->presets().own()[0].edge.feather_px, 3.F);
    }

    void a_run_is_noted_with_its_engine_and_its_alpha_counted()
    {
        Studio studio;
        studio.open_sample();
        StatisticsPanel& statistics = side_of(studio).statistics();
        side_of(studio).set_shown("statistics", true);
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().foreground != nullptr, patience_ms);
        QVERIFY(statistics.last_run().text().startsWith("Classical engine"));
        QTRY_COMPARE_WITH_TIMEOUT(statistics.histogram().pixels(), quint64{1'500'000}, patience_ms);
        const AlphaHistogram plain = statistics.histogram();
        QVERIFY(plain.kept() > 0 && plain.removed() > 0 && plain.unknown() > 0);
        ObjectState state = studio->document().state();
        state.edge.shift_px = 20; // it counts what is shown
        studio->document().edit("Shift edge", state);
        QTRY_VERIFY_WITH_TIMEOUT(statistics.histogram().kept() > plain.kept(), patience_ms);
        studio->use_language("de"); // a new panel knows both
        QVERIFY(side_of(studio).statistics().last_run().text().startsWith("Klassisch")
                || side_of(studio).statistics().last_run().text().startsWith("Classical"));
        QTRY_COMPARE_WITH_TIMEOUT(side_of(studio).statistics().histogram().pixels(),
                                  quint64{1'500'000}, patience_ms);
        studio->use_language("en");
    }

    void the_matte_is_compared_while_a_is_held()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        const Canvas& canvas = studio->canvas();
        QTRY_VERIFY_WITH_TIMEOUT(canvas.scene().foreground != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Hand);
        studio->canvas().set_view_mode(ViewMode::Alpha);
        QTest::qWait(500); // the fade ends
        const QImage plain = studio->canvas().grab().toImage();
        ObjectState state = studio->document().state();
        state.edge.shift_px = 20;
        studio->document().edit("Shift edge", state);
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().grab().toImage() != plain, patience_ms);
        QTest::qWait(500); // the fade ends
        const QImage adjusted = studio->canvas().grab().toImage();
        QTest::keyPress(&studio->canvas(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().grab().toImage() == plain, patience_ms);
        QTest::keyRelease(&studio->canvas(), Qt::Key_A);
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().grab().toImage() == adjusted, patience_ms);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::SidePanelTest)
#include "tst_side_panel.moc"
