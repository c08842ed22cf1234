// The model that a person chose: remembered, and honest about what this version does with it.
#pragma once

#include "ui/async/background_task.h"
#include "ui/window/model_file.h"
#include "ui/window/settings.h"

#include <QObject>

class QWidget;

namespace sdmatte::studio {

class Stage;

class ModelFlow : public QObject {
    Q_OBJECT

public:
    ModelFlow(QWidget& window, Stage& stage, Settings& settings);

    void choose_file();
    void open_file(const QString& file); // asks which network it holds
    void forget();

    // "SDMatte*, model.safetensors"; empty: none is remembered.
    [[nodiscard]] QString chosen_model() const;

signals:
    void choice_changed();

private:
    void ask(const QString& file, ModelFormat format);

    QWidget& window_;
    Stage& stage_;
    Settings& settings_;
    BackgroundTask<ModelFormat> looking_; // a network drive may answer slowly
};

} // namespace sdmatte::studio
