// Points and boxes as the artist reads and types them: "560, 330" and "360, 220, 850, 660".
#pragma once

#include "prompt/prompt.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>

#include <optional>
#include <variant>

namespace sdmatte::studio {

struct CoordinateError {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::Coordinates)

public:
    QString sentence; // what is wrong and what to do
};

template <class T>
using Typed = std::variant<T, CoordinateError>;

QString coordinates_of(const Point& point);
QString coordinates_of(const Box& box);

// Numbers between commas or spaces. `before` gives what is not typed: the sign.
Typed<Point> typed_point(const QString& text, const Point& before, QSize photo);
Typed<Box> typed_box(const QString& text, QSize photo);

} // namespace sdmatte::studio
