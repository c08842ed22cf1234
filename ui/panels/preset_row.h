// The row over the edge's sliders: which preset is in use, and a menu to keep, rename and delete
// one's own. A name is typed in the row itself.
#pragma once

#include "ui/document/document.h"
#include "ui/panels/edge_presets.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace sdmatte::studio {

class PresetRow : public QWidget {
    Q_OBJECT

public:
    PresetRow(Document& document, EdgePresets& presets, QWidget* parent);

    [[nodiscard]] QComboBox& choice() { return *choice_; }
    [[nodiscard]] QLineEdit& name() { return *name_; }
    [[nodiscard]] QAction& save() { return *save_; }
    [[nodiscard]] QAction& rename() { return *rename_; }
    [[nodiscard]] QAction& remove() { return *remove_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void show_state(); // which preset the document's edge is
    void use(int index);
    void ask_name(const QString& start, std::function<void(const QString&)> done);
    void end_name();

    Document& document_;
    EdgePresets& presets_;
    QComboBox* choice_;
    QLineEdit* name_;
    QToolButton* more_;
    QAction* save_;
    QAction* rename_;
    QAction* remove_;
    std::function<void(const QString&)> named_; // empty: no name is being typed
};

} // namespace sdmatte::studio
