// The fields of forms in dialogs and windows, as high as their rows.
#pragma once

#include <QString>
#include <QStringList>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QWidget;

namespace sdmatte::studio {

// `name` is the object's name, for tests; the form that takes the field owns it.
[[nodiscard]] QComboBox* make_box(const char* name);
[[nodiscard]] QCheckBox* make_check(const char* name, const QString& text, const QString& tip);

// Buttons of which one is on, called by their numbers, at the end of the row.
[[nodiscard]] QButtonGroup* add_segments(QHBoxLayout& row, QWidget* owner, const QString& name,
                                         const QStringList& texts);

} // namespace sdmatte::studio
