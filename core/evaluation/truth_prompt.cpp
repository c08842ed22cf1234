#include "evaluation/truth_prompt.h"

#include "matting/sdmatte/network_square.h"
#include "prompt/from_alpha.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sdmatte {
namespace {

struct Word {
    TruthPromptKind kind;
    std::string_view word;
};

constexpr std::array words{
    Word{TruthPromptKind::Point, "point"},
    Word{TruthPromptKind::Box, "box"},
    Word{TruthPromptKind::Mask, "mask"},
    Word{TruthPromptKind::Auto, "auto"},
};

int scaled(int place, int to)
{
    return static_cast<int>(static_cast<std::int64_t>(place) * to / published_side);
}

Raster<std::uint8_t> mask_in_photo(const Raster<std::uint8_t>& mask, Size photo)
{
    Raster<std::uint8_t> result(photo.width, photo.height);
    const auto nearest = [](int place, int size) {
        return static_cast<int>((2 * static_cast<std::int64_t>(place) + 1) * published_side
                                / (2 * static_cast<std::int64_t>(size)));
    };
    for (int y = 0; y < photo.height; ++y)
        for (int x = 0; x < photo.width; ++x)
            result.at(x, y) =
                mask.at(nearest(x, photo.width), nearest(y, photo.height)) != 0 ? 255 : 0;
    return result;
}

} // namespace

std::string_view truth_prompt_word(TruthPromptKind kind)
{
    return std::ranges::find(words, kind, &Word::kind)->word;
}

std::optional<TruthPromptKind> truth_prompt_of_word(std::string_view word)
{
    const auto found = std::ranges::find(words, word, &Word::word);
    return found == words.end() ? std::nullopt : std::optional(found->kind);
}

TruthPrompt truth_prompt(RasterView<float> truth, TruthPromptKind kind, std::uint64_t seed)
{
    TruthPrompt prompt{.kind = kind};
    if (kind == TruthPromptKind::Auto)
        return prompt;
    const Raster<float> square = network_square(truth, published_side);
    switch (kind) {
    case TruthPromptKind::Point: prompt.points = points_from_alpha(square, seed); break;
    case TruthPromptKind::Box: prompt.box = box_from_alpha(square); break;
    case TruthPromptKind::Mask: prompt.mask = mask_from_alpha(square, drawn_spoiling(seed)); break;
    case TruthPromptKind::Auto: break;
    }
    return prompt;
}

NetworkPrompt as_raster(const TruthPrompt& prompt)
{
    switch (prompt.kind) {
    case TruthPromptKind::Point:
        return point_prompt(prompt.points, published_side, point_sigma_at_1024);
    case TruthPromptKind::Box: {
        if (prompt.box)
            return box_prompt(*prompt.box, published_side);
        NetworkPrompt empty = box_prompt({}, published_side);
        empty.coordinates = {0.F, 0.F, 1.F, 1.F};
        return empty;
    }
    case TruthPromptKind::Mask: return mask_prompt(prompt.mask, published_side);
    case TruthPromptKind::Auto: return auto_prompt(published_side);
    }
    std::unreachable();
}

Prompt in_photo(const TruthPrompt& prompt, Size photo)
{
    Prompt result;
    for (const Point& point : prompt.points)
        result.points.push_back({.x = scaled(2 * point.x + 1, photo.width) / 2,
                                 .y = scaled(2 * point.y + 1, photo.height) / 2});
    if (prompt.box) {
        const auto edges = [](int first, int last, int size) {
            const int begin = std::min(scaled(first, size), size - 1);
            return std::pair{begin, std::max(begin + 1, scaled(last, size))};
        };
        const auto [x0, x1] = edges(prompt.box->x0, prompt.box->x1, photo.width);
        const auto [y0, y1] = edges(prompt.box->y0, prompt.box->y1, photo.height);
        result.boxes.push_back({x0, y0, x1, y1});
    }
    if (!prompt.mask.is_empty())
        result.area =
            std::make_shared<const Raster<std::uint8_t>>(mask_in_photo(prompt.mask, photo));
    return result;
}

std::uint64_t seed_of(std::uint64_t run_seed, std::string_view name)
{
    std::uint64_t hash = 0xcbf29ce484222325ULL ^ run_seed; // FNV-1a
    for (const char letter : name)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3ULL;
    return hash;
}

} // namespace sdmatte
