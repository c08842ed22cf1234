#include "soft_disc.h"

#include "image/read.h"
#include "ui/export/export_trial.h"
#include "ui/export/file_picture.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr int patience_ms = 300'000; // on a busy machine, under sanitizers

ExactAlphaOf there(const ExportSource& source)
{
    return [alpha = source.alpha](quint64, const auto& done) { done(ExactAlpha{alpha}); };
}

std::vector<ExportFile> one_file()
{
    return {{.path = "trial.png", .parts = {{.object = 1, .name = "Disc", .state = {}}}}};
}

// What a trial says, the last one.
struct Heard {
    explicit Heard(ExportTrial& trial)
    {
        QObject::connect(&trial, &ExportTrial::finished, [this](const Trial& found) {
            last = found;
            ++finished;
        });
        QObject::connect(&trial, &ExportTrial::failed,
                         [this](const QString& sentence) { failure = sentence; });
    }
    Trial last;
    int finished = 0;
    QString failure;
};

} // namespace

class ExportTrialTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void the_size_is_that_of_the_file_in_every_format()
    {
        const ExportSource source = soft_disc();
        QTemporaryDir folder;
        for (const char* name : {"a.png", "a.tif", "a.webp", "a.exr", "a.ora"}) {
            ExportTrial trial(source.photo, there(source));
            const Heard heard(trial);
            ExportOptions options{.path = std::string(name)};
            options.trims = options.path.extension() != ".ora";
            trial.try_out(one_file(), options);
            QTRY_COMPARE_WITH_TIMEOUT(heard.finished, 1, patience_ms);
            options.path = std::filesystem::path(folder.path().toStdString()) / name;
            ExportSource named = source;
            named.name = "Disc";
            const auto frame = export_cut_out(named, options);
            QVERIFY(frame);
            QVERIFY(heard.last.frame == *frame);
            const auto size = std::filesystem::file_size(options.path);
            // A TIFF and an OpenRaster hold the time of their writing, of one length.
            QCOMPARE(heard.last.bytes, size);
        }
    }

    void the_picture_is_in_the_screens_colours_but_alpha_alone_is_not()
    {
        const ExportSource source = soft_disc();
        for (const auto& [content, is_converted] :
             {std::pair{Content::CutOut, true}, {Content::Alpha, false}}) {
            ExportTrial trial(source.photo, there(source));
            trial.set_screen([](const QImage& srgb) { return srgb.rgbSwapped().mirrored(); });
            const Heard heard(trial);
            ExportTrial plain(source.photo, there(source));
            const Heard heard_plainly(plain);
            const ExportOptions options{.path = "a.png", .content = content};
            trial.try_out(one_file(), options);
            plain.try_out(one_file(), options);
            QTRY_COMPARE_WITH_TIMEOUT(heard.finished + heard_plainly.finished, 2, patience_ms);
            const QImage& srgb = heard_plainly.last.picture;
            QVERIFY(heard.last.picture == (is_converted ? srgb.rgbSwapped().mirrored() : srgb));
        }
    }

    void the_picture_is_the_file_s()
    {
        const ExportSource source = soft_disc();
        ExportTrial trial(source.photo, there(source));
        const Heard heard(trial);
        QTemporaryDir folder;
        ExportOptions options{.path = "x.webp", .quality = 30}; // whose colours are its own
        trial.try_out(one_file(), options);
        QTRY_COMPARE_WITH_TIMEOUT(heard.finished, 1, patience_ms);
        options.path = std::filesystem::path(folder.path().toStdString()) / "x.webp";
        QVERIFY(export_cut_out(source, options));
        const auto image = read_image(options.path);
        QVERIFY(image && image->alpha);
        const auto& colour = std::get<Raster<std::uint8_t>>(*image->colour);
        const auto& alpha = std::get<Raster<std::uint8_t>>(*image->alpha);
        const QImage& shown = heard.last.picture;
        QCOMPARE(shown.size(), QSize(90, 60));
        for (int y = 0; y < 60; ++y)
            for (int x = 0; x < 90; ++x) {
                const QRgb pixel = reinterpret_cast<const QRgb*>(shown.constScanLine(y))[x];
                const int a = alpha.at(x, y);
                QCOMPARE(qAlpha(pixel), a);
                QVERIFY(std::abs(qRed(pixel) - colour.at(x, y, 0) * a / 255.0) <= 0.5001);
                QVERIFY(std::abs(qGreen(pixel) - colour.at(x, y, 1) * a / 255.0) <= 0.5001);
                QVERIFY(std::abs(qBlue(pixel) - colour.at(x, y, 2) * a / 255.0) <= 0.5001);
            }
    }

    void alpha_alone_shows_its_codes()
    {
        const ExportSource source = soft_disc();
        for (const char* name : {"a.png", "a.exr"}) {
            ExportTrial trial(source.photo, there(source));
            const Heard heard(trial);
            trial.try_out(one_file(), {.path = name, .content = Content::Alpha});
            QTRY_COMPARE_WITH_TIMEOUT(heard.finished, 1, patience_ms);
            for (int x = 0; x < 90; ++x) {
                const int code = qRound(255 * source.alpha->at(x, 30));
                QVERIFY(std::abs(qRed(heard.last.picture.pixel(x, 30)) - code) <= 1);
            }
        }
    }

    void an_openraster_shows_its_layers_over_each_other()
    {
        const ExportSource source = soft_disc();
        Raster<float> left(90, 60);
        for (int y = 0; y < 60; ++y)
            std::fill_n(left.row(y), 20, 1.F);
        const auto corner = std::make_shared<const Raster<float>>(std::move(left));
        ExportTrial trial(source.photo, [&](quint64 object, const auto& done) {
            done(ExactAlpha{object == 1 ? source.alpha : corner});
        });
        const Heard heard(trial);
        std::vector<ExportFile> files = one_file();
        files[0].parts.push_back({.object = 2, .name = "Corner", .state = {}});
        trial.try_out(files, {.path = "x.ora"});
        QTRY_COMPARE_WITH_TIMEOUT(heard.finished, 1, patience_ms);
        QCOMPARE(qAlpha(heard.last.picture.pixel(5, 5)), 255);   // the corner alone
        QCOMPARE(qAlpha(heard.last.picture.pixel(45, 30)), 255); // the disc alone
        QCOMPARE(qAlpha(heard.last.picture.pixel(85, 5)), 0);
    }

    void the_newest_wins()
    {
        const ExportSource source = soft_disc(900, 600);
        ExportTrial trial(source.photo, there(source));
        const Heard heard(trial);
        for (int quality = 1; quality <= 40; ++quality) {
            trial.try_out(one_file(), {.path = "x.webp", .quality = quality});
            QTest::qWait(quality % 10 == 0 ? 70 : 0); // some of them begin
        }
        trial.try_out(one_file(), {.path = "x.png", .trims = true});
        QTRY_VERIFY_WITH_TIMEOUT(heard.finished >= 1 && heard.last.frame.width < 900, patience_ms);
        const int finished = heard.finished;
        QTest::qWait(200);
        QCOMPARE(heard.finished, finished); // nothing comes after it
    }

    void what_is_given_up_says_nothing()
    {
        const ExportSource source = soft_disc(600, 400);
        std::function<void(Result<ExactAlpha>)> answer;
        ExportTrial trial(source.photo, [&](quint64, const auto& done) { answer = done; });
        const Heard heard(trial);
        trial.try_out(one_file(), {.path = "x.png"});
        QTRY_VERIFY(answer);
        trial.cancel();
        answer(ExactAlpha{source.alpha});
        QTest::qWait(100);
        QCOMPARE(heard.finished, 0);
        QVERIFY(heard.failure.isEmpty());
    }

    void a_matte_that_fails_is_said()
    {
        ExportTrial trial(soft_disc().photo, [](quint64, const auto& done) {
            done(resource_error("The engine is tired; try again."));
        });
        const Heard heard(trial);
        trial.try_out(one_file(), {.path = "x.png"});
        QTRY_COMPARE(heard.failure, QString("The engine is tired; try again."));
    }

    void several_files_are_counted_together()
    {
        const ExportSource source = soft_disc();
        ExportTrial trial(source.photo, there(source));
        const Heard heard(trial);
        trial.try_out(one_file(), {.path = "x.png"});
        QTRY_COMPARE_WITH_TIMEOUT(heard.finished, 1, patience_ms);
        const std::uintmax_t one = heard.last.bytes;
        std::vector<ExportFile> files = one_file();
        files.push_back(files.front());
        files.back().parts[0].object = 2;
        trial.try_out(files, {.path = "x.png"});
        QTRY_COMPARE_WITH_TIMEOUT(heard.finished, 2, patience_ms);
        QCOMPARE(heard.last.files, 2);
        QCOMPARE(heard.last.bytes, 2 * one);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportTrialTest)
#include "tst_export_trial.moc"
