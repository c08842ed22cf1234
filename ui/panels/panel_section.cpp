#include "ui/panels/panel_section.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int chevron = 16;

} // namespace

SectionHeader::SectionHeader(const QString& title, QWidget* parent)
    : QAbstractButton(parent)
{
    setText(title);
    setCheckable(true);
    setChecked(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set_text(this, measure::text_px, true);
    setToolTip(tr("Click to show or hide what is in it, drag to move it; right-click for more."));
}

QRect SectionHeader::menu_button() const
{
    return {width() - measure::row_height, 0, measure::row_height, height() - 1};
}

QSize SectionHeader::sizeHint() const
{
    return {measure::margin + chevron + 4 + fontMetrics().horizontalAdvance(text())
                + measure::row_height,
            measure::row_height};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = colours_of(this);
    const bool is_touched = underMouse() || press_ == Press::Drag;
    if (is_touched)
        painter.fillRect(rect(),
                         mixed(colours.panel, colours.text, press_ == Press::Drag ? 0.12 : 0.04));
    const QString icon_name =
        isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    painter.drawPixmap(QPoint(measure::margin - 2, (height() - chevron) / 2),
                       icon_pixmap(icon_name, chevron, devicePixelRatioF(), colours.secondary));
    if (is_touched || hasFocus()) {
        const QRect button = menu_button();
        const bool is_over = button.contains(mapFromGlobal(QCursor::pos()));
        painter.drawPixmap(button.center() - QPoint(chevron / 2 - 1, chevron / 2 - 1),
                           icon_pixmap(QStringLiteral("more"), chevron, devicePixelRatioF(),
                                       is_over ? colours.text : colours.secondary));
    }
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(measure::margin + chevron + 4, 0, -measure::row_height, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

// While it is dragged Esc is this header's: it stops nothing else.
bool SectionHeader::event(QEvent* event)
{
    if (press_ == Press::Drag
        && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        if (event->type() == QEvent::KeyPress) {
            end_drag();
            press_ = Press::Cancelled;
            emit drag_cancelled();
        }
        return true;
    }
    return QAbstractButton::event(event);
}

void SectionHeader::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left: setChecked(false); break;
    case Qt::Key_Right: setChecked(true); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: toggle(); break;
    default: QAbstractButton::keyPressEvent(event);
    }
}

void SectionHeader::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) {
        event->ignore();
        return;
    }
    pressed_at_ = event->position().toPoint();
    press_ = menu_button().contains(pressed_at_) ? Press::Menu : Press::Header;
    setDown(press_ == Press::Header);
}

void SectionHeader::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint moved = event->position().toPoint() - pressed_at_;
    if (press_ == Press::Header && moved.manhattanLength() >= QApplication::startDragDistance()) {
        press_ = Press::Drag;
        setDown(false);
        setFocus(Qt::MouseFocusReason); // Esc comes here
        setCursor(Qt::ClosedHandCursor);
    }
    if (press_ == Press::Drag)
        emit drag_moved(event->globalPosition().toPoint());
    update();
}

void SectionHeader::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const QPoint global = event->globalPosition().toPoint();
    const Press press = std::exchange(press_, Press::None);
    setDown(false);
    if (press == Press::Header && rect().contains(at)) {
        click();
    } else if (press == Press::Menu && menu_button().contains(at)) {
        emit menu_requested(mapToGlobal(menu_button().bottomLeft()));
    } else if (press == Press::Drag) {
        end_drag();
        emit drag_ended(global);
    }
}

void SectionHeader::end_drag()
{
    press_ = Press::None;
    unsetCursor();
    clearFocus();
    update();
}

void SectionHeader::contextMenuEvent(QContextMenuEvent* event)
{
    const bool is_by_key = event->reason() == QContextMenuEvent::Keyboard;
    emit menu_requested(is_by_key ? mapToGlobal(rect().bottomLeft()) : event->globalPos());
}

PanelSection::PanelSection(QString name, const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
    , name_(std::move(name))
    , header_(new SectionHeader(title, this))
    , content_(content)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header_);
    column->addWidget(content_);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(header_, &QAbstractButton::toggled, this, [this](bool is_open) {
        content_->setVisible(is_open);
        emit open_changed(is_open);
    });
}

void PanelSection::set_open(bool is_open)
{
    header_->setChecked(is_open);
}

} // namespace sdmatte::studio
