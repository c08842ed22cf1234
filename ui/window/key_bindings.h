// Which key belongs to which action: the program's own, and what the artist has changed.
#pragma once

#include "ui/window/actions.h"

#include <QKeySequence>
#include <QMap>
#include <QStringList>

namespace sdmatte::studio {

// The artist's changes: an action's name and its keys as portable text; none: it has no key.
using KeyChanges = QMap<QString, QStringList>;

// A key that is no action's, and what it does.
struct FixedKey {
    QString what;
    QString keys; // as a person reads them
    QList<QKeySequence> taken;
};
QList<FixedKey> fixed_keys();

// Gives every action that can have a key its name (objectName), and notes its keys as the
// program's own. Call once, after they are made.
void name_actions(const Actions& actions);

// All named actions of `owner`, in the order in which they were made.
QList<QAction*> named_actions(const QObject* owner);

// Every action has its key as changed, else its own one unless another action has taken it; a
// key that is fixed is nobody's. Tooltips say so.
void apply_keys(const QList<QAction*>& actions, const KeyChanges& changes);

[[nodiscard]] QList<QKeySequence> default_keys(const QAction& action);

// Who has `key` now, besides `except`; null: nobody.
QAction* owner_of(const QKeySequence& key, const QList<QAction*>& actions, const QAction* except);
const FixedKey* fixed_owner_of(const QKeySequence& key, const QList<FixedKey>& fixed);

// The changes after `action` gets these keys, which whoever had them loses.
KeyChanges with_keys(KeyChanges changes, const QList<QAction*>& actions, const QAction& action,
                     const QList<QKeySequence>& keys);

} // namespace sdmatte::studio
