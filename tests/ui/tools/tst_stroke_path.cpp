#include "ui/tools/stroke_path.h"

#include <QTest>

#include <cmath>
#include <random>

namespace sdmatte::studio {

class StrokePathTest : public QObject {
    Q_OBJECT

    // All settled pieces of a stroke through these places, its start first.
    static std::vector<StrokePoint> path_of(const std::vector<StrokePoint>& places)
    {
        StrokePath path(places.front());
        std::vector<StrokePoint> pieces{places.front()};
        for (std::size_t i = 1; i < places.size(); ++i)
            for (const StrokePoint& piece : path.advance(places[i]))
                pieces.push_back(piece);
        return pieces;
    }

private slots:
    void it_goes_through_every_place_but_the_last()
    {
        std::mt19937 random(3);
        std::vector<StrokePoint> places;
        for (int i = 0; i < 60; ++i)
            places.push_back(
                {double(random() % 900), double(random() % 700), double(random() % 11) / 10});
        const auto pieces = path_of(places);
        std::size_t next = 0;
        for (const StrokePoint& piece : pieces)
            if (next + 1 < places.size() && std::abs(piece.x - places[next].x) < 1e-9
                && std::abs(piece.y - places[next].y) < 1e-9) {
                QCOMPARE(piece.size, places[next].size);
                ++next;
            }
        QCOMPARE(next, places.size() - 1);
    }

    void straight_places_give_a_straight_line()
    {
        for (const StrokePoint& piece : path_of({{0, 0}, {10, 5}, {40, 20}, {44, 22}, {90, 45}}))
            QVERIFY(std::abs(piece.y - piece.x / 2) < 1e-9);
    }

    void it_bends_as_the_places_do()
    {
        std::vector<StrokePoint> places;
        for (int i = 0; i <= 16; ++i) // one in 22.5 degrees
            places.push_back({100 * std::cos(i * M_PI / 8), 100 * std::sin(i * M_PI / 8)});
        const auto pieces = path_of(places);
        QVERIFY(pieces.size() > 2 * places.size());
        for (std::size_t i = 20; i < pieces.size(); ++i) // chords would be 1.9 pixels inside
            QVERIFY(std::abs(std::hypot(pieces[i].x, pieces[i].y) - 100) < 0.4);
    }

    void a_pointer_that_stays_is_no_trouble()
    {
        const auto pieces = path_of({{5, 5}, {5, 5, 0.5}, {5, 5}, {30, 5}, {30, 5}, {30, 40}});
        for (const StrokePoint& piece : pieces)
            QVERIFY(std::isfinite(piece.x) && std::isfinite(piece.y));
        QCOMPARE(pieces.back().x, 30.0);
        QCOMPARE(pieces.back().y, 5.0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::StrokePathTest)
#include "tst_stroke_path.moc"
