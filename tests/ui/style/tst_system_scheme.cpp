// The desktop's scheme, from a portal of our own on a bus of our own.
#include "ui/style/system_scheme.h"
#include "ui/style/theme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

namespace sdmatte::studio {

class Portal : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint preference = 0;

public slots:
    QDBusVariant Read(const QString& space, const QString& key) // NOLINT: the portal's name
    {
        const bool is_known = space == "org.freedesktop.appearance" && key == "color-scheme";
        return QDBusVariant(
            QVariant::fromValue(QDBusVariant(is_known ? QVariant(preference) : QVariant(99U))));
    }
};

class SystemSchemeTest : public QObject {
    Q_OBJECT

    static constexpr int patience_ms = 30'000;

    QProcess daemon;
    QString address;
    Portal portal;

    QDBusConnection bus() { return QDBusConnection("portal"); }

    void set_preference(uint preference)
    {
        portal.preference = preference;
        auto signal = QDBusMessage::createSignal(
            "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Settings", "SettingChanged");
        signal << "org.freedesktop.appearance"
               << "color-scheme" << QVariant::fromValue(QDBusVariant(preference));
        QVERIFY(bus().send(signal));
    }

private slots:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable("dbus-daemon");
        if (program.isEmpty())
            QSKIP("dbus-daemon is not installed");
        daemon.start(program, {"--session", "--nofork", "--print-address=1"});
        QVERIFY(daemon.waitForReadyRead(patience_ms));
        address = QString::fromLatin1(daemon.readLine()).trimmed();
        QVERIFY(QDBusConnection::connectToBus(address, "portal").isConnected());
        QVERIFY(bus().registerObject("/org/freedesktop/portal/desktop", &portal,
                                     QDBusConnection::ExportAllSlots));
        QVERIFY(bus().registerService("org.freedesktop.portal.Desktop"));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus("portal");
        daemon.terminate();
        daemon.waitForFinished();
    }

    void it_is_what_the_portal_says()
    {
        for (const auto& [preference, scheme] :
             {std::pair{1U, std::optional(Scheme::Dark)}, {2U, std::optional(Scheme::Light)}}) {
            portal.preference = preference;
            const SystemScheme system(address);
            QTRY_VERIFY_WITH_TIMEOUT(system.scheme() == scheme, patience_ms);
        }
    }

    void it_changes_with_the_desktop()
    {
        portal.preference = 1;
        const SystemScheme system(address);
        QSignalSpy changed(&system, &SystemScheme::changed);
        QTRY_VERIFY_WITH_TIMEOUT(system.scheme() == Scheme::Dark, patience_ms);
        set_preference(2);
        QTRY_VERIFY_WITH_TIMEOUT(system.scheme() == Scheme::Light, patience_ms);
        set_preference(0);
        QTRY_VERIFY_WITH_TIMEOUT(!system.scheme().has_value(), patience_ms);
        QCOMPARE(changed.count(), 3);
    }

    void without_a_portal_nobody_says()
    {
        const SystemScheme system("unix:path=/no/such/bus");
        QTest::qWait(20);
        QVERIFY(!system.scheme().has_value());
    }

    void the_theme_follows_only_if_it_is_to()
    {
        apply_theme(*qApp, ThemeChoice::System, Scheme::Light);
        QCOMPARE(scheme_of(qApp->palette()), Scheme::Light);
        apply_theme(*qApp, ThemeChoice::System, Scheme::Dark);
        QCOMPARE(scheme_of(qApp->palette()), Scheme::Dark);
        apply_theme(*qApp, ThemeChoice::Light, Scheme::Dark);
        QCOMPARE(scheme_of(qApp->palette()), Scheme::Light);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::SystemSchemeTest)
#include "tst_system_scheme.moc"
