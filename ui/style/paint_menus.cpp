#include "ui/style/icon.h"
#include "ui/style/paint_controls.h"
#include "ui/style/palette.h"

#include <QPainter>

namespace sdmatte::studio {
namespace {

bool is_chosen(const QStyleOptionMenuItem& option)
{
    return option.state.testFlag(QStyle::State_Selected)
           && option.state.testFlag(QStyle::State_Enabled);
}

void paint_ground(const QStyleOptionMenuItem& option, QPainter& painter, const QRect& rect)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        mixed(colours_of(option.palette).raised, option.palette.color(QPalette::Text), 0.12));
    painter.drawRoundedRect(rect, measure::radius, measure::radius);
    painter.restore();
}

void paint_mark(const QStyleOptionMenuItem& option, QPainter& painter, const QColor& colour)
{
    const double scale = painter.device()->devicePixelRatioF();
    const QPoint place(option.rect.left() + 8, option.rect.center().y() - 7);
    if (option.checkType == QStyleOptionMenuItem::NotCheckable || !option.checked)
        return;
    painter.drawPixmap(place, icon_pixmap("keep", 16, scale, colour));
}

} // namespace

void paint_menu_panel(const QStyleOption& option, QPainter& painter)
{
    const Colours& colours = colours_of(option.palette);
    painter.fillRect(option.rect, colours.raised);
    painter.save();
    painter.setPen(colours.line);
    painter.drawRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paint_menu_item(const QStyleOptionMenuItem& option, QPainter& painter)
{
    const Colours& colours = colours_of(option.palette);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        const int y = option.rect.center().y();
        painter.fillRect(QRect(option.rect.left() + 8, y, option.rect.width() - 16, 1),
                         colours.line);
        return;
    }
    if (is_chosen(option))
        paint_ground(option, painter, option.rect.adjusted(4, 0, -4, 0));
    const bool is_enabled = option.state.testFlag(QStyle::State_Enabled);
    const auto group = is_enabled ? QPalette::Active : QPalette::Disabled;
    const QColor text_colour = option.palette.color(group, QPalette::Text);
    paint_mark(option, painter, text_colour);

    const QRect text = option.rect.adjusted(menu_text_x, 0, -12, 0);
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter.save();
    QFont font = option.font;
    font.setBold(false);
    painter.setFont(font);
    painter.setPen(text_colour);
    constexpr int flags = Qt::AlignVCenter | Qt::TextHideMnemonic | Qt::TextSingleLine;
    painter.drawText(text, flags | Qt::AlignLeft, tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(option.palette.color(group, QPalette::PlaceholderText));
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignRight, option.text.mid(tab + 1));
    }
    painter.restore();
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paint_chevron(option, painter,
                      QRect(option.rect.right() - 24, option.rect.top(), 16, option.rect.height()),
                      "chevron-right");
}

void paint_menu_bar_item(const QStyleOptionMenuItem& option, QPainter& painter)
{
    painter.fillRect(option.rect, colours_of(option.palette).panel);
    if (is_chosen(option))
        paint_ground(option, painter, option.rect.adjusted(0, 2, 0, -2));
    const bool is_enabled = option.state.testFlag(QStyle::State_Enabled);
    painter.save();
    painter.setPen(option.palette.color(is_enabled ? QPalette::Active : QPalette::Disabled,
                                        QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextHideMnemonic | Qt::TextSingleLine,
                     option.text);
    painter.restore();
}

} // namespace sdmatte::studio
