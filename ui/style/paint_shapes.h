// What the drawing of controls is made of.
#pragma once

#include "ui/style/palette.h"

#include <QPainter>
#include <QStyleOption>

namespace sdmatte::studio {

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

inline bool has(const QStyleOption& option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

inline bool is_enabled(const QStyleOption& option)
{
    return has(option, QStyle::State_Enabled);
}

inline void fill_rounded(QPainter& painter, const QRectF& rect, const QColor& colour,
                         double radius = measure::radius)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

inline void frame_rounded(QPainter& painter, const QRectF& rect, const QColor& colour,
                          double width = 1, double radius = measure::radius)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const double half = width / 2;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius);
}

// White fields on a light panel need a line; on dark panels the step in brightness is enough.
inline bool needs_frame(const QStyleOption& option)
{
    return scheme_of(option.palette) == Scheme::Light;
}

inline QColor under_pointer(const QStyleOption& option, const QColor& ground)
{
    const QColor& text = colours_of(option.palette).text;
    if (!is_enabled(option))
        return ground;
    if (has(option, QStyle::State_Sunken))
        return mixed(ground, text, 0.16);
    return has(option, QStyle::State_MouseOver) ? mixed(ground, text, 0.08) : ground;
}

inline void paint_dot(QPainter& painter, QPointF centre, double radius, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(centre, radius, radius);
}

} // namespace sdmatte::studio
