#include "ui/panels/object_colour_menu.h"

#include "ui/document/object_edits.h"

#include <QColorDialog>
#include <QCoreApplication>
#include <QMenu>
#include <QPainter>

#include <array>
#include <iterator>

namespace sdmatte::studio {
namespace {

constexpr int icon_side = 16;

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::ObjectColours)
};

QColor shown(const ObjectColour& colour)
{
    return {colour.red, colour.green, colour.blue};
}

QIcon swatch(const QColor& colour)
{
    QPixmap picture(2 * icon_side, 2 * icon_side);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(128, 128, 128), 1));
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(2.5, 2.5, icon_side - 5, icon_side - 5));
    painter.end();
    return QIcon(picture);
}

void ask_for_colour(Document& document, quint64 object, QWidget* parent)
{
    const PhotoObject* found = document.objects().find(object);
    if (found == nullptr)
        return;
    auto* dialog = new QColorDialog(shown(found->colour), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog);
    QObject::connect(dialog, &QColorDialog::colorSelected, &document,
                     [&document, object](const QColor& chosen) {
                         const QRgb code = chosen.rgb();
                         recolour_object(document, object,
                                         {static_cast<std::uint8_t>(qRed(code)),
                                          static_cast<std::uint8_t>(qGreen(code)),
                                          static_cast<std::uint8_t>(qBlue(code))});
                     });
    dialog->open();
}

} // namespace

void fill_colour_menu(QMenu& menu, Document& document, quint64 object, QWidget* parent)
{
    const std::array names{Text::tr("Amber"),  Text::tr("Blue"),   Text::tr("Green"),
                           Text::tr("Violet"), Text::tr("Orange"), Text::tr("Cyan"),
                           Text::tr("Lime"),   Text::tr("Pink")};
    static_assert(names.size() == std::size(object_colours));
    const PhotoObject* found = document.objects().find(object);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const ObjectColour colour = object_colours[i];
        QAction* action =
            menu.addAction(swatch(shown(colour)), names[i], &document, [&document, object, colour] {
                recolour_object(document, object, colour);
            });
        action->setCheckable(true);
        action->setChecked(found != nullptr && found->colour == colour);
    }
    menu.addSeparator();
    menu.addAction(Text::tr("&Other..."), parent,
                   [&document, object, parent] { ask_for_colour(document, object, parent); });
}

} // namespace sdmatte::studio
