#include "ui/style/paint_controls.h"

#include "ui/style/icon.h"
#include "ui/style/paint_shapes.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QWidget>

namespace sdmatte::studio {
bool is_filled(const QWidget* widget)
{
    return widget != nullptr && widget->property("filled").toBool();
}

bool is_link(const QWidget* widget)
{
    return widget != nullptr && widget->property("link").toBool();
}

bool is_segment(const QWidget* widget)
{
    return widget != nullptr && widget->property("segment").toBool();
}

void paint_push_button(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool is_default =
        button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
    const bool is_flat =
        is_link(widget)
        || (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat));
    if (is_flat && !has(option, QStyle::State_MouseOver) && !has(option, QStyle::State_Sunken))
        return;
    if ((is_filled(widget) || is_default) && is_enabled(option)) {
        fill_rounded(painter, option.rect, under_pointer(option, colours.accent));
        return;
    }
    QColor ground = colours.raised;
    if (has(option, QStyle::State_On))
        ground = mixed(ground, colours.text, 0.12);
    fill_rounded(painter, option.rect, under_pointer(option, ground));
    if (needs_frame(option))
        frame_rounded(painter, option.rect, colours.line);
}

void paint_tool_button(const QStyleOption& option, QPainter& painter, const QWidget* widget)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const bool is_on = has(option, QStyle::State_On);
    if (is_segment(widget)) {
        const bool is_active = is_on && is_enabled(option);
        const QColor ground = is_active ? colours.accent : colours.raised;
        fill_rounded(painter, option.rect, under_pointer(option, ground));
        if (!is_active && needs_frame(option))
            frame_rounded(painter, option.rect, colours.line);
        return;
    }
    const bool is_touched =
        has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    if (!is_on && !is_touched)
        return;
    const QColor ground = is_on ? mixed(colours.panel, colours.text, 0.12) : colours.panel;
    fill_rounded(painter, option.rect, under_pointer(option, ground));
}

void paint_field(const QStyleOption& option, QPainter& painter, const QRect& rect)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    QColor ground = is_enabled(option) ? colours.raised : mixed(colours.raised, colours.panel, 0.6);
    if (is_enabled(option) && has(option, QStyle::State_MouseOver))
        ground = mixed(ground, colours.text, 0.05);
    fill_rounded(painter, rect, ground);
    if (has(option, QStyle::State_HasFocus) && is_enabled(option))
        frame_rounded(painter, rect, colours.accent, 1.5);
    else if (needs_frame(option))
        frame_rounded(painter, rect, colours.line);
}

void paint_focus_ring(const QStyleOption& option, QPainter& painter)
{
    if (!has(option, QStyle::State_KeyboardFocusChange))
        return;
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    // Two tones, so that it is seen on the accent too.
    frame_rounded(painter, option.rect, colours.panel, 3);
    frame_rounded(painter, option.rect, colours.accent, 2);
}

void paint_switch(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const bool is_on = has(option, QStyle::State_On);
    const QRectF rect(option.rect);
    const double radius = rect.height() / 2;
    const QColor off = mixed(colours.panel, colours.text, 0.22);
    QColor ground = is_on ? colours.accent : off;
    if (!is_enabled(option))
        ground = mixed(ground, colours.panel, 0.6);
    fill_rounded(painter, rect, under_pointer(option, ground), radius);
    const double x = is_on ? rect.right() - radius : rect.left() + radius;
    QColor dot = is_on ? colours.on_accent : mixed(colours.text, colours.panel, 0.15);
    if (scheme_of(option.palette) == Scheme::Light)
        dot = QColor(Qt::white);
    if (!is_enabled(option))
        dot = mixed(dot, colours.panel, 0.5);
    paint_dot(painter, {x, rect.center().y()}, radius - 3, dot);
}

void paint_check(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const bool is_on = has(option, QStyle::State_On);
    fill_rounded(painter, option.rect, is_on ? colours.accent : colours.raised, 3);
    if (!is_on)
        frame_rounded(painter, option.rect, mixed(colours.line, colours.text, 0.3), 1, 3);
    else
        painter.drawPixmap(option.rect.topLeft(),
                           icon_pixmap("keep", option.rect.width(),
                                       painter.device()->devicePixelRatioF(), colours.on_accent));
}

void paint_radio(const QStyleOption& option, QPainter& painter)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const QRectF rect = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const bool is_on = has(option, QStyle::State_On);
    painter.setPen(QPen(is_on ? colours.accent : mixed(colours.line, colours.text, 0.3), 1));
    painter.setBrush(is_on ? colours.accent : colours.raised);
    painter.drawEllipse(rect);
    if (is_on)
        paint_dot(painter, rect.center(), rect.width() / 5, colours.on_accent);
}

void paint_chevron(const QStyleOption& option, QPainter& painter, const QRect& rect,
                   const char* icon_name)
{
    const int side = std::min({rect.width(), rect.height(), 16});
    const QRect place(rect.center().x() - side / 2 + 1, rect.center().y() - side / 2 + 1, side,
                      side);
    const auto group = is_enabled(option) ? QPalette::Active : QPalette::Disabled;
    const QPixmap pixmap = icon_pixmap(icon_name, side, painter.device()->devicePixelRatioF(),
                                       option.palette.color(group, QPalette::PlaceholderText));
    painter.drawPixmap(place.topLeft(), pixmap);
}

void paint_row(const QStyleOptionViewItem& option, QPainter& painter)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const double share = has(option, QStyle::State_Selected)    ? 0.12
                         : has(option, QStyle::State_MouseOver) ? 0.06
                                                                : 0;
    if (share > 0)
        fill_rounded(painter, option.rect, mixed(colours.panel, colours.text, share));
}

} // namespace sdmatte::studio
