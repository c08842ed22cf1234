#include "ui/tools/box_geometry.h"

#include <QTest>

#include <random>

namespace sdmatte::studio {
namespace {

const QSize photo(200, 100);

} // namespace

class BoxGeometryTest : public QObject {
    Q_OBJECT

private slots:
    void a_box_holds_the_pixels_of_both_ends()
    {
        QVERIFY(drawn_box({10.9, 20.1}, {30.2, 40.8}, photo) == (Box{10, 20, 31, 41}));
        QVERIFY(drawn_box({30.2, 40.8}, {10.9, 20.1}, photo) == (Box{10, 20, 31, 41}));
    }

    void a_box_to_the_last_pixel_ends_at_the_photos_size()
    {
        QVERIFY(drawn_box({0, 0}, {199.5, 99.5}, photo) == (Box{0, 0, 200, 100}));
        QVERIFY(drawn_box({-70, -80}, {900, 800}, photo) == (Box{0, 0, 200, 100}));
    }

    void a_box_within_a_pixel_is_that_pixel()
    {
        QVERIFY(drawn_box({10.1, 20.1}, {10.9, 20.9}, photo) == (Box{10, 20, 11, 21}));
    }

    void a_drag_wholly_beside_the_photo_draws_nothing()
    {
        QVERIFY(!drawn_box({-10, 5}, {-1, 50}, photo));
        QVERIFY(!drawn_box({200, 5}, {300, 50}, photo));
        QVERIFY(!drawn_box({5, -10}, {50, -1}, photo));
        QVERIFY(!drawn_box({5, 100}, {50, 130}, photo));
        QVERIFY(!drawn_box({0, 0}, {5, 5}, QSize(0, 0)));
    }

    void only_the_held_sides_move()
    {
        const Box box{50, 30, 80, 60};
        QVERIFY(resized_box(box, {-1, 0}, {5.4, 9}, photo) == (Box{55, 30, 80, 60}));
        QVERIFY(resized_box(box, {1, 0}, {5.4, 9}, photo) == (Box{50, 30, 85, 60}));
        QVERIFY(resized_box(box, {0, -1}, {5, -9.6}, photo) == (Box{50, 20, 80, 60}));
        QVERIFY(resized_box(box, {0, 1}, {5, 9}, photo) == (Box{50, 30, 80, 69}));
        QVERIFY(resized_box(box, {-1, -1}, {-10, -10}, photo) == (Box{40, 20, 80, 60}));
        QVERIFY(resized_box(box, {1, 1}, {10, 10}, photo) == (Box{50, 30, 90, 70}));
    }

    void a_side_goes_past_the_opposite_one()
    {
        QVERIFY(resized_box({50, 30, 80, 60}, {-1, 0}, {50, 0}, photo) == (Box{80, 30, 100, 60}));
        QVERIFY(resized_box({50, 30, 80, 60}, {1, 0}, {-60, 0}, photo) == (Box{20, 30, 50, 60}));
    }

    void a_side_on_the_opposite_one_leaves_a_pixel()
    {
        QVERIFY(resized_box({50, 30, 80, 60}, {-1, 0}, {30, 0}, photo) == (Box{79, 30, 80, 60}));
        QVERIFY(resized_box({50, 30, 80, 60}, {1, 0}, {-30, 0}, photo) == (Box{50, 30, 51, 60}));
    }

    void a_moved_box_keeps_its_size_and_stays_in_the_photo()
    {
        const Box box{50, 30, 80, 60};
        QVERIFY(moved_box(box, {3.6, -2.4}, photo) == (Box{54, 28, 84, 58}));
        QVERIFY(moved_box(box, {-1000, 1000}, photo) == (Box{0, 70, 30, 100}));
        QVERIFY(moved_box({0, 0, 200, 100}, {7, 7}, photo) == (Box{0, 0, 200, 100}));
    }

    void any_change_gives_a_box_that_core_accepts()
    {
        std::mt19937 random(3);
        std::uniform_real_distribution<double> anywhere(-400, 400);
        Box box{10, 10, 20, 20};
        for (int i = 0; i < 5000; ++i) {
            const QPointF by(anywhere(random), anywhere(random));
            const BoxGrip grip{static_cast<int>(random() % 3) - 1,
                               static_cast<int>(random() % 3) - 1};
            box = grip.is_inside() ? moved_box(box, by, photo) : resized_box(box, grip, by, photo);
            QVERIFY(box.x0 >= 0 && box.x0 < box.x1 && box.x1 <= 200);
            QVERIFY(box.y0 >= 0 && box.y0 < box.y1 && box.y1 <= 100);
        }
    }

    void every_handle_is_held_at_its_place_at_any_zoom()
    {
        const Box box{1000, 600, 3000, 2000};
        for (const double scale : {0.1, 1.0, 8.0}) {
            const ViewTransform view{.scale = scale, .origin = {-31.5, 12.25}};
            for (const BoxGrip handle : box_handles) {
                const QPointF place = handle_position(box, handle, view);
                for (const QPointF off : {QPointF(0, 0), QPointF(6, 6), QPointF(-6, -6)})
                    QVERIFY(grip_at(box, place + off, view) == handle);
                QVERIFY(grip_at(box, place + QPointF(handle.x, handle.y) * 8, view) != handle);
            }
            QVERIFY(grip_at(box, view.to_widget(QPointF(2000, 1300)), view) == BoxGrip{});
        }
    }

    void a_side_is_held_along_its_whole_length()
    {
        const ViewTransform view;
        QVERIFY(grip_at({100, 100, 300, 300}, {170, 103}, view) == (BoxGrip{0, -1}));
        QVERIFY(grip_at({100, 100, 300, 300}, {296, 220}, view) == (BoxGrip{1, 0}));
    }

    void a_box_of_a_few_screen_pixels_can_still_be_moved()
    {
        const ViewTransform view{.scale = 0.1, .origin = {}};
        const Box box{1000, 1000, 1060, 1060}; // 6 by 6 on the screen
        QVERIFY(grip_at(box, {103, 103}, view) == BoxGrip{});
        QVERIFY(grip_at(box, {99, 99}, view) == (BoxGrip{-1, -1}));
        QVERIFY(grip_at(box, {108, 108}, view) == (BoxGrip{1, 1}));
        QVERIFY(!grip_at(box, {120, 103}, view));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::BoxGeometryTest)
#include "tst_box_geometry.moc"
