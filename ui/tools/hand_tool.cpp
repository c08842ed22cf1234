#include "ui/tools/hand_tool.h"

namespace sdmatte::studio {

bool HandTool::press(const PointerEvent& event, const ViewTransform&)
{
    if (event.button != Qt::LeftButton)
        return false;
    last_ = event.widget;
    return true;
}

void HandTool::move(const PointerEvent& event, const ViewTransform&)
{
    if (!last_)
        return;
    const QPointF by = event.widget - *last_;
    last_ = event.widget;
    if (!by.isNull())
        pan_(by);
}

void HandTool::release(const PointerEvent& event, const ViewTransform& view)
{
    if (event.button != Qt::LeftButton)
        return;
    move(event, view);
    last_.reset();
}

void HandTool::hover(const PointerEvent&, const ViewTransform&)
{
    marks_.set_hovered(std::nullopt);
}

bool HandTool::cancel()
{
    return std::exchange(last_, std::nullopt).has_value();
}

QCursor HandTool::cursor() const
{
    return last_ ? Qt::ClosedHandCursor : Qt::OpenHandCursor;
}

void HandTool::paint(QPainter& painter, const ViewTransform& view)
{
    marks_.paint(painter, view);
}

} // namespace sdmatte::studio
