// Overlay and cut-outs that are mixed as light, by the raster compositor.
#include "image/srgb_curve.h"
#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/light.h"
#include "ui/canvas/raster_compositor.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr double rounding = 0.5 + 2e-2; // of a code; the rest is for the tables

constexpr std::array mixed_views{ViewMode::Overlay,  ViewMode::OnBlack,   ViewMode::OnWhite,
                                 ViewMode::OnColour, ViewMode::OnPicture, ViewMode::CutOut};

double light_of(double code)
{
    const double x = code / 255;
    return x <= 0.04045 ? x / 12.92 : std::pow((x + 0.055) / 1.055, 2.4);
}

double code_of(double light)
{
    return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * std::pow(light, 1 / 2.4) - 0.055);
}

// Of photo pixel (px, py) at device pixel (x, y), by the formulas of ui/canvas/composition.h.
Expected expected_in_light(const KnownScene& known, const Averages& of, int x, int y)
{
    const CanvasColours& colours = known.scene.colours;
    const Expected behind = expected_behind(known, of, x, y, 1);
    const Expected over = codes_of(colours.overlay);
    const double t = colours.overlay_opacity * (colours.is_over_removed ? 1 - of.alpha : of.alpha);
    Expected pixel{};
    for (std::size_t c = 0; c < 3; ++c)
        if (known.scene.mode == ViewMode::Overlay)
            pixel[c] = code_of(std::lerp(light_of(of.photo[c]), light_of(over[c]), t));
        else
            pixel[c] = code_of((of.alpha > 0 ? light_of(of.cut_out[c] / of.alpha) * of.alpha : 0)
                               + light_of(behind[c]) * (1 - of.alpha));
    return pixel;
}

void add_views()
{
    QTest::addColumn<ViewMode>("mode");
    for (const ViewMode mode : mixed_views)
        QTest::addRow("view %d", static_cast<int>(mode)) << mode;
}

} // namespace

class LinearLightTest : public QObject {
    Q_OBJECT

private slots:
    void the_tables_are_the_curve()
    {
        const LightTables& tables = light_tables();
        for (int i = 0; i <= 100'000; ++i) {
            const float x = static_cast<float>(i) / 100'000;
            QVERIFY(std::abs(tables.code(x) - 255 * srgb_from_linear(x)) < 0.01F);
            QVERIFY(std::abs(tables.code(tables.light(255 * x)) - 255 * x) < 0.01F);
        }
        QCOMPARE(tables.light(-3), 0.0F);
        QCOMPARE(tables.light(255.01F), 1.0F);
        QCOMPARE(tables.code(1.5F), 255.0F);
    }

    void each_view_has_its_formula_data() { add_views(); }

    void each_view_has_its_formula()
    {
        QFETCH(ViewMode, mode);
        KnownScene known = known_scene(97, 61);
        known.scene.blends_light = true;
        for (const bool is_over_removed : {true, false}) {
            known.scene.colours.is_over_removed = is_over_removed;
            known.show(mode);
            const QImage image = compose(known.scene, {}, QSize(97, 61), 1);
            for (int y = 0; y < 61; ++y)
                for (int x = 0; x < 97; ++x)
                    QVERIFY(difference(image.pixel(x, y),
                                       expected_in_light(known, averages(known, x, y, 1), x, y))
                            <= rounding);
        }
    }

    void at_half_the_size_averages_come_first_data() { add_views(); }

    void at_half_the_size_averages_come_first()
    {
        QFETCH(ViewMode, mode);
        KnownScene known = known_scene(64, 48); // one level only: averaged by the compositor
        known.scene.blends_light = true;
        known.show(mode);
        const QImage image = compose(known.scene, {.scale = 0.5, .origin = {}}, QSize(32, 24), 1);
        for (int y = 0; y < 24; ++y)
            for (int x = 0; x < 32; ++x)
                QVERIFY(difference(image.pixel(x, y),
                                   expected_in_light(known, averages(known, 2 * x, 2 * y, 2), x, y))
                        <= rounding);
    }

    void what_is_not_mixed_is_exactly_as_without_it_data() { add_views(); }

    void what_is_not_mixed_is_exactly_as_without_it()
    {
        QFETCH(ViewMode, mode);
        KnownScene known = known_scene(97, 61);
        known.show(mode);
        known.scene.colours.overlay_opacity = 0.5;
        const QImage plain = compose(known.scene, {}, QSize(97, 61), 1);
        known.scene.blends_light = true;
        const QImage light = compose(known.scene, {}, QSize(97, 61), 1);
        int mixed = 0;
        for (int y = 0; y < 61; ++y)
            for (int x = 0; x < 97; ++x) {
                const int a = known.alpha.at(x, y);
                if (a == 255 || (a == 0 && mode != ViewMode::Overlay))
                    QCOMPARE(light.pixel(x, y), plain.pixel(x, y));
                else
                    mixed += light.pixel(x, y) != plain.pixel(x, y) ? 1 : 0;
            }
        QVERIFY(mixed > 1000);
    }

    void other_views_do_not_know_it()
    {
        KnownScene known = known_scene(97, 61);
        for (const ViewMode mode : view_modes) {
            if (std::ranges::find(mixed_views, mode) != mixed_views.end() || mode == ViewMode::Wipe)
                continue;
            known.show(mode);
            known.scene.blends_light = false;
            const QImage plain = compose(known.scene, {}, QSize(97, 61), 1);
            known.scene.blends_light = true;
            QCOMPARE(compose(known.scene, {}, QSize(97, 61), 1), plain);
        }
    }

    void other_objects_are_mixed_as_light_too()
    {
        KnownScene known = known_scene(61, 43);
        known.scene.blends_light = true;
        known.show(ViewMode::Overlay);
        const Raster<std::uint8_t> codes = noise(61, 43, 1, 21);
        const QColor colour(255, 176, 0);
        known.scene.others.push_back({alpha_of(codes), colour});
        const QImage image = compose(known.scene, {}, QSize(61, 43), 1);
        const double opacity = known.scene.colours.overlay_opacity;
        const Expected over = codes_of(known.scene.colours.overlay);
        const Expected tint = codes_of(colour);
        for (int y = 0; y < 43; ++y)
            for (int x = 0; x < 61; ++x) {
                const double a = known.alpha.at(x, y) / 255.0;
                const double b = codes.at(x, y) / 255.0;
                Expected pixel{};
                for (std::size_t c = 0; c < 3; ++c) {
                    double light = light_of(known.photo.at(x, y, static_cast<int>(c)));
                    light = std::lerp(light, light_of(over[c]), opacity * (1 - a) * (1 - b));
                    light = std::lerp(light, light_of(tint[c]), opacity * b * (1 - a));
                    pixel[c] = code_of(light);
                }
                QVERIFY(difference(image.pixel(x, y), pixel) <= rounding);
            }
    }

    void half_black_over_white_is_half_the_light()
    {
        Scene scene;
        scene.photo = photo_of(Raster<std::uint8_t>(8, 8, 3, 0));
        scene.alpha = alpha_of(Raster<std::uint8_t>(8, 8, 1, 128));
        scene.mode = ViewMode::OnWhite;
        scene.blends_light = true;
        QCOMPARE(qRed(compose(scene, {}, QSize(8, 8), 1).pixel(3, 3)), 187); // plain: 127
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::LinearLightTest)
#include "tst_linear_light.moc"
