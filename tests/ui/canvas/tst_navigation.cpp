#include "ui/canvas/navigation.h"

#include <QTest>

#include <cmath>

namespace sdmatte::studio {

class NavigationTest : public QObject {
    Q_OBJECT

private slots:
    void zooming_keeps_the_point_under_the_cursor()
    {
        ViewTransform view{.scale = 0.237, .origin = {-311.25, 97.5}};
        const QPointF cursor(713.3, 211.9);
        const QPointF under = view.to_photo(cursor);
        for (const double scale : {0.01, 0.33, 1.0, 2.5, 64.0, 0.5}) {
            view = zoomed(view, cursor, scale);
            QCOMPARE(view.scale, scale);
            QVERIFY(std::abs(view.to_photo(cursor).x() - under.x()) < 1e-6);
            QVERIFY(std::abs(view.to_photo(cursor).y() - under.y()) < 1e-6);
        }
    }

    void steps_go_through_nice_factors()
    {
        QCOMPARE(stepped_zoom(1, 1), 1.25);
        QCOMPARE(stepped_zoom(1, -1), 0.75);
        QCOMPARE(stepped_zoom(0.9, 1), 1.0);
        QCOMPARE(stepped_zoom(0.9, 2), 1.25);
        QCOMPARE(stepped_zoom(1.0 + 1e-9, 1), 1.25); // a nice factor, but for rounding
        QCOMPARE(stepped_zoom(1.0 - 1e-9, -1), 0.75);
        double zoom = least_zoom;
        for (int i = 0; i < 100; ++i)
            zoom = stepped_zoom(zoom, 1);
        QCOMPARE(zoom, greatest_zoom);
        for (int i = 0; i < 100; ++i)
            zoom = stepped_zoom(zoom, -1);
        QCOMPARE(zoom, least_zoom);
        QCOMPARE(stepped_zoom(0.004, -1), 0.004); // an enormous photo that fits below the least
    }

    void a_fitted_photo_is_whole_and_centred()
    {
        const ViewTransform view = fitted({6000, 4000}, {1000, 800}, 1);
        const QRectF photo = view.to_widget(QRectF(0, 0, 6000, 4000));
        QVERIFY(QRectF(0, 0, 1000, 800).contains(photo));
        QVERIFY(std::abs(photo.center().x() - 500) < 1e-6);
        QVERIFY(std::abs(photo.center().y() - 400) < 1e-6);
        QCOMPARE(photo.left(), 24.0);
    }

    void a_small_photo_is_not_enlarged_beyond_the_limit()
    {
        QCOMPARE(fitted({100, 50}, {1000, 800}, 1).scale, 1.0);
        QVERIFY(fitted({100, 50}, {1000, 800}, 64).scale > 9);
    }

    void some_of_the_photo_stays_in_reach()
    {
        const Size photo{1000, 1000};
        const QSizeF widget(500, 400);
        const ViewTransform far_right =
            kept_in_reach({.scale = 1, .origin = {9999, 0}}, photo, widget);
        QCOMPARE(far_right.origin.x(), 500.0 - 64);
        const ViewTransform far_left =
            kept_in_reach({.scale = 1, .origin = {-9999, 0}}, photo, widget);
        QCOMPARE(far_left.origin.x(), -1000.0 + 64);
        const ViewTransform tiny =
            kept_in_reach({.scale = 0.01, .origin = {600, -50}}, photo, widget);
        QCOMPARE(tiny.origin, QPointF(490, 0)); // all ten pixels of it
        const ViewTransform inside{.scale = 1, .origin = {-250, -300}};
        QCOMPARE(kept_in_reach(inside, photo, widget).origin, inside.origin);
    }

    void a_point_is_brought_to_the_middle()
    {
        const ViewTransform view = centred_on({.scale = 2, .origin = {}}, {100, 50}, {400, 300});
        QCOMPARE(view.to_widget(QPointF(100, 50)), QPointF(200, 150));
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::NavigationTest)
#include "tst_navigation.moc"
