// What this program is, its version and its licence.
#pragma once

class QWidget;

namespace sdmatte::studio {

void show_about(QWidget* window);

} // namespace sdmatte::studio
