// Exports of a photo with several objects: the exporter and its dialog.
#include "soft_disc.h"

#include "image/read.h"
#include "ui/export/export_dialog.h"
#include "ui/export/exporter.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

constexpr int patience_ms = 300'000; // on a busy machine, under sanitizers

using SharedAlpha = Exporter::SharedAlpha;

// 0.5 left of x, else 0.
SharedAlpha left_of(int x)
{
    Raster<float> alpha(90, 60);
    for (int row = 0; row < 60; ++row)
        for (int column = 0; column < x; ++column)
            alpha.at(column, row) = 0.5F;
    return std::make_shared<const Raster<float>>(std::move(alpha));
}

std::vector<ExportPart> lion_and_glass()
{
    return {{.object = 1, .name = "Lion"}, {.object = 2, .name = "Glass"}};
}

std::vector<ExportFile> files_of(std::vector<ExportPart> parts, const ExportOptions& options)
{
    return *export_files(std::move(parts), options, *soft_disc().photo);
}

int alpha_code(const std::filesystem::path& path, int x, int y)
{
    const auto image = read_image(path);
    return image && image->alpha ? std::get<Raster<std::uint8_t>>(*image->alpha).at(x, y) : -1;
}

} // namespace

class ExportObjectsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;
    std::unique_ptr<Exporter> exporter_;
    QString failure_;
    int files_ = 0; // of the last export
    QList<quint64> asked_;

    [[nodiscard]] std::filesystem::path in_folder(const char* name) const
    {
        return std::filesystem::path(folder_->path().toStdString()) / name;
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir(folder_->path()).entryList(QDir::Files | QDir::Hidden);
    }
    ExactAlphaOf mattes()
    {
        return [this](quint64 object, const auto& done) {
            asked_.push_back(object);
            done(left_of(object == 1 ? 30 : 60));
        };
    }
    void export_now(const ExportOptions& options)
    {
        exporter_->start_files(soft_disc().photo, files_of(lion_and_glass(), options), options,
                               mattes());
        QTRY_VERIFY_WITH_TIMEOUT(!exporter_->is_running(), patience_ms);
    }

private slots:
    void init()
    {
        folder_ = std::make_unique<QTemporaryDir>();
        exporter_ = std::make_unique<Exporter>();
        failure_.clear();
        files_ = 0;
        asked_.clear();
        connect(exporter_.get(), &Exporter::failed, this,
                [this](const QString& sentence) { failure_ = sentence; });
        connect(exporter_.get(), &Exporter::finished, this,
                [this](const std::filesystem::path&, int files) { files_ = files; });
    }

    void together_their_alphas_are_united()
    {
        export_now({.path = in_folder("both.png"), .objects = ExportObjects::Together});
        QCOMPARE(files(), QStringList("both.png"));
        QCOMPARE(files_, 1);
        QCOMPARE(alpha_code(in_folder("both.png"), 10, 10), 191); // 1 - 0.5 * 0.5
        QCOMPARE(alpha_code(in_folder("both.png"), 45, 10), 128);
        QCOMPARE(alpha_code(in_folder("both.png"), 70, 10), 0);
        QCOMPARE(asked_, (QList<quint64>{1, 2}));
    }

    void edges_are_adjusted_before_they_are_united()
    {
        std::vector<ExportPart> parts = lion_and_glass();
        parts[1].state.edge.contrast = 1;   // 0.5 stays
        parts[0].state.edge.shift_px = -40; // nothing of it is left
        const ExportOptions options{.path = in_folder("both.png"),
                                    .objects = ExportObjects::Together};
        exporter_->start_files(soft_disc().photo, files_of(parts, options), options, mattes());
        QTRY_VERIFY_WITH_TIMEOUT(!exporter_->is_running(), patience_ms);
        QCOMPARE(alpha_code(in_folder("both.png"), 10, 10), 128);
    }

    void each_goes_to_its_own_file()
    {
        export_now({.path = in_folder("beach_cutout.png"), .objects = ExportObjects::Each});
        QCOMPARE(files(), QStringList({"beach_Glass.png", "beach_Lion.png"}));
        QCOMPARE(files_, 2);
        QCOMPARE(alpha_code(in_folder("beach_Lion.png"), 45, 10), 0);
        QCOMPARE(alpha_code(in_folder("beach_Glass.png"), 45, 10), 128);
        QVERIFY(exporter_->is_own(in_folder("beach_Lion.png")));
        QVERIFY(exporter_->is_own(in_folder("beach_Glass.png")));
        QVERIFY(exporter_->is_silent(in_folder("beach_Lion.png")));
    }

    void the_next_export_begins_with_the_chosen_name()
    {
        const SharedPhoto photo = soft_disc_of(in_folder("beach.jpg")).photo;
        const ExportOptions options{.path = in_folder("mine.png"), .objects = ExportObjects::Each};
        exporter_->start_files(photo, files_of(lion_and_glass(), options), options, mattes());
        QTRY_COMPARE_WITH_TIMEOUT(files_, 2, patience_ms);
        const ExportOptions next = exporter_->next_options(photo);
        QVERIFY(next.path == in_folder("mine.png"));
        QVERIFY(next.objects == ExportObjects::Each);
    }

    void nothing_is_begun_when_one_file_may_not_be_replaced()
    {
        write_text(in_folder("p_Glass.png"), "somebody's");
        export_now({.path = in_folder("p.png"), .objects = ExportObjects::Each});
        QVERIFY(failure_.contains("p_Glass.png"));
        QVERIFY(asked_.isEmpty());
        QCOMPARE(files(), QStringList("p_Glass.png"));
        QCOMPARE(content_of(in_folder("p_Glass.png")), QByteArray("somebody's"));
        export_now({.path = in_folder("p.png"),
                    .objects = ExportObjects::Each,
                    .may_replace = true}); // the person was asked
        QCOMPARE(alpha_code(in_folder("p_Glass.png"), 45, 10), 128);
    }

    void an_object_without_a_matte_is_left_out_of_a_common_file()
    {
        const ExportOptions options{.path = in_folder("both.png"),
                                    .objects = ExportObjects::Together};
        exporter_->start_files(soft_disc().photo, files_of(lion_and_glass(), options), options,
                               [](quint64 object, const auto& done) {
                                   done(object == 1 ? SharedAlpha() : left_of(60));
                               });
        QTRY_VERIFY_WITH_TIMEOUT(!exporter_->is_running(), patience_ms);
        QCOMPARE(alpha_code(in_folder("both.png"), 10, 10), 128);
    }

    void an_engine_that_fails_ends_it_with_its_sentence()
    {
        const ExportOptions options{.path = in_folder("p.png"), .objects = ExportObjects::Each};
        exporter_->start_files(
            soft_disc().photo, files_of(lion_and_glass(), options), options,
            [](quint64 object, const auto& done) {
                if (object == 1)
                    done(left_of(30));
                else
                    done(std::unexpected(resource_error("The engine failed on purpose.")));
            });
        QTRY_COMPARE_WITH_TIMEOUT(failure_, "The engine failed on purpose.", patience_ms);
        QCOMPARE(files(), QStringList());
    }

    void the_dialog_asks_nothing_about_one_object()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("p.png")},
                            [](const auto&) { return false; });
        dialog.show();
        QVERIFY(!dialog.findChild<QComboBox*>("objects")->isVisible());
        QVERIFY(dialog.options().objects == ExportObjects::Active);
    }

    void the_dialog_says_what_it_will_write()
    {
        ExportDialog dialog(soft_disc().photo,
                            {.path = in_folder("p.png"), .objects = ExportObjects::Together},
                            [](const auto&) { return false; });
        dialog.set_parts(lion_and_glass(), 2, 1);
        dialog.show();
        auto* box = dialog.findChild<QComboBox*>("objects");
        auto* message = dialog.findChild<QLabel*>("message");
        QVERIFY(box->isVisible());
        QCOMPARE(box->currentText(), "All together");
        QCOMPARE(message->text(), QString());
        QCOMPARE(box->itemText(0), "Lion alone");
        box->setCurrentIndex(2);
        QCOMPARE(message->text(), "Writes p_Lion.png, p_Glass.png.");
        QVERIFY(dialog.options().objects == ExportObjects::Each);
    }

    void the_dialog_asks_about_every_file_that_is_there()
    {
        write_text(in_folder("p_Lion.png"), "somebody's");
        ExportDialog dialog(soft_disc().photo,
                            {.path = in_folder("p.png"), .objects = ExportObjects::Each},
                            [](const auto&) { return false; });
        dialog.set_parts(lion_and_glass(), 3, 0); // the active one cannot be exported
        QCOMPARE(dialog.findChild<QComboBox*>("objects")->count(), 2);
        QVERIFY(dialog.options().objects == ExportObjects::Each);
        dialog.show();
        auto* button = dialog.findChild<QPushButton*>("export");
        auto* message = dialog.findChild<QLabel*>("message");
        button->click();
        QVERIFY(dialog.isVisible());
        QCOMPARE(button->text(), "Replace");
        QVERIFY(message->text().contains("p_Lion.png"));
        // Another choice would replace something else.
        dialog.findChild<QComboBox*>("objects")->setCurrentIndex(0);
        QCOMPARE(button->text(), "Export");
        QVERIFY(!dialog.options().may_replace);
        dialog.findChild<QComboBox*>("objects")->setCurrentIndex(1);
        write_text(in_folder("p_Glass.png"), "somebody's");
        button->click();
        QVERIFY(message->text().contains("1 more"));
        button->click();
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.options().may_replace);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportObjectsTest)
#include "tst_export_objects.moc"
