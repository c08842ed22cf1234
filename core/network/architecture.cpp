#include "network/architecture.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <array>

namespace sdmatte {
namespace {

constexpr int most_layers = 1000; // so that a made-up file cannot make the expected list endless
constexpr std::int64_t norm_groups = 32;

TensorShapes shapes_of(const Checkpoint& checkpoint)
{
    TensorShapes shapes;
    for (const StoredTensor& tensor : checkpoint.tensors)
        shapes.emplace(tensor.name, tensor.shape);
    return shapes;
}

// The output width that most of the tensors `prefix` + names tell, so that a single misshapen one
// is found out instead of believed; 0: none of them is there.
std::int64_t width_of(const TensorShapes& shapes, const std::string& prefix,
                      std::initializer_list<const char*> names)
{
    std::map<std::int64_t, int> votes;
    for (const char* name : names)
        if (const auto found = shapes.find(prefix + name);
            found != shapes.end() && !found->second.empty())
            ++votes[found->second.front()];
    const auto most =
        std::ranges::max_element(votes, {}, [](const auto& vote) { return vote.second; });
    return most == votes.end() ? 0 : most->first;
}

bool has_any(const TensorShapes& shapes, const std::string& prefix)
{
    const auto found = shapes.lower_bound(prefix);
    return found != shapes.end() && found->first.starts_with(prefix);
}

// One more than the largest number in prefix0., prefix1., ...
int count_layers(const TensorShapes& shapes, const std::string& prefix)
{
    int count = 0;
    for (int layer = 0; layer < most_layers; ++layer)
        if (has_any(shapes, prefix + std::to_string(layer) + "."))
            count = layer + 1;
    return count;
}

Architecture guess(const TensorShapes& shapes)
{
    Architecture result;
    const std::string text = "text_encoder.text_model.";
    result.unet_layers = count_layers(shapes, "unet.down_blocks.0.resnets.");
    result.autoencoder =
        has_any(shapes, "vae.encoder.layers.") ? AutoencoderKind::Tiny : AutoencoderKind::Kl;
    for (std::size_t level = 0; level < 4; ++level) {
        const std::string resnet = "down_blocks." + std::to_string(level) + ".resnets.0.";
        const auto names = {"conv1.weight", "conv1.bias", "norm2.weight", "norm2.bias"};
        result.unet_widths[level] = width_of(shapes, "unet." + resnet, names);
        if (result.autoencoder == AutoencoderKind::Kl)
            result.autoencoder_widths[level] = width_of(shapes, "vae.encoder." + resnet, names);
    }
    result.text_layers = count_layers(shapes, text + "encoder.layers.");
    result.text_width = width_of(shapes, text,
                                 {"final_layer_norm.weight", "final_layer_norm.bias",
                                  "encoder.layers.0.layer_norm1.weight"});
    result.text_mlp_width =
        width_of(shapes, text + "encoder.layers.0.mlp.", {"fc1.weight", "fc1.bias"});
    return result;
}

bool is_possible(const Architecture& of)
{
    const auto fits = [](std::int64_t divisor) {
        return [divisor](std::int64_t width) { return width > 0 && width % divisor == 0; };
    };
    return of.unet_layers > 0 && of.text_layers > 0 && of.text_mlp_width > 0
           && std::ranges::all_of(of.unet_widths, fits(head_width))
           && fits(head_width)(of.text_width)
           && (of.autoencoder == AutoencoderKind::Tiny
               || std::ranges::all_of(of.autoencoder_widths, fits(norm_groups)));
}

Result<void> check_types(const Checkpoint& checkpoint)
{
    for (const StoredTensor& tensor : checkpoint.tensors)
        if (tensor.type != ElementType::F32 && tensor.type != ElementType::F16
            && tensor.type != ElementType::BF16)
            return input_error(message("network",
                                       "\"%1\" cannot be used: the numbers of %2 are %3, and must "
                                       "be F32, F16 or BF16.",
                                       path_text(checkpoint.path), path_text(tensor.name),
                                       element_name(tensor.type)));
    return {};
}

Result<void> check_shapes(const TensorShapes& present, const TensorShapes& expected,
                          const std::string& file)
{
    for (const auto& [name, shape] : expected) {
        const auto found = present.find(name);
        if (found == present.end())
            return input_error(message("network",
                                       "\"%1\" is no complete network: %2 (%3) is missing; "
                                       "download it again.",
                                       file, name, shape_text(shape)));
        if (found->second != shape)
            return input_error(message("network",
                                       "\"%1\" cannot be used: %2 is %3 and must be %4 in this "
                                       "network.",
                                       file, name, shape_text(found->second), shape_text(shape)));
    }
    for (const auto& [name, shape] : present)
        if (!expected.contains(name))
            return input_error(message("network",
                                       "\"%1\" cannot be used: %2 (%3) is not part of this "
                                       "network.",
                                       file, path_text(name), shape_text(shape)));
    return {};
}

} // namespace

Result<Architecture> tell_architecture(const Checkpoint& checkpoint)
{
    const TensorShapes present = shapes_of(checkpoint);
    const Architecture architecture = guess(present);
    if (!is_possible(architecture))
        return input_error(message("network",
                                   "\"%1\" holds none of the networks SDMatte, SDMatte* and "
                                   "LiteSDMatte; choose another file.",
                                   path_text(checkpoint.path)));
    Result<void> checked =
        check_shapes(present, expected_tensors(architecture), path_text(checkpoint.path));
    if (checked)
        checked = check_types(checkpoint);
    return checked ? Result<Architecture>(architecture) : std::unexpected(checked.error());
}

bool is_doubling_kernel(std::string_view name)
{
    constexpr std::array<std::string_view, 3> tiny = {"vae.decoder.layers.6.weight",
                                                      "vae.decoder.layers.11.weight",
                                                      "vae.decoder.layers.16.weight"};
    return name.ends_with(".upsamplers.0.conv.weight")
           || std::ranges::find(tiny, name) != tiny.end();
}

} // namespace sdmatte
