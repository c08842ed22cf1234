// Asks what a batch is to do, and says at once how many photos that are and what of them is
// finished already.
#pragma once

#include "ui/async/background_task.h"
#include "ui/batch/batch_job.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sdmatte::studio {

class BatchEngineForm;
class BatchOutputForm;
class BatchPromptForm;
class PathField;

struct BatchCounted {
    std::size_t photos = 0;
    std::size_t finished = 0; // by an earlier batch, with the same choices
    bool has_journal = false; // of an earlier batch
    QStringList left_out{};   // one sentence each
};

class BatchForm : public QWidget {
    Q_OBJECT

public:
    using JobOf = std::function<BatchJob(const BatchChoice& choice)>;

    BatchForm(const BatchOffer& offer, JobOf job_of, QWidget* parent = nullptr);

    void set_choice(const BatchChoice& choice);
    [[nodiscard]] BatchChoice choice() const;
    [[nodiscard]] bool replaces_others() const;
    void count_again(); // soon: files may have come

signals:
    void start_wanted();

private:
    QWidget* make_photos(const BatchOffer& offer);
    QWidget* make_results();
    QLayout* make_foot();
    void count();
    void show_count(const Result<BatchCounted>& counted);
    void say(const QString& sentence, const char* kind);

    JobOf job_of_;
    PathField* input_ = nullptr;
    PathField* output_ = nullptr;
    QCheckBox* is_recursive_ = nullptr;
    QLineEdit* filters_ = nullptr;
    BatchPromptForm* prompts_ = nullptr;
    BatchEngineForm* engine_ = nullptr;
    BatchOutputForm* results_ = nullptr;
    QCheckBox* edge_ = nullptr;
    QCheckBox* replaces_ = nullptr;
    QLabel* count_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* start_ = nullptr;
    QTimer soon_;
    BackgroundTask<BatchCounted> counting_; // last
};

} // namespace sdmatte::studio
