// The results of a batch one after the other, the doubtful ones first: a list, and the result
// large beside its photo.
#pragma once

#include "ui/async/background_task.h"
#include "ui/batch/batch_pictures.h"
#include "ui/batch/batch_run.h"
#include "ui/batch/batch_thumbnails.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;

namespace sdmatte::studio {

class ExportPreview;

class BatchReview : public QWidget {
    Q_OBJECT

public:
    explicit BatchReview(BatchRun& run, QWidget* parent = nullptr);
    ~BatchReview() override;

    // Which photo the editor has open for the batch; empty: none.
    void set_edited(const std::string& name);
    // What a person did with it, or why that failed.
    void say(const QString& sentence, const char* kind);
    void show_changed(const std::string& name); // its file is another one

    [[nodiscard]] std::string current() const; // a photo's name; empty: none
    [[nodiscard]] QListView& list() const { return *list_; }
    [[nodiscard]] const BatchThumbnails& thumbnails() const { return thumbnails_; }

signals:
    void open_wanted(const std::string& name);           // in the editor
    void save_wanted();                                  // what the editor has, into the batch
    void show_wanted(const std::filesystem::path& file); // in its folder

private:
    QWidget* make_list();
    QWidget* make_view();
    void follow_rows();
    void show_current();
    void show_pictures(const BatchPictures& pictures);
    void step(int rows);

    BatchRun& run_;
    std::filesystem::path output_; // folder, of the run
    BatchThumbnails thumbnails_;
    QListView* list_ = nullptr;
    ExportPreview* photo_ = nullptr;
    ExportPreview* result_ = nullptr;
    QLabel* name_ = nullptr;
    QLabel* why_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* open_ = nullptr;
    QPushButton* save_ = nullptr;
    QPushButton* show_ = nullptr;
    std::string shown_;                     // photo whose pictures are shown, or being read
    std::string edited_;                    // photo in the editor
    BackgroundTask<BatchPictures> reading_; // last
};

} // namespace sdmatte::studio
