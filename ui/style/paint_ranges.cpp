// Controls for a value in a range.
#include "ui/style/paint_controls.h"
#include "ui/style/paint_shapes.h"

namespace sdmatte::studio {

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

} // namespace sdmatte::studio
