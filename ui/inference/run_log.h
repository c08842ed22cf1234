// How long the last exact runs took, and with which engine. UI thread only.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

namespace sdmatte::studio {

struct Run {
    QString engine;
    double prepare_seconds = 0; // of the photo; 0: it was prepared already
    double refine_seconds = 0;

    bool operator==(const Run&) const = default;
};

class RunLog : public QObject {
    Q_OBJECT

public:
    static constexpr int most_runs = 20;

    using QObject::QObject;

    [[nodiscard]] const QList<Run>& runs() const { return runs_; } // the oldest first

    void prepared(double seconds); // counts for the next run
    void refined(double seconds, const QString& engine);

signals:
    void changed();

private:
    QList<Run> runs_;
    double prepared_seconds_ = 0;
};

} // namespace sdmatte::studio
