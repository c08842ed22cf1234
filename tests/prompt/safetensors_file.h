// Reads the small safetensors files of tests/data; throws when one is missing or damaged.
#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstring>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace sdmatte {

struct TestTensor {
    std::vector<int> shape;
    std::vector<char> bytes;

    template <class T>
    [[nodiscard]] std::vector<T> values() const
    {
        std::vector<T> result(bytes.size() / sizeof(T));
        std::memcpy(result.data(), bytes.data(), result.size() * sizeof(T));
        return result;
    }
};

inline TestTensor read_tensor(const std::string& file, const std::string& name)
{
    std::ifstream stream(file, std::ios::binary);
    stream.exceptions(std::ios::failbit | std::ios::badbit);
    std::uint64_t length = 0;
    stream.read(reinterpret_cast<char*>(&length), sizeof length);
    std::string header(length, '\0');
    stream.read(header.data(), static_cast<std::streamsize>(length));
    const auto entry = nlohmann::json::parse(header).at(name);
    const auto begin = entry.at("data_offsets").at(0).get<std::uint64_t>();
    const auto end = entry.at("data_offsets").at(1).get<std::uint64_t>();
    TestTensor tensor{entry.at("shape").get<std::vector<int>>(), std::vector<char>(end - begin)};
    stream.seekg(static_cast<std::streamoff>(8 + length + begin));
    stream.read(tensor.bytes.data(), static_cast<std::streamsize>(tensor.bytes.size()));
    return tensor;
}

} // namespace sdmatte
