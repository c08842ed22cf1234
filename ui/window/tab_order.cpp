#include "ui/window/tab_order.h"

#include <QWidget>

#include <algorithm>
#include <tuple>

namespace sdmatte::studio {
namespace {

constexpr int row_px = 16; // what lies so near stands in one row

bool takes_tab(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) != 0 && widget.focusProxy() == nullptr;
}

QList<QWidget*> in_reading_order(QWidget* region)
{
    QList<QWidget*> found;
    if (takes_tab(*region))
        found.push_back(region);
    for (QWidget* child : region->findChildren<QWidget*>())
        if (takes_tab(*child) && child->window() == region->window()) // not in what pops up
            found.push_back(child);
    const auto place = [region](const QWidget* widget) {
        const QPoint middle = widget->mapTo(region, widget->rect().center());
        return std::tuple(widget == region ? -1 : middle.y() / row_px, middle.x());
    };
    std::ranges::stable_sort(found, {}, place);
    return found;
}

} // namespace

void set_tab_order(const QList<QWidget*>& regions)
{
    QWidget* before = nullptr;
    for (QWidget* region : regions) {
        if (region == nullptr)
            continue;
        for (QWidget* widget : in_reading_order(region)) {
            if (before != nullptr)
                QWidget::setTabOrder(before, widget);
            before = widget;
        }
    }
}

} // namespace sdmatte::studio
