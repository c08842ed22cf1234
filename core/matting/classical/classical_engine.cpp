#include "matting/classical/classical_engine.h"

#include "base/message.h"
#include "image/resize.h"
#include "matting/bind.h"
#include "matting/classical/alpha.h"
#include "matting/classical/auto_trimap.h"
#include "matting/classical/band.h"
#include "matting/classical/segmentation.h"
#include "matting/classical/subject.h"
#include "prompt/constraints.h"
#include "prompt/fuse.h"
#include "prompt/validate.h"

#include <algorithm>
#include <exception>
#include <new>
#include <utility>

namespace sdmatte {
namespace {

// Long sides at which objects are looked for: for the exact answer and for the preview.
constexpr int working_side = 1024;
constexpr int preview_side = 224;

struct Trimap {
    Raster<std::uint8_t> codes;
    float confidence = 1;
};

Size size_of(const EngineColour& photo)
{
    return {.width = photo.width(), .height = photo.height()};
}

EngineColour as_photo(Raster<std::uint8_t> codes)
{
    return {.pixels = std::make_shared<const Pixels>(std::move(codes))};
}

// The prompt without what is taken as it is; its points, strokes and locks still bind the band.
Prompt without_areas(Prompt prompt)
{
    prompt.area = nullptr;
    prompt.boxes.clear();
    return prompt;
}

// 0..1: how little of the object is open to doubt.
float certainty(RasterView<std::uint8_t> trimap)
{
    const auto count = [&](std::uint8_t code) {
        return static_cast<float>(std::ranges::count(trimap.values(), code));
    };
    const float object = count(classical::trimap_foreground);
    const float unknown =
        static_cast<float>(trimap.size()) - object - count(classical::trimap_background);
    return object + unknown == 0 ? 0.F : (object + 0.5F * unknown) / (object + unknown);
}

// Photo and prompt at one reduced size.
class ObjectSearch {
public:
    ObjectSearch(Raster<std::uint8_t> colour, Size photo_size)
        : colour_(std::move(colour))
        , photo_size_(photo_size)
    {
    }

    [[nodiscard]] RasterView<std::uint8_t> colour() const { return colour_; }

    // A trimap of `size` from any prompt that has passed check_prompt().
    [[nodiscard]] Result<Trimap> find_trimap(const Prompt& prompt, Size size,
                                             const Progress& progress) const
    {
        const auto object = find_object(prompt, progress.part(0.F, 0.8F));
        if (!object)
            return std::unexpected(object.error());
        auto codes = automatic_trimap(
            {.colour = colour_, .mask = object->mask, .constraints = object->constraints},
            size.width, size.height, progress.part(0.8F, 1.F));
        if (!codes)
            return std::unexpected(codes.error());
        const float confidence = object->confidence * certainty(*codes);
        return Trimap{.codes = std::move(*codes), .confidence = confidence};
    }

private:
    struct Object {
        Raster<std::uint8_t> mask;
        Raster<std::uint8_t> constraints;
        float confidence = 1;
    };

    [[nodiscard]] Raster<std::uint8_t> constraints_of(const Prompt& prompt) const
    {
        return make_constraints(prompt, photo_size_.width, photo_size_.height, colour_.width(),
                                colour_.height());
    }

    [[nodiscard]] Result<Object> find_object(const Prompt& prompt, const Progress& progress) const
    {
        const FusedPrompt fused = fuse(prompt);
        if (fused.kind == PromptKind::Mask && !fused.needs_growing) {
            // A complete area is the object; only its edge is looked at again.
            return Object{.mask = binary_mask(*fused.mask),
                          .constraints = constraints_of(without_areas(prompt))};
        }
        Raster<std::uint8_t> constraints = constraints_of(prompt);
        if (fused.kind == PromptKind::Auto) {
            auto subject = find_subject(colour_, constraints, progress);
            if (!subject)
                return std::unexpected(subject.error());
            return Object{.mask = std::move(subject->mask),
                          .constraints = std::move(constraints),
                          .confidence = subject->confidence};
        }
        auto mask = segment(colour_, constraints, progress);
        if (!mask)
            return std::unexpected(mask.error());
        return Object{.mask = std::move(*mask), .constraints = std::move(constraints)};
    }

    [[nodiscard]] Raster<std::uint8_t> binary_mask(const Raster<std::uint8_t>& area) const
    {
        auto is_on = Raster<std::uint8_t>::uninitialised(area.width(), area.height());
        std::ranges::transform(area.values(), is_on.values().begin(),
                               [](std::uint8_t code) { return code != 0 ? 255 : 0; });
        auto mask = shrink(is_on.view(), {.width = colour_.width(), .height = colour_.height()});
        for (std::uint8_t& code : mask.values())
            code = code >= 128 ? 255 : 0;
        return mask;
    }

    Raster<std::uint8_t> colour_;
    Size photo_size_;
};

// A trimap brought to another size: known where every photo pixel under it is.
Raster<std::uint8_t> shrink_trimap(RasterView<std::uint8_t> trimap, Size size)
{
    auto codes = shrink(trimap, size);
    for (std::uint8_t& code : codes.values()) {
        if (code != classical::trimap_background && code != classical::trimap_foreground)
            code = classical::trimap_unknown;
    }
    return codes;
}

// False where there is something to solve but nothing sure on one of the two sides.
bool can_be_solved(RasterView<std::uint8_t> trimap)
{
    bool has_background = false;
    bool has_foreground = false;
    bool has_unknown = false;
    for (const std::uint8_t code : trimap.values()) {
        has_background = has_background || code == classical::trimap_background;
        has_foreground = has_foreground || code == classical::trimap_foreground;
        has_unknown =
            has_unknown
            || (code != classical::trimap_background && code != classical::trimap_foreground);
    }
    return !has_unknown || (has_background && has_foreground);
}

class ClassicalSession final : public Session {
public:
    ClassicalSession(EngineColour photo, Raster<std::uint8_t> working, Raster<std::uint8_t> small)
        : photo_(std::move(photo))
        , exact_(std::move(working), size_of(photo_))
        , quick_(std::move(small), size_of(photo_))
    {
    }

    Result<Matte> matte(const Prompt& prompt, const Progress& progress) override
    {
        return answer(prompt, photo_, exact_, progress);
    }

    Result<Matte> preview(const Prompt& prompt, const Progress& progress) override
    {
        const RasterView<std::uint8_t> small = quick_.colour();
        auto copy = Raster<std::uint8_t>::uninitialised(small.width(), small.height(), 3);
        std::ranges::copy(small.values(), copy.values().begin());
        return answer(prompt, as_photo(std::move(copy)), quick_, progress);
    }

private:
    // The matte at the size of `colour`, which is the photo or its preview.
    Result<Matte> answer(const Prompt& prompt, const EngineColour& colour,
                         const ObjectSearch& search, const Progress& progress)
    {
        try {
            const Size size = size_of(colour);
            if (const auto fits = check_prompt(prompt, photo_.width(), photo_.height()); !fits)
                return std::unexpected(fits.error());
            Matte matte;
            matte.notices = fuse(prompt).notices;
            auto trimap = find_trimap(
                prompt, size, search,
                progress.part(0.F, 0.4F, message("matting", "Finding the object")), matte.notices);
            if (!trimap)
                return std::unexpected(trimap.error());
            auto alpha = classical::estimate_alpha(colour, trimap->codes, progress.part(0.4F, 1.F));
            if (!alpha)
                return std::unexpected(alpha.error());
            if (size == size_of(photo_))
                apply_keep_remove(*alpha, prompt.keep, prompt.remove, progress);
            if (progress.is_cancelled())
                return cancelled();
            matte.confidence = trimap->confidence;
            matte.alpha = std::make_shared<const Raster<float>>(std::move(*alpha));
            return matte;
        } catch (const std::bad_alloc&) {
            return resource_error(message("matting",
                                          "There is not enough memory for a matte of "
                                          "%1 x %2 pixels; close other programs or use "
                                          "a smaller photo.",
                                          photo_.width(), photo_.height()));
        } catch (const std::exception& failure) {
            return resource_error(message("matting",
                                          "The classical engine failed: %1. Try "
                                          "another prompt.",
                                          failure.what()));
        }
    }

    Result<Trimap> find_trimap(const Prompt& prompt, Size size, const ObjectSearch& search,
                               const Progress& progress, std::vector<std::string>& notices)
    {
        if (!prompt.trimap)
            return search.find_trimap(prompt, size, progress);
        if (can_be_solved(*prompt.trimap)) {
            auto codes = size == size_of(photo_) ? prompt.trimap->clone()
                                                 : shrink_trimap(*prompt.trimap, size);
            const float confidence = certainty(codes);
            return Trimap{.codes = std::move(codes), .confidence = confidence};
        }
        notices.push_back(message("matting", "The trimap names no sure foreground or no sure "
                                             "background, so the object was looked for."));
        Prompt rest = prompt;
        rest.trimap = nullptr;
        return search.find_trimap(rest, size, progress);
    }

    EngineColour photo_;
    ObjectSearch exact_;
    ObjectSearch quick_;
};

class ClassicalEngine final : public Engine {
public:
    [[nodiscard]] std::string name() const override { return "classical"; }

    [[nodiscard]] Capabilities capabilities() const override
    {
        return {.point = true, .box = true, .mask = true};
    }

    Result<std::unique_ptr<Session>> open(const EngineColour& photo,
                                          const Progress& progress) override
    {
        try {
            const Size size = size_of(photo);
            auto working = shrink(photo, fit_long_side(size, working_side));
            progress.report(0.9F);
            if (progress.is_cancelled())
                return cancelled();
            auto small = shrink(working.view(), fit_long_side(size, preview_side));
            progress.report(1.F);
            return std::make_unique<ClassicalSession>(photo, std::move(working), std::move(small));
        } catch (const std::bad_alloc&) {
            return resource_error(message("matting",
                                          "There is not enough memory to open a photo "
                                          "of %1 x %2 pixels.",
                                          photo.width(), photo.height()));
        }
    }
};

} // namespace

std::unique_ptr<Engine> make_classical_engine()
{
    return std::make_unique<ClassicalEngine>();
}

} // namespace sdmatte
