// An installed model, and the record that stands beside its checkpoint.
#pragma once

#include "base/error.h"
#include "network/network_kind.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <string>

namespace sdmatte {

struct InstalledModel {
    std::string name;
    std::filesystem::path path; // of the checkpoint
    NetworkKind network = NetworkKind::SdMatte;
    std::int64_t bytes = 0; // of the checkpoint
    std::string sha256;     // 64 hexadecimal digits, in lower case
    std::chrono::sys_seconds imported{};
};

inline constexpr const char* record_file_name = "sdmatte-model.json";

// Whether `folder` is one of a model.
bool has_record(const std::filesystem::path& folder);

// Reads the record in the model's folder. Errors: Input, with the model's name, for one that is
// damaged in any way.
Result<InstalledModel> read_record(const std::filesystem::path& folder);

// Writes the record beside model.path. Errors: Input or Resource.
Result<void> write_record(const InstalledModel& model);

} // namespace sdmatte
