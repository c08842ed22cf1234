#include "network/stored_tensor.h"

#include "base/message.h"

#include <algorithm>
#include <array>

namespace sdmatte {
namespace {

struct ElementFacts {
    ElementType type;
    std::string_view name;
    std::size_t bytes;
};

constexpr std::array elements = {
    ElementFacts{ElementType::Bool, "BOOL", 1},
    ElementFacts{ElementType::U8, "U8", 1},
    ElementFacts{ElementType::I8, "I8", 1},
    ElementFacts{ElementType::F8_E4M3, "F8_E4M3", 1},
    ElementFacts{ElementType::F8_E5M2, "F8_E5M2", 1},
    ElementFacts{ElementType::I16, "I16", 2},
    ElementFacts{ElementType::U16, "U16", 2},
    ElementFacts{ElementType::F16, "F16", 2},
    ElementFacts{ElementType::BF16, "BF16", 2},
    ElementFacts{ElementType::I32, "I32", 4},
    ElementFacts{ElementType::U32, "U32", 4},
    ElementFacts{ElementType::F32, "F32", 4},
    ElementFacts{ElementType::I64, "I64", 8},
    ElementFacts{ElementType::U64, "U64", 8},
    ElementFacts{ElementType::F64, "F64", 8},
};

const ElementFacts& facts(ElementType type)
{
    return *std::ranges::find(elements, type, &ElementFacts::type);
}

} // namespace

std::size_t element_bytes(ElementType type)
{
    return facts(type).bytes;
}

std::string_view element_name(ElementType type)
{
    return facts(type).name;
}

std::optional<ElementType> element_type(std::string_view name)
{
    const auto* found = std::ranges::find(elements, name, &ElementFacts::name);
    return found == elements.end() ? std::nullopt : std::optional(found->type);
}

std::string shape_text(const Shape& shape)
{
    std::string text;
    for (const std::int64_t size : shape)
        text += (text.empty() ? "" : " x ") + std::to_string(size);
    return text.empty() ? message("network", "scalar") : text;
}

} // namespace sdmatte
