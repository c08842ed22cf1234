#include "ui/canvas/tile_slots.h"

#include <QTest>

namespace sdmatte::studio {

class TileSlotsTest : public QObject {
    Q_OBJECT

private slots:
    void a_tile_stays_in_its_slot()
    {
        TileSlots slots_of_three(3);
        const int slot = slots_of_three.claim({.id = 1, .width = 256, .height = 256});
        QCOMPARE(slots_of_three.find({.id = 1, .width = 256, .height = 256}), std::optional(slot));
        QVERIFY(!slots_of_three.find({.id = 1, .width = 256, .height = 10}));
        QVERIFY(!slots_of_three.find({.id = 2, .width = 256, .height = 256}));
    }

    void tiles_that_fit_have_slots_of_their_own()
    {
        TileSlots slots_of_three(3);
        const int a = slots_of_three.claim({.id = 1});
        const int b = slots_of_three.claim({.id = 2});
        const int c = slots_of_three.claim({.id = 3});
        QVERIFY(a != b && b != c && a != c);
        QVERIFY(std::max({a, b, c}) < 3 && std::min({a, b, c}) >= 0);
    }

    void the_tile_not_used_for_longest_gives_way()
    {
        TileSlots slots_of_two(2);
        const int a = slots_of_two.claim({.id = 1});
        const int b = slots_of_two.claim({.id = 2});
        QVERIFY(slots_of_two.find({.id = 1})); // used: now 2 is the older one
        QCOMPARE(slots_of_two.claim({.id = 3}), b);
        QVERIFY(!slots_of_two.find({.id = 2}));
        QCOMPARE(slots_of_two.find({.id = 1}), std::optional(a));
        QCOMPARE(slots_of_two.claim({.id = 4}), b);
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::TileSlotsTest)
#include "tst_tile_slots.moc"
