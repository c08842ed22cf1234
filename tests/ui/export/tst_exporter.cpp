#include "soft_disc.h"

#include "image/read.h"
#include "ui/export/exporter.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

// What the exporter said, one word each.
struct Heard {
    explicit Heard(Exporter& exporter)
    {
        QObject::connect(&exporter, &Exporter::finished, [this](const std::filesystem::path& path) {
            all.push_back("finished " + QString::fromStdString(path.filename().string()));
        });
        QObject::connect(&exporter, &Exporter::failed, [this](const QString& text) {
            all.push_back("failed");
            sentence = text;
        });
    }
    QStringList all;
    QString sentence;
};

using AlphaOf = std::function<void(std::function<void(Result<ExactAlpha>)> done)>;

AlphaOf there(const ExportSource& source)
{
    return [alpha = source.alpha](const auto& done) { done(ExactAlpha{.alpha = alpha}); };
}

// One object into one file.
void start(Exporter& exporter, SharedPhoto photo, ObjectState state, ExportOptions options,
           const AlphaOf& exact_alpha)
{
    std::vector<ExportFile> files{
        {.path = options.path, .parts = {{.name = {}, .state = std::move(state)}}}};
    exporter.start_files(std::move(photo), std::move(files), std::move(options),
                         [exact_alpha](quint64, const auto& done) { exact_alpha(done); });
}

} // namespace

class ExporterTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    [[nodiscard]] std::filesystem::path in_folder(const char* name) const
    {
        return std::filesystem::path(folder_->path().toStdString()) / name;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden);
    }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void an_export_ends_with_the_file()
    {
        Exporter exporter;
        const Heard heard(exporter);
        const QSignalSpy running(&exporter, &Exporter::running_changed);
        const ExportSource source = soft_disc();
        start(exporter, source.photo, {}, {.path = in_folder("out.png")}, there(source));
        QVERIFY(exporter.is_running());
        QTRY_COMPARE(heard.all, QStringList{"finished out.png"});
        QVERIFY(!exporter.is_running());
        QCOMPARE(running.size(), 2);
        QCOMPARE(files(), QStringList{"out.png"});
    }

    void it_waits_for_the_exact_matte()
    {
        Exporter exporter;
        const Heard heard(exporter);
        const ExportSource source = soft_disc();
        std::function<void(Result<ExactAlpha>)> answer;
        start(exporter, source.photo, {}, {.path = in_folder("out.png")},
              [&](const auto& done) { answer = done; });
        QTest::qWait(30);
        QVERIFY(exporter.is_running());
        QCOMPARE(files(), QStringList());
        answer(ExactAlpha{.alpha = source.alpha});
        QTRY_COMPARE(heard.all, QStringList{"finished out.png"});
    }

    void a_share_of_the_detail_goes_into_the_file()
    {
        Exporter exporter;
        const Heard heard(exporter);
        const ExportSource source = soft_disc();
        const auto plain = std::make_shared<const Raster<float>>(4, 4, 1, 0.2F);
        ObjectState state;
        state.edge.detail = 0;
        start(exporter, source.photo, state,
              {.path = in_folder("alpha.tif"), .content = ExportContent::Alpha, .bits = 32},
              [&](const auto& done) { done(ExactAlpha{.alpha = source.alpha, .plain = plain}); });
        QTRY_COMPARE(heard.all, QStringList{"finished alpha.tif"});
        const Image image = read_image(in_folder("alpha.tif")).value();
        for (const float value : std::get<Raster<float>>(*image.colour).values())
            QCOMPARE(value, 0.2F);
    }

    void what_cannot_be_written_is_said_before_any_matte_is_made()
    {
        Exporter exporter;
        const Heard heard(exporter);
        bool is_asked = false;
        start(exporter, soft_disc().photo, {}, {.path = in_folder("none/out.png")},
              [&](const auto&) { is_asked = true; });
        QCOMPARE(heard.all, QStringList{"failed"});
        QVERIFY(heard.sentence.contains("folder"));
        QVERIFY(!is_asked);
        QVERIFY(!exporter.is_running());
    }

    void a_matte_that_fails_is_the_exports_failure()
    {
        Exporter exporter;
        const Heard heard(exporter);
        start(exporter, soft_disc().photo, {}, {.path = in_folder("out.png")},
              [](const auto& done) { done(resource_error("The engine is tired; try again.")); });
        QCOMPARE(heard.sentence, QString("The engine is tired; try again."));
        start(exporter, soft_disc().photo, {}, {.path = in_folder("out.png")},
              [](const auto& done) { done(cancelled()); });
        QCOMPARE(heard.all, QStringList{"failed"}); // who cancels knows
        QVERIFY(!exporter.is_running());
    }

    void a_prompt_without_a_matte_is_a_sentence()
    {
        Exporter exporter;
        const Heard heard(exporter);
        start(exporter, soft_disc().photo, {}, {.path = in_folder("out.png")},
              [](const auto& done) { done(ExactAlpha()); });
        QTRY_COMPARE(heard.all, QStringList{"failed"});
        QVERIFY(heard.sentence.endsWith('.'));
    }

    void a_cancelled_export_says_and_leaves_nothing()
    {
        Exporter exporter;
        const Heard heard(exporter);
        const ExportSource source = soft_disc(600, 400);
        std::function<void(Result<ExactAlpha>)> answer;
        start(exporter, source.photo, {}, {.path = in_folder("out.png")},
              [&](const auto& done) { answer = done; });
        exporter.cancel();
        answer(ExactAlpha{.alpha = source.alpha}); // too late
        start(exporter, source.photo, {}, {.path = in_folder("out.png")}, there(source));
        exporter.cancel();
        QVERIFY(!exporter.is_running());
        QTest::qWait(100);
        QCOMPARE(heard.all, QStringList());
    }

    void destruction_while_busy_leaves_no_half_file()
    {
        const ExportSource source = soft_disc(600, 400);
        std::function<void(Result<ExactAlpha>)> answer;
        {
            Exporter exporter;
            start(exporter, source.photo, {}, {.path = in_folder("a.png")}, there(source));
        }
        {
            Exporter exporter;
            start(exporter, source.photo, {}, {.path = in_folder("b.png")},
                  [&](const auto& done) { answer = done; });
        }
        answer(ExactAlpha{.alpha = source.alpha}); // to nobody
        for (const QString& name : files())
            QVERIFY(!name.startsWith('.'));
    }

    void only_what_this_session_wrote_is_replaced_without_a_question()
    {
        Exporter exporter;
        const Heard heard(exporter);
        const ExportSource source = soft_disc_of(in_folder("beach.jpg"));
        ExportOptions options = exporter.next_options(source.photo);
        QVERIFY(options.path == in_folder("beach_cutout.png"));
        write_text(options.path, "somebody's");
        QVERIFY(!exporter.is_silent(options));
        start(exporter, source.photo, {}, options, there(source));
        QCOMPARE(heard.all, QStringList{"failed"});
        QCOMPARE(content_of(options.path), QByteArray("somebody's"));

        options.may_replace = true; // the person was asked
        options.bits = 16;
        start(exporter, source.photo, {}, options, there(source));
        QTRY_COMPARE(heard.all.back(), QString("finished beach_cutout.png"));
        const ExportOptions again = exporter.next_options(source.photo);
        QVERIFY(again.path == options.path);
        QCOMPARE(again.bits, 16);
        QVERIFY(!again.may_replace);
        QVERIFY(exporter.is_silent(again));
        start(exporter, source.photo, {}, again, there(source));
        QTRY_COMPARE(heard.all.count("finished beach_cutout.png"), 2);

        write_text(options.path, "edited elsewhere");
        QVERIFY(!exporter.is_own(options.path));
        QVERIFY(!exporter.is_silent(again));
    }

    void a_photo_is_exported_again_where_it_was()
    {
        Exporter exporter;
        const Heard heard(exporter);
        const ExportSource sample = soft_disc(); // without a file
        start(exporter, sample.photo, {}, {.path = in_folder("mine.tif")}, there(sample));
        QTRY_COMPARE(heard.all.size(), 1);
        QVERIFY(exporter.next_options(sample.photo).path == in_folder("mine.tif"));
        QVERIFY(exporter.next_options(soft_disc().photo).path.filename() == "Disc_cutout.png");
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExporterTest)
#include "tst_exporter.moc"
