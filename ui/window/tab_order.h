// The way of the Tab key through the window.
#pragma once

#include <QList>

class QWidget;

namespace sdmatte::studio {

// One region after the other, what is in each as it is read: rows from the top, each from the
// left. A null region is left out.
void set_tab_order(const QList<QWidget*>& regions);

} // namespace sdmatte::studio
