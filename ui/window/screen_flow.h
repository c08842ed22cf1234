// From the settings and the desktop to the colours of the window's screen: reads and checks
// profiles in the background; the newest wish wins. UI thread only.
#pragma once

#include "ui/async/background_task.h"
#include "ui/window/screen_colours.h"
#include "ui/window/screen_profiles.h"
#include "ui/window/view_settings.h"

#include <QObject>
#include <QPointer>
#include <QWidget>

class QWindow;

namespace sdmatte::studio {

class ScreenFlow : public QObject {
    Q_OBJECT

public:
    ScreenFlow(QWidget& window, ScreenSettings& settings);

    [[nodiscard]] const SharedScreenColours& colours() const { return colours_; }
    // What the proof is of, by the profile's own name; empty: none is shown.
    [[nodiscard]] const QString& shown_proof() const { return shown_proof_; }

    void follow_settings(); // or the screen
    void follow_window();   // which may be on another screen from now on

    void use(ScreenSource source); // File asks for one where none is known
    void choose_profile();
    void use_profile(const QString& file);
    void set_proofing(bool is_on); // asks for a profile where none is known
    void choose_proof();
    void use_proof(const QString& file);
    void set_intent(ProofIntent intent);
    void set_gamut_warning(bool is_on);

signals:
    void changed();          // colours()
    void settings_changed(); // or the names in them
    void failed(const QString& sentence);

private:
    struct Wish {
        ScreenSettings settings;
        QByteArray desktop; // the desktop's profile of the screen
        QString desktop_name;
    };
    struct Found {
        SharedScreenColours colours;
        QString proof;
        QString failure; // of the screen's profile; a sentence
        QString proof_failure;
    };
    static Result<Found> find(const Wish& wish);

    void choose(const QString& title, const QString& before,
                const std::function<void(const QString&)>& use);
    void settings_are_changed();
    void take(const Found& found);

    QWidget& window_;
    ScreenSettings& settings_;
    ScreenProfiles profiles_;
    QPointer<QWindow> followed_;
    SharedScreenColours colours_;
    QString shown_proof_;
    QString said_; // the failure that was said last
    BackgroundTask<Found> task_;
};

} // namespace sdmatte::studio
