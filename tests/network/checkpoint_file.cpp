#include "checkpoint_file.h"

#include "hashed_weights.h"
#include "safetensors_bytes.h"

#include <fstream>

namespace sdmatte {

void write_checkpoint(const std::filesystem::path& path, const std::string& model)
{
    const TensorShapes shapes = expected_tensors(architecture_of(model));
    std::string header = "{";
    std::uint64_t offset = 0;
    for (const auto& [name, shape] : shapes) {
        std::string sizes;
        std::uint64_t bytes = sizeof(float);
        for (const std::int64_t size : shape) {
            sizes += (sizes.empty() ? "" : ",") + std::to_string(size);
            bytes *= static_cast<std::uint64_t>(size);
        }
        header += (header.size() > 1 ? ",\"" : "\"") + name + R"(":{"dtype":"F32","shape":[)"
                  + sizes + R"(],"data_offsets":[)" + std::to_string(offset) + ","
                  + std::to_string(offset + bytes) + "]}";
        offset += bytes;
    }
    std::ofstream file(path, std::ios::binary);
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file << safetensors_bytes(header + "}", {});
    for (const auto& [name, shape] : shapes) {
        const std::vector<float> values = hashed_values(name, shape, model.starts_with("lite"));
        file.write(reinterpret_cast<const char*>(values.data()),
                   static_cast<std::streamsize>(values.size() * sizeof(float)));
    }
}

} // namespace sdmatte
