#include "ui/style/system_scheme.h"

#ifdef SDMATTE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QUuid>
#endif

#include <utility>

namespace sdmatte::studio {

#ifdef SDMATTE_HAS_DBUS

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString color_scheme = QStringLiteral("color-scheme");

// Asking without a bus would start one.
bool has_session_bus()
{
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS")
           || QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus");
}

// Variants within variants.
uint number_in(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

} // namespace

SystemScheme::SystemScheme(QString bus, QObject* parent)
    : QObject(parent)
{
    if (bus.isEmpty() && !has_session_bus())
        return;
    if (!bus.isEmpty()) {
        connection_name_ = QUuid::createUuid().toString();
        QDBusConnection::connectToBus(bus, connection_name_);
    }
    ask();
}

SystemScheme::~SystemScheme()
{
    if (!connection_name_.isEmpty())
        QDBusConnection::disconnectFromBus(connection_name_);
}

void SystemScheme::ask()
{
    QDBusConnection connection = connection_name_.isEmpty() ? QDBusConnection::sessionBus()
                                                            : QDBusConnection(connection_name_);
    if (!connection.isConnected())
        return;
    connection.connect(service, path, settings, QStringLiteral("SettingChanged"), this,
                       SLOT(hear(QString, QString, QDBusVariant)));
    auto call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call << appearance << color_scheme;
    auto* watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        watcher->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (!reply.isError())
            take(number_in(QVariant::fromValue(reply.value())));
    });
}

void SystemScheme::hear(const QString& space, const QString& key, const QDBusVariant& value)
{
    if (space == appearance && key == color_scheme)
        take(number_in(QVariant::fromValue(value)));
}

#else

SystemScheme::SystemScheme(QString bus, QObject* parent)
    : QObject(parent)
    , connection_name_(std::move(bus))
{
}

SystemScheme::~SystemScheme() = default;

void SystemScheme::ask() {}

void SystemScheme::hear(const QString&, const QString&, const QDBusVariant&) {}

#endif

// 1: dark, 2: light; else the desktop has no preference.
void SystemScheme::take(uint preference)
{
    std::optional<Scheme> now;
    if (preference == 1)
        now = Scheme::Dark;
    else if (preference == 2)
        now = Scheme::Light;
    if (now != scheme_) {
        scheme_ = now;
        emit changed();
    }
}

} // namespace sdmatte::studio
