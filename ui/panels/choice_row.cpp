#include "ui/panels/choice_row.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace sdmatte::studio {

ChoiceRow::ChoiceRow(const QString& name, const QList<Choice>& choices, int present,
                     std::function<void(int)> chosen, QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(name);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    auto* group = new QButtonGroup(this); // one of them is always on
    for (const Choice& choice : choices) {
        auto* button = new QToolButton(this);
        button->setProperty("segment", true);
        button->setText(choice.text);
        button->setToolTip(choice.help);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, choice.text));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus); // a click must not take the keys from the canvas
        button->setChecked(buttons_.size() == present);
        group->addButton(button, static_cast<int>(buttons_.size()));
        row->addWidget(button);
        buttons_.push_back(button);
    }
    connect(group, &QButtonGroup::idClicked, this, std::move(chosen));
}

int ChoiceRow::present() const
{
    for (qsizetype i = 0; i < buttons_.size(); ++i)
        if (buttons_[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

} // namespace sdmatte::studio
