#include "ui/panels/row_list.h"

#include <QListView>

namespace sdmatte::studio {

void set_up_rows(QListView& list)
{
    list.setFrameShape(QFrame::NoFrame);
    list.viewport()->setAutoFillBackground(false);
    list.setUniformItemSizes(true);
    list.setMouseTracking(true);
    list.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace sdmatte::studio
