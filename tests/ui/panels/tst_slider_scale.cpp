#include "ui/panels/slider_scale.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

const SliderScale shift{.least = -50,
                        .greatest = 50,
                        .decimals = 1,
                        .unit = {},
                        .zero_word = {},
                        .is_fine_at_zero = true};
const SliderScale share{.least = 0, .greatest = 100, .unit = {}, .zero_word = {}};

} // namespace

class SliderScaleTest : public QObject {
    Q_OBJECT

private slots:
    void ends_and_zero_lie_where_they_belong()
    {
        QCOMPARE(least_position(shift), -slider_range);
        QCOMPARE(least_position(share), 0);
        QCOMPARE(position_of(-50, shift), -slider_range);
        QCOMPARE(position_of(0, shift), 0);
        QCOMPARE(position_of(50, shift), slider_range);
        QCOMPARE(position_of(100, share), slider_range);
        QCOMPARE(value_at(-slider_range, shift), -50.0);
        QCOMPARE(value_at(slider_range, share), 100.0);
    }

    void numbers_come_back_from_their_positions()
    {
        for (double value = -50; value <= 50; value += 2.5)
            QVERIFY(std::abs(value_at(position_of(value, shift), shift) - value) <= 0.11);
        for (int value = 0; value <= 100; ++value)
            QCOMPARE(value_at(position_of(value, share), share), double(value));
    }

    void small_numbers_get_the_most_room()
    {
        QVERIFY(position_of(0.5, shift) >= slider_range / 11);
        QVERIFY(value_at(slider_range / 2, shift) < 50 / 3.0);
        QCOMPARE(value_at(-slider_range / 2, shift), -value_at(slider_range / 2, shift));
    }

    void numbers_are_rounded_and_limited()
    {
        QCOMPARE(limited(3.14159, shift), 3.1);
        QCOMPARE(limited(77, shift), 50.0);
        QCOMPARE(limited(-1, share), 0.0);
        QCOMPARE(limited(8.4, share), 8.0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::SliderScaleTest)
#include "tst_slider_scale.moc"
