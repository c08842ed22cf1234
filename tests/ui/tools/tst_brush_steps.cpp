#include "ui/tools/brush_steps.h"

#include <QTest>

namespace sdmatte::studio {

class BrushStepsTest : public QObject {
    Q_OBJECT

private slots:
    void steps_grow_with_the_brush()
    {
        QCOMPARE(stepped_diameter(4, 1), 5.0);
        QCOMPARE(stepped_diameter(10, 1), 15.0);
        QCOMPARE(stepped_diameter(42, 1), 45.0);
        QCOMPARE(stepped_diameter(50, 1), 60.0);
        QCOMPARE(stepped_diameter(100, 2), 150.0);
        QCOMPARE(stepped_diameter(1000, 1), 1100.0);
    }

    void a_step_down_undoes_a_step_up_on_round_sizes()
    {
        for (double diameter = least_brush_diameter; diameter < greatest_brush_diameter;) {
            const double next = stepped_diameter(diameter, 1);
            QVERIFY(next > diameter);
            QCOMPARE(stepped_diameter(next, -1), diameter);
            diameter = next;
        }
    }

    void steps_end_at_the_limits()
    {
        QCOMPARE(stepped_diameter(3, -5), least_brush_diameter);
        QCOMPARE(stepped_diameter(1990, 3), greatest_brush_diameter);
    }

    void hardness_goes_by_tenths()
    {
        QCOMPARE(stepped_hardness(0.8, 1), 0.9);
        QCOMPARE(stepped_hardness(0.84, -1), 0.7);
        QCOMPARE(stepped_hardness(1, 1), 1.0);
        QCOMPARE(stepped_hardness(0.1, -4), 0.0);
    }

    void a_brush_is_brought_within_its_limits()
    {
        QCOMPARE(limited({.radius_px = 0, .hardness = -1}).radius_px, 1.0);
        QCOMPARE(limited({.radius_px = 1e9, .hardness = 7}).radius_px, 1000.0);
        QCOMPARE(limited({.radius_px = 1e9, .hardness = 7}).hardness, 1.0);
        QCOMPARE(limited({.radius_px = 21, .hardness = 0.5}).radius_px, 21.0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BrushStepsTest)
#include "tst_brush_steps.moc"
