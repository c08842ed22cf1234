// How a plot looks here: the theme's greys, the studio's fonts, axes at the left and the bottom
// only. For files of this room: QCustomPlot's header belongs nowhere else.
#pragma once

#include <qcustomplot.h>

namespace sdmatte::studio {

// Ground, axes, ticks, labels and grid in the colours of the plot's palette; in a change of the
// theme again.
void dress(QCustomPlot& plot);

// No gestures, no margins of its own, nothing that takes the keys.
void make_plain(QCustomPlot& plot);

} // namespace sdmatte::studio
