// The marks of all prompts over the photo, whichever tool is active; which of them the pointer is
// on and which one is selected: in the canvas or in the panel. UI thread only.
#pragma once

#include "ui/document/document.h"
#include "ui/tools/prompt_mark.h"
#include "ui/tools/stroke_overlay.h"

#include <QObject>

#include <array>

namespace sdmatte::studio {

class PromptMarks : public QObject {
    Q_OBJECT

public:
    explicit PromptMarks(Document& document, QObject* parent = nullptr);

    [[nodiscard]] HoveredMark hovered() const { return hovered_; }
    void set_hovered(HoveredMark mark); // one that the prompt does not hold: none
    // What arrow keys move and Del removes. No undo step, and none of the document's business.
    [[nodiscard]] HoveredMark selected() const { return selected_; }
    void set_selected(HoveredMark mark); // likewise

    // The point under a widget position, the nearest one; its index.
    [[nodiscard]] std::optional<int> point_at(QPointF widget, const ViewTransform& view) const;

    // Widget coordinates; boxes have handles that can be taken hold of if `live` is Box.
    void paint(QPainter& painter, const ViewTransform& view, std::optional<MarkKind> live = {});

signals:
    void hovered_changed();
    void selected_changed();
    void repaint_needed();
    void repaint_needed_in(const QRectF& part); // of the widget, as it was painted last

private:
    void follow_prompt();
    void paint_masks(QPainter& painter, const ViewTransform& view);
    [[nodiscard]] bool stands_out(MarkKind kind, std::size_t index = 0) const;

    Document& document_;
    HoveredMark hovered_;
    HoveredMark selected_;
    std::array<StrokeOverlay, prompt_masks.size()> overlays_; // as prompt_masks
    ObjectPrompt shown_;                // since the last signal; shares its tiles with the document
    std::optional<ViewTransform> view_; // that was painted last
};

} // namespace sdmatte::studio
