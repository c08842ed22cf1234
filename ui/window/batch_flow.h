// Batches from the window: their own window, the engines that they may have, and the way of a
// photo from there into the editor and back.
#pragma once

#include "ui/async/background_task.h"
#include "ui/batch/batch_window.h"
#include "ui/document/document.h"
#include "ui/window/photo_opening.h"
#include "ui/window/settings.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

class QMessageBox;

namespace sdmatte::studio {

class EngineFlow;
class ExportFlow;
class PhotoFlow;
class Stage;

class BatchFlow : public QObject {
    Q_OBJECT

public:
    BatchFlow(QWidget& window, Stage& stage, Settings& settings, Document& document,
              EngineFlow& engines, PhotoFlow& photos, ExportFlow& exports);
    ~BatchFlow() override;

    void show();
    void change_language(); // of the window, if it is open
    void follow_opened(const OpenedPhoto& opened);
    void follow_closed();
    // What the editor has of a batch's photo, in the place of its result.
    void save();
    [[nodiscard]] bool can_save() const { return edited_.has_value(); }

    [[nodiscard]] bool is_running() const { return run_.is_running(); }
    // Asks whether the running batch may end; calls `go_on` when it has.
    void ask_to_end(std::function<void()> go_on);

    [[nodiscard]] BatchRun& run() { return run_; }
    [[nodiscard]] BatchWindow* batch_window() const { return shown_; } // null: not open

signals:
    void edited_changed(); // can_save()

private:
    struct Edited { // a photo of a batch, in the editor
        BatchItem item;
        BatchJob job;
    };

    void make_window();
    [[nodiscard]] BatchOffer offer() const;
    [[nodiscard]] BatchJob job_of(const BatchChoice& choice) const;
    void open(const std::string& name);
    void take_prompt(const ObjectPrompt& prompt);
    void set_edited(std::optional<Edited> edited);
    void write(const ExportSource& source);
    void say(const QString& sentence, bool is_failure);
    void tell_end();

    QWidget& window_;
    Stage& stage_;
    Settings& settings_;
    Document& document_;
    EngineFlow& engines_;
    PhotoFlow& photos_;
    ExportFlow& exports_;
    std::optional<Edited> opening_;
    std::optional<Edited> edited_;
    std::shared_ptr<int> saving_; // as long as alphas are waited for
    QPointer<BatchWindow> shown_;
    QPointer<QMessageBox> question_;
    BatchRun run_;
    BackgroundTask<ObjectPrompt> prompting_;
    BackgroundTask<JournalEntry> writing_; // last
};

} // namespace sdmatte::studio
