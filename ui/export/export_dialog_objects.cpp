// The part of the export dialog that is about photos with several objects, and so several files.
#include "base/path_text.h"
#include "ui/export/export_dialog.h"
#include "ui/export/output_format.h"

#include "base/name_pattern.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace sdmatte::studio {

void ExportDialog::set_parts(std::vector<ExportPart> parts, std::size_t object_count,
                             quint64 active)
{
    const auto chosen = static_cast<ExportObjects>(objects_->currentData().toInt());
    parts_ = std::move(parts);
    active_ = active;
    has_objects_ = object_count > 1;
    show_objects(chosen);
    take_choice();
}

void ExportDialog::show_objects(ExportObjects chosen)
{
    const QSignalBlocker quiet(objects_);
    const bool has_layers = format_of(path_) == OutputFormat::OpenRaster;
    objects_->clear();
    if (has_objects_) {
        const auto active = std::ranges::find(parts_, active_, &ExportPart::object);
        if (active != parts_.end())
            objects_->addItem(tr("%1 alone").arg(active->name), int(ExportObjects::Active));
        objects_->addItem(has_layers ? tr("All, each in a layer") : tr("All together"),
                          int(ExportObjects::Together));
        if (!has_layers)
            objects_->addItem(tr("Each to its own file"), int(ExportObjects::Each));
        if (has_layers && chosen == ExportObjects::Each)
            chosen = ExportObjects::Together;
    } else {
        objects_->addItem({}, int(chosen));
    }
    objects_->setCurrentIndex(std::max(objects_->findData(int(chosen)), 0));
    form_->setRowVisible(objects_, has_objects_);
}

std::vector<ExportPart> ExportDialog::chosen_parts() const
{
    std::vector<ExportPart> parts = parts_;
    if (has_objects_ && objects_->currentData().toInt() == int(ExportObjects::Active))
        std::erase_if(parts, [this](const ExportPart& part) { return part.object != active_; });
    return parts;
}

Result<std::vector<ExportFile>> ExportDialog::files() const
{
    return export_files(chosen_parts(), options(), *photo_);
}

void ExportDialog::forget_question()
{
    asked_path_.clear();
    export_->setText(tr("Export"));
    const auto written = files();
    if (!written) {
        say(QString::fromStdString(written.error().sentence), "error");
        return;
    }
    QStringList names;
    for (const ExportFile& file : *written)
        names.push_back(QString::fromStdString(path_text(file.path.filename())));
    constexpr int most_names = 3;
    const QString listed = names.mid(0, most_names).join(", ");
    const bool is_told = names.size() > 1 || has_placeholders(path_.stem().string());
    if (names.size() > most_names)
        say(tr("Writes %1 and more, %2 files in all.").arg(listed).arg(names.size()), "");
    else
        say(is_told ? tr("Writes %1.").arg(listed) : QString(), "");
}

} // namespace sdmatte::studio
