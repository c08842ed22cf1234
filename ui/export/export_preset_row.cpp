#include "ui/export/export_preset_row.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include <utility>

namespace sdmatte::studio {

ExportPresetRow::ExportPresetRow(ExportPresets& presets, QWidget* parent)
    : QWidget(parent)
    , presets_(presets)
    , choice_(new QComboBox(this))
    , name_(new QLineEdit(this))
    , more_(new QToolButton(this))
{
    choice_->setObjectName("preset");
    choice_->setAccessibleName(tr("Preset"));
    choice_->setToolTip(tr("All choices below by name."));
    choice_->setPlaceholderText(tr("Custom"));
    choice_->setMinimumHeight(measure::row_height);
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name_->setObjectName("preset_name");
    name_->setAccessibleName(tr("Name of the preset"));
    name_->setPlaceholderText(tr("Name of the preset"));
    name_->setMaxLength(longest_export_preset_name);
    name_->setMinimumHeight(measure::row_height);
    name_->installEventFilter(this);
    name_->hide();

    auto* const menu = new QMenu(more_);
    save_ = menu->addAction(tr("Save as preset..."));
    rename_ = menu->addAction(tr("Rename preset..."));
    remove_ = menu->addAction(tr("Delete preset"));
    more_->setObjectName("edit_presets");
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setIcon(icon("more"));
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->setFixedSize(measure::row_height, measure::row_height);
    more_->setAccessibleName(tr("Edit presets"));
    more_->setToolTip(tr("Save, rename or delete a preset."));

    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::margin);
    row->addWidget(choice_, 1);
    row->addWidget(name_, 1);
    row->addWidget(more_);
    setFocusProxy(choice_);

    connect(choice_, &QComboBox::activated, this, [this](int index) {
        if (choice_->itemData(index).isValid())
            emit chosen(choice_->itemData(index).value<ExportPreset>());
    });
    connect(save_, &QAction::triggered, this, [this] {
        ask_name({}, [this](const QString& name) { presets_.save(preset_of(name, options_)); });
    });
    connect(rename_, &QAction::triggered, this, [this] {
        const QString old_name = choice_->currentText();
        ask_name(old_name,
                 [this, old_name](const QString& name) { presets_.rename(old_name, name); });
    });
    connect(remove_, &QAction::triggered, this,
            [this] { presets_.remove(choice_->currentText()); });
    connect(name_, &QLineEdit::textEdited, this, [this] { name_->setToolTip({}); });
    connect(&presets_, &ExportPresets::changed, this, &ExportPresetRow::fill);
    fill();
}

void ExportPresetRow::fill()
{
    choice_->clear();
    for (const ExportPreset& preset : ExportPresets::built_in())
        choice_->addItem(preset.name, QVariant::fromValue(preset));
    if (!presets_.own().isEmpty())
        choice_->insertSeparator(choice_->count());
    for (const ExportPreset& preset : presets_.own())
        choice_->addItem(preset.name, QVariant::fromValue(preset));
    show_options(options_);
}

// Two presets may be the same: the one that was chosen stays.
void ExportPresetRow::show_options(const ExportOptions& options)
{
    options_ = options;
    const auto fits = [&](int index) {
        if (index < 0 || !choice_->itemData(index).isValid())
            return false;
        const auto preset = choice_->itemData(index).value<ExportPreset>();
        const ExportPreset now = preset_of(preset.name, options);
        return now.format == preset.format && now.options == preset.options
               && (preset.file_name.isEmpty() || now.file_name == preset.file_name);
    };
    int index = choice_->currentIndex();
    for (int i = 0; i < choice_->count() && !fits(index); ++i)
        index = i;
    choice_->setCurrentIndex(fits(index) ? index : -1);
    const bool is_own = presets_.is_own(choice_->currentText());
    rename_->setEnabled(is_own);
    remove_->setEnabled(is_own);
}

void ExportPresetRow::ask_name(const QString& start, std::function<void(const QString&)> done)
{
    named_ = std::move(done);
    name_->setText(start);
    name_->selectAll();
    choice_->hide();
    name_->show();
    name_->setFocus();
}

void ExportPresetRow::end_name()
{
    named_ = nullptr;
    const bool had_focus = name_->hasFocus();
    choice_->show();
    name_->hide();
    if (had_focus)
        choice_->setFocus();
}

void ExportPresetRow::take_name()
{
    const QString name = name_->text().trimmed();
    if (const QString fault = presets_.fault_of(name); !fault.isEmpty()) {
        name_->setToolTip(fault);
        QToolTip::showText(name_->mapToGlobal(QPoint(0, name_->height())), fault, name_);
        return;
    }
    const auto done = std::exchange(named_, {});
    end_name();
    if (done)
        done(name);
    choice_->setCurrentIndex(choice_->findText(name));
    show_options(options_);
}

// Enter takes the name, Esc and leaving the field do not; neither closes the dialog.
bool ExportPresetRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Escape: end_name(); return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: take_name(); return true;
        default: break;
        }
    }
    if (event->type() == QEvent::FocusOut && named_
        && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
        end_name();
    return QWidget::eventFilter(watched, event);
}

} // namespace sdmatte::studio
