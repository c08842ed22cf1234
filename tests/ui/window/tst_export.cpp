// From the window into a file: the same file as the command line writes.
#include "studio.h"

#include "image/read.h"
#include "ui/export/export_dialog.h"
#include "ui/window/note_pill.h"
#include "ui/window/side_panel.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QProcess>
#include <QPushButton>

namespace sdmatte::studio {
namespace {

bool run(const QStringList& words)
{
    QProcess program;
    program.start(SDMATTE_PROGRAM, words);
    return program.waitForFinished(patience_ms) && program.exitCode() == 0;
}

QByteArray bytes(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

Image picture(const QString& file)
{
    auto image = read_image(file.toStdString());
    return image ? std::move(*image) : Image{};
}

bool is_same_alpha(const Image& a, const Image& b)
{
    if (!a.alpha || !b.alpha)
        return false;
    return std::visit(
        [](const auto& x, const auto& y) {
            return x.size() == y.size() && std::equal(x.data(), x.data() + x.size(), y.data());
        },
        *a.alpha, *b.alpha);
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private slots:
    void the_file_is_that_of_the_command_line()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "600x400"}));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Box);
        studio.drag({110, 30}, {460, 390});
        studio->tools().activate(ToolKind::Point);
        studio.click({280, 250});
        studio.click({40, 40}, Qt::RightButton);
        ObjectState state = studio->document().state();
        state.edge.shift_px = -1;
        state.edge.feather_px = 0.5F;
        studio->document().edit("Edge", state);
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        QVERIFY(studio->isWindowModified());

        studio->chrome().actions.export_again->trigger(); // no question: the name is free
        const QString written = studio.file("photo_cutout.png");
        QTRY_VERIFY_WITH_TIMEOUT(studio->stage().notes().note().kind == NoteKind::Success,
                                 patience_ms);
        QCOMPARE(studio->stage().notes().note().sentence, "photo_cutout.png was saved.");
        QVERIFY(!studio->isWindowModified());

        const Box& box = state.prompt.boxes.front();
        const Point& on = state.prompt.points[0];
        const Point& off = state.prompt.points[1];
        const auto numbers = [](std::initializer_list<int> list) {
            QStringList texts;
            for (const int number : list)
                texts.push_back(QString::number(number));
            return texts.join(',');
        };
        const QString expected = studio.file("expected.png");
        QVERIFY(run({"matte", photo, "-o", expected, "--box",
                     numbers({box.x0, box.y0, box.x1, box.y1}), "--point", numbers({on.x, on.y}),
                     "--not-point", numbers({off.x, off.y}), "--shift", "-1", "--feather", "0.5"}));
        QVERIFY(is_same_alpha(picture(written), picture(expected)));
        QCOMPARE(bytes(written), bytes(expected)); // and all the rest of it
    }

    void a_trimmed_lossy_export_is_that_of_the_command_line_and_says_its_place()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Box);
        studio.drag({55, 15}, {230, 195});
        emit studio->chrome().side->output().changed(
            {.format = OutputFormat::WebP, .quality = 80, .trims = true});
        studio->chrome().actions.export_again->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(studio->stage().notes().note().kind == NoteKind::Success,
                                 patience_ms);
        QVERIFY(studio->stage().notes().note().sentence.contains("its corner at"));
        const Box& box = studio->document().state().prompt.boxes.front();
        const QString expected = studio.file("expected.webp");
        QVERIFY(run({"matte", photo, "-o", expected, "--box",
                     QString("%1,%2,%3,%4").arg(box.x0).arg(box.y0).arg(box.x1).arg(box.y1),
                     "--trim", "--quality", "80"}));
        QCOMPARE(bytes(studio.file("photo_cutout.webp")), bytes(expected));
    }

    void choices_patterns_and_presets_are_remembered()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Point);
        studio.click({140, 120});
        ExportPreset own{.name = "Mine", .format = OutputFormat::Tiff};
        own.options.bits = 16;
        studio->exports().presets().save(own);
        studio->chrome().actions.export_as->trigger();
        auto* dialog = studio->findChild<ExportDialog*>();
        auto* field = dialog->findChild<QLineEdit*>("file");
        field->selectAll();
        QTest::keyClicks(field, studio.file("{name}_{width}.webp"));
        dialog->findChild<QPushButton*>("export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(studio.file("photo_300.webp")), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!studio->exports().is_running(), patience_ms);
        studio.close();
        const Settings kept = read_settings(studio.settings_file());
        QCOMPARE(kept.output.file_name, QString("{name}_{width}"));
        QCOMPARE(kept.output.format, OutputFormat::WebP);
        QCOMPARE(kept.export_presets, QList<ExportPreset>{own});
    }

    void exporting_waits_for_the_exact_matte()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Box);
        studio.drag({290, 80}, {1140, 985});
        studio->chrome().actions.export_as->trigger(); // at once, long before the matte
        auto* dialog = studio->findChild<ExportDialog*>();
        QVERIFY(dialog != nullptr);
        const QString file = studio.file("early.png");
        auto* field = dialog->findChild<QLineEdit*>("file");
        field->selectAll();
        QTest::keyClicks(field, file);
        dialog->findChild<QPushButton*>("export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(file), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!studio->exports().is_running(), patience_ms);
        QVERIFY(studio.has_exact_matte());
        QVERIFY(picture(file).alpha != nullptr);
    }

    void a_second_export_asks_nothing_and_undo_makes_it_old()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Point);
        studio.click({140, 120});
        const auto export_again = [&] {
            studio->stage().notes().clear();
            studio->chrome().actions.export_again->trigger();
            return QTest::qWaitFor(
                [&] { return studio->stage().notes().note().kind == NoteKind::Success; },
                patience_ms);
        };
        QVERIFY(export_again());
        studio.click({160, 100});
        QVERIFY(studio->isWindowModified());
        QVERIFY(export_again()); // over its own file
        QVERIFY(!studio->isWindowModified());
        studio->chrome().actions.undo->trigger();
        QVERIFY(studio->isWindowModified());
        studio->chrome().actions.redo->trigger();
        QVERIFY(!studio->isWindowModified());
    }

    void a_stranger_s_file_is_asked_about()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
        const QString taken = studio.file("photo_cutout.png");
        QVERIFY(QFile::copy(photo, taken));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Point);
        studio.click({140, 120});
        studio->chrome().actions.export_again->trigger();
        QVERIFY(studio->findChild<ExportDialog*>() != nullptr);
        studio->findChild<ExportDialog*>()->reject();
        QCOMPARE(bytes(taken), bytes(photo));
    }

    void a_folder_that_cannot_be_written_is_one_sentence()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        studio->chrome().actions.export_as->trigger();
        auto* dialog = studio->findChild<ExportDialog*>();
        auto* field = dialog->findChild<QLineEdit*>("file");
        field->selectAll();
        QTest::keyClicks(field, studio.file("no/such/folder/x.png"));
        dialog->findChild<QPushButton*>("export")->click();
        QVERIFY(dialog->isVisible()); // said in a line of its own
        QCOMPARE(studio->findChildren<QMessageBox*>().size(), 0);
        dialog->reject();
    }

    void leaving_with_export_writes_first()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Point);
        studio.click({140, 120});
        studio->chrome().actions.close->trigger();
        auto* question = studio->findChild<QMessageBox*>();
        QVERIFY(question != nullptr);
        for (QAbstractButton* button : question->buttons())
            if (question->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() == nullptr, patience_ms);
        QVERIFY(QFileInfo::exists(studio.file("photo_cutout.png")));
    }

    void the_output_panel_decides_and_is_remembered()
    {
        Studio studio;
        const QString photo = studio.file("photo.png");
        QVERIFY(run({"sample", "-o", photo, "--size", "300x200"}));
        studio->open_files({photo});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Point);
        studio.click({140, 120});
        emit studio->chrome().side->output().changed(
            {.format = OutputFormat::Tiff, .bits = 16, .hidden = Hidden::Zero});
        studio->chrome().actions.export_again->trigger();
        const QString written = studio.file("photo_cutout.tif");
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo::exists(written), patience_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!studio->exports().is_running(), patience_ms);
        QCOMPARE(picture(written).depth(), Depth::U16);
        studio.close();
        QCOMPARE(read_settings(studio.settings_file()).output.format, OutputFormat::Tiff);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ExportTest)
#include "tst_export.moc"
