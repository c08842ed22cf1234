#include "ui/panels/panel_column.h"

#include "ui/panels/panel_section.h"
#include "ui/style/palette.h"

#include <QVBoxLayout>

#include <algorithm>

namespace sdmatte::studio {

PanelColumn::PanelColumn(QWidget* parent)
    : QScrollArea(parent)
    , column_(new QVBoxLayout)
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
    column_->addStretch(1);
    setWidget(content);
}

void PanelColumn::set_sections(const QList<PanelSection*>& sections)
{
    if (sections == sections_)
        return;
    for (PanelSection* section : sections_)
        column_->removeWidget(section);
    sections_ = sections;
    int place = 0;
    for (PanelSection* section : sections_) {
        column_->insertWidget(place++, section);
        section->show();
    }
}

int PanelColumn::index_at(QPoint global) const
{
    int index = 0;
    for (const PanelSection* section : sections_) {
        if (section->mapFromGlobal(global).y() < section->height() / 2)
            break;
        ++index;
    }
    return index;
}

QRect PanelColumn::gap(int index) const
{
    int y = 0;
    if (index < sections_.size())
        y = sections_[index]->mapTo(this, QPoint(0, 0)).y();
    else if (!sections_.isEmpty())
        y = sections_.back()->mapTo(this, QPoint(0, sections_.back()->height())).y();
    return {mapToGlobal(QPoint(0, std::clamp(y - 1, 0, std::max(height() - 2, 0)))),
            QSize(width(), 2)};
}

} // namespace sdmatte::studio
