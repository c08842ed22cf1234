// Every view of the sample picture beside a stored picture of it. SDMATTE_WRITE_VIEWS=FOLDER writes
// what is shown there instead: look at it before it is stored.
#include "image/sample.h"
#include "tests/ui/canvas/scenes.h"
#include "ui/canvas/raster_compositor.h"

#include <QDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr QSize window(128, 92);
constexpr int slight = 3;                 // of a code: rounding on another processor
constexpr int much = 12;                  // no pixel may differ by so much
constexpr double share_of_slight = 0.005; // of the pixels may differ by more than `slight`

Scene sample_scene()
{
    constexpr Size size{180, 120};
    Sample sample = make_sample(size.width, size.height, 1).value();
    Raster<std::uint8_t> sent(64, 64); // as a box is
    for (int y = 12; y < 60; ++y)
        std::fill(sent.row(y) + 14, sent.row(y) + 50, std::uint8_t{255});
    Scene scene;
    const EngineColour colour{std::make_shared<const Pixels>(std::move(sample.colour))};
    scene.photo = build_photo_pyramid(colour).value();
    scene.alpha = build_alpha_pyramid(sample.alpha, size).value();
    Raster<std::uint8_t> backdrop(30, 20, 3); // an evening sky
    for (int y = 0; y < 20; ++y)
        for (int x = 0; x < 30; ++x)
            for (int c = 0; c < 3; ++c)
                backdrop.at(x, y, c) =
                    static_cast<std::uint8_t>(std::array{40 + 10 * y, 60 + 4 * x, 200 - 6 * y}[c]);
    scene.backdrop = photo_of(std::move(backdrop));
    scene.derived = alpha_of(sent, size);
    return scene;
}

const char* name_of(ViewMode mode)
{
    constexpr std::array names{"overlay",   "black",     "white",        "colour",   "picture",
                               "cut_out",   "alpha",     "trimap",       "original", "wipe",
                               "edge_band", "certainty", "network_input"};
    return names[static_cast<std::size_t>(std::ranges::find(view_modes, mode)
                                          - view_modes.begin())];
}

} // namespace

class ViewPicturesTest : public QObject {
    Q_OBJECT

private slots:
    void each_view_is_as_its_stored_picture_data()
    {
        QTest::addColumn<ViewMode>("mode");
        QTest::addColumn<double>("ratio");
        for (const ViewMode mode : view_modes)
            QTest::newRow(name_of(mode)) << mode << 1.0;
        QTest::newRow("cut_out@2x") << ViewMode::CutOut << 2.0;
        QTest::newRow("wipe@1.25x") << ViewMode::Wipe << 1.25;
    }

    void each_view_is_as_its_stored_picture()
    {
        QFETCH(ViewMode, mode);
        QFETCH(double, ratio);
        static const Scene sample = sample_scene();
        Scene scene = sample;
        scene.mode = mode;
        scene.derived_of = mode;
        if (is_derived(mode) && mode != ViewMode::NetworkInput)
            scene.derived = derive(mode, *scene.alpha).value();
        const ViewTransform view{.scale = 0.68, .origin = {3, 5}};
        const QImage image = compose(scene, view, window, ratio);
        const QString name = QStringLiteral("%1.png").arg(QTest::currentDataTag());
        const QString folder = qEnvironmentVariable("SDMATTE_WRITE_VIEWS");
        if (!folder.isEmpty()) {
            QVERIFY(QDir().mkpath(folder));
            QVERIFY(image.save(QDir(folder).filePath(name)));
            return;
        }
        const QImage stored(QStringLiteral(SDMATTE_TEST_DATA "/views/") + name);
        QCOMPARE(stored.size(), image.size());
        int many = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QRgb expected = stored.pixel(x, y);
                const double by =
                    difference(image.pixel(x, y), {double(qRed(expected)), double(qGreen(expected)),
                                                   double(qBlue(expected))});
                QVERIFY2(by < much, qPrintable(QString("%1 at %2, %3").arg(by).arg(x).arg(y)));
                many += by > slight ? 1 : 0;
            }
        QVERIFY(many <= share_of_slight * image.width() * image.height());
    }

    void no_two_views_look_the_same()
    {
        std::vector<QImage> images;
        for (const ViewMode mode : view_modes)
            images.emplace_back(
                QStringLiteral(SDMATTE_TEST_DATA "/views/%1.png").arg(name_of(mode)));
        for (std::size_t i = 0; i < images.size(); ++i) {
            QVERIFY(!images[i].isNull());
            for (std::size_t j = 0; j < i; ++j)
                QVERIFY(images[i] != images[j]);
        }
    }
};

} // namespace sdmatte::studio

QTEST_APPLESS_MAIN(sdmatte::studio::ViewPicturesTest)
#include "tst_view_pictures.moc"
