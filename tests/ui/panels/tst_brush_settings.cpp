#include "mouse.h"
#include "ui/panels/brush_settings.h"
#include "ui/panels/value_field.h"

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
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BrushSettingsTest)
#include "tst_brush_settings.moc"
