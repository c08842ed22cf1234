#include "golden.h"

#include "base/posix.h"
#include "network/safetensors.h"

#include <ATen/TensorOperators.h>
#include <ATen/ops/abs.h>
#include <ATen/ops/empty.h>
#include <ATen/ops/isfinite.h>

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <fstream>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <stdexcept>

namespace sdmatte {
namespace {

struct Contents {
    TensorMap tensors;
    std::map<std::string, std::string> metadata;
};

at::ScalarType type_of(ElementType type)
{
    switch (type) {
    case ElementType::U8: return at::kByte;
    case ElementType::I64: return at::kLong;
    case ElementType::F32: return at::kFloat;
    case ElementType::F64: return at::kDouble;
    default: throw std::runtime_error("a golden has numbers of an unexpected type");
    }
}

// Adds what a file holds to `contents`.
void read_into(Contents& contents, const std::filesystem::path& path)
{
    const Result<File> file = open_for_reading(path);
    if (!file)
        throw std::runtime_error(file.error().sentence);
    const Result<SafetensorsHeader> header = read_safetensors_header(file->get(), path);
    if (!header)
        throw std::runtime_error(header.error().sentence);
    for (const StoredTensor& stored : header->tensors) {
        const at::Tensor tensor = at::empty(stored.shape, type_of(stored.type));
        if (!read_at(file->get(), static_cast<std::int64_t>(stored.offset),
                     std::span(static_cast<std::byte*>(tensor.data_ptr()), stored.bytes)))
            throw std::runtime_error(path.string() + " cannot be read");
        contents.tensors.emplace(stored.name, tensor);
    }
    contents.metadata.insert(header->metadata.begin(), header->metadata.end());
}

VisualPrompt prompt_of(const Contents& contents)
{
    const std::string& kind = contents.metadata.at("prompt");
    const at::Tensor& mask = contents.tensors.at("prompt_mask");
    const at::Tensor& coordinates = contents.tensors.at("coords");
    VisualPrompt prompt;
    prompt.mask = mask.scalar_type() == at::kByte ? mask.to(at::kFloat) / 2 : mask;
    prompt.coordinates.assign(coordinates.data_ptr<double>(),
                              coordinates.data_ptr<double>() + coordinates.numel());
    prompt.is_points = kind == "point_mask";
    prompt.masks_attention = kind == "point_mask" || kind == "bbox_mask" || kind == "mask";
    prompt.is_transparent = contents.tensors.at("is_transparent").item<std::int64_t>() != 0;
    return prompt;
}

std::string lower(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return std::tolower(c); });
    return text;
}

} // namespace

std::filesystem::path golden_folder()
{
    const char* whole = std::getenv("SDMATTE_GOLDENS");
    return whole == nullptr ? SDMATTE_TEST_DATA "/network" : whole;
}

Golden load_golden(const std::string& model, const std::string& side, const std::string& name)
{
    Contents contents;
    const std::string part = side + "." + name + ".safetensors";
    read_into(contents, golden_folder() / (model + "." + part));
    if (!contents.tensors.contains("image_u8")) {
        read_into(contents, golden_folder() / part);
        read_into(contents, golden_folder() / (contents.metadata.at("image") + ".safetensors"));
    }
    const auto rows = [&](const char* key) {
        const auto found = contents.metadata.find(key);
        return found == contents.metadata.end() ? 1 : std::stoll(found->second);
    };
    Golden golden;
    golden.prompt = prompt_of(contents);
    golden.image = contents.tensors.at("image_u8").to(at::kFloat).permute({2, 0, 1}).unsqueeze(0);
    golden.image = golden.image / 255 * 2 - 1;
    golden.caption = contents.metadata.at("caption");
    golden.alpha_rows = rows("alpha_rows");
    golden.decoded_rows = rows("decoded_rows");
    golden.outputs = std::move(contents.tensors);
    return golden;
}

CaptionIds golden_caption_ids(const std::string& caption)
{
    std::ifstream file(SDMATTE_TEST_DATA "/network/tokenizer.json");
    for (const nlohmann::json& entry : nlohmann::json::parse(file))
        if (lower(entry.at("caption")) == lower(caption))
            return entry.at("ids").get<CaptionIds>();
    throw std::runtime_error("tokenizer.json has no caption " + caption);
}

double largest_difference(const at::Tensor& a, const at::Tensor& b)
{
    const at::Tensor first = a.to(at::kCPU, at::kFloat);
    const at::Tensor second = b.to(at::kCPU, at::kFloat);
    if (first.sizes() != second.sizes() || !at::isfinite(first).all().item<bool>())
        return std::numeric_limits<double>::infinity();
    return at::abs(first - second).max().item<double>();
}

at::Tensor every_row(const at::Tensor& tensor, std::int64_t step)
{
    return tensor.slice(-2, 0, tensor.size(-2), step);
}

} // namespace sdmatte
