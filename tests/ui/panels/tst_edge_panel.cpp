#include "../document/made_photo.h"
#include "mouse.h"
#include "ui/panels/edge_panel.h"
#include "ui/panels/labelled_slider.h"
#include "ui/panels/value_field.h"

#include <QSignalSpy>

namespace sdmatte::studio {

class EdgePanelTest : public QObject {
    Q_OBJECT

    Document document;

    const EdgeAdjustment& edge() { return document.state().edge; }
    int steps() { return document.undo_stack().count(); }

private slots:
    void init() { document.set_photo(made_photo(40, 30)); }

    void it_shows_the_documents_state()
    {
        EdgePanel panel(document);
        ObjectState state = document.state();
        state.edge = {.despeckle = 12,
                      .shift_px = -3.5F,
                      .feather_px = 0.6F,
                      .contrast = 0.08F,
                      .decontaminate = 0.5F};
        document.edit("set", state);
        const auto text_of = [&](float EdgeAdjustment::*member) {
            return panel.slider_of(member).field().text();
        };
        QCOMPARE(text_of(&EdgeAdjustment::shift_px), QString("-3.5 px"));
        QCOMPARE(text_of(&EdgeAdjustment::feather_px), QString("0.6 px"));
        QCOMPARE(text_of(&EdgeAdjustment::contrast), QString("8 %"));
        QCOMPARE(text_of(&EdgeAdjustment::despeckle), QString("12 px"));
        QCOMPARE(text_of(&EdgeAdjustment::decontaminate), QString("50 %"));
        document.undo_stack().undo();
        QCOMPARE(text_of(&EdgeAdjustment::despeckle), QString("Off"));
        QCOMPARE(text_of(&EdgeAdjustment::decontaminate), QString("100 %"));
        QVERIFY(edge() == EdgeAdjustment{});
    }

    void a_drag_changes_live_and_is_one_step()
    {
        EdgePanel panel(document);
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
        EdgePanel panel(document);
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
        EdgePanel panel(document);
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
        EdgePanel panel(document);
        for (const auto member :
             {&EdgeAdjustment::shift_px, &EdgeAdjustment::feather_px, &EdgeAdjustment::contrast,
              &EdgeAdjustment::despeckle, &EdgeAdjustment::decontaminate})
            for (const Qt::Key key : {Qt::Key_Home, Qt::Key_End}) {
                QTest::keyClick(&panel.slider_of(member).slider(), key);
                QVERIFY(check(edge()).has_value());
            }
        QCOMPARE(edge().shift_px, 50.F);
        QCOMPARE(edge().contrast, 1.F);
        QCOMPARE(edge().decontaminate, 1.F);
    }

    void without_a_photo_it_is_disabled()
    {
        EdgePanel panel(document);
        QVERIFY(panel.isEnabled());
        document.set_photo(nullptr);
        QVERIFY(!panel.isEnabled());
    }

    void every_slider_says_what_it_does()
    {
        EdgePanel panel(document);
        const auto sliders = panel.findChildren<LabelledSlider*>();
        QCOMPARE(sliders.size(), 5);
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
