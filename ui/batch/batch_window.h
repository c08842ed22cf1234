// A window of its own for batches: what one is to do, then how it goes and what came of it. The
// studio stays usable beside it, and closing this window ends no batch.
#pragma once

#include "ui/batch/batch_form.h"
#include "ui/batch/batch_run.h"

#include <QWidget>

class QStackedWidget;

namespace sdmatte::studio {

class BatchProgress;
class BatchReview;

class BatchWindow : public QWidget {
    Q_OBJECT

public:
    BatchWindow(BatchRun& run, const BatchOffer& offer, BatchForm::JobOf job_of,
                QWidget* parent = nullptr);

    [[nodiscard]] BatchForm& form() const { return *form_; }
    [[nodiscard]] BatchProgress& progress() const { return *progress_; }
    [[nodiscard]] BatchReview& review() const { return *review_; }

signals:
    void started(const sdmatte::studio::BatchChoice& choice); // is remembered

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void start();

    BatchRun& run_;
    BatchForm::JobOf job_of_;
    QStackedWidget* pages_;
    BatchForm* form_;
    QWidget* running_;
    BatchProgress* progress_;
    BatchReview* review_;
};

} // namespace sdmatte::studio
