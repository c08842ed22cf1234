#include "ui/batch/notify.h"

#include <QApplication>
#include <QWidget>

#ifdef SDMATTE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QPointer>
#include <QVariantMap>
#endif

namespace sdmatte::studio {

void notify(QWidget& window, [[maybe_unused]] const QString& title,
            [[maybe_unused]] const QString& sentence)
{
#ifdef SDMATTE_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        const QString service = QStringLiteral("org.freedesktop.Notifications");
        auto call = QDBusMessage::createMethodCall(service,
                                                   QStringLiteral("/org/freedesktop/Notifications"),
                                                   service, QStringLiteral("Notify"));
        constexpr quint32 replaces_none = 0;
        constexpr int usual_time = -1;
        call << QStringLiteral("SDMatte Studio") << replaces_none << QApplication::desktopFileName()
             << title << sentence.toHtmlEscaped() << QStringList() << QVariantMap() << usual_time;
        auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(call));
        const QPointer<QWidget> shown = &window;
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, shown] {
            if (watcher->isError() && shown)
                QApplication::alert(shown);
            watcher->deleteLater();
        });
        return;
    }
#endif
    QApplication::alert(&window);
}

} // namespace sdmatte::studio
