// Pictures of the export dialog and the output panel. Not a test: a person looks.
// Usage: export_pictures FOLDER SUFFIX
#include "studio.h"

#include "ui/document/object_edits.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_preview.h"
#include "ui/panels/panel_section.h"
#include "ui/window/side_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>

namespace sdmatte::studio {
namespace {

void save(QWidget& widget, const QString& file)
{
    QTest::qWait(300);
    if (!widget.grab().save(file))
        qFatal("%s cannot be written.", qPrintable(file));
}

void take(const QString& folder, ThemeChoice theme, const QString& language, const QString& suffix)
{
    const QString name = QStringLiteral("%1_%2%3.png")
                             .arg(theme == ThemeChoice::Dark ? "dark" : "light", language, suffix);
    Studio studio(QSize(1440, 900));
    studio->use_language(language);
    studio->use_theme(theme);
    studio.open_sample();
    studio->tools().activate(ToolKind::Box);
    studio.drag({290, 80}, {1140, 985});
    if (!QTest::qWaitFor([&] { return studio.has_exact_matte(); }, patience_ms))
        qFatal("There is no matte.");
    QTest::qWait(800);
    save(*studio, folder + "/window_" + name);
    studio->chrome().actions.export_as->trigger();
    auto* dialog = studio->findChild<ExportDialog*>();
    auto* preview = dialog->findChild<ExportPreview*>();
    const auto measured = [&] {
        QTest::qWait(200);
        return QTest::qWaitFor(
            [&] {
                return !preview->picture().isNull()
                       && dialog->findChild<QLabel*>("size")->text().contains(',')
                       && !dialog->findChild<QLabel*>("size")->text().contains('%');
            },
            patience_ms);
    };
    measured();
    save(*dialog, folder + "/dialog_" + name);
    auto* preset = dialog->findChild<QComboBox*>("preset");
    preset->setCurrentIndex(2);
    emit preset->activated(2);
    measured();
    save(*dialog, folder + "/webp_" + name);
    dialog->reject();
}

} // namespace
} // namespace sdmatte::studio

int main(int argc, char* argv[])
{
    using namespace sdmatte::studio;
    QApplication application(argc, argv);
    if (argc < 3)
        return 2;
    QDir().mkpath(argv[1]);
    take(argv[1], ThemeChoice::Dark, "en", argv[2]);
    take(argv[1], ThemeChoice::Light, "de", argv[2]);
    return 0;
}
