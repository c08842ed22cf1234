// What a batch is told about each photo.
#pragma once

#include "ui/batch/batch_choice.h"

#include <QObject>

#include <array>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace sdmatte::studio {

class PathField;

class BatchPromptForm : public QObject {
    Q_OBJECT

public:
    // Adds its rows to the form, whose widgets own them.
    BatchPromptForm(QFormLayout& form, QWidget* owner);

    void show_choice(const BatchChoice& choice);
    void take_choice(BatchChoice& choice) const;

signals:
    void changed();

private:
    void show_what_fits();
    void use_unit(bool is_percent);

    QFormLayout& form_;
    QComboBox* kind_;
    QWidget* box_row_;
    std::array<QDoubleSpinBox*, 4> edges_{};
    QComboBox* unit_;
    PathField* file_;
    QCheckBox* masks_;
};

} // namespace sdmatte::studio
