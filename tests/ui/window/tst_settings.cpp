#include "ui/window/settings.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

void write_file(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

Settings unusual()
{
    Settings settings;
    settings.theme = ThemeChoice::Light;
    settings.language = "de";
    settings.recent_files = {"/photos/a, b; c=\"d\".jpg", "/photos/Ä 漢字 %20.tif"};
    settings.photo_folder = "/photos";
    settings.export_folder = "/exports";
    settings.model_folder = "/models";
    settings.window_geometry = QByteArray("\x00\x01\xff binary", 10);
    settings.dock_width = 333;
    settings.is_dock_visible = false;
    settings.views = {.mode = ViewMode::NetworkInput,
                      .overlay = QColor(1, 2, 3),
                      .overlay_percent = 80,
                      .is_over_kept = true,
                      .backdrop = QColor(250, 0, 17),
                      .picture = "/pictures/Strand, 1.jpg",
                      .shows_navigator = false,
                      .shows_pixel_grid = false,
                      .blends_light = true,
                      .screen = {.source = ScreenSource::File,
                                 .profile = "/profiles/screen, 1.icc",
                                 .is_proofing = true,
                                 .proof = "/profiles/Press & paper.icc",
                                 .intent = ProofIntent::Perceptual,
                                 .marks_out_of_gamut = true}};
    settings.engine = {.model = "star", .device = "cuda:1", .precision = "bf16", .side = 1536};
    settings.shows_previews = false;
    settings.brush_diameter_px = 77;
    settings.brush_hardness = 5;
    settings.output = {.format = OutputFormat::Tiff,
                       .bits = 32,
                       .colours = OutputColours::Photo,
                       .hidden = Hidden::Bleed,
                       .objects = OutputObjects::Each};
    settings.keeps_gps = false;
    settings.left_dock_width = 444;
    settings.panels = {{.name = "output", .side = PanelSide::Left, .window = {}},
                       {.name = "edge",
                        .side = PanelSide::Floating,
                        .is_shown = false,
                        .is_open = false,
                        .window = QRect(-20, 30, 400, 500)}};
    settings.edge_presets = {{.name = "Leaves in wind, 2",
                              .edge = {.despeckle = 3,
                                       .shift_px = 0.1F,
                                       .feather_px = 1e-3F,
                                       .contrast = -0.3F,
                                       .decontaminate = 0.7F,
                                       .detail = 0.4F}}};
    settings.keys = {{"undo", {"Ctrl+,", "Ctrl+;"}}, {"zoom_in", {}}, {"fit", {"="}}};
    return settings;
}

} // namespace

class SettingsTest : public QObject {
    Q_OBJECT

private slots:
    void init() { QVERIFY(folder_.isValid()); }

    void what_is_written_is_read_again()
    {
        const QString file = folder_.filePath("deep/settings.ini");
        QVERIFY(write_settings(file, unusual()));
        QCOMPARE(read_settings(file), unusual());
        QVERIFY(write_settings(file, Settings{}));
        QCOMPARE(read_settings(file), Settings{});
    }

    void a_preset_of_an_older_version_has_all_detail()
    {
        const QString file = folder_.filePath("old.ini");
        write_file(file, "[edge]\npresets=3 0.5 0 0.25 1 Old leaves\n");
        const QList<EdgePreset> presets = read_settings(file).edge_presets;
        QCOMPARE(presets.size(), 1);
        QCOMPARE(presets.front().name, QString("Old leaves"));
        QCOMPARE(presets.front().edge.despeckle, 3.F);
        QCOMPARE(presets.front().edge.detail, 1.F);
    }

    void a_missing_file_gives_fresh_settings()
    {
        QCOMPARE(read_settings(folder_.filePath("none.ini")), Settings{});
        QCOMPARE(read_settings(folder_.path()), Settings{});
    }

    void values_out_of_range_are_as_fresh()
    {
        const QString file = folder_.filePath("range.ini");
        write_file(file, "[window]\ntheme=purple\nlanguage=../../etc\ndock_width=-7\n"
                         "dock_visible=perhaps\nview=9\npanels=edge middle, x\n"
                         "[view]\noverlay=#12\noverlay_percent=101\nbackdrop=red\npicture=a.png\n"
                         "navigator=often\nlinear_light=1\n"
                         "[screen]\nsource=file\nprofile=a.icc\nsoft_proof=true\nproof=b.icc\n"
                         "proof_intent=loud\ngamut_warning=2\n"
                         "[files]\nrecent=relative.jpg, /good.jpg, /good.jpg\nphoto_folder=x\n"
                         "[brush]\ndiameter_px=1e9\nhardness=101\n"
                         "[export]\nformat=png\nbits=32\ncolours=blue\nobjects=some\n"
                         "[engine]\ndevice=tpu\nprecision=int4\nside=1000\n"
                         "[matte]\npreviews=sometimes\n"
                         "[edge]\npresets=1 2 3, 0 99 0 0 1 far, a b c d e f, 0 0 0 0 1 , "
                         "0 0 0 0 1 detail=2 x, 0 0 0 0 1 detail=much y\n");
        Settings expected;
        expected.recent_files = {"/good.jpg"};
        QCOMPARE(read_settings(file), expected);
    }

    void a_file_full_of_rubbish_is_survived()
    {
        QRandomGenerator random(1);
        const QString file = folder_.filePath("rubbish.ini");
        for (int i = 0; i < 200; ++i) {
            QByteArray bytes(random.bounded(4000), 0);
            for (char& byte : bytes)
                byte = char(random.bounded(256));
            if (i % 2 == 0)
                bytes.prepend("[window]\ngeometry=@Variant(\\0\\0\\0\\x1c");
            write_file(file, bytes);
            const Settings read = read_settings(file);
            QVERIFY(read.dock_width >= measure::dock_least_width && read.dock_width <= 800);
            QVERIFY(read.recent_files.size() <= most_recent_files);
        }
        QVERIFY(write_settings(file, unusual()));
        QCOMPARE(read_settings(file), unusual());
    }

    void a_huge_file_is_not_read()
    {
        const QString file = folder_.filePath("huge.ini");
        write_file(file, "[window]\ntheme=light\nx=" + QByteArray(2 << 20, 'a'));
        QCOMPARE(read_settings(file), Settings{});
    }

    void a_folder_that_cannot_be_made_is_said()
    {
        const QString blocked = folder_.filePath("file");
        write_file(blocked, "x");
        QVERIFY(!write_settings(blocked + "/settings.ini", Settings{}));
    }

    void the_newest_file_comes_first_once()
    {
        Settings settings;
        for (int i = 0; i < 20; ++i)
            remember_file(settings, QStringLiteral("/%1.jpg").arg(i));
        remember_file(settings, "/15.jpg");
        QCOMPARE(settings.recent_files.size(), qsizetype(most_recent_files));
        QCOMPARE(settings.recent_files.front(), "/15.jpg");
        QCOMPARE(settings.recent_files.count("/15.jpg"), 1);
    }

private:
    QTemporaryDir folder_;
};

} // namespace sdmatte::studio

QTEST_GUILESS_MAIN(sdmatte::studio::SettingsTest)
#include "tst_settings.moc"
