// The part of the export dialog that is about photos with several objects.
#include "base/path_text.h"
#include "ui/export/export_dialog.h"
#include "ui/export/export_files.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>

namespace sdmatte::studio {

void ExportDialog::set_objects(const QStringList& names, const QString& active)
{
    const auto chosen = static_cast<ExportObjects>(objects_->currentData().toInt());
    object_names_ = names;
    const QSignalBlocker quiet(objects_);
    objects_->clear();
    if (!active.isEmpty())
        objects_->addItem(tr("%1 alone").arg(active), static_cast<int>(ExportObjects::Active));
    objects_->addItem(tr("All together"), static_cast<int>(ExportObjects::Together));
    objects_->addItem(tr("Each to its own file"), static_cast<int>(ExportObjects::Each));
    show_objects(chosen);
}

void ExportDialog::show_objects(ExportObjects chosen)
{
    const QSignalBlocker quiet(objects_);
    if (objects_->count() == 0) // the photo has one object
        objects_->addItem({}, static_cast<int>(chosen));
    objects_->setCurrentIndex(std::max(objects_->findData(static_cast<int>(chosen)), 0));
    objects_->setVisible(!object_names_.isEmpty());
    objects_label_->setVisible(!object_names_.isEmpty());
    forget_question();
}

std::vector<std::filesystem::path> ExportDialog::targets() const
{
    const bool is_each = objects_->currentData().toInt() == int(ExportObjects::Each);
    return is_each && object_names_.size() > 1 ? paths_of_each(path_, object_names_)
                                               : std::vector{path_};
}

void ExportDialog::forget_question()
{
    asked_path_.clear();
    export_->setText(tr("Export"));
    QStringList names;
    for (const auto& path : targets())
        names.push_back(QString::fromStdString(path_text(path.filename())));
    constexpr int most_names = 3;
    const QString listed = names.mid(0, most_names).join(", ");
    if (names.size() > most_names)
        say(tr("Writes %1 and more, %2 files in all.").arg(listed).arg(names.size()), "");
    else
        say(names.size() > 1 ? tr("Writes %1.").arg(listed) : QString(), "");
}

} // namespace sdmatte::studio
