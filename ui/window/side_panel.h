// The panels: in a column at the window's right, in another one at its left, or each in a window
// of its own, wherever the artist has put them. This is the right column; it owns the rest.
#pragma once

#include "ui/panels/edge_presets.h"
#include "ui/panels/output_panel.h"
#include "ui/panels/panel_column.h"
#include "ui/panels/panel_layout.h"
#include "ui/tools/tool_set.h"

#include <QHash>
#include <QPointer>

class QAction;
class QMenu;

namespace sdmatte::studio {

class FloatingPanel;
class ObjectsPanel;
class PromptsPanel;
class RunLog;
class StatisticsPanel;

struct PanelSources { // what the panels show and change
    Document& document;
    ToolSet& tools;
    EdgePresets& presets;
    const RunLog& runs;
};

class SidePanel : public PanelColumn {
    Q_OBJECT

public:
    // `stage` is what the columns stand beside: a panel dropped at its sides is docked there.
    SidePanel(const PanelSources& sources, const PanelLayout& stored, QWidget* stage,
              QWidget* window);
    ~SidePanel() override;

    [[nodiscard]] ObjectsPanel& objects() { return *objects_; }
    [[nodiscard]] PromptsPanel& prompts() { return *prompts_; }
    [[nodiscard]] OutputPanel& output() { return *output_; }
    [[nodiscard]] StatisticsPanel& statistics() { return *statistics_; }
    [[nodiscard]] PanelColumn& left() { return *left_; } // stands nowhere yet
    [[nodiscard]] const PanelLayout& layout_of_panels() const { return layout_; }
    [[nodiscard]] PanelSection* section(const QString& name) { return sections_.value(name); }

    void set_all_shown(bool are_shown); // columns and windows, as the layout says
    void set_shown(const QString& name, bool is_shown);
    void move(const QString& name, PanelSide side, int index);
    void reset();

    // Checkable, one for each panel, in their first order, named "panel_<name>"; the caller's
    // `owner` owns them. Call once.
    QList<QAction*> make_toggles(QObject* owner);

signals:
    void layout_changed(const PanelLayout& layout);
    void comparing_changed(bool is_on); // the edge's adjustments are not to be seen meanwhile

private:
    struct Drop { // where a dragged panel would come
        PanelSide side = PanelSide::Floating;
        int index = 0;
        QRect mark; // on the screen; null: none
    };

    // One line a panel, in the order of a fresh layout.
    void add(const QString& name, const QString& title, QWidget* content, bool is_open = true);
    void arrange(); // widgets as the layout says
    void change();  // the layout has changed
    [[nodiscard]] Drop drop_at(QPoint global) const;
    void show_drop(const QString& name, QPoint global);
    void drop(const QString& name, QPoint global);
    void hide_drop();
    void show_menu(const QString& name, QPoint global);
    void float_panel(const QString& name, const QRect& window);

    PanelLayout fresh_;
    PanelLayout layout_;
    QHash<QString, PanelSection*> sections_;
    QHash<QString, QPointer<FloatingPanel>> windows_;
    QHash<QString, QAction*> toggles_;
    QWidget* stage_;
    QWidget* window_;
    QPointer<PanelColumn> left_;
    QPointer<QWidget> mark_; // of a drop
    bool are_shown_ = true;
    ObjectsPanel* objects_;
    PromptsPanel* prompts_;
    OutputPanel* output_;
    StatisticsPanel* statistics_;
};

} // namespace sdmatte::studio
