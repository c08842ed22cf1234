// Exports in the background, and remembers what it wrote. UI thread only.
#pragma once

#include "document/object_state.h"
#include "ui/async/background_task.h"
#include "ui/export/exact_alphas.h"
#include "ui/export/export_cut_out.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

namespace sdmatte::studio {

class Exporter : public QObject {
    Q_OBJECT

public:
    using SharedAlpha = SharedExactAlpha;

    explicit Exporter(QObject* parent = nullptr);

    // Waits for the objects' exact alphas, asked for one after the other, then writes the files (at
    // least one), which are all or none begun. Objects without an alpha are left out of their file.
    // One export at a time: starting another cancels. A file that is_own() may be replaced without
    // asking. Ends with finished() or failed(), unless cancelled.
    void start_files(SharedPhoto photo, std::vector<ExportFile> files, ExportOptions options,
                     ExactAlphaOf exact_alpha);
    void cancel();
    [[nodiscard]] bool is_running() const { return run_ != nullptr; }

    // Whether it wrote the file of that name itself and nobody has touched it since.
    [[nodiscard]] bool is_own(const std::filesystem::path& path) const;

    // What Export does without a dialog: the photo's last export again, or where there is none,
    // its default name and the last choices. Whether that is without a question is is_silent().
    [[nodiscard]] ExportOptions next_options(const SharedPhoto& photo) const;
    [[nodiscard]] bool is_silent(const ExportOptions& options) const;
    [[nodiscard]] bool is_silent(const std::filesystem::path& path) const;

signals:
    void progressed(float fraction, const QString& stage); // 0..1
    // The first of so many files, and what of the photo it holds.
    void finished(const std::filesystem::path& path, int files, const sdmatte::PixelFrame& frame);
    void failed(const QString& sentence); // also for what cannot even be begun
    void running_changed(bool is_running);

private:
    struct Run {
        SharedPhoto photo;
        std::vector<ExportFile> files;
        ExportOptions options;
        ExactAlphaOf exact_alpha;
        ExactAlphas alphas{};
    };
    struct Written {
        std::weak_ptr<const OpenPhoto> photo;
        std::filesystem::path photo_path; // empty: it has no file
        std::filesystem::path chosen;     // ExportOptions::path
        std::filesystem::path path;
        std::filesystem::file_time_type time;
        std::uintmax_t size = 0;
        PixelFrame frame{};
    };

    struct Outcome {
        std::vector<Written> written;
        std::optional<Error> failure; // of the file after these
    };

    static Outcome write_files(const Run& run, const Progress& progress);
    [[nodiscard]] ExportOptions options_for(const std::filesystem::path& path) const;
    void gather();
    void write();
    void take(const Outcome& outcome);
    void end();
    void fail(const Error& error);

    BackgroundTask<Outcome> task_;
    std::shared_ptr<Run> run_; // null: nothing runs
    std::vector<Written> written_;
    std::optional<ExportOptions> last_;
};

} // namespace sdmatte::studio
