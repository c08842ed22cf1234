// Exporting from the window: without a question where none is needed, else with the dialog.
#pragma once

#include "ui/export/export_presets.h"
#include "ui/export/exporter.h"
#include "ui/window/matte_flow.h"
#include "ui/window/settings.h"

#include <QObject>

#include <functional>
#include <map>

class QWidget;

namespace sdmatte::studio {

class Stage;

class ExportFlow : public QObject {
    Q_OBJECT

public:
    ExportFlow(QWidget& window, Stage& stage, Settings& settings, Document& document,
               MatteFlow& mattes);

    void export_again(); // as the last time, or as the output panel says
    void export_as();    // with the dialog
    // Calls `go_on` when the present state is written; never, if that fails or is given up.
    void export_then(std::function<void()> go_on);
    void go_on_after(std::function<void()> go_on) { then_ = std::move(go_on); } // what runs
    void cancel() { exporter_.cancel(); }
    [[nodiscard]] bool is_running() const { return exporter_.is_running(); }
    [[nodiscard]] QString file_name() const { return file_name_; } // of the running export

    // Something is shown and prompted, so that there is something to export.
    [[nodiscard]] bool can_export() const;
    // Of all objects, hidden ones too, the last exports of this photo wrote the present state.
    [[nodiscard]] bool is_current() const;
    // Another way has written these states, by object.
    void take_as_exported(const std::map<quint64, ObjectState>& states);
    void forget(); // another photo: nothing of it is exported
    void say_nothing_to_export();
    [[nodiscard]] ExactAlphaOf exact_alphas();
    [[nodiscard]] ExportPresets& presets() { return presets_; }

signals:
    void exported_changed();
    void options_changed(); // settings().output was changed by the dialog

private:
    [[nodiscard]] ExportOptions next_options() const;
    [[nodiscard]] Result<std::vector<ExportFile>> files_of(const ExportOptions& options) const;
    void open_dialog(const ExportOptions& options);
    void start(const ExportOptions& options);
    void finish(const std::filesystem::path& path, int files, const PixelFrame& frame);
    void fail(const QString& sentence);

    QWidget& window_;
    Stage& stage_;
    Settings& settings_;
    Document& document_;
    MatteFlow& mattes_;
    Exporter exporter_;
    ExportPresets presets_;
    QString file_name_;
    bool trims_ = false;                     // what runs
    std::map<quint64, ObjectState> writing_; // what the running export holds, by object
    std::map<quint64, ObjectState> exported_;
    std::function<void()> then_;
};

} // namespace sdmatte::studio
