// The export dialog's formats, presets, name patterns, live size and preview.
#include "soft_disc.h"

#include "ui/export/export_dialog.h"
#include "ui/export/export_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSlider>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

constexpr int patience_ms = 300'000; // on a busy machine, under sanitizers

bool is_nobodys(const std::filesystem::path&)
{
    return false;
}

template <class T>
T& part(ExportDialog& dialog, const char* name)
{
    return *dialog.findChild<T*>(name);
}

void choose(ExportDialog& dialog, const char* field, int data)
{
    auto& box = part<QComboBox>(dialog, field);
    const int index = box.findData(data);
    QVERIFY2(index >= 0, field);
    box.setCurrentIndex(index);
}

void choose_preset(ExportDialog& dialog, const QString& name)
{
    auto& box = part<QComboBox>(dialog, "preset");
    const int index = box.findText(name);
    QVERIFY2(index >= 0, qPrintable(name));
    box.setCurrentIndex(index);
    emit box.activated(index);
}

ExactAlphaOf there(const ExportSource& source)
{
    return [alpha = source.alpha](quint64, const auto& done) { done(ExactAlpha{alpha}); };
}

std::vector<ExportPart> lion_and_glass()
{
    return {{.object = 1, .name = "Lion", .state = {}},
            {.object = 2, .name = "Glass", .state = {}}};
}

QString message(ExportDialog& dialog)
{
    return part<QLabel>(dialog, "message").text();
}

} // namespace

class ExportChoicesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    [[nodiscard]] std::filesystem::path in_folder(const char* name) const
    {
        return std::filesystem::path(folder_->path().toStdString()) / name;
    }

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void a_format_changes_the_extension_and_an_extension_the_format()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("a.b.png")}, is_nobodys);
        for (const OutputFormat format : output_formats) {
            choose(dialog, "format", int(format));
            QVERIFY(dialog.options().path
                    == in_folder((std::string("a.b") + extension_of(format)).c_str()));
            QVERIFY(check_export(dialog.options(), *soft_disc().photo));
        }
        auto& field = part<QLineEdit>(dialog, "file");
        field.selectAll();
        QTest::keyClicks(&field, QString::fromStdString(in_folder("x.tiff").string()));
        QCOMPARE(part<QComboBox>(dialog, "format").currentText(), QString("TIFF"));
        QVERIFY(dialog.options().path == in_folder("x.tiff"));
    }

    void every_content_of_every_format_can_be_written()
    {
        const ExportSource source = soft_disc();
        ExportDialog dialog(source.photo, {.path = in_folder("a.png")}, is_nobodys);
        int written = 0;
        for (const OutputFormat format : output_formats) {
            choose(dialog, "format", int(format));
            auto& content = part<QComboBox>(dialog, "content");
            for (int c = 0; c < content.count(); ++c) {
                content.setCurrentIndex(c);
                auto& depth = part<QComboBox>(dialog, "depth");
                for (int d = 0; d < depth.count(); ++d) {
                    depth.setCurrentIndex(d);
                    ExportOptions options = dialog.options();
                    options.may_replace = true;
                    const auto done = export_cut_out(source, options);
                    QVERIFY2(done, done ? "" : done.error().sentence.c_str());
                    ++written;
                }
            }
        }
        QVERIFY(written > 25);
    }

    void quality_is_for_lossy_webps_only()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("a.webp")}, is_nobodys);
        QVERIFY(!dialog.options().quality);
        QVERIFY(!part<QSlider>(dialog, "quality").isEnabled());
        part<QCheckBox>(dialog, "lossless").setChecked(false);
        part<QSlider>(dialog, "quality").setValue(42);
        QCOMPARE(dialog.options().quality, 42);
        choose(dialog, "content", int(Content::Alpha));
        QVERIFY(!dialog.options().quality);
        choose(dialog, "content", int(Content::CutOut));
        choose(dialog, "format", int(OutputFormat::Png));
        QVERIFY(!dialog.options().quality);
    }

    void placeholders_are_inserted_before_the_extension_and_shown_filled()
    {
        ExportDialog dialog(soft_disc_of(in_folder("beach.png")).photo,
                            {.path = in_folder("x.png")}, is_nobodys);
        dialog.set_parts(lion_and_glass(), 2, 1);
        dialog.show();
        auto& field = part<QLineEdit>(dialog, "file");
        field.setCursorPosition(int(field.text().size()));
        QAction* action = part<QToolButton>(dialog, "placeholders").menu()->actions().front();
        action->trigger();
        QCOMPARE(QString::fromStdString(dialog.options().path.filename().string()),
                 QString("x{name}.png"));
        QCOMPARE(message(dialog), QString("Writes xbeach.png."));
        field.selectAll();
        QTest::keyClicks(&field, QString::fromStdString(in_folder("{name}-{object}.png").string()));
        choose(dialog, "objects", int(ExportObjects::Each));
        QCOMPARE(message(dialog), QString("Writes beach-Lion.png, beach-Glass.png."));
    }

    void what_is_no_placeholder_is_said_and_not_written()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("{nmae}.png")}, is_nobodys);
        dialog.show();
        QVERIFY(message(dialog).contains("{nmae}"));
        QTest::mouseClick(&part<QPushButton>(dialog, "export"), Qt::LeftButton);
        QVERIFY(dialog.isVisible());
    }

    void a_preset_sets_all_choices_and_is_shown_as_long_as_they_are_its_own()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("a.png")}, is_nobodys);
        choose_preset(dialog, "WebP for the web");
        ExportOptions options = dialog.options();
        QVERIFY(options.path == in_folder("a.webp"));
        QCOMPARE(options.quality, 90);
        QVERIFY(options.trims && !options.keeps_gps);
        QCOMPARE(part<QComboBox>(dialog, "preset").currentText(), QString("WebP for the web"));
        part<QSlider>(dialog, "quality").setValue(50);
        QCOMPARE(part<QComboBox>(dialog, "preset").currentIndex(), -1); // "Custom"
        choose_preset(dialog, "Mask for another program");
        QVERIFY(dialog.options().path == in_folder("{name}_{object}_mask.png"));
        choose_preset(dialog, "16-bit TIFF"); // the person's own name again
        QVERIFY(dialog.options().path == in_folder("a.tif"));
        QCOMPARE(dialog.options().bits, 16);
    }

    void presets_are_saved_and_deleted_with_the_keyboard()
    {
        ExportPresets presets;
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("{name}.tif"), .bits = 16},
                            is_nobodys);
        dialog.set_presets(presets);
        dialog.show();
        const auto actions = part<QToolButton>(dialog, "edit_presets").menu()->actions();
        actions[0]->trigger();
        auto& name = part<QLineEdit>(dialog, "preset_name");
        QVERIFY(name.isVisible());
        QTest::keyClicks(&name, "My TIFF");
        QTest::keyClick(&name, Qt::Key_Return);
        QVERIFY(dialog.isVisible()); // Enter took the name, and exported nothing
        QCOMPARE(presets.own().size(), 1);
        QCOMPARE(presets.own()[0].file_name, QString("{name}"));
        QCOMPARE(part<QComboBox>(dialog, "preset").currentText(), QString("My TIFF"));
        actions[0]->trigger();
        QTest::keyClicks(&name, "Other");
        QTest::keyClick(&name, Qt::Key_Escape);
        QVERIFY(dialog.isVisible());
        QCOMPARE(presets.own().size(), 1);
        actions[1]->trigger();           // rename
        QTest::keyClicks(&name, "Ours"); // in place of the old one, which is selected
        QTest::keyClick(&name, Qt::Key_Return);
        QCOMPARE(presets.own()[0].name, QString("Ours"));
        actions[2]->trigger();
        QVERIFY(presets.own().isEmpty());
    }

    void size_and_preview_are_those_of_the_file_that_is_then_written()
    {
        const ExportSource source = soft_disc();
        ExportDialog dialog(source.photo, {.path = in_folder("a.webp")}, is_nobodys);
        dialog.set_source(there(source));
        dialog.show();
        auto& size = part<QLabel>(dialog, "size");
        auto& preview = part<ExportPreview>(dialog, "preview");
        QTRY_VERIFY_WITH_TIMEOUT(size.text().startsWith("90 × 60 pixels, "), patience_ms);
        part<QCheckBox>(dialog, "trim").click();
        QTRY_VERIFY_WITH_TIMEOUT(size.text().contains("pixels") && !size.text().startsWith("90 ×"),
                                 patience_ms);
        const ExportOptions options = dialog.options();
        const auto frame = export_cut_out(source, options);
        QVERIFY(frame);
        const auto bytes = qint64(std::filesystem::file_size(options.path));
        QCOMPARE(size.text(),
                 QString("%1 × %2 pixels, %3")
                     .arg(frame->width)
                     .arg(frame->height)
                     .arg(QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat)));
        QVERIFY(part<QLabel>(dialog, "size_details")
                    .text()
                    .endsWith(QString("%1, %2").arg(frame->x).arg(frame->y)));
        const QImage written(QString::fromStdString(options.path.string()));
        QCOMPARE(preview.picture().size(), QSize(frame->width, frame->height));
        if (!written.isNull()) // Qt can read WebP
            for (int y = 0; y < written.height(); ++y)
                for (int x = 0; x < written.width(); ++x)
                    QCOMPARE(preview.picture().pixelColor(x, y).alpha(),
                             written.pixelColor(x, y).alpha());
    }

    void another_name_is_no_other_picture()
    {
        const ExportSource source = soft_disc();
        int asked = 0;
        ExportDialog dialog(source.photo, {.path = in_folder("a.png")}, is_nobodys);
        dialog.set_source([&](quint64, const auto& done) {
            ++asked;
            done(ExactAlpha{source.alpha});
        });
        dialog.show();
        auto& size = part<QLabel>(dialog, "size");
        QTRY_VERIFY_WITH_TIMEOUT(size.text().contains("pixels"), patience_ms);
        const int before = asked;
        QTest::keyClicks(&part<QLineEdit>(dialog, "file"), "bcd");
        QTest::qWait(150);
        QCOMPARE(asked, before);
        QVERIFY(size.text().contains("pixels"));
    }

    void layers_have_no_files_of_their_own()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("a.png")}, is_nobodys);
        dialog.set_parts(lion_and_glass(), 2, 1);
        choose(dialog, "objects", int(ExportObjects::Each));
        choose(dialog, "format", int(OutputFormat::OpenRaster));
        QVERIFY(dialog.options().objects == ExportObjects::Together);
        QCOMPARE(part<QComboBox>(dialog, "objects").findData(int(ExportObjects::Each)), -1);
        QVERIFY(!part<QCheckBox>(dialog, "trim").isEnabled());
    }

    void every_field_has_a_name_for_screen_readers()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("a.png")}, is_nobodys);
        dialog.set_source(there(soft_disc()));
        dialog.show();
        for (QToolButton* button : dialog.findChildren<QToolButton*>())
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                     qPrintable(button->objectName()));
        for (const char* name : {"quality", "quality_number", "preview", "preset"})
            QVERIFY(!part<QWidget>(dialog, name).accessibleName().isEmpty());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportChoicesTest)
#include "tst_export_choices.moc"
