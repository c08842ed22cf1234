// A tensor as a file holds it: where its bytes are, and what they mean.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sdmatte {

enum class ElementType {
    Bool,
    U8,
    I8,
    F8_E4M3,
    F8_E5M2,
    I16,
    U16,
    F16,
    BF16,
    I32,
    U32,
    F32,
    I64,
    U64,
    F64,
};

std::size_t element_bytes(ElementType type);
std::string_view element_name(ElementType type); // as safetensors writes it
std::optional<ElementType> element_type(std::string_view name);

using Shape = std::vector<std::int64_t>;

// "64 x 3 x 3 x 3"; "scalar" without dimensions.
std::string shape_text(const Shape& shape);

struct StoredTensor {
    std::string name;
    ElementType type = ElementType::F32;
    Shape shape;
    std::uint64_t offset = 0; // of its first element
    std::uint64_t bytes = 0;  // from there to the end of its last element
    Shape strides{};          // in elements; empty: row-major without gaps
};

} // namespace sdmatte
