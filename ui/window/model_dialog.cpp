#include "ui/window/model_dialog.h"

#include "ui/style/theme.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

QLabel* make_text(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ModelDialog::ModelDialog(const QString& file, QWidget* parent)
    : QDialog(parent)
    , star_(new QRadioButton(tr("SDMatte*, trained on more data; takes a box or a mask"), this))
{
    setWindowTitle(tr("Open model"));
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    auto* title = make_text(QFileInfo(file).fileName(), this);
    set_text(title, 15, true);
    auto* plain = new QRadioButton(tr("SDMatte; takes points, a box or a mask"), this);
    plain->setChecked(true);
    auto* copied = make_text(tr("The model is copied; the file stays where it is."), this);
    make_secondary(copied);

    column->addWidget(title);
    column->addSpacing(8);
    column->addWidget(make_text(
        tr("Which network is in it? The file itself does not say, its download page does."), this));
    column->addWidget(plain);
    column->addWidget(star_);
    column->addSpacing(8);
    column->addWidget(copied);
    column->addSpacing(8);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* add = buttons->addButton(tr("Add model"), QDialogButtonBox::AcceptRole);
    add->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

NetworkKind ModelDialog::network() const
{
    return star_->isChecked() ? NetworkKind::SdMatteStar : NetworkKind::SdMatte;
}

} // namespace sdmatte::studio
