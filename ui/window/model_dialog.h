// Which network a model file holds, where its tensors do not tell: only its maker knows SDMatte
// from SDMatte*.
#pragma once

#include "network/network_kind.h"

#include <QDialog>

class QRadioButton;

namespace sdmatte::studio {

class ModelDialog : public QDialog {
    Q_OBJECT

public:
    ModelDialog(const QString& file, QWidget* parent);

    [[nodiscard]] NetworkKind network() const; // once accepted

private:
    QRadioButton* star_;
};

} // namespace sdmatte::studio
