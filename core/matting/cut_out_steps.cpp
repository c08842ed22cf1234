#include "matting/cut_out_steps.h"

#include "base/message.h"
#include "base/path_text.h"
#include "image/read.h"
#include "prompt/validate.h"

#include <utility>

namespace sdmatte {
namespace {

using Reader = Result<Raster<std::uint8_t>> (*)(const std::filesystem::path&, int, int);

Result<void> load(const std::optional<std::filesystem::path>& file, Reader read, int width,
                  int height, SharedMask& target)
{
    if (!file)
        return {};
    auto mask = read(*file, width, height);
    if (!mask)
        return std::unexpected(mask.error());
    target = std::make_shared<const Raster<std::uint8_t>>(std::move(*mask));
    return {};
}

} // namespace

Result<Prompt> load_masks(Prompt prompt, const MaskFiles& files, int width, int height)
{
    Result<void> fine = load(files.area, read_mask, width, height, prompt.area);
    if (fine)
        fine = load(files.trimap, read_trimap, width, height, prompt.trimap);
    if (fine)
        fine = load(files.keep, read_mask, width, height, prompt.keep);
    if (fine)
        fine = load(files.remove, read_mask, width, height, prompt.remove);
    if (fine)
        fine = check_prompt(prompt, width, height);
    if (!fine)
        return std::unexpected(fine.error());
    return prompt;
}

Result<Matte> find_matte(Engine& engine, const EngineColour& colour, const Prompt& prompt,
                         const Progress& progress)
{
    auto session =
        engine.open(colour, progress.part(0, 0.25F, message("matting", "Opening the photo")));
    if (!session)
        return std::unexpected(session.error());
    return (*session)->matte(prompt,
                             progress.part(0.25F, 1, message("matting", "Computing the matte")));
}

Result<CutOut> finish_cut_out(Image photo, std::shared_ptr<const Raster<float>> alpha,
                              const Finishing& finishing, bool estimates_foreground,
                              const Progress& progress)
{
    auto finished = finish_alpha(std::move(alpha), finishing,
                                 progress.part(0, 0.33F, message("matting", "Adjusting the edge")));
    if (!finished)
        return std::unexpected(finished.error());
    auto foreground = finish_foreground(
        photo, **finished, estimates_foreground ? finishing.edge.decontaminate : 0.F,
        progress.part(0.33F, 1, message("matting", "Estimating colours")));
    if (!foreground)
        return std::unexpected(foreground.error());
    return CutOut{.photo = std::move(photo),
                  .foreground = std::move(*foreground),
                  .alpha = std::move(*finished)};
}

std::vector<std::string> ignored_wishes(const Prompt& prompt, const Engine& engine)
{
    std::vector<std::string> notices;
    if (!prompt.caption.empty() && !engine.capabilities().caption)
        notices.push_back(message("matting",
                                  "The engine %1 does not read captions: \"%2\" had no effect.",
                                  engine.name(), path_text(prompt.caption)));
    if (prompt.is_see_through && !engine.capabilities().see_through)
        notices.push_back(message(
            "matting",
            "The engine %1 treats see-through objects as any other: --transparent had no effect.",
            engine.name()));
    return notices;
}

} // namespace sdmatte
