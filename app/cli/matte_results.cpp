#include "cli/matte_results.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "matting/finish.h"

#include <functional>

namespace sdmatte::cli {
namespace {

using Path = std::filesystem::path;

std::vector<Path> targets_of(const MatteOptions& options)
{
    std::vector<Path> targets{options.output};
    for (const auto& file :
         {options.alpha_output, options.trimap_output, options.foreground_output})
        if (file)
            targets.push_back(*file);
    return targets;
}

bool is_one_file(const Path& a, const Path& b)
{
    return is_same_file(a, b)
           || std::filesystem::absolute(a).lexically_normal()
                  == std::filesystem::absolute(b).lexically_normal();
}

// A file beside the cut-out, and how it is written.
struct SideFile {
    Path target;
    std::function<Result<void>(const Path& path, const Progress& progress)> write;
};

std::vector<SideFile> side_files(const CutOut& cut_out, const MatteOptions& options,
                                 const std::optional<PixelFrame>& frame)
{
    const auto framed = [&frame](WriteOptions how) {
        how.frame = frame;
        return how;
    };
    std::vector<SideFile> files;
    std::shared_ptr<const Raster<float>> alpha;
    if (options.alpha_output || options.trimap_output)
        alpha = whole_alpha(cut_out.photo, cut_out.alpha);
    if (options.alpha_output)
        files.push_back({*options.alpha_output, [alpha, how = framed(options.alpha_options)](
                                                    const Path& path, const Progress& progress) {
                             return write_alpha(path, *alpha, how, progress);
                         }});
    if (options.trimap_output)
        files.push_back({*options.trimap_output,
                         [alpha, how = framed({})](const Path& path, const Progress& progress) {
                             return write_trimap(path, *alpha, how, progress);
                         }});
    if (options.foreground_output)
        files.push_back(
            {*options.foreground_output, [&cut_out, how = framed(options.foreground_options)](
                                             const Path& path, const Progress& progress) {
                 return write_foreground(path, cut_out, how, progress);
             }});
    return files;
}

// Each of `files` waits beside its target until all that follow, and `last`, are in place.
Result<void> write_nested(std::span<const SideFile> files, const Progress& progress,
                          const std::function<Result<void>(const Progress&)>& last)
{
    if (files.empty())
        return last(progress);
    const SideFile& file = files.front();
    const float share = 1.F / static_cast<float>(files.size() + 2); // a cut-out takes longer
    return write_safely(file.target, [&](const Path& temporary) -> Result<void> {
        auto written = file.write(temporary, progress.part(0, share));
        if (written)
            return write_nested(files.subspan(1), progress.part(share, 1), last);
        // The person knows the target, not the file beside it.
        std::string& sentence = written.error().sentence;
        const std::string name = path_text(temporary);
        if (const std::size_t found = sentence.find(name); found != std::string::npos)
            sentence.replace(found, name.size(), path_text(file.target));
        return written;
    });
}

} // namespace

Result<void> check_targets(const MatteOptions& options)
{
    const std::vector<Path> targets = targets_of(options);
    std::vector<Path> sources{options.photo};
    for (const auto& file :
         {options.masks.area, options.masks.trimap, options.masks.keep, options.masks.remove})
        if (file)
            sources.push_back(*file);
    for (const Path& target : targets) {
        if (auto fine = check_target(target); !fine)
            return fine;
        for (const Path& source : sources)
            if (!options.is_forced && is_same_file(source, target))
                return usage_error(message("cli",
                                           "\"%1\" is both a source and the target: choose another "
                                           "target, or say --force to replace it.",
                                           path_text(target)));
    }
    for (std::size_t i = 0; i < targets.size(); ++i)
        for (std::size_t k = i + 1; k < targets.size(); ++k)
            if (is_one_file(targets[i], targets[k]))
                return usage_error(message("cli",
                                           "\"%1\" is the target of two results: give them two "
                                           "names.",
                                           path_text(targets[k])));
    return {};
}

PixelFrame trimmed_frame(const CutOut& cut_out, const MatteOptions& options,
                         std::vector<std::string>& notices)
{
    const auto frame = content_frame(options.output, cut_out, options.output_options.bits);
    if (!frame) {
        notices.push_back(message("cli", "Nothing of the photo is cut out: trimmed to one "
                                         "transparent pixel."));
        return first_pixel;
    }
    notices.push_back(message("cli",
                              "Trimmed to %1 x %2 pixels, the first of which is %3,%4 in the "
                              "photo.",
                              frame->width, frame->height, frame->x, frame->y));
    return *frame;
}

Result<void> write_results(const CutOut& cut_out, const MatteOptions& options,
                           const std::optional<PixelFrame>& frame, const Progress& progress)
{
    const auto files = side_files(cut_out, options, frame);
    return write_nested(files, progress, [&](const Progress& rest) {
        WriteOptions how = options.output_options;
        how.frame = frame;
        return write_cut_out(options.output, cut_out, how, rest);
    });
}

} // namespace sdmatte::cli
