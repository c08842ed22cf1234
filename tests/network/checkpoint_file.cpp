#include "checkpoint_file.h"

#include "hashed_weights.h"
#include "safetensors_bytes.h"

#include <fstream>
#include <sstream>

namespace sdmatte {

void write_checkpoint(const std::filesystem::path& path, const std::string& model)
{
    const TensorShapes shapes = expected_tensors(architecture_of(model));
    std::ostringstream header;
    std::uint64_t offset = 0;
    for (const auto& [name, shape] : shapes) {
        header << (offset == 0 ? "{" : ",") << '"' << name << R"(":{"dtype":"F32","shape":[)";
        std::uint64_t bytes = sizeof(float);
        for (std::size_t i = 0; i < shape.size(); ++i) {
            header << (i == 0 ? "" : ",") << shape[i];
            bytes *= static_cast<std::uint64_t>(shape[i]);
        }
        header << R"(],"data_offsets":[)" << offset << "," << offset + bytes << "]}";
        offset += bytes;
    }
    header << "}";
    std::ofstream file(path, std::ios::binary);
    file.exceptions(std::ios::failbit | std::ios::badbit);
    file << safetensors_bytes(header.str(), {});
    for (const auto& [name, shape] : shapes) {
        const std::vector<float> values = hashed_values(name, shape, model.starts_with("lite"));
        file.write(reinterpret_cast<const char*>(values.data()),
                   static_cast<std::streamsize>(values.size() * sizeof(float)));
    }
}

} // namespace sdmatte
