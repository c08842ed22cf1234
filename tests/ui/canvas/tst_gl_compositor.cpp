#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/gl_compositor.h"
#include "ui/canvas/raster_compositor.h"

#include <QOffscreenSurface>
#include <QOpenGLContext>
#include <QOpenGLFramebufferObject>
#include <QOpenGLFunctions>
#include <QTest>

namespace sdmatte::studio {

// Needs a display that can make a context (xvfb-run with Mesa can); is skipped elsewhere.
class GlCompositorTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        context_.setFormat(gl_format());
        if (!context_.create())
            QSKIP("No OpenGL context can be made on this display.");
        surface_.setFormat(context_.format());
        surface_.create();
        if (!context_.makeCurrent(&surface_))
            QSKIP("No OpenGL context can be made current on this display.");
        compositor_ = GlCompositor::make();
        if (!compositor_)
            QSKIP("The OpenGL of this display is older than 3.3.");
        qInfo("%s", reinterpret_cast<const char*>(context_.functions()->glGetString(GL_RENDERER)));
    }

    void cleanupTestCase() { compositor_.reset(); }

    void it_equals_the_raster_compositor_data()
    {
        QTest::addColumn<ViewMode>("mode");
        QTest::addColumn<Size>("photo");
        QTest::addColumn<std::vector<double>>("scales");
        for (const ViewMode mode : view_modes) {
            QTest::addRow("view %d, landscape", static_cast<int>(mode))
                << mode << Size{1037, 613} << std::vector{0.01, 0.1, 0.23, 0.25, 0.37, 0.5, 0.77,
                                                          1.0,  1.3, 2.0,  3.3,  17.0, 64.0};
            QTest::addRow("view %d, portrait", static_cast<int>(mode))
                << mode << Size{613, 1037} << std::vector{0.13, 0.77, 1.0, 4.0};
        }
    }

    void it_equals_the_raster_compositor()
    {
        QFETCH(ViewMode, mode);
        QFETCH(Size, photo);
        QFETCH(std::vector<double>, scales);
        KnownScene known = known_scene(photo.width, photo.height);
        known.network = noise(256, 256, 1, 32); // as networks have it, another shape
        known.scene.backdrop = photo_of(noise(415, 720, 3, 33));
        known.scene.wipe = 0.37;
        known.show(mode);
        for (const double scale : scales)
            for (const double ratio : {1.0, 1.25, 1.5, 2.0})
                for (const bool is_fine : {false, true}) {
                    const ViewTransform view =
                        is_fine ? ViewTransform{.scale = scale, .origin = {-400 * scale, -9.3}}
                                : ViewTransform{.scale = scale, .origin = {17.4, 31}};
                    const int difference =
                        greatest_difference(rendered(known.scene, view, QSize(233, 140), ratio),
                                            compose(known.scene, view, QSize(233, 140), ratio));
                    QVERIFY2(
                        difference <= 1,
                        qPrintable(
                            QString("%1 at %2, ratio %3").arg(difference).arg(scale).arg(ratio)));
                }
    }

    void it_equals_the_raster_compositor_with_previews_and_fades()
    {
        KnownScene known = known_scene(611, 437);
        const SharedAlphaPyramid exact = known.scene.alpha;
        const SharedAlphaPyramid preview = alpha_of(noise(224, 160, 1, 31), {611, 437});
        for (const ViewMode mode : view_modes) {
            known.show(mode);
            for (const double scale : {0.2, 0.6, 1.0, 4.0})
                for (const double fade : {0.0, 0.3, 1.0})
                    for (const bool comes_exact : {false, true}) {
                        Scene scene = known.scene;
                        scene.fade = fade;
                        scene.alpha = comes_exact ? exact : preview;
                        scene.previous_alpha = comes_exact ? preview : exact;
                        if (fade == 0.3)
                            scene.foreground.reset();
                        scene.colours.is_over_removed = comes_exact;
                        const ViewTransform view{.scale = scale, .origin = {-7, 5}};
                        QVERIFY(greatest_difference(rendered(scene, view, QSize(200, 150), 1),
                                                    compose(scene, view, QSize(200, 150), 1))
                                <= 1);
                    }
        }
    }

    void it_equals_the_raster_compositor_in_linear_light()
    {
        KnownScene known = known_scene(611, 437);
        const SharedAlphaPyramid exact = known.scene.alpha;
        const SharedAlphaPyramid preview = alpha_of(noise(224, 160, 1, 31), {611, 437});
        known.scene.blends_light = true;
        for (const ViewMode mode : view_modes) {
            known.show(mode);
            for (const double scale : {0.2, 0.37, 0.6, 1.0, 4.0})
                for (const double fade : {0.0, 0.3, 1.0})
                    for (const bool has_others : {false, true}) {
                        Scene scene = known.scene;
                        scene.fade = fade;
                        scene.alpha = has_others ? preview : exact;
                        scene.previous_alpha = has_others ? exact : preview;
                        scene.colours.is_over_removed = fade != 1.0;
                        if (has_others)
                            scene.others = {
                                {alpha_of(noise(611, 437, 1, 44)), QColor(255, 176, 0)},
                                {alpha_of(noise(611, 437, 1, 45)), QColor(9, 165, 255)}};
                        const ViewTransform view{.scale = scale, .origin = {-7, 5}};
                        QVERIFY(greatest_difference(rendered(scene, view, QSize(200, 150), 1),
                                                    compose(scene, view, QSize(200, 150), 1))
                                <= 1);
                    }
        }
    }

    void it_equals_the_raster_compositor_without_alpha_or_photo()
    {
        KnownScene known = known_scene(90, 70);
        known.scene.alpha.reset();
        QCOMPARE(greatest_difference(rendered(known.scene, {}, QSize(100, 80), 1),
                                     compose(known.scene, {}, QSize(100, 80), 1)),
                 0);
        const ViewTransform beside{.scale = 1, .origin = {500, 0}};
        QCOMPARE(greatest_difference(rendered(known.scene, beside, QSize(100, 80), 1),
                                     compose(known.scene, beside, QSize(100, 80), 1)),
                 0);
        known.scene.photo.reset();
        QCOMPARE(greatest_difference(rendered(known.scene, {}, QSize(100, 80), 1),
                                     compose(known.scene, {}, QSize(100, 80), 1)),
                 0);
    }

    void it_equals_the_raster_compositor_with_other_objects()
    {
        KnownScene known = known_scene(611, 437);
        const SharedAlphaPyramid alpha = known.scene.alpha;
        for (const std::size_t count : {std::size_t{1}, std::size_t{3}, most_tints + 1}) {
            known.scene.others.clear();
            for (std::size_t i = 0; i < count; ++i) {
                const auto seed = static_cast<unsigned>(40 + i);
                known.scene.others.push_back({i == 1
                                                  ? alpha_of(noise(224, 160, 1, seed), {611, 437})
                                                  : alpha_of(noise(611, 437, 1, seed)),
                                              QColor::fromHsv(static_cast<int>(23 * i), 200, 220)});
            }
            for (const double scale : {0.2, 0.6, 1.0, 4.0})
                for (const bool has_alpha : {false, true}) {
                    known.scene.alpha = has_alpha ? alpha : nullptr;
                    const ViewTransform view{.scale = scale, .origin = {-7, 5}};
                    QVERIFY(greatest_difference(rendered(known.scene, view, QSize(200, 150), 1),
                                                compose(known.scene, view, QSize(200, 150), 1))
                            <= 1);
                }
        }
    }

    void long_photos_keep_their_pixels()
    {
        KnownScene known = known_scene(20011, 3);
        known.scene.mode = ViewMode::CutOut;
        const ViewTransform view{.scale = 64, .origin = {-64.0 * 20007, -64}};
        QVERIFY(greatest_difference(rendered(known.scene, view, QSize(300, 200), 1),
                                    compose(known.scene, view, QSize(300, 200), 1))
                <= 1);
    }

    void tiles_are_uploaded_once()
    {
        const KnownScene known = known_scene(700, 500);
        const ViewTransform view{.scale = 1, .origin = {}};
        (void)rendered(known.scene, view, QSize(300, 200), 1);
        const int before = compositor_->uploads();
        (void)rendered(known.scene, {.scale = 1, .origin = {-20, -30}}, QSize(200, 200), 1);
        QCOMPARE(compositor_->uploads(), before);
        (void)rendered(known.scene, {.scale = 1, .origin = {-400, 0}}, QSize(300, 200), 1);
        QVERIFY(compositor_->uploads() > before);
    }

    void a_change_in_one_place_uploads_only_its_tiles()
    {
        KnownScene known = known_scene(1400, 1400);
        const ViewTransform view{.scale = 1, .origin = {}};
        (void)rendered(known.scene, view, QSize(1400, 1400), 1);
        known.alpha.at(700, 700) ^= 0x80;
        known.scene.alpha = build_alpha_pyramid(floats_of(known.alpha), {1400, 1400}, nullptr, {},
                                                known.scene.alpha.get())
                                .value();
        const int before = compositor_->uploads();
        const QImage image = rendered(known.scene, view, QSize(1400, 1400), 1);
        QCOMPARE(compositor_->uploads(), before + 1);
        QVERIFY(greatest_difference(image, compose(known.scene, view, QSize(1400, 1400), 1)) <= 1);
    }

    void coarser_tiles_stand_in_when_memory_is_short()
    {
        const KnownScene known = known_scene(2048, 2048);
        auto small = GlCompositor::make(std::size_t{16} * 256 * 256 * 4); // 16 tiles, not 64
        QVERIFY(small);
        std::swap(small, compositor_);
        Scene scene = known.scene;
        scene.mode = ViewMode::Original;
        const QImage image = rendered(scene, {}, QSize(2048, 2048), 1);
        std::swap(small, compositor_);
        const PyramidLevel& level = scene.photo->levels.level(1);
        for (int y = 0; y < 2048; y += 7)
            for (int x = 0; x < 2048; x += 7)
                QCOMPARE(qRed(image.pixel(x, y)), int{level.at(x / 2, y / 2, 0)});
    }

    void tiles_that_came_and_went_are_right_when_they_come_back()
    {
        const KnownScene known = known_scene(2048, 300);
        auto small = GlCompositor::make(std::size_t{8} * 256 * 256 * 4);
        QVERIFY(small);
        std::swap(small, compositor_);
        int worst = 0;
        for (const int x : {0, -400, -800, -1200, -1600, -1200, 0, -700}) {
            const ViewTransform view{.scale = 1, .origin = {static_cast<double>(x), 0}};
            worst = std::max(worst,
                             greatest_difference(rendered(known.scene, view, QSize(300, 200), 1),
                                                 compose(known.scene, view, QSize(300, 200), 1)));
        }
        std::swap(small, compositor_);
        QVERIFY(worst <= 1);
    }

private:
    QImage rendered(const Scene& scene, const ViewTransform& view, QSize size, double ratio)
    {
        QOpenGLFramebufferObject target(device_size(size, ratio));
        target.bind();
        compositor_->render(scene, view, size, ratio);
        return target.toImage().convertToFormat(QImage::Format_RGB32);
    }

    QOffscreenSurface surface_;
    QOpenGLContext context_;
    std::unique_ptr<GlCompositor> compositor_;
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::GlCompositorTest)
#include "tst_gl_compositor.moc"
