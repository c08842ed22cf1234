#include "soft_disc.h"

#include "image/read.h"
#include "image/sample.h"
#include "matting/classical/classical_engine.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

namespace sdmatte::studio {
namespace {

struct Folder {
    QTemporaryDir folder;
    [[nodiscard]] std::filesystem::path operator/(const char* name) const
    {
        return std::filesystem::path(folder.path().toStdString()) / name;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
    }
};

const Raster<std::uint8_t>& codes(const std::shared_ptr<const Pixels>& pixels)
{
    return std::get<Raster<std::uint8_t>>(*pixels);
}

// No file may grow beyond so many bytes, as on a full disk.
class FullDisk {
public:
    explicit FullDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &before_);
        const rlimit limit{.rlim_cur = bytes, .rlim_max = before_.rlim_max};
        setrlimit(RLIMIT_FSIZE, &limit);
        std::signal(SIGXFSZ, SIG_IGN);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

private:
    rlimit before_{};
};

// Root passes over permissions.
class OrdinaryUser {
public:
    OrdinaryUser()
    {
        if (geteuid() == 0 && seteuid(65534) != 0)
            qFatal("cannot become an ordinary user");
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;
    ~OrdinaryUser()
    {
        if (geteuid() != getuid() && seteuid(getuid()) != 0)
            qFatal("cannot become root again");
    }
};

} // namespace

class ExportCutOutTest : public QObject {
    Q_OBJECT

private slots:
    void the_file_is_that_of_the_command_line()
    {
        const Folder folder;
        const auto sample = make_sample(300, 200, 1);
        QVERIFY(sample);
        Image image;
        image.colour = std::make_shared<const Pixels>(sample->colour.clone());
        QVERIFY(write_photo(folder / "photo.png", image));

        const auto photo = open_photo(folder / "photo.png", {});
        QVERIFY(photo);
        const auto engine = make_classical_engine();
        const auto session = engine->open((*photo)->colour, {});
        const SampleBox& box = sample->box;
        Prompt prompt;
        prompt.boxes.push_back({box.x0, box.y0, box.x1, box.y1});
        const auto matte = (*session)->matte(prompt, {});
        QVERIFY(matte);
        ExportSource source{.photo = *photo, .alpha = matte->alpha};
        source.finishing.edge.shift_px = 1.5F;
        source.finishing.edge.feather_px = 1;
        source.finishing.edge.decontaminate = 0.8F;
        QVERIFY(export_cut_out(source, {.path = folder / "studio.png", .bits = 16}));
        QVERIFY(export_cut_out(
            source,
            {.path = folder / "studio_alpha.tif", .content = ExportContent::Alpha, .bits = 32}));

        QProcess program;
        program.setWorkingDirectory(folder.folder.path());
        program.start(SDMATTE_PROGRAM,
                      {"matte", "photo.png", "-o", "line.png", "--alpha", "line_alpha.tif",
                       "--engine", "classical", "--box",
                       QString("%1,%2,%3,%4").arg(box.x0).arg(box.y0).arg(box.x1).arg(box.y1),
                       "--shift", "1.5", "--feather", "1", "--decontaminate", "0.8", "--bits",
                       "32"});
        QVERIFY(program.waitForFinished(120'000));
        QVERIFY2(program.exitCode() == 0, program.readAllStandardError().constData());
        QVERIFY(!content_of(folder / "studio.png").isEmpty());
        QCOMPARE(content_of(folder / "studio.png"), content_of(folder / "line.png"));
        // A TIFF holds the time of its writing.
        const auto studio = read_image(folder / "studio_alpha.tif");
        const auto line = read_image(folder / "line_alpha.tif");
        QVERIFY(studio && line);
        QVERIFY(std::ranges::equal(std::get<Raster<float>>(*studio->colour).values(),
                                   std::get<Raster<float>>(*line->colour).values()));
    }

    void choices_reach_the_file()
    {
        const Folder folder;
        const ExportSource source = soft_disc();
        QVERIFY(export_cut_out(source, {.path = folder / "clean.png"}));
        QVERIFY(export_cut_out(source, {.path = folder / "photo.png",
                                        .hidden = Hidden::Bleed,
                                        .estimates_foreground = false}));
        const auto clean = read_image(folder / "clean.png");
        const auto photo = read_image(folder / "photo.png");
        QVERIFY(clean && photo);
        const auto& own = codes(source.photo->image.colour);
        // At the soft edge the photo is half blue; its foreground is not.
        const int x = 45 + 20;
        QVERIFY(source.alpha->at(x, 30) > 0.3F && source.alpha->at(x, 30) < 0.7F);
        QCOMPARE(codes(photo->colour).at(x, 30, 2), own.at(x, 30, 2));
        QVERIFY(codes(clean->colour).at(x, 30, 2) < own.at(x, 30, 2) / 2);
        QCOMPARE(int(codes(clean->colour).at(0, 0, 2)), 0); // hidden: empty
        QCOMPARE(codes(photo->colour).at(0, 0, 2), own.at(0, 0, 2));
        QVERIFY(std::ranges::equal(codes(clean->alpha).values(), codes(photo->alpha).values()));
    }

    void the_photo_itself_is_never_the_target()
    {
        const Folder folder;
        write_text(folder / "beach.png", "the photo");
        std::filesystem::create_symlink("beach.png", folder / "link.png");
        const ExportSource source = soft_disc_of(folder / "beach.png");
        for (const char* name : {"beach.png", "link.png"}) {
            const auto done = export_cut_out(source, {.path = folder / name, .may_replace = true});
            QVERIFY(!done);
            QVERIFY(QString::fromStdString(done.error().sentence).contains("photo itself"));
        }
        QCOMPARE(content_of(folder / "beach.png"), QByteArray("the photo"));
        std::filesystem::remove(folder / "beach.png");
        QVERIFY(!export_cut_out(source, {.path = folder / "beach.png"})); // its name, still
    }

    void a_file_is_replaced_only_where_that_was_allowed()
    {
        const Folder folder;
        write_text(folder / "out.png", "old");
        const auto refused = export_cut_out(soft_disc(), {.path = folder / "out.png"});
        QVERIFY(!refused);
        QVERIFY(QString::fromStdString(refused.error().sentence).contains("out.png"));
        QCOMPARE(content_of(folder / "out.png"), QByteArray("old"));
        QVERIFY(export_cut_out(soft_disc(), {.path = folder / "out.png", .may_replace = true}));
        QVERIFY(content_of(folder / "out.png") != "old");
    }

    void a_missing_folder_and_an_unknown_format_are_one_sentence()
    {
        const Folder folder;
        for (const auto& path : {folder / "none/out.png", folder / "out.docx", folder / "out",
                                 std::filesystem::path(), std::filesystem::path("/tmp/")}) {
            const auto done = export_cut_out(soft_disc(), {.path = path});
            QVERIFY(!done);
            QVERIFY(done.error().sentence.ends_with('.'));
        }
        QVERIFY(!export_cut_out(soft_disc(), {.path = folder / "out.png", .bits = 32}));
        QCOMPARE(folder.files(), QStringList());
    }

    void a_folder_without_permission_is_one_sentence()
    {
        const Folder folder;
        chmod(folder.folder.path().toUtf8().constData(), 0555);
        Result<PixelFrame> done;
        {
            const OrdinaryUser user;
            done = export_cut_out(soft_disc(), {.path = folder / "out.png"});
        }
        chmod(folder.folder.path().toUtf8().constData(), 0700);
        QVERIFY(!done);
        QVERIFY(QString::fromStdString(done.error().sentence).contains("cannot be written"));
        QCOMPARE(folder.files(), QStringList());
    }

    void a_full_disk_leaves_the_old_file_and_nothing_else()
    {
        const Folder folder;
        write_text(folder / "out.png", "old");
        Result<PixelFrame> done;
        {
            const FullDisk disk(100);
            done = export_cut_out(soft_disc(), {.path = folder / "out.png", .may_replace = true});
        }
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Resource);
        QVERIFY(done.error().sentence.ends_with('.'));
        QCOMPARE(content_of(folder / "out.png"), QByteArray("old"));
        QCOMPARE(folder.files(), QStringList{"out.png"});
    }

    void cancelling_leaves_nothing_behind_at_any_moment()
    {
        const Folder folder;
        write_text(folder / "out.png", "old");
        const ExportSource source = soft_disc(1600, 1200);
        int stopped = 0;
        for (const float moment : {0.F, 0.2F, 0.5F, 0.65F, 0.9F}) {
            std::stop_source stop;
            const Progress progress(stop.get_token(), [&](float fraction, std::string_view) {
                if (fraction >= moment)
                    stop.request_stop();
            });
            const auto done =
                export_cut_out(source, {.path = folder / "out.png", .may_replace = true}, progress);
            QCOMPARE(folder.files(), QStringList{"out.png"});
            if (!done) {
                ++stopped;
                QVERIFY(done.error().kind == ErrorKind::Cancelled);
                QCOMPARE(content_of(folder / "out.png"), QByteArray("old"));
            }
        }
        QVERIFY(stopped >= 4);
    }

    void without_a_matte_there_is_nothing_to_export()
    {
        const Folder folder;
        ExportSource source = soft_disc();
        source.alpha = nullptr;
        QVERIFY(!export_cut_out(source, {.path = folder / "out.png"}));
        QCOMPARE(folder.files(), QStringList());
    }

    void the_default_name_stands_beside_the_photo()
    {
        OpenPhoto photo;
        photo.path = "/pictures/beach.of.stars.jpg";
        QVERIFY(default_export_path(photo) == "/pictures/beach.of.stars_cutout.png");
        photo.path.clear();
        photo.title = "Sample";
        QVERIFY(default_export_path(photo).filename() == "Sample_cutout.png");
        QVERIFY(default_export_path(photo).is_absolute());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportCutOutTest)
#include "tst_export_cut_out.moc"
