#include "ui/panels/panel_section.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

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
    setToolTip(tr("Show or hide this part of the panel."));
}

QSize SectionHeader::sizeHint() const
{
    return {measure::margin + chevron + 4 + fontMetrics().horizontalAdvance(text())
                + measure::margin,
            measure::row_height};
}

void SectionHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = colours_of(this);
    if (underMouse())
        painter.fillRect(rect(), mixed(colours.panel, colours.text, 0.04));
    const QString icon_name =
        isChecked() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    painter.drawPixmap(QPoint(measure::margin - 2, (height() - chevron) / 2),
                       icon_pixmap(icon_name, chevron, devicePixelRatioF(), colours.secondary));
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(measure::margin + chevron + 4, 0, -measure::margin, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
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

PanelSection::PanelSection(const QString& title, QWidget* content, QWidget* parent)
    : QWidget(parent)
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
