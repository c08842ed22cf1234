// Every key of the program in one window: searched, changed, set back. A key that somebody else
// has is given away only when the artist says so.
#pragma once

#include "ui/window/key_bindings.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace sdmatte::studio {

class KeyField;

class KeyList : public QDialog {
    Q_OBJECT

public:
    // Grouped by the menus that the actions are in.
    KeyList(const QList<QAction*>& actions, const KeyChanges& changes, const QMenuBar& menus,
            QWidget* parent);

    void select(const QAction& action);

    [[nodiscard]] QLineEdit& search() { return *search_; }
    [[nodiscard]] QTreeWidget& list() { return *list_; }
    [[nodiscard]] KeyField& field() { return *field_; }
    [[nodiscard]] QLabel& words() { return *words_; } // about the key that was pressed
    [[nodiscard]] QPushButton& replace() { return *replace_; }
    [[nodiscard]] QPushButton& cancel() { return *cancel_; }
    [[nodiscard]] QPushButton& remove() { return *remove_; }
    [[nodiscard]] QPushButton& reset() { return *reset_; }
    [[nodiscard]] QPushButton& reset_all() { return *reset_all_; }

signals:
    void changed(const KeyChanges& changes); // the actions have their new keys

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill(const QMenuBar& menus);
    void lay_out();
    void connect_parts();
    void filter();
    void show_keys();
    void show_selected();
    void take(const QKeySequence& key);
    void give(const QList<QKeySequence>& keys);
    void end_question();
    void change(const KeyChanges& changes);
    [[nodiscard]] QAction* selected() const; // null: a fixed key, or none

    QList<QAction*> actions_;
    KeyChanges changes_;
    QList<FixedKey> fixed_;
    QKeySequence asked_; // for which somebody else would lose it
    QLineEdit* search_;
    QTreeWidget* list_;
    KeyField* field_;
    QLabel* words_;
    QPushButton* replace_;
    QPushButton* cancel_;
    QPushButton* remove_;
    QPushButton* reset_;
    QPushButton* reset_all_;
};

} // namespace sdmatte::studio
