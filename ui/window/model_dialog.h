// Which network a model file holds: only its maker knows SDMatte from SDMatte*.
#pragma once

#include "ui/window/model_file.h"
#include "ui/window/settings.h"

#include <QDialog>

class QRadioButton;

namespace sdmatte::studio {

class ModelDialog : public QDialog {
    Q_OBJECT

public:
    ModelDialog(const QString& file, ModelFormat format, QWidget* parent);

    [[nodiscard]] ModelChoice choice() const; // once accepted

private:
    QString file_;
    QRadioButton* star_;
};

} // namespace sdmatte::studio
