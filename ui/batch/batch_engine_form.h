// Which engine cuts out the photos of a batch, and where it computes.
#pragma once

#include "ui/batch/batch_engines.h"

#include <QObject>

class QComboBox;
class QFormLayout;

namespace sdmatte::studio {

class BatchEngineForm : public QObject {
    Q_OBJECT

public:
    // Adds its rows to the form, whose widgets own them.
    BatchEngineForm(QFormLayout& form, const BatchOffer& offer, QWidget* owner);

    // A model that is not offered: the classical engine.
    void show_choice(const BatchEngine& engine);
    [[nodiscard]] BatchEngine choice() const;

signals:
    void changed();

private:
    void show_what_fits();

    QComboBox* engine_;
    QComboBox* device_;
    QComboBox* side_;
};

} // namespace sdmatte::studio
