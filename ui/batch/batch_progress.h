// How far a batch is, how fast, and the buttons that pause, resume and end it.
#pragma once

#include "ui/batch/batch_run.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sdmatte::studio {

class RatePlot;

class BatchProgress : public QWidget {
    Q_OBJECT

public:
    explicit BatchProgress(BatchRun& run, QWidget* parent = nullptr);

signals:
    void new_batch_wanted(); // after this one

private:
    QWidget* make_number(const char* name, const QString& what, QLabel*& number);
    void follow();
    void follow_sentence();
    void press_main();
    void say(const QString& sentence, const char* kind);

    BatchRun& run_;
    QLabel* title_ = nullptr;
    QProgressBar* bar_ = nullptr;
    QLabel* done_ = nullptr;
    QLabel* failed_ = nullptr;
    QLabel* left_ = nullptr;
    QLabel* rate_ = nullptr;
    QLabel* time_ = nullptr;
    QLabel* message_ = nullptr;
    RatePlot* plot_ = nullptr;
    QPushButton* main_ = nullptr; // pause, resume, new batch
    QPushButton* cancel_ = nullptr;
};

// "6 min", "1 h 20 min", "40 s": of what is estimated.
QString time_in_words(double seconds);

} // namespace sdmatte::studio
