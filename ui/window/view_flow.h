// From the settings to what the canvas shows: colours, the picture behind the cut-out, and the
// views that are derived from the matte or the prompt, which workers build. UI thread only.
#pragma once

#include "ui/async/background_task.h"
#include "ui/canvas/canvas.h"
#include "ui/document/document.h"
#include "ui/window/screen_colours.h"
#include "ui/window/settings.h"

#include <QObject>

#include <functional>

class QWidget;

namespace sdmatte::studio {

// What the model that is chosen takes.
struct NetworkInput {
    int side = 1024;          // of its square, pixels
    bool takes_points = true; // else they are grown to a mask
};

class ViewFlow : public QObject {
    Q_OBJECT

public:
    ViewFlow(QWidget& window, Canvas& canvas, Document& document, Settings& settings,
             std::function<NetworkInput()> network_input);

    void follow_settings(); // or the theme
    void use_screen(SharedScreenColours screen);
    void follow_engine(); // which decides what a network is sent

    void show(ViewMode mode); // asks for a picture where one is needed and none is chosen
    void choose_overlay_colour();
    void set_overlay_percent(int percent);
    void set_over_kept(bool is_over_kept);
    void choose_backdrop_colour();
    void choose_picture();
    void use_picture(const QString& file);
    void reset_colours();

signals:
    void settings_changed();
    void failed(const QString& sentence);

private:
    void choose_colour(const QString& title, const QColor& present,
                       std::function<void(const QColor&)> use);
    void changed();
    void follow_mode();
    void follow_photo();
    void follow_prompt();
    void load_picture();
    void derive();

    QWidget& window_;
    Canvas& canvas_;
    Document& document_;
    Settings& settings_;
    std::function<NetworkInput()> network_input_;
    BackgroundTask<SharedPhotoPyramid> picture_task_;
    BackgroundTask<SharedAlphaPyramid> derived_task_;
    SharedScreenColours screen_ = make_screen_colours({});
    QString shown_picture_; // that the canvas has, or will have
};

} // namespace sdmatte::studio
