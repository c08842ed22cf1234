// Whether the desktop is dark or light now, as its portal says (org.freedesktop.portal.Settings);
// Qt 6.4 itself has no way to ask. Nothing here waits.
#pragma once

#include "ui/style/palette.h"

#include <QObject>

#include <optional>

class QDBusVariant;

namespace sdmatte::studio {

class SystemScheme : public QObject {
    Q_OBJECT

public:
    // `bus` is an address; empty: the session's.
    explicit SystemScheme(QString bus = {}, QObject* parent = nullptr);
    ~SystemScheme() override;

    [[nodiscard]] std::optional<Scheme> scheme() const { return scheme_; } // none: nobody says

signals:
    void changed();

private slots:
    void hear(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void ask();
    void take(uint preference);

    QString connection_name_; // of our own; empty: the session's
    std::optional<Scheme> scheme_;
};

} // namespace sdmatte::studio
