// What an export would give, found out by doing it: into a scratch folder, in the background.
#pragma once

#include "ui/async/background_task.h"
#include "ui/export/composed.h"
#include "ui/export/exact_alphas.h"
#include "ui/export/scratch_folder.h"

#include <QImage>
#include <QObject>
#include <QTimer>

#include <optional>

namespace sdmatte::studio {

struct Trial {
    std::uintmax_t bytes = 0; // of all files
    int files = 1;
    PixelFrame frame{}; // what of the photo the first file holds
    QImage picture{};   // of the first file, as file_picture()
    QImage overview{};  // the same, at most overview_side pixels wide or high
};

inline constexpr int overview_side = 1600;

class ExportTrial : public QObject {
    Q_OBJECT

public:
    ExportTrial(SharedPhoto photo, ExactAlphaOf exact_alpha, QObject* parent = nullptr);

    // Soon, so that a dragged slider is one trial; what was tried before is forgotten. Alphas and
    // colours are kept for the next one, which may differ in its file only.
    void try_out(std::vector<ExportFile> files, const ExportOptions& options);
    void cancel();

signals:
    void started();
    void progressed(float fraction, const QString& stage);
    void finished(const sdmatte::studio::Trial& trial);
    void failed(const QString& sentence);

private:
    using ComposedFiles = std::vector<Composed>;
    struct Wanted {
        std::vector<ExportFile> files;
        ExportOptions options;
    };
    struct Outcome {
        Trial trial;
        std::shared_ptr<const ComposedFiles> composed;
    };
    struct Kept { // of the last trial
        std::shared_ptr<const ComposedFiles> composed;
        std::vector<std::vector<quint64>> objects; // by file
        bool has_colours = false;
        bool has_layers = false;
    };

    static Result<Outcome> make(const SharedPhoto& photo, const Wanted& wanted,
                                const ExactAlphas& alphas,
                                std::shared_ptr<const ComposedFiles> composed,
                                const std::filesystem::path& folder, const Progress& progress);
    void begin();
    void work(const ExactAlphas& alphas);

    SharedPhoto photo_;
    ExactAlphaOf exact_alpha_;
    ScratchFolder scratch_;
    std::shared_ptr<Wanted> wanted_; // null: nothing
    Kept kept_;
    QTimer soon_;
    BackgroundTask<Outcome> task_; // last: ends before its folder goes
};

} // namespace sdmatte::studio
