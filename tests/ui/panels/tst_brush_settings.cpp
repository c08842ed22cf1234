#include "../document/made_photo.h"
#include "mouse.h"
#include "ui/panels/brush_settings.h"
#include "ui/panels/choice_row.h"
#include "ui/panels/exact_strokes.h"
#include "ui/panels/value_field.h"

#include <QToolButton>

namespace sdmatte::studio {

class BrushSettingsTest : public QObject {
    Q_OBJECT

private slots:
    void it_shows_and_sets_the_brush_that_paints()
    {
        Document document;
        ToolSet tools(document);
        tools.activate(ToolKind::Brush);
        tools.set_brush({.radius_px = 21, .hardness = 0.8});
        BrushSettings settings(tools);
        settings.show();
        QCOMPARE(settings.size().text(), QString("42 px"));
        QCOMPARE(settings.hardness().text(), QString("80 %"));
        type_into(settings.size(), "100");
        QCOMPARE(tools.brush().radius_px, 50.0);
        turn_wheel(settings.hardness(), -120);
        QCOMPARE(tools.brush().hardness, 0.79);
        tools.step_brush_size(1);
        QCOMPARE(settings.size().text(), QString("125 px"));
    }

    void brush_and_eraser_have_one_each()
    {
        Document document;
        ToolSet tools(document);
        tools.activate(ToolKind::Brush);
        tools.set_brush({.radius_px = 21, .hardness = 0.8});
        BrushSettings settings(tools);
        tools.activate(ToolKind::Eraser);
        tools.set_brush({.radius_px = 5, .hardness = 1});
        QCOMPARE(settings.size().text(), QString("10 px"));
        tools.activate(ToolKind::Brush);
        QCOMPARE(settings.size().text(), QString("42 px"));
    }

    void a_size_can_be_dragged()
    {
        Document document;
        ToolSet tools(document);
        tools.activate(ToolKind::Brush);
        BrushSettings settings(tools);
        settings.show();
        const double before = tools.brush().radius_px;
        drag(*settings.size().findChild<QLineEdit*>(), {10, 10}, {60, 10});
        QVERIFY(tools.brush().radius_px > before);
        QCOMPARE(settings.size().value(), 2 * tools.brush().radius_px);
    }

    void pen_pressure_can_be_switched_off_for_all_brushes()
    {
        Document document;
        ToolSet tools(document);
        tools.activate(ToolKind::Keep);
        BrushSettings settings(tools);
        QVERIFY(settings.pressure().isChecked());
        settings.pressure().click();
        QVERIFY(!tools.uses_pressure());
        tools.activate(ToolKind::Brush);
        QVERIFY(!settings.pressure().isChecked());
    }

    void strokes_can_be_used_exactly_as_painted()
    {
        Document document;
        document.set_photo(made_photo(40, 30));
        ExactStrokes exact(document);
        QVERIFY(!exact.isChecked());
        exact.click();
        QVERIFY(document.state().prompt.uses_strokes_exactly);
        QCOMPARE(document.undo_stack().count(), 1);
        document.undo_stack().undo();
        QVERIFY(!exact.isChecked());
    }

    void one_of_a_few_choices_is_always_on()
    {
        int chosen = -1;
        ChoiceRow row("Mode", {{"New", "."}, {"Add", "."}, {"Take away", "."}}, 1,
                      [&](int place) { chosen = place; });
        QCOMPARE(row.present(), 1);
        row.button(2).click();
        QCOMPARE(chosen, 2);
        row.button(2).click();
        QCOMPARE(row.present(), 2);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BrushSettingsTest)
#include "tst_brush_settings.moc"
