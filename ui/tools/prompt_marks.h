// The marks of all prompts over the photo, whichever tool is active, and which of them the
// pointer is on: in the canvas or in the panel. UI thread only.
#pragma once

#include "ui/document/document.h"
#include "ui/tools/prompt_mark.h"
#include "ui/tools/stroke_overlay.h"

#include <QObject>

namespace sdmatte::studio {

class PromptMarks : public QObject {
    Q_OBJECT

public:
    explicit PromptMarks(Document& document, QObject* parent = nullptr);

    [[nodiscard]] HoveredMark hovered() const { return hovered_; }
    void set_hovered(HoveredMark mark); // one that the prompt does not hold: none

    // The point under a widget position, the nearest one; its index.
    [[nodiscard]] std::optional<int> point_at(QPointF widget, const ViewTransform& view) const;

    // Widget coordinates; boxes have handles that can be taken hold of if `live` is Box.
    void paint(QPainter& painter, const ViewTransform& view, std::optional<MarkKind> live = {});

signals:
    void hovered_changed();
    void repaint_needed();

private:
    Document& document_;
    HoveredMark hovered_;
    StrokeOverlay add_;
    StrokeOverlay erase_;
};

} // namespace sdmatte::studio
