#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/raster_compositor.h"
#include "ui/canvas/taps.h"

#include <QTest>

#include <array>
#include <random>

namespace sdmatte::studio {
namespace {

constexpr QSize screen{90, 70};

// Anything that a person could reach, and a little more.
class RandomViews {
public:
    int between(int low, int high) { return std::uniform_int_distribution(low, high)(random_); }

    Size size(int most)
    {
        const auto side = [&] { return between(0, 3) == 0 ? between(1, 3) : between(1, most); };
        return {side(), side()};
    }

    DeviceView view(Size photo)
    {
        const double scale = std::exp2(std::uniform_real_distribution(-7.0, 6.1)(random_));
        const auto origin = [&](int side) {
            const auto reach = static_cast<int>(side * scale) + 20;
            return static_cast<double>(between(-reach, 90));
        };
        return {.scale = between(0, 4) == 0 ? std::exp2(between(-7, 6)) : scale,
                .origin_x = origin(photo.width),
                .origin_y = origin(photo.height)};
    }

private:
    std::mt19937 random_{5};
};

int level_count(Size size)
{
    int count = 1;
    for (int side = std::max(size.width, size.height); side > coarsest_side; side = (side + 1) / 2)
        ++count;
    return count;
}

QString broken_rule(const std::vector<Tap>& taps, int level_size)
{
    int last = 0;
    for (const Tap& tap : taps) {
        if (tap.count == 0)
            continue;
        double sum = 0;
        for (int i = 0; i < tap.count; ++i) {
            if (tap.weight(i) < 0 || tap.weight(i) > 1)
                return "a weight is not in 0..1";
            sum += tap.weight(i);
        }
        if (std::abs(sum - 1) > 1e-5)
            return QString("the weights sum to %1").arg(sum, 0, 'g', 9);
        if (tap.first < 0 || tap.first + tap.count > level_size)
            return "a pixel outside of the level";
        if (tap.first < last)
            return "the pixels go back";
        last = tap.first;
    }
    return {};
}

} // namespace

class TapsTest : public QObject {
    Q_OBJECT

private slots:
    void taps_stay_in_the_level_and_sum_to_one()
    {
        RandomViews views;
        for (int i = 0; i < 20000; ++i) {
            const Size photo = views.size(9000);
            const Size size = views.between(0, 1) == 0
                                  ? photo
                                  : Size{std::max(1, photo.width / views.between(1, 40)),
                                         std::max(1, photo.height / views.between(1, 40))};
            const int levels = level_count(size);
            const Taps taps = find_taps(size, levels, photo, views.view(photo), screen,
                                        views.between(0, 5) == 0 ? views.between(0, 9) : 0);
            QVERIFY(taps.level >= 0 && taps.level < levels);
            const int side = 1 << taps.level;
            const QString columns = broken_rule(taps.columns, (size.width + side - 1) / side);
            const QString rows = broken_rule(taps.rows, (size.height + side - 1) / side);
            QVERIFY2(columns.isEmpty() && rows.isEmpty(), qPrintable(columns + rows));
        }
    }

    void a_frame_is_never_made_of_more_than_four_times_its_pixels()
    {
        // What bounds the time of a frame: no level is chosen that has more.
        RandomViews views;
        for (int i = 0; i < 5000; ++i) {
            const Size photo{views.between(300, 20000), views.between(300, 20000)};
            const int levels = level_count(photo);
            const DeviceView view = views.view(photo);
            if (view.scale * (1 << (levels - 1)) < 1)
                continue; // the whole last level is small enough
            const Taps taps = find_taps(photo, levels, photo, view, screen);
            for (const Tap& tap : taps.columns)
                QVERIFY(tap.count <= 3); // less than two pixels wide
        }
    }

    void any_view_of_any_scene_can_be_composed()
    {
        RandomViews views;
        for (int i = 0; i < 300; ++i) {
            const Size size = views.size(700);
            KnownScene known = known_scene(size.width, size.height);
            const Raster<std::uint8_t> preview =
                noise(std::max(1, size.width / 7), std::max(1, size.height / 7), 1, 9);
            if (i % 3 == 0)
                known.scene.previous_alpha = alpha_of(preview, size);
            if (i % 5 == 0)
                known.scene.alpha = alpha_of(preview, size);
            known.scene.fade = i % 4 / 3.0;
            known.show(view_modes[static_cast<std::size_t>(i) % view_modes.size()]);
            const DeviceView device = views.view(size);
            const ViewTransform view{.scale = device.scale,
                                     .origin = {device.origin_x + 0.3, device.origin_y - 0.4}};
            const QImage image =
                compose(known.scene, view, screen, std::array{1.0, 1.25, 1.5, 2.0}[i % 4]);
            QVERIFY(!image.isNull());
        }
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::TapsTest)
#include "tst_taps.moc"
