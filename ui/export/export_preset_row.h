// Chooses, saves, renames and deletes the presets of an export.
#pragma once

#include "ui/export/export_presets.h"

#include <QWidget>

#include <functional>

class QAction;
class QComboBox;
class QLineEdit;
class QToolButton;

namespace sdmatte::studio {

class ExportPresetRow : public QWidget {
    Q_OBJECT

public:
    ExportPresetRow(ExportPresets& presets, QWidget* parent = nullptr);

    // What is chosen now: the preset that it is, if any, is shown.
    void show_options(const ExportOptions& options);
    [[nodiscard]] QComboBox* choice() const { return choice_; }

signals:
    void chosen(const sdmatte::studio::ExportPreset& preset);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void ask_name(const QString& start, std::function<void(const QString&)> done);
    void take_name();
    void end_name();

    ExportPresets& presets_;
    ExportOptions options_;
    QComboBox* choice_;
    QLineEdit* name_; // in its place while a name is asked for
    QToolButton* more_;
    QAction* save_;
    QAction* rename_;
    QAction* remove_;
    std::function<void(const QString&)> named_;
};

} // namespace sdmatte::studio
