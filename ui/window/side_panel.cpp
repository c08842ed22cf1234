#include "ui/window/side_panel.h"

#include "ui/panels/edge_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/objects_panel.h"
#include "ui/panels/panel_section.h"
#include "ui/panels/prompts_panel.h"
#include "ui/panels/statistics_panel.h"
#include "ui/style/palette.h"
#include "ui/window/floating_panel.h"

#include <QAction>

namespace sdmatte::studio {

SidePanel::SidePanel(const PanelSources& sources, const PanelLayout& stored, QWidget* stage,
                     QWidget* window)
    : PanelColumn(window)
    , stage_(stage)
    , window_(window)
    , left_(new PanelColumn(window))
    , objects_(new ObjectsPanel(sources.document))
    , prompts_(new PromptsPanel(sources.document, sources.tools.marks()))
    , output_(new OutputPanel)
    , statistics_(new StatisticsPanel(sources.runs))
{
    auto* edge = new EdgePanel(sources.document, sources.presets);
    connect(edge, &EdgePanel::comparing_changed, this, &SidePanel::comparing_changed);
    add("objects", tr("Objects"), objects_);
    add("prompts", tr("Prompts"), prompts_);
    add("edge", tr("Edge"), edge);
    add("output", tr("Output"), output_);
    add("history", tr("History"), new HistoryPanel(sources.document), false);
    add("statistics", tr("Statistics"), statistics_, false);
    layout_ = completed(stored, fresh_);
    arrange();
}

SidePanel::~SidePanel()
{
    qDeleteAll(windows_); // with their panels
    delete left_;
    delete mark_;
}

void SidePanel::add(const QString& name, const QString& title, QWidget* content, bool is_open)
{
    fresh_.push_back({.name = name, .is_open = is_open, .window = {}});
    auto* section = new PanelSection(name, title, content, this);
    sections_.insert(name, section);
    SectionHeader* header = &section->header();
    connect(section, &PanelSection::open_changed, this, [this, name](bool is_now_open) {
        find_panel(layout_, name)->is_open = is_now_open;
        emit layout_changed(layout_);
    });
    connect(header, &SectionHeader::drag_moved, this,
            [this, name](QPoint global) { show_drop(name, global); });
    connect(header, &SectionHeader::drag_ended, this,
            [this, name](QPoint global) { drop(name, global); });
    connect(header, &SectionHeader::drag_cancelled, this, &SidePanel::hide_drop);
    connect(header, &SectionHeader::menu_requested, this,
            [this, name](QPoint global) { show_menu(name, global); });
}

QList<QAction*> SidePanel::make_toggles(QObject* owner)
{
    QList<QAction*> actions;
    for (const PanelPlace& place : fresh_) {
        const QString name = place.name;
        auto* action = new QAction(sections_[name]->title(), owner);
        action->setObjectName("panel_" + name);
        action->setCheckable(true);
        connect(action, &QAction::triggered, this,
                [this, name](bool is_on) { set_shown(name, is_on); });
        toggles_.insert(name, action);
        actions.push_back(action);
    }
    arrange();
    return actions;
}

void SidePanel::set_all_shown(bool are_shown)
{
    are_shown_ = are_shown;
    arrange();
}

void SidePanel::set_shown(const QString& name, bool is_shown)
{
    PanelPlace* place = find_panel(layout_, name);
    if (place == nullptr)
        return;
    place->is_shown = is_shown;
    const PanelSide side = place->side; // the layout's memory changes with it
    change();
    if (!is_shown)
        return;
    sections_[name]->set_open(true);
    if (side == PanelSide::Right)
        ensureWidgetVisible(sections_[name]);
    else if (side == PanelSide::Left)
        left_->ensureWidgetVisible(sections_[name]);
}

void SidePanel::move(const QString& name, PanelSide side, int index)
{
    move_panel(layout_, name, side, index);
    change();
}

void SidePanel::reset()
{
    layout_ = fresh_;
    for (const PanelPlace& place : fresh_)
        sections_[place.name]->set_open(place.is_open);
    change();
}

void SidePanel::change()
{
    arrange();
    emit layout_changed(layout_);
}

void SidePanel::arrange()
{
    const auto sections_at = [this](PanelSide side) {
        QList<PanelSection*> found;
        for (const QString& name : panels_at(layout_, side))
            found.push_back(sections_[name]);
        return found;
    };
    const QSignalBlocker quiet(this); // only the artist's changes are told
    for (const PanelPlace& place : layout_) {
        PanelSection* section = sections_[place.name];
        section->set_open(place.is_open);
        const bool is_docked = place.is_shown && place.side != PanelSide::Floating;
        const bool is_in_window = windows_.value(place.name) != nullptr;
        if (!place.is_shown || (is_docked && is_in_window)) {
            section->hide();
            section->setParent(this);
            delete windows_.take(place.name);
        }
    }
    left_->set_sections(sections_at(PanelSide::Left));
    set_sections(sections_at(PanelSide::Right));
    for (const PanelPlace& place : layout_)
        if (place.side == PanelSide::Floating && place.is_shown) {
            float_panel(place.name, place.window);
            windows_[place.name]->setVisible(are_shown_);
        }
    left_->setVisible(are_shown_ && !left_->sections().isEmpty());
    setVisible(are_shown_ && !sections().isEmpty());
    for (const PanelPlace& place : layout_)
        if (QAction* action = toggles_.value(place.name))
            action->setChecked(place.is_shown && are_shown_);
}

void SidePanel::float_panel(const QString& name, const QRect& window)
{
    if (windows_.value(name) != nullptr)
        return;
    auto* floating = new FloatingPanel(sections_[name], window_);
    windows_[name] = floating;
    const QPoint beside = stage_->mapToGlobal(
        QPoint(stage_->width() - measure::dock_width - measure::group_gap, measure::group_gap));
    floating->place(window.isNull() ? QRect(beside, QSize()) : window);
    find_panel(layout_, name)->window = floating->geometry();
    connect(
        floating, &FloatingPanel::closed, this, [this, name] { set_shown(name, false); },
        Qt::QueuedConnection); // it goes with its window
    connect(floating, &FloatingPanel::placed, this, [this, name](const QRect& at) {
        find_panel(layout_, name)->window = at;
        emit layout_changed(layout_);
    });
}

} // namespace sdmatte::studio
