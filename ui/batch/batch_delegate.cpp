#include "ui/batch/batch_delegate.h"

#include "ui/batch/batch_rows.h"
#include "ui/batch/batch_thumbnails.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace sdmatte::studio {
namespace {

constexpr int row_height = 64;
constexpr int picture_side = 48;
constexpr int checker_px = 6;
constexpr double unsure = 0.5; // below it a result is marked

void draw_picture(QPainter& painter, const QRect& place, const QImage& picture,
                  const Colours& colours)
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(place, measure::radius, measure::radius);
    painter.setClipPath(shape);
    painter.fillRect(place, colours.checker_a);
    for (int y = 0; y < place.height(); y += checker_px)
        for (int x = (y / checker_px) % 2 * checker_px; x < place.width(); x += 2 * checker_px)
            painter.fillRect(place.x() + x, place.y() + y, checker_px, checker_px,
                             colours.checker_b);
    if (!picture.isNull()) {
        const QSizeF size = QSizeF(picture.size()).scaled(place.size(), Qt::KeepAspectRatio);
        QRectF inside(QPointF(), size);
        inside.moveCenter(QRectF(place).center());
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(inside, picture);
    }
    painter.restore();
}

} // namespace

BatchDelegate::BatchDelegate(const BatchRows& rows, BatchThumbnails& thumbnails,
                             const std::filesystem::path& output, QObject* parent)
    : QStyledItemDelegate(parent)
    , rows_(rows)
    , thumbnails_(thumbnails)
    , output_(output)
{
}

QSize BatchDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {0, row_height};
}

void BatchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    const BatchRow& row = rows_.row(index.row());
    const Colours& colours = colours_of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if ((option.state & QStyle::State_Selected) != 0) {
        QColor ground = colours.accent;
        ground.setAlphaF(0.22F);
        painter->fillRect(option.rect, ground);
    } else if ((option.state & QStyle::State_MouseOver) != 0) {
        painter->fillRect(option.rect, mixed(colours.panel, colours.text, 0.05));
    }

    const QRect inner = option.rect.adjusted(measure::margin, 0, -measure::margin, 0);
    QRect place(inner.left(), inner.center().y() - picture_side / 2 + 1, picture_side,
                picture_side);
    const bool is_failed = row.state == BatchRow::State::Failed;
    if (is_failed) {
        const double scale = painter->device()->devicePixelRatio();
        painter->drawPixmap(place.center() - QPoint(10, 10),
                            icon_pixmap("error", measure::icon, scale, colours.error));
    } else {
        draw_picture(*painter, place, thumbnails_.picture(output_ / row.output), colours);
    }

    QString figure;
    if (row.state == BatchRow::State::Done && row.doubts)
        figure = tr("%1 %").arg(QLocale().toString(row.confidence * 100, 'f', 0));
    const QFont numbers = number_font();
    const int figure_width = QFontMetrics(numbers).horizontalAdvance(tr("%1 %").arg(100)) + 4;
    QRect words = inner.adjusted(picture_side + measure::margin, 10, 0, -10);
    QRect top(words.left(), words.top(), words.width(), words.height() / 2);
    QRect bottom(words.left(), top.bottom() + 1, words.width(), words.height() / 2);

    painter->setFont(numbers);
    painter->setPen(row.confidence < unsure ? colours.warning : colours.secondary);
    painter->drawText(top, Qt::AlignRight | Qt::AlignVCenter, figure);
    top.setRight(top.right() - figure_width);
    painter->setFont(option.font);
    painter->setPen(colours.text);
    painter->drawText(top, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(name_of(row), Qt::ElideMiddle, top.width()));
    QFont small = option.font;
    small.setPixelSize(measure::label_px);
    painter->setFont(small);
    painter->setPen(is_failed ? colours.error : colours.secondary);
    painter->drawText(bottom, Qt::AlignLeft | Qt::AlignVCenter,
                      QFontMetrics(small).elidedText(why_of(row), Qt::ElideRight, bottom.width()));
    painter->restore();
}

} // namespace sdmatte::studio
