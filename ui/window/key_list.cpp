#include "ui/window/key_list.h"

#include "ui/style/action_name.h"
#include "ui/style/theme.h"
#include "ui/window/key_field.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr QSize first_size{560, 640};
constexpr int key_column = 1;

QString keys_text(const QList<QKeySequence>& keys)
{
    return QKeySequence::listToString(keys, QKeySequence::NativeText).replace("; ", ", ");
}

QTreeWidgetItem* add_group(QTreeWidget* list, const QString& title)
{
    auto* group = new QTreeWidgetItem(list, {title});
    group->setFlags(Qt::ItemIsEnabled);
    QFont font = list->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

// With those of the menus within.
QList<QAction*> actions_in(const QMenu& menu)
{
    QList<QAction*> found;
    for (QAction* action : menu.actions())
        found += action->menu() != nullptr ? actions_in(*action->menu()) : QList{action};
    return found;
}

} // namespace

KeyList::KeyList(const QList<QAction*>& actions, const KeyChanges& changes, const QMenuBar& menus,
                 QWidget* parent)
    : QDialog(parent)
    , actions_(actions)
    , changes_(changes)
    , fixed_(fixed_keys())
    , search_(new QLineEdit(this))
    , list_(new QTreeWidget(this))
    , field_(new KeyField(this))
    , words_(new QLabel(this))
    , replace_(new QPushButton(tr("Replace"), this))
    , cancel_(new QPushButton(tr("Cancel"), this))
    , remove_(new QPushButton(tr("Remove"), this))
    , reset_(new QPushButton(tr("Reset"), this))
    , reset_all_(new QPushButton(tr("Reset all"), this))
{
    setWindowTitle(tr("Keys"));
    fill(menus);
    lay_out();
    connect_parts();
    show_keys();
    list_->setCurrentItem(list_->topLevelItem(0)->child(0));
    search_->setFocus();
    resize(first_size.boundedTo(screen()->availableSize()));
}

void KeyList::fill(const QMenuBar& menus)
{
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setIndentation(measure::group_gap);
    list_->setUniformRowHeights(true);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setAccessibleName(tr("Keys"));
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    QList<QAction*> left = actions_;
    for (const QAction* title : menus.actions()) {
        QTreeWidgetItem* group = nullptr;
        for (QAction* action : actions_in(*title->menu())) {
            if (!left.removeOne(action))
                continue;
            if (group == nullptr)
                group = add_group(list_, title->text().remove('&'));
            auto* row = new QTreeWidgetItem(group, {action_name(*action)});
            row->setData(0, Qt::UserRole, QVariant::fromValue(action));
        }
    }
    QTreeWidgetItem* others = left.isEmpty() ? nullptr : add_group(list_, tr("Other"));
    for (QAction* action : left)
        (new QTreeWidgetItem(others, {action_name(*action)}))
            ->setData(0, Qt::UserRole, QVariant::fromValue(action));
    QTreeWidgetItem* fixed = add_group(list_, tr("Fixed"));
    for (const FixedKey& key : fixed_)
        new QTreeWidgetItem(fixed, {key.what, key.keys});
    list_->expandAll();
    list_->setItemsExpandable(false);
    list_->header()->setStretchLastSection(true);
    list_->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
}

void KeyList::lay_out()
{
    search_->setPlaceholderText(tr("Search for a name or a key"));
    search_->setAccessibleName(search_->placeholderText());
    search_->setClearButtonEnabled(true);
    field_->setPlaceholderText(tr("Press a key"));
    field_->setToolTip(tr("The key that is pressed here becomes the action's."));
    remove_->setToolTip(tr("The action has no key then."));
    reset_->setToolTip(tr("Back to the program's own key."));
    reset_all_->setToolTip(tr("All keys as they were first."));
    words_->setWordWrap(true);
    words_->setMinimumHeight(measure::control_height);
    auto* close = new QPushButton(tr("Close"), this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    for (QPushButton* button : {replace_, cancel_, remove_, reset_, reset_all_, close})
        button->setAutoDefault(false); // Enter belongs to the list

    auto* column = new QVBoxLayout(this);
    const auto add_row = [&](const QList<QWidget*>& parts) {
        auto* row = new QHBoxLayout;
        for (QWidget* part : parts)
            part != nullptr ? row->addWidget(part) : row->addStretch(1);
        column->addLayout(row);
        return row;
    };
    column->addWidget(search_);
    column->addWidget(list_, 1);
    add_row({field_, remove_, reset_})->setStretch(0, 1);
    add_row({words_, replace_, cancel_})->setStretch(0, 1);
    add_row({reset_all_, nullptr, close});
}

void KeyList::connect_parts()
{
    search_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &KeyList::filter);
    connect(list_, &QTreeWidget::currentItemChanged, this, &KeyList::show_selected);
    connect(list_, &QTreeWidget::itemActivated, this, [this] {
        if (field_->isEnabled())
            field_->setFocus();
    });
    connect(field_, &KeyField::pressed, this, &KeyList::take);
    connect(field_, &KeyField::given_up, this, [this] {
        end_question();
        list_->setFocus();
    });
    connect(replace_, &QPushButton::clicked, this, [this] {
        const QKeySequence key = asked_;
        give({key});
    });
    connect(cancel_, &QPushButton::clicked, this, &KeyList::end_question);
    connect(remove_, &QPushButton::clicked, this, [this] { give({}); });
    connect(reset_, &QPushButton::clicked, this, [this] {
        if (const QAction* action = selected())
            give(default_keys(*action));
    });
    connect(reset_all_, &QPushButton::clicked, this, [this] { change({}); });
}

void KeyList::select(const QAction& action)
{
    for (QTreeWidgetItemIterator it(list_); *it != nullptr; ++it)
        if ((*it)->data(0, Qt::UserRole).value<QAction*>() == &action)
            list_->setCurrentItem(*it);
}

QAction* KeyList::selected() const
{
    const QTreeWidgetItem* row = list_->currentItem();
    return row != nullptr ? row->data(0, Qt::UserRole).value<QAction*>() : nullptr;
}

void KeyList::filter()
{
    const QString wanted = search_->text().trimmed();
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* group = list_->topLevelItem(i);
        bool has_rows = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem* row = group->child(j);
            const bool is_found = row->text(0).contains(wanted, Qt::CaseInsensitive)
                                  || row->text(key_column).contains(wanted, Qt::CaseInsensitive);
            row->setHidden(!is_found);
            has_rows = has_rows || is_found;
        }
        group->setHidden(!has_rows);
    }
}

void KeyList::show_keys()
{
    for (QTreeWidgetItemIterator it(list_); *it != nullptr; ++it) {
        const auto* action = (*it)->data(0, Qt::UserRole).value<QAction*>();
        if (action == nullptr) { // a fixed one, or a title
            (*it)->setForeground(key_column, palette().placeholderText());
            continue;
        }
        (*it)->setText(key_column, keys_text(action->shortcuts()));
        QFont font = list_->font();
        font.setBold(action->shortcuts() != default_keys(*action));
        (*it)->setFont(key_column, font);
    }
    reset_all_->setEnabled(!changes_.isEmpty());
    show_selected();
}

void KeyList::show_selected()
{
    end_question();
    const QAction* action = selected();
    const bool is_action = action != nullptr;
    field_->setEnabled(is_action);
    field_->setText(is_action ? keys_text(action->shortcuts()) : QString());
    field_->setAccessibleName(is_action ? tr("Key of \"%1\"").arg(action_name(*action))
                                        : tr("Key"));
    remove_->setEnabled(is_action && !action->shortcuts().isEmpty());
    reset_->setEnabled(is_action && action->shortcuts() != default_keys(*action));
    const bool is_fixed = !is_action && list_->currentItem() != nullptr;
    words_->setText(is_fixed ? tr("This key is fixed.")
                    : is_action
                        ? tr("Press Enter, then the new key of \"%1\".").arg(action_name(*action))
                        : QString());
}

void KeyList::take(const QKeySequence& key)
{
    const QAction* action = selected();
    if (action == nullptr)
        return;
    end_question();
    const QString shown = key.toString(QKeySequence::NativeText);
    if (action->shortcuts().contains(key)) {
        words_->setText(tr("%1 is its key already.").arg(shown));
        return;
    }
    if (const FixedKey* fixed = fixed_owner_of(key, fixed_)) {
        words_->setText(tr("%1 is fixed: \"%2\". Press another key.").arg(shown, fixed->what));
        return;
    }
    if (const QAction* owner = owner_of(key, actions_, action)) {
        asked_ = key;
        field_->setText(shown);
        words_->setText(tr("%1 belongs to \"%2\", which would have no key then.")
                            .arg(shown, action_name(*owner)));
        if (owner->shortcuts().size() > 1)
            words_->setText(tr("%1 belongs to \"%2\", which would keep its other keys.")
                                .arg(shown, action_name(*owner)));
        replace_->show();
        cancel_->show();
        return;
    }
    give({key});
}

void KeyList::give(const QList<QKeySequence>& keys)
{
    if (const QAction* action = selected())
        change(with_keys(changes_, actions_, *action, keys));
}

void KeyList::end_question()
{
    if (!asked_.isEmpty() && selected() != nullptr)
        field_->setText(keys_text(selected()->shortcuts()));
    if (!asked_.isEmpty())
        words_->clear();
    asked_ = {};
    const bool had_focus = replace_->hasFocus() || cancel_->hasFocus();
    replace_->hide();
    cancel_->hide();
    if (had_focus)
        field_->setFocus();
}

void KeyList::change(const KeyChanges& changes)
{
    changes_ = changes;
    apply_keys(actions_, changes_);
    show_keys();
    filter();
    emit changed(changes_);
}

// From the search to the list without a detour.
bool KeyList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == search_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            for (QTreeWidgetItemIterator it(list_, QTreeWidgetItemIterator::NotHidden); *it; ++it)
                if ((*it)->parent() != nullptr) {
                    list_->setCurrentItem(*it);
                    break;
                }
            list_->setFocus();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace sdmatte::studio
