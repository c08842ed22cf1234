// The colour profiles of the screens, as the desktop tells them. The only place that knows a window
// system: screen_profiles_x11.cpp where xcb is there, else screen_profiles_none.cpp.
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

class QScreen;

namespace sdmatte::studio {

class ScreenProfiles : public QObject {
    Q_OBJECT

public:
    ScreenProfiles();
    ~ScreenProfiles() override;

    // ICC; empty: the desktop says none (Wayland, Windows and macOS never do here).
    [[nodiscard]] QByteArray profile_of(const QScreen* screen) const;

signals:
    void changed(); // of any screen

private:
    struct Watch;
    std::unique_ptr<Watch> watch_; // null: there is nothing to ask
};

} // namespace sdmatte::studio
