// Tells a person who is elsewhere.
#pragma once

#include <QString>

class QWidget;

namespace sdmatte::studio {

// A notification of the desktop (org.freedesktop.Notifications), asked for without waiting; where
// there is none, `window` asks for attention in the task bar.
void notify(QWidget& window, const QString& title, const QString& sentence);

} // namespace sdmatte::studio
