#include "checkpoint_file.h"

#include "hashed_weights.h"
#include "pickle_bytes.h"
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

void write_torch_checkpoint(const std::filesystem::path& path, const std::string& model)
{
    const TensorShapes shapes = expected_tensors(architecture_of(model));
    pickled::Items records;
    for (const auto& [name, shape] : shapes) {
        Shape strides(shape.size());
        std::int64_t elements = 1;
        for (std::size_t i = shape.size(); i-- > 0; elements *= shape[i])
            strides[i] = elements;
        const std::string key = std::to_string(records.size());
        records.emplace_back(
            name, pickled::tensor(pickled::float_storage(key, elements), 0, shape, strides));
    }
    const std::string pickle = pickled::whole(pickled::dictionary(
        {{"model", pickled::ordered_dictionary(records)}, {"iteration", pickled::integer(7)}}));

    std::ofstream file(path, std::ios::binary);
    file.exceptions(std::ios::failbit | std::ios::badbit);
    std::string directory;
    std::uint64_t offset = 0;
    const auto write = [&](const ZipPart& part) {
        const std::string bytes = zip_part_bytes(part);
        directory += zip_entry_bytes(part, offset);
        offset += bytes.size();
        file << bytes;
    };
    write({.name = "x/data.pkl", .data = pickle});
    std::size_t key = 0;
    for (const auto& [name, shape] : shapes) {
        const std::vector<float> values = hashed_values(name, shape, model.starts_with("lite"));
        write({.name = "x/data/" + std::to_string(key++),
               .data = std::string(reinterpret_cast<const char*>(values.data()),
                                   values.size() * sizeof(float))});
    }
    file << directory
         << zip_end_bytes(shapes.size() + 1, directory.size(), offset, offset + directory.size(),
                          true);
}

} // namespace sdmatte
