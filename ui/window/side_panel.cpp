#include "ui/window/side_panel.h"

#include "ui/panels/edge_panel.h"
#include "ui/panels/history_panel.h"
#include "ui/panels/objects_panel.h"
#include "ui/panels/panel_section.h"
#include "ui/panels/prompts_panel.h"
#include "ui/style/palette.h"

#include <QVBoxLayout>

namespace sdmatte::studio {

SidePanel::SidePanel(Document& document, ToolSet& tools, const QStringList& closed, QWidget* parent)
    : QScrollArea(parent)
    , closed_(closed)
    , column_(new QVBoxLayout)
    , objects_(new ObjectsPanel(document))
    , prompts_(new PromptsPanel(document, tools.marks()))
    , output_(new OutputPanel)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(measure::dock_least_width);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setLayout(column_);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    add("objects", tr("Objects"), objects_);
    add("prompts", tr("Prompts"), prompts_);
    add("edge", tr("Edge"), new EdgePanel(document));
    add("output", tr("Output"), output_);
    add("history", tr("History"), new HistoryPanel(document));
    column_->addStretch(1);
    setWidget(content);
}

void SidePanel::add(const QString& name, const QString& title, QWidget* content)
{
    auto* section = new PanelSection(title, content);
    section->set_open(!closed_.contains(name));
    column_->addWidget(section);
    connect(section, &PanelSection::open_changed, this, [this, name](bool is_open) {
        closed_.removeAll(name);
        if (!is_open)
            closed_.push_back(name);
        emit closed_changed(closed_);
    });
}

} // namespace sdmatte::studio
