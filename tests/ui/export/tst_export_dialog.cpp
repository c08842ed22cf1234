#include "soft_disc.h"

#include "ui/export/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {
namespace {

bool is_nobodys(const std::filesystem::path&)
{
    return false;
}

QString message(const ExportDialog& dialog)
{
    return dialog.findChild<QLabel*>("message")->text();
}

void click_export(ExportDialog& dialog)
{
    QTest::mouseClick(dialog.findChild<QPushButton*>("export"), Qt::LeftButton);
}

void type_name(ExportDialog& dialog, const std::filesystem::path& path)
{
    auto* const field = dialog.findChild<QLineEdit*>("file");
    field->selectAll();
    QTest::keyClicks(field, QString::fromStdString(path.string()));
}

void choose(ExportDialog& dialog, const char* field, int data)
{
    auto* const box = dialog.findChild<QComboBox*>(field);
    const int index = box->findData(data);
    QVERIFY2(index >= 0, field);
    box->setCurrentIndex(index);
}

} // namespace

class ExportDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    [[nodiscard]] std::filesystem::path in_folder(const char* name) const
    {
        return std::filesystem::path(folder_->path().toStdString()) / name;
    }

private slots:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void it_gives_back_what_it_was_given()
    {
        const ExportOptions options{.path = in_folder("out.tif"),
                                    .bits = 32,
                                    .hidden = Hidden::Bleed,
                                    .estimates_foreground = false,
                                    .keeps_gps = false};
        ExportDialog dialog(soft_disc().photo, options, is_nobodys);
        QVERIFY(dialog.options() == options);
        dialog.show();
        click_export(dialog);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.options() == options);
    }

    void choices_are_taken()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("out.png")}, is_nobodys);
        dialog.show();
        choose(dialog, "depth", 16);
        choose(dialog, "colours", 0);
        choose(dialog, "hidden", int(Hidden::Bleed));
        type_name(dialog, in_folder("other.png"));
        const ExportOptions options = dialog.options();
        QVERIFY(options.path == in_folder("other.png"));
        QCOMPARE(options.bits, 16);
        QVERIFY(!options.estimates_foreground);
        QVERIFY(options.hidden == Hidden::Bleed);
    }

    void openexr_has_floats_only_and_no_hidden_colours()
    {
        ExportDialog dialog(soft_disc().photo,
                            {.path = in_folder("out.png"), .hidden = Hidden::Bleed}, is_nobodys);
        auto* const depth = dialog.findChild<QComboBox*>("depth");
        type_name(dialog, in_folder("out.exr"));
        QCOMPARE(depth->findData(8), -1);
        QVERIFY(depth->findData(16) >= 0 && depth->findData(32) >= 0);
        QCOMPARE(depth->itemText(0), QString("As the photo, 16 bits"));
        QVERIFY(!dialog.findChild<QComboBox*>("hidden")->isEnabled());
        QVERIFY(dialog.options().hidden == Hidden::Zero);
        QVERIFY(check_export(dialog.options(), *soft_disc().photo).has_value());
        type_name(dialog, in_folder("out.WEBP"));
        QVERIFY(depth->findData(8) >= 0);
        QCOMPARE(depth->findData(16), -1);
    }

    void only_what_the_format_holds_can_be_chosen()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("out.png")}, is_nobodys);
        auto* const depth = dialog.findChild<QComboBox*>("depth");
        QCOMPARE(depth->findData(32), -1);
        type_name(dialog, in_folder("out.tif"));
        QVERIFY(depth->findData(32) >= 0);
        choose(dialog, "content", int(ExportContent::Alpha));
        QVERIFY(!dialog.findChild<QComboBox*>("colours")->isEnabled());
        QVERIFY(!dialog.findChild<QComboBox*>("hidden")->isEnabled());
        QVERIFY(dialog.options().content == ExportContent::Alpha);
        QVERIFY(!dialog.findChild<QCheckBox*>("gps")->isEnabled()); // no metadata
    }

    void a_file_that_exists_is_asked_about()
    {
        write_text(in_folder("out.png"), "old");
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("out.png")}, is_nobodys);
        dialog.show();
        click_export(dialog);
        QVERIFY(dialog.isVisible());
        QVERIFY(message(dialog).contains("out.png"));
        QCOMPARE(dialog.findChild<QPushButton*>("export")->text(), QString("Replace"));
        type_name(dialog, in_folder("new.png")); // the question is over
        QVERIFY(message(dialog).isEmpty());
        QVERIFY(!dialog.options().may_replace);
        type_name(dialog, in_folder("out.png"));
        click_export(dialog);
        QVERIFY(dialog.isVisible());
        click_export(dialog);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(dialog.options().may_replace);
    }

    void an_own_export_is_replaced_without_a_question()
    {
        write_text(in_folder("out.png"), "old");
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("out.png")},
                            [](const auto&) { return true; });
        dialog.show();
        click_export(dialog);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void what_cannot_be_written_is_said_in_the_dialog()
    {
        write_text(in_folder("beach.png"), "the photo");
        ExportDialog dialog(soft_disc_of(in_folder("beach.png")).photo,
                            {.path = in_folder("beach.png")}, is_nobodys);
        dialog.show();
        click_export(dialog);
        QVERIFY(message(dialog).contains("photo itself"));
        type_name(dialog, in_folder("none/out.png"));
        click_export(dialog);
        QVERIFY(message(dialog).contains("folder"));
        QVERIFY(dialog.isVisible());
    }

    void a_name_without_extension_becomes_a_png()
    {
        ExportDialog dialog(soft_disc().photo, {.path = in_folder("out")}, is_nobodys);
        dialog.show();
        click_export(dialog);
        QVERIFY(dialog.options().path == in_folder("out.png"));
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
    }

    void a_name_that_is_no_utf8_survives()
    {
        const std::filesystem::path odd = in_folder("caf\xe9.png");
        ExportDialog dialog(soft_disc().photo, {.path = odd}, is_nobodys);
        dialog.show();
        click_export(dialog);
        QVERIFY(dialog.options().path == odd);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportDialogTest)
#include "tst_export_dialog.moc"
