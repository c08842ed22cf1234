#include "matting/sdmatte/memory_need.h"

#include "base/message.h"

#include <algorithm>
#include <cstdio>

namespace sdmatte {
namespace {

// What the process and LibTorch itself take, and the square's small change.
constexpr double base_bytes = 0.6e9;

constexpr double bounded_part = 0.6; // of the pictures: what lives within one layer goes

// Numbers that live at once at the end of the decoder, for each pixel of the square: so many
// pictures as wide as its last level. As measured.
double numbers_per_pixel(const Architecture& architecture)
{
    return architecture.autoencoder == AutoencoderKind::Kl
               ? 6.6 * static_cast<double>(architecture.autoencoder_widths[0])
               : 4.2 * 64;
}

// In the UNet, at an eighth of the side: the skips of all levels, and a block's own.
double unet_numbers_per_pixel(const Architecture& architecture)
{
    constexpr double pictures = 40;
    return pictures * static_cast<double>(architecture.unet_widths[0]) / 64;
}

double weight_count(const Architecture& architecture)
{
    double count = 0;
    for (const auto& [name, shape] : expected_tensors(architecture)) {
        if (name.starts_with("text_encoder."))
            continue; // freed when the caption is known
        double numbers = 1;
        for (const std::int64_t size : shape)
            numbers *= static_cast<double>(size);
        // Four kernels of 2 x 2 are made of one of 3 x 3, which stays within its block.
        count += is_doubling_kernel(name) ? numbers * (1 + 16.0 / 9) : numbers;
    }
    return count;
}

std::uint64_t memory(const Architecture& architecture, Precision precision, int side,
                     double part_of_pictures)
{
    const double bytes = precision == Precision::Bf16 ? 2 : 4;
    const double pixels = static_cast<double>(side) * side;
    const double most =
        std::max(numbers_per_pixel(architecture), unet_numbers_per_pixel(architecture));
    return static_cast<std::uint64_t>(
        base_bytes + bytes * (weight_count(architecture) + part_of_pictures * pixels * most));
}

} // namespace

std::uint64_t needed_memory(const Architecture& architecture, Precision precision, int side)
{
    return memory(architecture, precision, side, 1);
}

std::uint64_t least_memory(const Architecture& architecture, Precision precision, int side)
{
    return memory(architecture, precision, side, bounded_part);
}

std::string memory_problem(const Device& card, std::uint64_t least_bytes)
{
    if (card.memory_bytes == 0 || card.memory_bytes >= least_bytes)
        return {};
    return message("matting",
                   "The %1 has %2 of memory and the model needs about %3: choose a "
                   "smaller side, bf16 or the processor.",
                   card.name, memory_text(card.memory_bytes), memory_text(least_bytes));
}

std::string memory_text(std::uint64_t bytes)
{
    char text[32];
    std::snprintf(text, sizeof text, "%.1f", static_cast<double>(bytes) / 1e9);
    return message("matting", "%1 GB", text);
}

} // namespace sdmatte
