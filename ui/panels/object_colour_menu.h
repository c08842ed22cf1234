// The colours that an object can have: some to pick from, or any.
#pragma once

#include "ui/document/document.h"

class QMenu;
class QWidget;

namespace sdmatte::studio {

// Each entry is one undo step; `parent` gets the dialog for any colour. Names can be read aloud.
void fill_colour_menu(QMenu& menu, Document& document, quint64 object, QWidget* parent);

} // namespace sdmatte::studio
