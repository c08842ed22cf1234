#include "ui/style/form_fields.h"

#include "ui/style/palette.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QToolButton>

namespace sdmatte::studio {

QComboBox* make_box(const char* name)
{
    auto* const box = new QComboBox;
    box->setObjectName(name);
    box->setMinimumHeight(measure::row_height);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QCheckBox* make_check(const char* name, const QString& text, const QString& tip)
{
    auto* const check = new QCheckBox(text);
    check->setObjectName(name);
    check->setMinimumHeight(measure::row_height);
    check->setToolTip(tip);
    return check;
}

QButtonGroup* add_segments(QHBoxLayout& row, QWidget* owner, const QString& name,
                           const QStringList& texts)
{
    auto* const group = new QButtonGroup(owner);
    for (const QString& text : texts) {
        auto* const button = new QToolButton(owner);
        button->setProperty("segment", true);
        button->setText(text);
        button->setCheckable(true);
        button->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button, int(group->buttons().size()));
        row.addWidget(button);
    }
    return group;
}

} // namespace sdmatte::studio
