#include "ui/panels/coordinates.h"

#include <QRegularExpression>
#include <QStringList>

#include <vector>

namespace sdmatte::studio {
namespace {

// Exactly `count` whole numbers, parted by space, commas or semicolons, full-width ones too.
std::optional<std::vector<int>> numbers(const QString& text, int count)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;\uff0c\u3001\uff1b]+"));
    const QStringList parts = text.split(gap, Qt::SkipEmptyParts);
    if (parts.size() != count)
        return std::nullopt;
    std::vector<int> values;
    for (const QString& part : parts) {
        bool is_number = false;
        values.push_back(part.toInt(&is_number));
        if (!is_number)
            return std::nullopt;
    }
    return values;
}

bool is_within(int value, int least, int greatest)
{
    return value >= least && value <= greatest;
}

} // namespace

QString coordinates_of(const Point& point)
{
    return QStringLiteral("%1, %2").arg(point.x).arg(point.y);
}

QString coordinates_of(const Box& box)
{
    return QStringLiteral("%1, %2, %3, %4").arg(box.x0).arg(box.y0).arg(box.x1).arg(box.y1);
}

Typed<Point> typed_point(const QString& text, const Point& before, QSize photo)
{
    const auto values = numbers(text, 2);
    if (!values)
        return CoordinateError{CoordinateError::tr("Type two whole numbers: x, y.")};
    Point point = before;
    point.x = values->at(0);
    point.y = values->at(1);
    if (!is_within(point.x, 0, photo.width() - 1) || !is_within(point.y, 0, photo.height() - 1))
        return CoordinateError{
            CoordinateError::tr("The point must lie in the photo: x up to %1, y up to %2.")
                .arg(photo.width() - 1)
                .arg(photo.height() - 1)};
    return point;
}

Typed<Box> typed_box(const QString& text, QSize photo)
{
    const auto values = numbers(text, 4);
    if (!values)
        return CoordinateError{
            CoordinateError::tr("Type four whole numbers: left, top, right, bottom.")};
    const Box box{values->at(0), values->at(1), values->at(2), values->at(3)};
    if (box.x0 >= box.x1 || box.y0 >= box.y1)
        return CoordinateError{
            CoordinateError::tr("Right and bottom must be greater than left and top.")};
    if (!is_within(box.x0, 0, photo.width()) || !is_within(box.x1, 0, photo.width())
        || !is_within(box.y0, 0, photo.height()) || !is_within(box.y1, 0, photo.height()))
        return CoordinateError{
            CoordinateError::tr("The box must lie in the photo: %1 wide and %2 high.")
                .arg(photo.width())
                .arg(photo.height())};
    return box;
}

} // namespace sdmatte::studio
