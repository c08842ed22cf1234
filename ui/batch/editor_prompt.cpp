#include "ui/batch/editor_prompt.h"

#include "image/read.h"

namespace sdmatte::studio {
namespace {

TileMask mask_of(const SharedMask& mask, const OpenPhoto& photo)
{
    if (!mask)
        return {photo.image.width(), photo.image.height()};
    return {*mask, 1}; // on where it is not 0
}

} // namespace

Result<ObjectPrompt> editor_prompt(const BatchItem& item, const std::filesystem::path& result,
                                   const OpenPhoto& photo, const Progress& progress)
{
    const int width = photo.image.width();
    const int height = photo.image.height();
    ObjectPrompt start = empty_state(width, height).prompt;
    PhotoPrompt asked = item.prompt;
    const bool has_said_nothing = asked.prompt.is_empty() && asked.boxes.empty()
                                  && asked.masks == MaskFiles{} && !asked.finds_subject;
    if (has_said_nothing && !result.empty())
        if (const auto mask = read_mask(result, width, height)) {
            start.area = TileMask(*mask, least_stroke_code);
            if (!start.area.is_blank())
                return start;
        }
    if (has_said_nothing)
        asked.finds_subject = true;
    auto whole = complete_prompt(asked, photo.colour, progress);
    if (!whole)
        return std::unexpected(whole.error());
    start.points = std::move(whole->points);
    start.boxes = std::move(whole->boxes);
    start.area = mask_of(whole->area, photo);
    start.keep = mask_of(whole->keep, photo);
    start.remove = mask_of(whole->remove, photo);
    start.trimap = whole->trimap;
    start.caption = whole->caption;
    start.is_see_through = whole->is_see_through;
    return start;
}

} // namespace sdmatte::studio
