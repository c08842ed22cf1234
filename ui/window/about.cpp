#include "ui/window/about.h"

#include <QApplication>
#include <QMessageBox>

namespace sdmatte::studio {
namespace {

class AboutText {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::About)
};

} // namespace

void show_about(QWidget* window)
{
    auto* box = new QMessageBox(
        QMessageBox::NoIcon, AboutText::tr("About SDMatte Studio"),
        AboutText::tr("<b>SDMatte Studio %1</b>").arg(QApplication::applicationVersion()),
        QMessageBox::Close, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(QApplication::windowIcon().pixmap(64));
    box->setInformativeText(AboutText::tr(
        "Cuts people, animals, hair, glass and smoke out of photos.<br><br>"
        "The program's own sources are under the MIT licence. The built program is under the GNU "
        "GPL, version 3 or later, because it links Exiv2 and QCustomPlot. It uses Qt, OpenCV, "
        "OpenImageIO and Little CMS; THIRD-PARTY.md lists everything."));
    box->open();
}

} // namespace sdmatte::studio
