// All ways in which a photo comes into the window, and what is said when it does not.
#pragma once

#include "ui/window/photo_opening.h"
#include "ui/window/photo_watch.h"
#include "ui/window/settings.h"

#include <QObject>

#include <functional>

class QMimeData;

namespace sdmatte::studio {

class Stage;

class PhotoFlow : public QObject {
    Q_OBJECT

public:
    // Asked before the present photo is given up; calls `go_on` if it may be.
    using Leave = std::function<void(std::function<void()> go_on)>;

    PhotoFlow(QWidget& window, Stage& stage, Settings& settings, Leave leave);

    void choose_file();
    void open_files(const QStringList& files); // the first one
    void open_sample();
    void open_data(const QMimeData* data); // pasted or dropped
    void open_picture(const QImage& picture);
    void read_again();                     // the present photo's file
    void close();
    void cancel(); // what is being opened
    [[nodiscard]] bool is_opening() const { return opening_.is_running(); }

    // The kinds of data that open_data() understands.
    static bool can_open(const QMimeData* data);

    void photo_is_open(const OpenedPhoto& opened); // it is the present one from now on

signals:
    void opened(const sdmatte::studio::OpenedPhoto& opened);
    void closed();
    void recent_files_changed();

private:
    void fail(const Error& error, const QString& file);
    void say_changed(const QString& sentence);

    QWidget& window_;
    Stage& stage_;
    Settings& settings_;
    Leave leave_;
    PhotoOpening opening_;
    PhotoWatch watch_;
    SharedPhoto photo_;
};

// "6000 x 4000  24.0 MP  16 bit  Adobe RGB"
QString photo_facts(const OpenPhoto& photo);

} // namespace sdmatte::studio
