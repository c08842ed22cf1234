// The engines of networks, as far as this build has them. What takes a while here is for
// background tasks.
#pragma once

#include "base/progress.h"
#include "matting/engine.h"
#include "network/network_kind.h"
#include "ui/window/settings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace sdmatte::studio {

// Whether this build has LibTorch; without it models can do nothing here.
bool has_networks();

struct OfferedModel {
    QString name;
    QString network; // "SDMatte*"

    bool operator==(const OfferedModel&) const = default;
};

struct Card {
    QString id; // "cuda:0"
    QString name;

    bool operator==(const Card&) const = default;
};

// What can be chosen on this machine.
struct EngineOffer {
    QList<OfferedModel> models;
    QStringList damaged;  // models that cannot be used
    QList<Card> cards;    // that networks can use
    QString card_problem; // one sentence: why there is a card that they cannot use

    bool operator==(const EngineOffer&) const = default;
};

// `looks_for_cards`: the first time that takes a second. Errors: Input.
Result<EngineOffer> look_for_engines(bool looks_for_cards);

struct NetworkEngine {
    std::shared_ptr<Engine> engine;
    QString model;   // its name
    QString network; // "SDMatte*"
    QString card;    // its name; empty: the processor
};

// Nothing when no model of that name is installed. Errors: Input, Resource, Cancelled.
Result<std::optional<NetworkEngine>> load_network_engine(const EngineChoice& choice,
                                                         const Progress& progress);

// Which network is in the file; nothing: SDMatte or SDMatte*, which only a person knows. Errors:
// Input, one sentence: it is no model.
Result<std::optional<NetworkKind>> network_in_file(const QString& file);

} // namespace sdmatte::studio
