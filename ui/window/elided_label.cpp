#include "ui/window/elided_label.h"

#include <QPainter>

namespace sdmatte::studio {

ElidedLabel::ElidedLabel(QWidget* parent, Qt::TextElideMode elide)
    : QLabel(parent)
    , elide_(elide)
{
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const QString shown = fontMetrics().elidedText(text(), elide_, width());
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, foregroundRole()));
    painter.drawText(contentsRect(), int(alignment()) | Qt::TextSingleLine, shown);
    setToolTip(shown == text() ? QString() : text());
}

} // namespace sdmatte::studio
