#include "batch/in_flight.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "batch/half_size.h"
#include "image/read.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace sdmatte {
namespace {

void add_notices(InFlight& photo, std::vector<std::string> notices)
{
    std::ranges::move(notices, std::back_inserter(photo.outcome.notices));
}

// The person knows the result's place, not the file that it is made in.
Error in_terms_of(Error error, const std::filesystem::path& temporary,
                  const std::filesystem::path& target)
{
    const std::string name = path_text(temporary);
    if (const std::size_t found = error.sentence.find(name); found != std::string::npos)
        error.sentence.replace(found, name.size(), path_text(target));
    return error;
}

Result<void> make_folder(const std::filesystem::path& folder)
{
    std::error_code failed;
    std::filesystem::create_directories(folder, failed);
    if (failed)
        return write_error(folder, failed.value());
    return {};
}

Result<std::shared_ptr<const Raster<float>>> make_preview(Engine& engine, const InFlight& photo,
                                                          const Progress& progress)
{
    auto session = engine.open(photo.colour, progress);
    if (!session)
        return std::unexpected(session.error());
    auto preview = (*session)->preview(photo.prompt, progress);
    if (!preview)
        return std::unexpected(preview.error());
    return std::move(preview->alpha);
}

} // namespace

Result<void> read_step(InFlight& photo, const Plan& plan, const BatchSettings& settings,
                       const Progress& progress)
{
    const std::filesystem::path path = plan.input / photo.item.name;
    auto image = read_image(path, {.max_pixels = settings.max_pixels}, progress.part(0, 0.7F));
    if (!image)
        return std::unexpected(image.error());
    add_notices(photo, image->notices);
    auto colour = engine_colour(*image, progress.part(0.7F, 0.9F));
    if (!colour)
        return std::unexpected(colour.error());
    auto prompt = complete_prompt(photo.item.prompt, *colour, progress.part(0.9F, 1));
    if (!prompt)
        return std::unexpected(prompt.error());
    photo.photo = *std::move(image);
    photo.colour = *std::move(colour);
    photo.prompt = *std::move(prompt);
    return {};
}

Result<void> matte_step(InFlight& photo, Engine& engine, const Progress& progress)
{
    add_notices(photo, ignored_wishes(photo.prompt, engine));
    auto matte = photo.attempt == Attempt::Smaller
                     ? find_matte_at_half_size(engine, photo.colour, photo.prompt, progress)
                     : find_matte(engine, photo.colour, photo.prompt, progress);
    if (!matte)
        return std::unexpected(matte.error());
    add_notices(photo, std::move(matte->notices));
    photo.engine_confidence = matte->confidence;
    photo.alpha = std::move(matte->alpha);
    return {};
}

Result<void> refine_step(InFlight& photo, Engine* previewer, const BatchSettings& settings,
                         const Progress& progress)
{
    std::shared_ptr<const Raster<float>> preview;
    if (previewer != nullptr) {
        auto made = make_preview(*previewer, photo, progress.part(0, 0.3F));
        if (!made)
            return std::unexpected(made.error());
        preview = *std::move(made);
    }
    const Finishing finishing{
        .edge = settings.edge, .keep = photo.prompt.keep, .remove = photo.prompt.remove};
    photo.prompt = {};
    photo.colour = {};
    auto cut_out =
        finish_cut_out(std::exchange(photo.photo, {}), std::exchange(photo.alpha, {}), finishing,
                       settings.estimates_foreground, progress.part(0.3F, 0.9F));
    if (!cut_out)
        return std::unexpected(cut_out.error());
    auto doubts =
        find_doubts(*cut_out->alpha, photo.engine_confidence,
                    preview ? preview->view() : RasterView<float>(), progress.part(0.9F, 1));
    if (!doubts)
        return std::unexpected(doubts.error());
    photo.outcome.doubts = *doubts;
    photo.outcome.confidence = confidence(*doubts);
    photo.cut_out = *std::move(cut_out);
    return {};
}

JournalEntry journal_entry(const InFlight& photo, const BatchSettings& settings)
{
    return {.name = photo.item.name,
            .output = photo.item.output,
            .photo = photo.photo_state,
            .settings = settings_text(settings),
            .prompt = photo.prompt_text,
            .is_done = photo.outcome.is_done,
            .result = photo.before ? photo.before->result : FileState{},
            .replaced = photo.before ? photo.before->replaced : FileState{},
            .error = photo.outcome.error,
            .status = photo.outcome.status,
            .seconds = photo.outcome.seconds,
            .confidence = photo.outcome.confidence,
            .doubts = photo.outcome.is_done ? doubts_text(photo.outcome.doubts) : std::string()};
}

Result<void> write_step(InFlight& photo, const Plan& plan, const BatchSettings& settings,
                        const std::filesystem::path& work_folder,
                        const std::function<Result<void>(const JournalEntry&)>& record,
                        const Progress& progress)
{
    const std::filesystem::path target = plan.output / photo.item.output;
    Result<void> made = make_folder(work_folder);
    if (made)
        made = make_folder(target.parent_path());
    if (made)
        made = check_target(target);
    if (!made)
        return made;
    const auto temporary =
        make_temporary_file(work_folder / ("result" + target.extension().native()));
    if (!temporary)
        return std::unexpected(in_terms_of(temporary.error(), work_folder, target));

    WriteOptions how = settings.write;
    if (settings.trims)
        how.frame = content_frame(target, photo.cut_out, how.bits).value_or(first_pixel);
    Result<void> done = write_cut_out(*temporary, photo.cut_out, how, progress);
    if (done) {
        photo.outcome.is_done = true;
        photo.outcome.frame = how.frame;
        JournalEntry entry = journal_entry(photo, settings);
        entry.result = file_state(*temporary).value_or(FileState{});
        entry.replaced = file_state(target).value_or(FileState{});
        done = record(entry);
    }
    if (done)
        done = commit_file(*temporary, follow_links(target));
    if (!done) {
        photo.outcome.is_done = false;
        std::error_code ignored;
        std::filesystem::remove(*temporary, ignored);
        return std::unexpected(in_terms_of(done.error(), *temporary, target));
    }
    return {};
}

} // namespace sdmatte
