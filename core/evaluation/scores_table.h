// The table of an evaluation: its rows as CSV, its means.
#pragma once

#include "base/error.h"
#include "evaluation/run.h"

#include <array>
#include <filesystem>
#include <optional>
#include <span>
#include <string>

namespace sdmatte {

// MSE, MAD, SAD, Grad, Conn.
std::array<double, 5> measures_of(const Metrics& metrics);
inline constexpr std::array<const char*, 5> measure_words{"mse", "mad", "sad", "grad", "conn"};
inline constexpr std::array<const char*, 5> measure_names{"MSE", "MAD", "SAD", "Grad", "Conn"};

// Over all rows, and over those that have a band (nothing where none has). No rows: zeros.
Scores mean_scores(std::span<const ScoredPhoto> rows);

// name,mse,mad,sad,grad,conn and with trimaps the same within the band; 17 significant digits, the
// same in every locale. A row without a band leaves its fields empty.
std::string csv_text(std::span<const ScoredPhoto> rows, bool has_trimaps);

// Errors: as write_safely().
Result<void> write_text(const std::filesystem::path& path, const std::string& text);

} // namespace sdmatte
