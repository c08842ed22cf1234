// The picker: which engine, and where and how models compute, with what each costs.
#pragma once

#include "ui/window/engine_offer.h"

#include <QMenu>

#include <functional>

namespace sdmatte::studio {

// In place of what is in it. `open_model` ends the menu; `choose` is called from the event loop.
void fill_engine_menu(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
                      QAction* open_model, const std::function<void(const EngineChoice&)>& choose);

} // namespace sdmatte::studio
