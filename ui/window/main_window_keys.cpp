// The part of the main window that is about keys that are held.
#include "ui/window/main_window.h"

#include <QKeyEvent>

namespace sdmatte::studio {

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backslash && !event->isAutoRepeat())
        canvas_->set_peek(true);
    else if (event->key() == Qt::Key_A && event->modifiers() == Qt::NoModifier)
        mattes_.set_comparing(true);
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Backslash && !event->isAutoRepeat())
        canvas_->set_peek(false);
    else if (event->key() == Qt::Key_A && !event->isAutoRepeat())
        mattes_.set_comparing(false);
    else
        QMainWindow::keyReleaseEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        follow_theme();
    else if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        canvas_->set_peek(false); // the keys' release goes elsewhere
        mattes_.set_comparing(false);
    }
}

} // namespace sdmatte::studio
