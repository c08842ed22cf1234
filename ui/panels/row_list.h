// What the lists of the panels have in common.
#pragma once

class QListView;

namespace sdmatte::studio {

// Rows of one height on the panel's own ground, lit under the pointer, never scrolled sideways.
void set_up_rows(QListView& list);

} // namespace sdmatte::studio
