#include "ui/style/paint_controls.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QPainter>
#include <QWidget>

namespace sdmatte::studio {
namespace {

// The painter as it was, when this goes.
class Saved {
public:
    explicit Saved(QPainter& painter)
        : painter_(painter)
    {
        painter_.save();
        painter_.setRenderHint(QPainter::Antialiasing);
    }
    Saved(const Saved&) = delete;
    Saved& operator=(const Saved&) = delete;
    ~Saved() { painter_.restore(); }

private:
    QPainter& painter_;
};

bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

bool is_enabled(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled);
}

void fill_rounded(QPainter& painter, const QRectF& rect, const QColor& colour,
                  double radius = measure::radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

void frame_rounded(QPainter& painter, const QRectF& rect, const QColor& colour, double width = 1,
                   double radius = measure::radius)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

// White fields on a light panel need a line; on dark panels the step in brightness is enough.
bool needs_frame(const QStyleOption& option)
{
    return scheme_of(option.palette) == Scheme::Light;
}

QColor under_pointer(const QStyleOption& option, const QColor& ground)
{
    const QColor& text = colours_of(option.palette).text;
    if (!is_enabled(option))
        return ground;
    if (has(option, QStyle::State_Sunken))
        return mixed(ground, text, 0.16);
    return has(option, QStyle::State_MouseOver) ? mixed(ground, text, 0.08) : ground;
}

void paint_dot(QPainter& painter, QPointF centre, double radius, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace

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

void paint_slider(const QStyleOptionSlider& option, QPainter& painter, const QRect& groove,
                  const QRect& handle)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    const bool is_level = option.orientation == Qt::Horizontal;
    const QPointF centre = QRectF(handle).center();
    const QColor rail = mixed(colours.panel, colours.text, 0.12);
    const QColor filled = is_enabled(option) ? colours.accent : mixed(rail, colours.text, 0.2);
    QRectF line(groove);
    QRectF part;
    if (is_level) {
        line = QRectF(line.left() + 2, centre.y() - 1.5, line.width() - 4, 3);
        // From zero where the values lie on both of its sides, else from the start.
        double start = line.left();
        if (option.minimum < 0 && option.maximum > 0) {
            const double share = -double(option.minimum) / (option.maximum - option.minimum);
            start = groove.left() + slider_handle / 2.0 + share * (groove.width() - slider_handle);
        }
        part = QRectF(std::min(start, centre.x()), line.top(), std::abs(centre.x() - start), 3);
    } else {
        line = QRectF(centre.x() - 1.5, line.top() + 2, 3, line.height() - 4);
        part = QRectF(line.left(), centre.y(), 3, line.bottom() - centre.y());
    }
    fill_rounded(painter, line, rail, 1.5);
    fill_rounded(painter, part, filled, 1.5);
    const QColor knob = scheme_of(option.palette) == Scheme::Dark ? colours.text : colours.raised;
    QColor shown = is_enabled(option) ? knob : mixed(knob, colours.panel, 0.6);
    if (has(option, QStyle::State_Sunken) && is_enabled(option))
        shown = mixed(shown, colours.accent, 0.25);
    paint_dot(painter, centre, slider_handle / 2.0, shown);
    painter.setBrush(Qt::NoBrush);
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange)) {
        painter.setPen(QPen(colours.accent, 2));
        painter.drawEllipse(centre, slider_handle / 2.0 + 1, slider_handle / 2.0 + 1);
    } else if (needs_frame(option)) {
        painter.setPen(QPen(mixed(colours.line, colours.text, 0.25), 1));
        painter.drawEllipse(centre, slider_handle / 2.0 - 0.5, slider_handle / 2.0 - 0.5);
    }
}

void paint_scroll_bar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    if (option.maximum <= option.minimum)
        return;
    const bool is_held = has(option, QStyle::State_Sunken)
                         && option.activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    const double share = is_held ? 0.4 : has(option, QStyle::State_MouseOver) ? 0.3 : 0.2;
    const QRectF bar = QRectF(handle).adjusted(2, 2, -2, -2);
    fill_rounded(painter, bar, mixed(colours.panel, colours.text, share),
                 std::min(bar.width(), bar.height()) / 2);
}

void paint_progress_groove(const QStyleOptionProgressBar& option, QPainter& painter)
{
    const Saved saved(painter);
    const Colours& colours = colours_of(option.palette);
    QRectF line(option.rect.left(), option.rect.center().y() - 1, option.rect.width(), 4);
    fill_rounded(painter, line, mixed(colours.panel, colours.text, 0.12), 2);
    if (option.maximum <= option.minimum)
        return;
    const double share =
        double(option.progress - option.minimum) / (option.maximum - option.minimum);
    line.setWidth(line.width() * std::clamp(share, 0.0, 1.0));
    fill_rounded(painter, line, colours.accent, 2);
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
