#include "ui/export/show_in_folder.h"

#include <QDesktopServices>
#include <QUrl>

#ifdef SDMATTE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#endif

namespace sdmatte::studio {
namespace {

// From the path's bytes, which may be no UTF-8.
QUrl url_of(const std::filesystem::path& path)
{
    const std::u8string bytes = path.generic_u8string();
    const QByteArray encoded =
        QByteArray(reinterpret_cast<const char*>(bytes.data()), qsizetype(bytes.size()))
            .toPercentEncoding("/");
    return QUrl::fromEncoded("file://" + encoded, QUrl::StrictMode);
}

void open_folder(const std::filesystem::path& file)
{
    QDesktopServices::openUrl(url_of(file.parent_path()));
}

} // namespace

void show_in_folder(const std::filesystem::path& file)
{
    std::error_code failed;
    const std::filesystem::path whole = std::filesystem::absolute(file, failed);
    const std::filesystem::path path = failed ? file : whole;
#ifdef SDMATTE_HAS_DBUS
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (bus.isConnected()) {
        auto call = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.FileManager1"),
                                                   QStringLiteral("/org/freedesktop/FileManager1"),
                                                   QStringLiteral("org.freedesktop.FileManager1"),
                                                   QStringLiteral("ShowItems"));
        call << QStringList{QString::fromUtf8(url_of(path).toEncoded())} << QString();
        auto* const watcher = new QDBusPendingCallWatcher(bus.asyncCall(call));
        QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, path] {
            if (watcher->isError())
                open_folder(path);
            watcher->deleteLater();
        });
        return;
    }
#endif
    open_folder(path);
}

} // namespace sdmatte::studio
