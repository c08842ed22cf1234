#include "../document/made_photo.h"
#include "mouse.h"
#include "ui/panels/edge_panel.h"
#include "ui/panels/labelled_slider.h"
#include "ui/panels/preset_row.h"
#include "ui/panels/value_field.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

namespace sdmatte::studio {

class EdgePanelTest : public QObject {
    Q_OBJECT

    Document document;
    EdgePresets presets;

    const EdgeAdjustment& edge() { return document.state().edge; }
    int steps() { return document.undo_stack().count(); }

private slots:
    void init()
    {
        document.set_photo(made_photo(40, 30));
        presets.set_own({});
    }

    void it_shows_the_documents_state()
    {
        EdgePanel panel(document, presets);
        ObjectState state = document.state();
        state.edge = {.despeckle = 12,
                      .shift_px = -3.5F,
                      .feather_px = 0.6F,
                      .contrast = 0.08F,
                      .decontaminate = 0.5F,
                      .detail = 0.25F};
        document.edit("set", state);
        const auto text_of = [&](float EdgeAdjustment::*member) {
            return panel.slider_of(member).field().text();
        };
        QCOMPARE(text_of(&EdgeAdjustment::shift_px), QString("-3.5 px"));
        QCOMPARE(text_of(&EdgeAdjustment::feather_px), QString("0.6 px"));
        QCOMPARE(text_of(&EdgeAdjustment::contrast), QString("8 %"));
        QCOMPARE(text_of(&EdgeAdjustment::despeckle), QString("12 px"));
        QCOMPARE(text_of(&EdgeAdjustment::decontaminate), QString("50 %"));
        QCOMPARE(text_of(&EdgeAdjustment::detail), QString("25 %"));
        document.undo_stack().undo();
        QCOMPARE(text_of(&EdgeAdjustment::despeckle), QString("Off"));
        QCOMPARE(text_of(&EdgeAdjustment::decontaminate), QString("100 %"));
        QCOMPARE(text_of(&EdgeAdjustment::detail), QString("100 %"));
        QVERIFY(edge() == EdgeAdjustment{});
    }

    void a_drag_changes_live_and_is_one_step()
    {
        EdgePanel panel(document, presets);
        panel.resize(300, 200);
        panel.show();
        QSignalSpy changed(&document, &Document::edge_changed);
        QSignalSpy prompt(&document, &Document::prompt_changed);
        ValueSlider& line = panel.slider_of(&EdgeAdjustment::feather_px).slider();
        drag(line, handle_at(line, 0), handle_at(line, 500));
        QVERIFY(changed.count() > 2);
        QCOMPARE(prompt.count(), 0); // the matte still answers
        QCOMPARE(steps(), 1);
        QCOMPARE(document.undo_stack().undoText(), QString("Feather edge"));
        QVERIFY(edge().feather_px > 5);
        document.undo_stack().undo();
        QCOMPARE(edge().feather_px, 0.F);
        QCOMPARE(panel.slider_of(&EdgeAdjustment::feather_px).value(), 0.0);
    }

    void a_turn_of_the_wheel_is_one_step()
    {
        EdgePanel panel(document, presets);
        for (int i = 0; i < 5; ++i)
            turn_wheel(panel.slider_of(&EdgeAdjustment::contrast).slider(), 120);
        QCOMPARE(edge().contrast, 0.05F);
        QCOMPARE(steps(), 1);
        turn_wheel(panel.slider_of(&EdgeAdjustment::despeckle).slider(), 120);
        QCOMPARE(edge().despeckle, 1.F);
        QCOMPARE(steps(), 2);
    }

    void a_typed_number_and_a_reset_are_one_step_each()
    {
        EdgePanel panel(document, presets);
        panel.show();
        LabelledSlider& shift = panel.slider_of(&EdgeAdjustment::shift_px);
        type_into(shift.field(), "-2.5");
        QCOMPARE(edge().shift_px, -2.5F);
        QTest::mouseDClick(&shift.slider(), Qt::LeftButton, {},
                           handle_at(shift.slider(), shift.slider().value()));
        QCOMPARE(edge().shift_px, 0.F);
        QCOMPARE(steps(), 2);
    }

    void the_ends_are_what_core_takes()
    {
        EdgePanel panel(document, presets);
        for (const auto member :
             {&EdgeAdjustment::shift_px, &EdgeAdjustment::feather_px, &EdgeAdjustment::contrast,
              &EdgeAdjustment::despeckle, &EdgeAdjustment::decontaminate, &EdgeAdjustment::detail})
            for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
                QTest::keyClick(&panel.slider_of(member).slider(), key);
                QVERIFY(check(edge()).has_value());
            }
        QCOMPARE(edge().shift_px, 50.F);
        QCOMPARE(edge().contrast, 1.F);
        QCOMPARE(edge().decontaminate, 1.F);
        QCOMPARE(edge().detail, 1.F);
    }

    void without_a_photo_it_is_disabled()
    {
        EdgePanel panel(document, presets);
        QVERIFY(panel.isEnabled());
        document.set_photo(nullptr);
        QVERIFY(!panel.isEnabled());
    }

    void a_reset_button_is_there_while_a_value_differs()
    {
        EdgePanel panel(document, presets);
        panel.show();
        LabelledSlider& feather = panel.slider_of(&EdgeAdjustment::feather_px);
        QVERIFY(!feather.reset().isVisible());
        const int width = feather.slider().width();
        type_into(feather.field(), "4");
        QVERIFY(feather.reset().isVisible());
        QCOMPARE(feather.slider().width(), width); // nothing jumps
        QTest::mouseClick(&feather.reset(), Qt::LeftButton);
        QCOMPARE(edge().feather_px, 0.F);
        QVERIFY(!feather.reset().isVisible());
        QCOMPARE(steps(), 2);
        type_into(feather.field(), "4");
        QTest::mouseDClick(feather.findChild<QLabel*>(), Qt::LeftButton);
        QCOMPARE(edge().feather_px, 0.F);
    }

    void all_are_reset_in_one_step()
    {
        EdgePanel panel(document, presets);
        QVERIFY(!panel.reset_all().isEnabled());
        ObjectState state = document.state();
        state.edge = {.despeckle = 3, .shift_px = 1, .decontaminate = 0};
        document.edit("set", state);
        QVERIFY(panel.reset_all().isEnabled());
        QTest::mouseClick(&panel.reset_all(), Qt::LeftButton);
        QVERIFY(edge() == EdgeAdjustment{});
        QCOMPARE(steps(), 2);
        document.undo_stack().undo();
        QCOMPARE(edge().despeckle, 3.F);
    }

    void a_preset_is_one_step_and_is_recognised()
    {
        EdgePanel panel(document, presets);
        QComboBox& choice = panel.presets().choice();
        QCOMPARE(choice.currentText(), EdgePresets::built_in().front().name);
        const EdgePreset hard = EdgePresets::built_in()[3];
        choice.setCurrentIndex(3);
        emit choice.activated(3);
        QVERIFY(edge() == hard.edge);
        QCOMPARE(steps(), 1);
        QVERIFY(document.undo_stack().undoText().contains(hard.name));
        type_into(panel.slider_of(&EdgeAdjustment::feather_px).field(), "7");
        QCOMPARE(choice.currentIndex(), -1); // custom
        document.undo_stack().undo();
        QCOMPARE(choice.currentText(), hard.name);
        document.undo_stack().undo();
        QCOMPARE(choice.currentIndex(), 0);
    }

    void own_presets_are_saved_renamed_and_deleted()
    {
        EdgePanel panel(document, presets);
        panel.show();
        PresetRow& row = panel.presets();
        type_into(panel.slider_of(&EdgeAdjustment::shift_px).field(), "2");
        row.save().trigger();
        QVERIFY(row.name().isVisible() && !row.choice().isVisible());
        QTest::keyClicks(&row.name(), "Leaves");
        QTest::keyClick(&row.name(), Qt::Key_Return);
        QVERIFY(!row.name().isVisible() && row.choice().isVisible());
        QCOMPARE(presets.own().size(), 1);
        QCOMPARE(presets.own()[0].edge.shift_px, 2.F);
        QCOMPARE(row.choice().currentText(), QString("Leaves"));

        row.rename().trigger();
        QCOMPARE(row.name().text(), QString("Leaves"));
        QTest::keyClicks(&row.name(), "Trees");
        QTest::keyClick(&row.name(), Qt::Key_Return);
        QCOMPARE(presets.own()[0].name, QString("Trees"));
        QCOMPARE(row.choice().currentText(), QString("Trees"));

        row.save().trigger();
        QTest::keyClicks(&row.name(), "Other");
        QTest::keyClick(&row.name(), Qt::Key_Escape);
        QCOMPARE(presets.own().size(), 1);

        row.remove().trigger();
        QVERIFY(presets.own().isEmpty());
        QVERIFY(!row.remove().isEnabled());
        QCOMPARE(steps(), 1); // presets are no part of the document
    }

    void a_built_in_preset_is_never_replaced()
    {
        const QString hair = EdgePresets::built_in()[1].name;
        QVERIFY(!presets.fault_of(hair).isEmpty());
        QVERIFY(!presets.fault_of("  ").isEmpty());
        presets.save(hair, {.shift_px = 9});
        presets.save("Mine", {.shift_px = 90}); // out of range
        QVERIFY(presets.own().isEmpty());
        presets.save("Mine", {.shift_px = 9});
        presets.rename("Mine", hair);
        QCOMPARE(presets.own()[0].name, QString("Mine"));
        for (const EdgePreset& preset : EdgePresets::built_in())
            QVERIFY(check(preset.edge).has_value());
    }

    void compare_is_on_while_it_is_held()
    {
        EdgePanel panel(document, presets);
        panel.show();
        QVERIFY(!panel.compare().isEnabled()); // there is nothing to compare
        type_into(panel.slider_of(&EdgeAdjustment::shift_px).field(), "2");
        QSignalSpy comparing(&panel, &EdgePanel::comparing_changed);
        QTest::mousePress(&panel.compare(), Qt::LeftButton);
        QCOMPARE(comparing.count(), 1);
        QCOMPARE(comparing.back()[0].toBool(), true);
        QTest::mouseRelease(&panel.compare(), Qt::LeftButton);
        QCOMPARE(comparing.back()[0].toBool(), false);
        QTest::keyPress(&panel.compare(), Qt::Key_Space);
        QCOMPARE(comparing.back()[0].toBool(), true);
        QTest::keyRelease(&panel.compare(), Qt::Key_Space);
        QCOMPARE(comparing.back()[0].toBool(), false);
    }

    void every_slider_says_what_it_does()
    {
        EdgePanel panel(document, presets);
        const auto sliders = panel.findChildren<LabelledSlider*>();
        QCOMPARE(sliders.size(), 6);
        for (LabelledSlider* slider : sliders) {
            QVERIFY(slider->toolTip().contains(". "));
            QVERIFY(!slider->slider().accessibleName().isEmpty());
            QCOMPARE(slider->slider().accessibleName(), slider->field().accessibleName());
        }
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::EdgePanelTest)
#include "tst_edge_panel.moc"
