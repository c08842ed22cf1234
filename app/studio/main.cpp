// sdmatte-studio: the window.
#include "base/interrupt.h"
#include "base/process.h"
#include "matting/classical/classical_engine.h"
#include "ui/style/icon.h"
#include "ui/window/language.h"
#include "ui/window/main_window.h"
#include "ui/window/settings.h"

#include <QApplication>
#include <QCommandLineParser>

#include <stop_token>

namespace {

using namespace sdmatte;
using namespace sdmatte::studio;

// Prints and ends the program for --help, --version and what it does not know; no display needed.
QStringList photos_of_command_line(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("main", "Cuts people, animals, hair, glass and smoke out of "
                                            "photos. \"sdmatte --help\" is the command line."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument("PHOTO", QCoreApplication::translate("main", "The photo to open."),
                                 "[PHOTO]");
    if (!parser.parse(QCoreApplication::arguments())) {
        std::fputs(qPrintable(parser.errorText() + '\n'), stderr);
        std::exit(exit_status(ErrorKind::Usage));
    }
    if (parser.isSet("help"))
        parser.showHelp(0);
    if (parser.isSet("version"))
        parser.showVersion();
    return parser.positionalArguments();
}

} // namespace

int main(int argc, char* argv[])
{
#ifdef SDMATTE_HAS_TORCH
    // Its idle threads would spin, and take the processor from the window.
    start_again_with("OMP_WAIT_POLICY", "passive", argv);
#endif
    std::stop_source stop;
    stop_on_interrupt(stop); // before any thread is started
    QCoreApplication::setApplicationName("sdmatte-studio");
    QCoreApplication::setApplicationVersion(SDMATTE_VERSION);
    const QStringList photos = photos_of_command_line(argc, argv);

    QApplication application(argc, argv);
    QApplication::setApplicationDisplayName("SDMatte Studio");
    QApplication::setDesktopFileName("sdmatte-studio");
    QApplication::setWindowIcon(QIcon(":/program/app.svg"));
    translate_core();
    const std::shared_ptr<Engine> classical = make_classical_engine();
    MainWindow window(settings_file(), {.exact = classical, .preview = classical});
    window.show();
    if (!photos.isEmpty())
        window.open_files(photos);
    // A signal asks nothing: the settings are kept, work stops, the program ends.
    const std::stop_callback on_stop(stop.get_token(), [&application] {
        QMetaObject::invokeMethod(
            &application, [] { QApplication::exit(exit_status(ErrorKind::Cancelled)); },
            Qt::QueuedConnection);
    });
    return QApplication::exec();
}
