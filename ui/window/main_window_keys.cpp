// The part of the main window that is about keys: the list of all, and those that are held.
#include "ui/window/key_list.h"
#include "ui/window/main_window.h"

#include <QKeyEvent>
#include <QMenuBar>

namespace sdmatte::studio {

void MainWindow::show_keys()
{
    // The actions go with the language, and with them the list of their keys.
    auto* list = new KeyList(named_actions(chrome_.owner.get()), settings_.keys, *menuBar(), this);
    list->setAttribute(Qt::WA_DeleteOnClose);
    connect(chrome_.owner.get(), &QObject::destroyed, list, &QWidget::close);
    connect(list, &KeyList::changed, this,
            [this](const KeyChanges& changes) { settings_.keys = changes; });
    list->show();
}

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
