// Why a result of a batch is worth a second look, in words.
#pragma once

#include "batch/score.h"

#include <QString>

#include <optional>

namespace sdmatte::studio {

// What a journal says of a result that a person has corrected.
inline constexpr const char* corrected_mark = "corrected";

// As doubts_text() writes it. Nothing: it is another text.
std::optional<Doubts> doubts_from_text(const std::string& text);

// The doubts that matter, the gravest first: "Touches the photo's edge, unsure of the object";
// empty: none.
QString words_of(const Doubts& doubts);

// In numbers, all of them, for a tooltip.
QString numbers_of(const Doubts& doubts);

} // namespace sdmatte::studio
