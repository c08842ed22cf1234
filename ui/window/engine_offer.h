// What can be chosen on this machine for the exact mattes, and what it costs.
#pragma once

#include "base/error.h"
#include "network/architecture.h"
#include "ui/window/settings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>

namespace sdmatte::studio {

struct OfferedModel {
    QString name;
    QString network;                            // "SDMatte*"
    std::optional<Architecture> architecture{}; // nothing: the file did not tell

    bool operator==(const OfferedModel&) const = default;
};

// A place to compute at; the processor is one, too.
struct Card {
    QString id; // "cuda:0"
    QString name;
    quint64 memory_bytes = 0; // 0: not known
    bool is_fast_at_bf16 = false;

    bool operator==(const Card&) const = default;
};

struct EngineOffer {
    QList<OfferedModel> models;
    QStringList damaged; // models that cannot be used
    Card processor{.id = "cpu", .name = {}};
    QList<Card> cards;    // that networks can use
    QString lost_card;    // its name; empty: every card can be used, or there is none
    QString card_problem; // one sentence: why that one cannot be used

    bool operator==(const EngineOffer&) const = default;
};

inline constexpr std::array offered_sides{512, 768, 1024, 1536, 2048};

// `looks_for_cards`: the first time that takes a second. Errors: Input.
Result<EngineOffer> look_for_engines(bool looks_for_cards);

// What "auto" means for the device ("cpu", "cuda:0") and the precision of that choice.
QString device_meant(const EngineOffer& offer, const EngineChoice& choice);
QString precision_meant(const EngineOffer& offer, const EngineChoice& choice);

// Bytes that the chosen model takes, estimated; 0: not known.
quint64 needed_memory(const EngineOffer& offer, const EngineChoice& choice);

// Why the chosen model does not fit the card, one sentence; empty: it does, as far as is known.
QString fit_problem(const EngineOffer& offer, const EngineChoice& choice, const Card& card);

} // namespace sdmatte::studio
