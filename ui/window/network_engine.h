// The engines of networks, as far as this build has them. What takes a while here is for
// background tasks.
#pragma once

#include "base/progress.h"
#include "matting/engine.h"
#include "network/network_kind.h"
#include "ui/document/shown_matte.h"
#include "ui/window/settings.h"

#include <QString>

#include <memory>
#include <optional>

namespace sdmatte::studio {

// Whether this build has LibTorch; without it models can do nothing here.
bool has_networks();

struct NetworkEngine {
    std::shared_ptr<Engine> engine;
    QString model;     // its name
    QString network;   // "SDMatte*"
    QString card;      // its name; empty: the processor
    QString precision; // "bf16"
    QString notice;    // one sentence: why a card is not used; may be empty
};

// A card that gave out is left for the processor: true if `matte` shows that `engine` did so since.
bool has_left_its_card(const NetworkEngine& engine, const ShownMatte& matte);

// Loaded and warmed up. Nothing when no model of that name is installed. Errors: Input, Resource,
// Cancelled.
Result<std::optional<NetworkEngine>> load_network_engine(const EngineChoice& choice,
                                                         const Progress& progress);

// Which network is in the file; nothing: SDMatte or SDMatte*, which only a person knows. Errors:
// Input, one sentence: it is no model.
Result<std::optional<NetworkKind>> network_in_file(const QString& file);

} // namespace sdmatte::studio
