#include "ui/window/floating_panel.h"

#include "ui/panels/panel_section.h"
#include "ui/style/palette.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace sdmatte::studio {

FloatingPanel::FloatingPanel(PanelSection* section, QWidget* window)
    : QWidget(window, Qt::Tool)
    , section_(section)
{
    setWindowTitle(section->title());
    setMinimumWidth(measure::dock_least_width);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(section);
    column->addStretch(1);
    section->show();
}

void FloatingPanel::place(const QRect& wanted)
{
    const QSize size = wanted.size().isEmpty()
                           ? QSize(measure::dock_width, section_->sizeHint().height())
                           : wanted.size();
    QRect at(wanted.topLeft(), size.expandedTo(minimumSizeHint()));
    const QScreen* screen = QGuiApplication::screenAt(at.center());
    const QRect free = (screen != nullptr ? screen : this->screen())->availableGeometry();
    at.setSize(at.size().boundedTo(free.size()));
    at.moveLeft(std::clamp(at.left(), free.left(), free.right() - at.width() + 1));
    at.moveTop(std::clamp(at.top(), free.top(), free.bottom() - at.height() + 1));
    setGeometry(at);
}

void FloatingPanel::closeEvent(QCloseEvent* event)
{
    event->ignore(); // whoever is told takes the panel out of it
    emit closed();
}

void FloatingPanel::moveEvent(QMoveEvent*)
{
    if (isVisible())
        emit placed(geometry());
}

void FloatingPanel::resizeEvent(QResizeEvent*)
{
    if (isVisible())
        emit placed(geometry());
}

} // namespace sdmatte::studio
