// How the results of a batch are written: what the export dialog offers, for cut-outs.
#pragma once

#include "ui/export/export_presets.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace sdmatte::studio {

class BatchOutputForm : public QObject {
    Q_OBJECT

public:
    // Adds its rows to the form, whose widgets own them.
    explicit BatchOutputForm(QFormLayout& form, QWidget* owner);

    void show_choice(const ExportPreset& choice);
    [[nodiscard]] ExportPreset choice() const; // without a name

signals:
    void changed();

private:
    void show_what_fits();

    QComboBox* format_;
    QComboBox* depth_;
    QCheckBox* lossless_;
    QSpinBox* quality_;
    QComboBox* colours_;
    QComboBox* hidden_;
    QCheckBox* trim_;
    QCheckBox* gps_;
    QLineEdit* name_;
    bool is_filling_ = false;
};

} // namespace sdmatte::studio
