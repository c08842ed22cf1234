#include "batch/photo_prompt.h"

#include "base/posix.h"
#include "image/resize.h"
#include "matting/classical/subject.h"
#include "prompt/validate.h"

#include <charconv>
#include <cmath>
#include <limits>
#include <sstream>

namespace sdmatte {
namespace {

constexpr int search_side = 1024; // as the classical engine looks for a subject

void put(std::ostream& text, const BoxEdge& edge)
{
    text << edge.value << (edge.is_percent ? "%," : ",");
}

void put(std::ostream& text, const char* name, const std::optional<std::filesystem::path>& file)
{
    if (!file)
        return;
    const auto identity = file_identity(*file);
    text << name << '=' << file->native().size() << ':' << file->native();
    if (identity)
        text << ' ' << identity->size << ' ' << identity->modified_ns;
    text << ';';
}

int in_pixels(const BoxEdge& edge, int length)
{
    const double pixels = edge.is_percent ? edge.value / 100 * length : edge.value;
    return static_cast<int>(std::lround(pixels));
}

} // namespace

std::optional<BoxEdge> parse_box_edge(std::string_view text)
{
    BoxEdge edge;
    edge.is_percent = text.ends_with('%');
    if (edge.is_percent)
        text.remove_suffix(1);
    const char* end = text.data() + text.size();
    const auto [stopped, error] =
        std::from_chars(text.data(), end, edge.value, std::chars_format::fixed);
    const bool is_number = error == std::errc{} && stopped == end && std::isfinite(edge.value);
    if (!is_number || edge.value < 0)
        return std::nullopt;
    if (edge.is_percent
            ? edge.value > 100
            : edge.value != std::floor(edge.value) || edge.value > std::numeric_limits<int>::max())
        return std::nullopt;
    return edge;
}

std::string identity_text(const PhotoPrompt& prompt)
{
    std::ostringstream text;
    text.imbue(std::locale::classic());
    text.precision(17);
    for (const Point& point : prompt.prompt.points)
        text << (point.is_positive ? "point=" : "not=") << point.x << ',' << point.y << ';';
    for (const Box& box : prompt.prompt.boxes)
        text << "box=" << box.x0 << ',' << box.y0 << ',' << box.x1 << ',' << box.y1 << ";";
    for (const RelativeBox& box : prompt.boxes) {
        text << "box=";
        for (const BoxEdge& edge : {box.x0, box.y0, box.x1, box.y1})
            put(text, edge);
        text << ';';
    }
    put(text, "mask", prompt.masks.area);
    put(text, "trimap", prompt.masks.trimap);
    put(text, "keep", prompt.masks.keep);
    put(text, "remove", prompt.masks.remove);
    if (!prompt.prompt.caption.empty())
        text << "caption=" << prompt.prompt.caption.size() << ':' << prompt.prompt.caption << ';';
    if (prompt.prompt.is_see_through)
        text << "transparent;";
    if (prompt.finds_subject)
        text << "subject;";
    return text.str();
}

Result<Prompt> prompt_at_size(const PhotoPrompt& prompt, int width, int height)
{
    Prompt result = prompt.prompt;
    for (const RelativeBox& box : prompt.boxes)
        result.boxes.push_back({in_pixels(box.x0, width), in_pixels(box.y0, height),
                                in_pixels(box.x1, width), in_pixels(box.y1, height)});
    if (const auto fits = check_prompt(result, width, height); !fits)
        return std::unexpected(fits.error());
    return result;
}

Result<Prompt> complete_prompt(const PhotoPrompt& prompt, const EngineColour& colour,
                               const Progress& progress)
{
    auto placed = prompt_at_size(prompt, colour.width(), colour.height());
    if (!placed)
        return placed;
    auto complete = load_masks(*std::move(placed), prompt.masks, colour.width(), colour.height());
    if (!complete || !prompt.finds_subject || !complete->is_empty())
        return complete;
    const Size whole{colour.width(), colour.height()};
    const auto subject =
        find_subject(shrink(colour, fit_long_side(whole, search_side)), {}, progress);
    if (!subject)
        return std::unexpected(subject.error());
    auto mask = enlarge(subject->mask.view(), whole);
    for (std::uint8_t& code : mask.values())
        code = code >= 128 ? 255 : 0;
    complete->area = std::make_shared<const Raster<std::uint8_t>>(std::move(mask));
    return complete;
}

} // namespace sdmatte
