#include "ui/export/composed.h"

#include "base/guarded.h"
#include "base/message.h"
#include "ui/export/output_format.h"
#include "ui/export/united_alpha.h"

#include <algorithm>
#include <utility>

namespace sdmatte::studio {
namespace {

using SharedAlpha = std::shared_ptr<const Raster<float>>;

std::vector<ExportAlpha> objects_of(const ExportSource& source)
{
    std::vector<ExportAlpha> all{{source.alpha, source.finishing, source.name}};
    all.insert(all.end(), source.more.begin(), source.more.end());
    return all;
}

// The part of all work that belongs to one of `count`.
Progress part_of(const Progress& progress, std::size_t index, std::size_t count)
{
    const float share = 1.0F / static_cast<float>(count);
    const float start = share * static_cast<float>(index);
    return progress.part(start, std::min(start + share, 1.0F));
}

Result<std::vector<SharedAlpha>> finished_alphas(const std::vector<ExportAlpha>& objects,
                                                 const Progress& progress)
{
    std::vector<SharedAlpha> finished;
    for (const ExportAlpha& object : objects) {
        auto alpha = finish_alpha(object.alpha, object.finishing,
                                  part_of(progress, finished.size(), objects.size()));
        if (!alpha)
            return std::unexpected(alpha.error());
        finished.push_back(std::move(*alpha));
    }
    return finished;
}

bool needs_colours(const ExportOptions& options)
{
    return options.content == Content::CutOut || options.content == Content::Foreground;
}

Result<Composed> in_layers(const Image& photo, const std::vector<ExportAlpha>& objects,
                           const std::vector<SharedAlpha>& alphas, const ExportOptions& options,
                           const Progress& progress)
{
    Composed composed{.cut_out = {.photo = photo, .foreground = nullptr, .alpha = nullptr}};
    for (std::size_t i = 0; i < objects.size(); ++i) {
        const float wanted =
            options.estimates_foreground ? objects[i].finishing.edge.decontaminate : 0.F;
        auto foreground =
            finish_foreground(photo, *alphas[i], wanted, part_of(progress, i, objects.size()));
        if (!foreground)
            return std::unexpected(foreground.error());
        composed.layers.push_back(
            {.name = objects[i].name, .foreground = std::move(*foreground), .alpha = alphas[i]});
    }
    return composed;
}

// By the codes of the very file: what they round to 0 is nothing.
PixelFrame frame_of(const CutOut& cut_out, const ExportOptions& options)
{
    const bool is_grey = !needs_colours(options);
    const bool is_half = format_of(options.path) == OutputFormat::OpenExr;
    const int bits = options.bits != 0 || !is_grey ? options.bits : is_half ? 16 : 8;
    return content_frame(options.path, cut_out, bits).value_or(first_pixel);
}

} // namespace

Result<Composed> compose(const ExportSource& source, const ExportOptions& options,
                         const Progress& progress)
{
    if (!source.alpha)
        return usage_error(message("export", "Nothing is cut out yet; click the subject first."));
    const Image& photo = source.photo->image;
    const std::vector<ExportAlpha> objects = objects_of(source);
    const auto alphas =
        finished_alphas(objects, progress.part(0, 0.2F, message("export", "Adjusting the edge")));
    if (!alphas)
        return std::unexpected(alphas.error());
    const Progress colours = progress.part(0.2F, 1, message("export", "Estimating colours"));
    if (format_of(options.path) == OutputFormat::OpenRaster)
        return in_layers(photo, objects, *alphas, options, colours);
    auto alpha = guarded([&]() -> Result<SharedAlpha> { return united_alpha(*alphas); });
    if (!alpha)
        return std::unexpected(alpha.error());
    float decontaminate = 0;
    if (options.estimates_foreground && needs_colours(options))
        for (const ExportAlpha& object : objects)
            decontaminate = std::max(decontaminate, object.finishing.edge.decontaminate);
    auto foreground = finish_foreground(photo, **alpha, decontaminate, colours);
    if (!foreground)
        return std::unexpected(foreground.error());
    return Composed{.cut_out = {.photo = photo,
                                .foreground = std::move(*foreground),
                                .alpha = std::move(*alpha)}};
}

Result<PixelFrame> write_composed(const Composed& composed, const ExportOptions& options,
                                  const Progress& progress)
{
    const CutOut& cut_out = composed.cut_out;
    const PixelFrame whole{.width = cut_out.photo.width(), .height = cut_out.photo.height()};
    WriteOptions how{.bits = options.bits,
                     .hidden = options.hidden,
                     .keep_gps = options.keeps_gps,
                     .quality = options.quality};
    const auto written = [](const Result<void>& done, const PixelFrame& frame) {
        return done ? Result<PixelFrame>(frame) : std::unexpected(done.error());
    };
    if (!composed.layers.empty())
        return written(
            write_open_raster(options.path, cut_out.photo, composed.layers, how, progress), whole);
    if (options.trims)
        how.frame = frame_of(cut_out, options);
    const PixelFrame frame = how.frame.value_or(whole);
    switch (options.content) {
    case Content::CutOut:
        return written(write_cut_out(options.path, cut_out, how, progress), frame);
    case Content::Foreground:
        return written(write_foreground(options.path, cut_out, how, progress), frame);
    case Content::Alpha:
        return written(
            write_alpha(options.path, *whole_alpha(cut_out.photo, cut_out.alpha), how, progress),
            frame);
    case Content::Trimap:
        return written(
            write_trimap(options.path, *whole_alpha(cut_out.photo, cut_out.alpha), how, progress),
            frame);
    }
    std::unreachable();
}

} // namespace sdmatte::studio
