#include "ui/batch/path_field.h"

#include "ui/batch/batch_choice.h"
#include "ui/style/palette.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace sdmatte::studio {

PathField::PathField(const char* name, Kind kind, const QString& title, QWidget* parent)
    : QWidget(parent)
    , kind_(kind)
    , title_(title)
    , field_(new QLineEdit)
{
    field_->setObjectName(name);
    field_->setAccessibleName(title);
    field_->setMinimumHeight(measure::row_height);
    auto* const choose_button = new QPushButton(tr("Choose..."));
    choose_button->setAccessibleName(tr("%1: choose").arg(title));
    choose_button->setMinimumHeight(measure::row_height);
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::margin);
    row->addWidget(field_, 1);
    row->addWidget(choose_button);
    setFocusProxy(field_);
    connect(choose_button, &QPushButton::clicked, this, &PathField::choose);
    connect(field_, &QLineEdit::textEdited, this, [this](const QString& text) {
        const std::filesystem::path path = to_path(text.trimmed());
        path_ = path.is_absolute() ? path : std::filesystem::path();
        emit changed();
    });
}

void PathField::set_path(const std::filesystem::path& path)
{
    path_ = path;
    field_->setText(to_text(path));
    emit changed();
}

void PathField::choose()
{
    auto* const dialog = new QFileDialog(this, title_, to_text(path_));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (kind_ == Kind::Folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({"JSON (*.json)", tr("All files") + " (*)"});
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& file) { set_path(to_path(file)); });
    dialog->open();
}

} // namespace sdmatte::studio
