// The cut-out for other programs: on the clipboard, and dragged from its handle. It is made in the
// background; nothing here waits.
#pragma once

#include "ui/async/background_task.h"
#include "ui/document/document.h"
#include "ui/export/copied_cut_out.h"
#include "ui/export/export_files.h"
#include "ui/export/scratch_folder.h"
#include "ui/panels/cut_out_handle.h"
#include "ui/window/settings.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace sdmatte::studio {

class ExportFlow;
class Stage;

enum class CopySize { Trimmed, Whole };

class CopyFlow : public QObject {
    Q_OBJECT

public:
    CopyFlow(Stage& stage, Settings& settings, Document& document, ExportFlow& exports);

    // Onto the clipboard, when it is made, which is said; what was there stays until then.
    void copy(CopySize size);
    void cancel();
    [[nodiscard]] bool is_copying() const { return is_copying_; }

    // Serves this handle from now on.
    void use(CutOutHandle* handle);
    void follow_document(); // it may be another cut-out now

private:
    struct Wanted { // all that a copy depends on
        SharedPhoto photo;
        std::vector<ExportPart> parts;
        ExportOptions options;

        bool operator==(const Wanted&) const;
    };
    using SharedCopy = std::shared_ptr<const CopiedCutOut>;

    [[nodiscard]] std::optional<Wanted> wanted(CopySize size) const;
    // Makes it, unless that runs already or is done; then calls `done`.
    void make(const Wanted& wanted);
    void take(const Result<SharedCopy>& made);
    void fail(const Error& error);
    void prepare(bool is_asked_for);
    void give_to_handle();

    Stage& stage_;
    Settings& settings_;
    Document& document_;
    ExportFlow& exports_;
    ScratchFolder scratch_;
    QPointer<CutOutHandle> handle_;
    std::shared_ptr<const Wanted> making_; // null: nothing
    std::optional<Wanted> made_of_;
    SharedCopy made_;
    bool is_copying_ = false;                  // what is being made goes onto the clipboard
    CopySize copied_size_ = CopySize::Trimmed; // the last
    BackgroundTask<SharedCopy> task_;
};

} // namespace sdmatte::studio
