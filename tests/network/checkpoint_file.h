// Checkpoint files with hashed weights, for tests that begin with a file.
#pragma once

#include <filesystem>
#include <string>

namespace sdmatte {

// Writes a whole safetensors checkpoint of `model`, a name of architecture_of(): 220 to 230 MB for
// the tiny ones.
void write_checkpoint(const std::filesystem::path& path, const std::string& model);

// The same tensors as torch.save writes them.
void write_torch_checkpoint(const std::filesystem::path& path, const std::string& model);

} // namespace sdmatte
