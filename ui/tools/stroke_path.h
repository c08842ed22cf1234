// A smooth stroke through the places where a pointer was seen, however far they lie apart: cubic
// pieces that go through every place in the direction from the one before to the one after it.
// Places on a straight line give a straight line.
#pragma once

#include "document/brush.h"

#include <QPointF>

#include <vector>

namespace sdmatte::studio {

class StrokePath {
public:
    explicit StrokePath(const StrokePoint& start)
        : settled_(start)
        , last_(start)
    {
    }

    // What is settled now that the stroke goes on to `point`: straight pieces from settled() on,
    // within a quarter of a pixel of the curve; its end is settled() then.
    [[nodiscard]] std::vector<StrokePoint> advance(const StrokePoint& point);

    [[nodiscard]] const StrokePoint& settled() const { return settled_; } // the place before last()
    // The pointer's last place. On the way there the stroke may still change.
    [[nodiscard]] const StrokePoint& last() const { return last_; }

private:
    StrokePoint settled_;
    StrokePoint last_;
    QPointF direction_; // in settled(), at most of length 1
};

} // namespace sdmatte::studio
