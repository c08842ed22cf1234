#include "ui/style/icon.h"

#include <QApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace sdmatte::studio {
namespace {

QPixmap tinted(const QString& name, QSize pixels, const QColor& colour)
{
    const QString key = QStringLiteral("sdmatte-icon/%1/%2/%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap found;
    if (QPixmapCache::find(key, &found))
        return found;
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(QStringLiteral(":/icons/%1.svg").arg(name));
    if (renderer.isValid()) {
        QPainter painter(&pixmap);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(), colour);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

// Asks for the palette when it paints, so that a change of the theme needs no new icons.
class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(QString name)
        : name_(std::move(name))
    {
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIconEngine(name_); }
    [[nodiscard]] QString key() const override { return QStringLiteral("sdmatte-tinted"); }
    [[nodiscard]] bool isNull() override { return name_.isEmpty(); }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return tinted(name_, size, colour(mode, state));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state,
                         qreal scale) override
    {
        QPixmap made = pixmap(size, mode, state);
        made.setDevicePixelRatio(scale);
        return made;
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        QPixmap made = tinted(name_, (QSizeF(rect.size()) * scale).toSize(), colour(mode, state));
        made.setDevicePixelRatio(scale);
        painter->drawPixmap(rect.topLeft(), made);
    }

private:
    static QColor colour(QIcon::Mode mode, QIcon::State state)
    {
        const QPalette palette = QApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        if (state == QIcon::On)
            return palette.color(QPalette::Active, QPalette::Highlight);
        return palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString name_;
};

} // namespace

QIcon icon(const QString& name)
{
    return QIcon(new TintedIconEngine(name)); // QIcon owns its engine
}

QPixmap icon_pixmap(const QString& name, int side, double scale, const QColor& colour)
{
    QPixmap pixmap = tinted(name, (QSizeF(side, side) * scale).toSize(), colour);
    pixmap.setDevicePixelRatio(scale);
    return pixmap;
}

} // namespace sdmatte::studio
