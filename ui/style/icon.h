// The program's own icons: one colour, drawn on a grid of 20, tinted when they are painted.
#pragma once

#include <QIcon>
#include <QPalette>
#include <QPixmap>
#include <QString>

namespace sdmatte::studio {

// resources/icons/<name>.svg in the colours of the application's palette at that moment: text;
// the accent when on (checked); faded when disabled. Crisp at every scale. An unknown name gives
// a blank icon.
QIcon icon(const QString& name);

// The icon in one fixed colour, `side` device-independent pixels at `scale`.
QPixmap icon_pixmap(const QString& name, int side, double scale, const QColor& colour);

} // namespace sdmatte::studio
