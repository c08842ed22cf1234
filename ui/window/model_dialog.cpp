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

ModelDialog::ModelDialog(const QString& file, ModelFormat format, QWidget* parent)
    : QDialog(parent)
    , file_(file)
    , star_(new QRadioButton(tr("SDMatte*, trained on more data; takes a box or a mask"), this))
{
    setWindowTitle(tr("Open model"));
    setMinimumWidth(420);
    auto* column = new QVBoxLayout(this);
    auto* title = make_text(QFileInfo(file).fileName(), this);
    set_text(title, 15, true);
    auto* kind = make_text(format == ModelFormat::Safetensors ? tr("A safetensors file.")
                                                              : tr("A PyTorch file."),
                           this);
    make_secondary(kind);
    auto* plain = new QRadioButton(tr("SDMatte"), this);
    plain->setChecked(true);
    auto* honest = make_text(tr("This version cannot run networks yet. The choice is remembered "
                                "for the version that can; until then the classical engine makes "
                                "the mattes."),
                             this);
    make_secondary(honest);

    column->addWidget(title);
    column->addWidget(kind);
    column->addSpacing(8);
    column->addWidget(make_text(
        tr("Which network is in it? The file itself does not say, its download page does."), this));
    column->addWidget(plain);
    column->addWidget(star_);
    column->addSpacing(8);
    column->addWidget(honest);
    column->addSpacing(8);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto* remember = buttons->addButton(tr("Remember model"), QDialogButtonBox::AcceptRole);
    remember->setDefault(true);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ModelChoice ModelDialog::choice() const
{
    return {.path = file_,
            .network = star_->isChecked() ? ModelNetwork::SdMatteStar : ModelNetwork::SdMatte};
}

} // namespace sdmatte::studio
