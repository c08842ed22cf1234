#include "ui/tools/lasso_tool.h"

#include "ui/tools/mark_edits.h"
#include "ui/tools/mark_painting.h"
#include "ui/tools/photo_pixel.h"

namespace sdmatte::studio {
namespace {

constexpr double closing_reach = 8; // widget pixels around the first corner

QString step_name(LassoMode mode)
{
    switch (mode) {
    case LassoMode::Replace: return LassoTool::tr("Lasso");
    case LassoMode::Add: return LassoTool::tr("Add to the area");
    case LassoMode::Subtract: return LassoTool::tr("Take from the area");
    }
    return {};
}

} // namespace

LassoMode LassoTool::mode_of(const PointerEvent& event) const
{
    if (event.button == Qt::RightButton || event.is_eraser
        || event.modifiers.testFlag(Qt::AltModifier))
        return LassoMode::Subtract;
    return event.modifiers.testFlag(Qt::ShiftModifier) ? LassoMode::Add : mode_;
}

bool LassoTool::is_on_first_corner(QPointF widget, const ViewTransform& view) const
{
    const QPointF offset = view.to_widget(path_->vertices.front()) - widget;
    return path_->corners.size() >= 3 && std::hypot(offset.x(), offset.y()) <= closing_reach;
}

bool LassoTool::press(const PointerEvent& event, const ViewTransform& view)
{
    const bool is_left = event.button == Qt::LeftButton;
    if (press_ || !document_.photo() || (!is_left && event.button != Qt::RightButton))
        return false;
    if (path_ && (event.is_double || is_on_first_corner(event.widget, view))) {
        close();
        press_ = Press{.button = event.button, .at = event.widget};
        return true; // so that a double-click fits nothing
    }
    if (!path_) {
        path_ = Path{.mode = mode_of(event), .vertices = {}, .corners = {}, .end = {}};
        photo_ = document_.photo();
    }
    path_->corners.push_back(path_->vertices.size());
    path_->vertices.push_back(event.photo);
    path_->end.reset();
    press_ = Press{.button = event.button, .at = event.widget};
    emit marks_.repaint_needed();
    return true;
}

void LassoTool::move(const PointerEvent& event, const ViewTransform&)
{
    if (!press_ || !path_)
        return;
    press_->is_drag = press_->is_drag || is_drag(press_->at, event.widget);
    if (!press_->is_drag || event.photo == path_->vertices.back())
        return;
    path_->vertices.push_back(event.photo);
    emit marks_.repaint_needed();
}

void LassoTool::release(const PointerEvent& event, const ViewTransform& view)
{
    if (!press_ || event.button != press_->button)
        return;
    move(event, view);
    const bool was_drag = std::exchange(press_, std::nullopt)->is_drag;
    if (path_ && was_drag && path_->corners.size() == 1)
        close(); // drawn in one go
}

void LassoTool::hover(const PointerEvent& event, const ViewTransform&)
{
    marks_.set_hovered(std::nullopt);
    if (!path_)
        return;
    path_->end = event.photo;
    emit marks_.repaint_needed();
}

void LassoTool::leave()
{
    if (path_)
        path_->end.reset();
    emit marks_.repaint_needed();
}

void LassoTool::close()
{
    const Path path = *std::exchange(path_, std::nullopt);
    emit marks_.repaint_needed();
    if (photo_.lock() != document_.photo())
        return;
    std::vector<Vertex> vertices;
    for (const QPointF& vertex : path.vertices)
        vertices.push_back({vertex.x(), vertex.y()});
    document_.edit(step_name(path.mode), with_lasso(document_.state(), vertices, path.mode));
}

void LassoTool::remove_last_corner()
{
    path_->vertices.resize(path_->corners.back());
    path_->corners.pop_back();
    if (path_->corners.empty())
        path_.reset();
    emit marks_.repaint_needed();
}

bool LassoTool::press_key(int key, Qt::KeyboardModifiers)
{
    if (!path_ || press_)
        return false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter)
        close();
    else if (key == Qt::Key_Backspace)
        remove_last_corner();
    else
        return false;
    return true;
}

bool LassoTool::remove_hovered()
{
    return !path_ && MarkEdits::remove(document_, marks_);
}

bool LassoTool::cancel()
{
    press_.reset();
    if (!path_)
        return false;
    path_.reset();
    emit marks_.repaint_needed();
    return true;
}

void LassoTool::paint(QPainter& painter, const ViewTransform& view)
{
    marks_.paint(painter, view);
    if (!path_)
        return;
    LassoMark lasso{
        .path = {}, .corners = {}, .end = {}, .takes_away = path_->mode == LassoMode::Subtract};
    for (const QPointF& vertex : path_->vertices)
        lasso.path.push_back(view.to_widget(vertex));
    const bool is_polygon = !press_ || !press_->is_drag || path_->corners.size() > 1;
    for (const std::size_t corner : path_->corners)
        if (is_polygon)
            lasso.corners.push_back(lasso.path[static_cast<qsizetype>(corner)]);
    if (path_->end)
        lasso.end = view.to_widget(*path_->end);
    draw_lasso(painter, lasso);
}

} // namespace sdmatte::studio
