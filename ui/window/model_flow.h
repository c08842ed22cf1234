// Open model...: a file becomes an installed model, in the background.
#pragma once

#include "models/import_model.h"
#include "ui/async/background_task.h"
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
    void open_file(const QString& file); // asks which network it holds where only people know
    void cancel();
    [[nodiscard]] bool is_busy() const { return looking_.is_running() || importing_.is_running(); }

signals:
    void imported(const QString& model); // its name

private:
    [[nodiscard]] bool may_begin();
    void ask(const QString& file);
    void import(const QString& file, NetworkKind network);
    void fail(const Error& error);

    QWidget& window_;
    Stage& stage_;
    Settings& settings_;
    BackgroundTask<std::optional<NetworkKind>> looking_; // a network drive may answer slowly
    BackgroundTask<ImportedModel> importing_;
};

} // namespace sdmatte::studio
