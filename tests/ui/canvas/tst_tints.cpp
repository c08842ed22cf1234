#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/raster_compositor.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr double rounding = 0.5 + 1e-3; // of a code; the rest is for sums in floats
constexpr int width = 61;
constexpr int height = 43;

struct Other {
    Raster<std::uint8_t> codes;
    QColor colour;
};

std::vector<Other> make_others()
{
    std::vector<Other> others;
    others.push_back({noise(width, height, 1, 21), QColor(255, 176, 0)});
    others.push_back({noise(width, height, 1, 22), QColor(61, 165, 255)});
    return others;
}

void put(KnownScene& known, const std::vector<Other>& others)
{
    known.scene.others.clear();
    for (const Other& other : others)
        known.scene.others.push_back({alpha_of(other.codes), other.colour});
}

// By the formula of ui/canvas/composition.h.
Expected expected_tinted(const KnownScene& known, const std::vector<Other>& others, int x, int y)
{
    const CanvasColours& colours = known.scene.colours;
    const double a = known.scene.alpha ? known.alpha.at(x, y) / 255.0 : 0;
    double t = colours.is_over_removed ? 1 - a : 0;
    for (const Other& other : others)
        t *= 1 - other.codes.at(x, y) / 255.0;
    if (!colours.is_over_removed)
        t = a;
    if (!known.scene.alpha)
        t = 0;
    const auto parts = [](const QColor& colour) {
        return std::array{colour.red(), colour.green(), colour.blue()};
    };
    Expected pixel{};
    for (std::size_t c = 0; c < 3; ++c) {
        double value = known.photo.at(x, y, static_cast<int>(c));
        value += colours.overlay_opacity * t * (parts(colours.overlay)[c] - value);
        for (auto other = others.rbegin(); other != others.rend(); ++other)
            value += colours.overlay_opacity * (other->codes.at(x, y) / 255.0) * (1 - a)
                     * (parts(other->colour)[c] - value);
        pixel[c] = value;
    }
    return pixel;
}

bool is_as_expected(const KnownScene& known, const std::vector<Other>& others)
{
    const QImage image = compose(known.scene, {}, QSize(width, height), 1);
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
            if (difference(image.pixel(x, y), expected_tinted(known, others, x, y)) > rounding)
                return false;
    return true;
}

} // namespace

class TintsTest : public QObject {
    Q_OBJECT

private slots:
    void other_objects_are_tinted_and_not_removed()
    {
        KnownScene known = known_scene(width, height);
        const std::vector<Other> others = make_others();
        put(known, others);
        QVERIFY(is_as_expected(known, others));
        known.scene.colours.is_over_removed = false;
        QVERIFY(is_as_expected(known, others));
    }

    void they_are_tinted_without_an_own_alpha_too()
    {
        KnownScene known = known_scene(width, height);
        const std::vector<Other> others = make_others();
        put(known, others);
        known.scene.alpha.reset();
        QVERIFY(is_as_expected(known, others));
    }

    void only_the_overlay_shows_them()
    {
        KnownScene known = known_scene(width, height);
        for (const ViewMode mode : view_modes) {
            known.scene.mode = mode;
            put(known, {});
            const QImage plain = compose(known.scene, {}, QSize(width, height), 1);
            put(known, make_others());
            const QImage tinted = compose(known.scene, {}, QSize(width, height), 1);
            QCOMPARE(plain == tinted, mode != ViewMode::Overlay);
        }
    }

    void a_preview_that_is_smaller_than_the_photo_covers_it()
    {
        KnownScene known = known_scene(width, height);
        Raster<std::uint8_t> all(16, 12, 1);
        std::ranges::fill(all.values(), std::uint8_t{255});
        known.scene.others = {{alpha_of(all, {width, height}), Qt::green}};
        known.scene.alpha.reset();
        const QImage image = compose(known.scene, {}, QSize(width, height), 1);
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) {
                Expected half{};
                for (std::size_t c = 0; c < 3; ++c)
                    half[c] =
                        known.photo.at(x, y, static_cast<int>(c)) / 2.0 + (c == 1 ? 255 / 2.0 : 0);
                QVERIFY(difference(image.pixel(x, y), half) <= rounding);
            }
    }

    void an_object_that_keeps_nothing_changes_nothing()
    {
        KnownScene known = known_scene(width, height);
        const QImage plain = compose(known.scene, {}, QSize(width, height), 1);
        known.scene.others = {{alpha_of(Raster<std::uint8_t>(width, height, 1)), Qt::green}};
        QVERIFY(greatest_difference(plain, compose(known.scene, {}, QSize(width, height), 1)) <= 1);
    }

    void the_canvas_forgets_them_with_their_photo()
    {
        Canvas canvas(nullptr, CompositorChoice::Raster);
        canvas.set_photo(photo_of(noise(20, 10, 3, 1)));
        canvas.set_others({{alpha_of(noise(20, 10, 1, 2)), Qt::green}});
        QCOMPARE(canvas.scene().others.size(), std::size_t{1});
        canvas.set_photo(photo_of(noise(30, 10, 3, 1)));
        QVERIFY(canvas.scene().others.empty());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::TintsTest)
#include "tst_tints.moc"
