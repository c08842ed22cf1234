// Pictures of the batch window in a language, both themes. Not a test: a person looks.
// Usage: batch_pictures FOLDER [LANGUAGE]
#include "../batch/photos.h"
#include "studio.h"

#include "ui/batch/batch_review.h"

#include <QApplication>
#include <QComboBox>
#include <QListView>
#include <QPushButton>

namespace sdmatte::studio {
namespace {

void take(QWidget& widget, const QString& file)
{
    QTest::qWait(400);
    if (!widget.grab().save(file))
        qFatal("%s cannot be written.", qPrintable(file));
}

void take_all(const QString& folder, const QString& language)
{
    Photos photos;
    for (int i = 0; i < 14; ++i)
        photos.add(QStringLiteral("product %1.png").arg(i + 1, 3, 10, QChar('0')),
                   {600 + 40 * (i % 5), 480});
    photos.add_damaged("broken transfer.png");
    Studio studio;
    studio->use_language(language);
    for (const ThemeChoice theme : {ThemeChoice::Dark, ThemeChoice::Light}) {
        const QString name = QStringLiteral("%1/%2_%3")
                                 .arg(folder, "%1", theme == ThemeChoice::Dark ? "dark" : "light")
                             + '_' + language + ".png";
        QDir(photos.output()).removeRecursively();
        studio->use_theme(theme);
        studio->chrome().actions.batch->trigger();
        BatchWindow& window = *studio->batches().batch_window();
        BatchChoice choice = photos.choice();
        choice.prompt = BatchPrompt::Box;
        window.form().set_choice(choice);
        QTest::qWait(1500);
        take(window, name.arg("form"));
        choice.prompt = BatchPrompt::Automatic;
        window.form().set_choice(choice);
        QTest::qWait(1000);
        window.findChild<QPushButton*>("start")->click();
        BatchRun& run = studio->batches().run();
        if (!QTest::qWaitFor([&] { return run.state().counts.done >= 6; }, patience_ms))
            qFatal("The batch does not run.");
        run.pause();
        QTest::qWait(500);
        window.review().list().setCurrentIndex(run.rows().index(1));
        QTest::qWait(1500);
        take(window, name.arg("running"));
        run.resume();
        if (!QTest::qWaitFor([&] { return !run.is_running(); }, patience_ms))
            qFatal("The batch does not end.");
        window.review().list().setCurrentIndex(run.rows().index(0));
        QTest::qWait(1000);
        take(window, name.arg("done"));
        window.close();
        QTest::qWait(50);
    }
}

} // namespace
} // namespace sdmatte::studio

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QDir().mkpath(application.arguments().value(1));
    sdmatte::studio::take_all(application.arguments().value(1),
                              application.arguments().value(2, "en"));
    return 0;
}
