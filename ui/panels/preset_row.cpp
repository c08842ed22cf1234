#include "ui/panels/preset_row.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QToolTip>

#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int label_width = 88; // as the sliders' below

EdgeAdjustment edge_of(const QComboBox& choice, int index)
{
    return choice.itemData(index).value<EdgePreset>().edge;
}

} // namespace

PresetRow::PresetRow(Document& document, EdgePresets& presets, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , presets_(presets)
    , choice_(new QComboBox(this))
    , name_(new QLineEdit(this))
    , more_(new QToolButton(this))
{
    auto* label = new QLabel(tr("Preset"), this);
    make_secondary(label);
    label->setFixedWidth(label_width);
    label->setBuddy(choice_);
    choice_->setAccessibleName(tr("Edge preset"));
    choice_->setToolTip(tr("Settings of the whole edge by name."));
    choice_->setPlaceholderText(tr("Custom"));
    choice_->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    name_->setAccessibleName(tr("Name of the preset"));
    name_->setPlaceholderText(tr("Name of the preset"));
    name_->setMaxLength(longest_preset_name);
    name_->setFixedHeight(measure::control_height);
    name_->installEventFilter(this);
    name_->hide();

    auto* menu = new QMenu(more_);
    save_ = menu->addAction(tr("Save as preset..."));
    rename_ = menu->addAction(tr("Rename preset..."));
    remove_ = menu->addAction(tr("Delete preset"));
    more_->setMenu(menu);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setIcon(icon("more"));
    more_->setIconSize({16, 16});
    more_->setAutoRaise(true);
    more_->setFocusPolicy(Qt::TabFocus);
    more_->setFixedSize(measure::control_height, measure::control_height);
    more_->setAccessibleName(tr("Edit presets"));
    more_->setToolTip(tr("Save, rename or delete a preset."));

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 4);
    row->setSpacing(measure::margin);
    row->addWidget(label);
    row->addWidget(choice_, 1);
    row->addWidget(name_, 1);
    row->addWidget(more_);

    connect(choice_, &QComboBox::activated, this, &PresetRow::use);
    connect(save_, &QAction::triggered, this, [this] {
        ask_name({}, [this](const QString& name) { presets_.save(name, document_.state().edge); });
    });
    connect(rename_, &QAction::triggered, this, [this] {
        const QString old_name = choice_->currentText();
        ask_name(old_name,
                 [this, old_name](const QString& name) { presets_.rename(old_name, name); });
    });
    connect(remove_, &QAction::triggered, this,
            [this] { presets_.remove(choice_->currentText()); });
    connect(name_, &QLineEdit::textEdited, this, [this] { name_->setToolTip({}); });
    connect(&presets_, &EdgePresets::changed, this, &PresetRow::fill);
    connect(&document, &Document::edge_changed, this, &PresetRow::show_state);
    fill();
}

void PresetRow::fill()
{
    choice_->clear();
    for (const EdgePreset& preset : EdgePresets::built_in())
        choice_->addItem(preset.name, QVariant::fromValue(preset));
    if (!presets_.own().isEmpty())
        choice_->insertSeparator(choice_->count());
    for (const EdgePreset& preset : presets_.own())
        choice_->addItem(preset.name, QVariant::fromValue(preset));
    show_state();
}

// Two presets may be the same: the one that was chosen stays.
void PresetRow::show_state()
{
    const EdgeAdjustment& edge = document_.state().edge;
    const auto fits = [&](int index) {
        return index >= 0 && choice_->itemData(index).isValid() && edge_of(*choice_, index) == edge;
    };
    int index = choice_->currentIndex();
    for (int i = 0; i < choice_->count() && !fits(index); ++i)
        index = i;
    choice_->setCurrentIndex(fits(index) ? index : -1);
    const bool is_own = presets_.is_own(choice_->currentText());
    rename_->setEnabled(is_own);
    remove_->setEnabled(is_own);
}

void PresetRow::use(int index)
{
    ObjectState state = document_.state();
    state.edge = edge_of(*choice_, index);
    document_.edit(tr("Edge preset: %1").arg(choice_->itemText(index)), state);
}

void PresetRow::ask_name(const QString& start, std::function<void(const QString&)> done)
{
    named_ = std::move(done);
    name_->setText(start);
    name_->selectAll();
    choice_->hide();
    name_->show();
    name_->setFocus();
}

void PresetRow::end_name()
{
    named_ = nullptr;
    name_->hide();
    choice_->show();
}

// Enter takes the name, Esc and leaving the field do not.
bool PresetRow::eventFilter(QObject* watched, QEvent* event)
{
    const auto key = [&] { return static_cast<QKeyEvent*>(event)->key(); };
    switch (event->type()) {
    case QEvent::ShortcutOverride: // Esc stops nothing else now
        if (key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::KeyPress:
        if (key() == Qt::Key_Escape) {
            end_name();
            return true;
        }
        if (key() == Qt::Key_Return || key() == Qt::Key_Enter) {
            const QString name = name_->text().trimmed();
            if (const QString fault = presets_.fault_of(name); !fault.isEmpty()) {
                name_->setToolTip(fault);
                QToolTip::showText(name_->mapToGlobal(QPoint(0, name_->height())), fault, name_);
                return true;
            }
            const auto done = std::exchange(named_, {});
            end_name();
            if (done)
                done(name);
            choice_->setCurrentIndex(choice_->findText(name));
            show_state();
            return true;
        }
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            end_name();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sdmatte::studio
