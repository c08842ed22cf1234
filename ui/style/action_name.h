// What an action is called outside menus.
#pragma once

#include <QAction>
#include <QRegularExpression>

namespace sdmatte::studio {

// Its text without "..." and without the mark of a menu's key; languages that write the key behind
// the text in parentheses, as Chinese does, lose them too, which QAction::iconText() leaves.
inline QString action_name(const QAction& action)
{
    static const QRegularExpression key(QStringLiteral("\\s*\\(&.\\)"));
    QAction plain(action.text().remove(key), nullptr);
    return plain.iconText();
}

} // namespace sdmatte::studio
