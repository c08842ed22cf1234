// The rows of the objects panel: the current one is the document's active object. The eye shows
// and hides (Space), the swatch recolours, a double-click or F2 renames, Del removes, a drag or
// Alt+Up and Alt+Down move.
#pragma once

#include "ui/document/document.h"

#include <QListView>

#include <optional>

class QMenu;

namespace sdmatte::studio {

class ObjectModel;

class ObjectRows : public QListView {
    Q_OBJECT

public:
    ObjectRows(Document& document, ObjectModel& model, QWidget* parent);
    ~ObjectRows() override; // a name that is being typed is given up

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    void fill_menu(QMenu& menu); // of the active object

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void paintEvent(QPaintEvent* event) override;

private:
    struct Drag {
        quint64 object = 0;
        QPoint from;
        bool is_moving = false;
        int gap = 0; // before this row it would come
    };

    void show_active();
    [[nodiscard]] int gap_at(int y) const;
    bool press_part(const QPoint& at); // true: it was on an eye or a swatch
    void drop();
    void move_active(int steps);

    Document& document_;
    ObjectModel& model_;
    std::optional<Drag> drag_;
};

} // namespace sdmatte::studio
