#include "ui/export/export_cut_out.h"

#include "base/guarded.h"
#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "ui/export/united_alpha.h"

#include <QFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace sdmatte::studio {
namespace {

std::filesystem::path normal(const std::filesystem::path& path)
{
    std::error_code failed;
    const std::filesystem::path whole = std::filesystem::absolute(path, failed);
    return (failed ? path : whole).lexically_normal();
}

// Also when the photo's file is gone by now: its name stays its own.
bool is_photo_itself(const std::filesystem::path& target, const OpenPhoto& photo)
{
    return !photo.path.empty()
           && (is_same_file(target, photo.path) || normal(target) == normal(photo.path));
}

Result<std::shared_ptr<const Raster<float>>> finished_alpha(const ExportSource& source,
                                                            const Progress& progress)
{
    std::vector<ExportAlpha> all{{source.alpha, source.finishing}};
    all.insert(all.end(), source.more.begin(), source.more.end());
    std::vector<std::shared_ptr<const Raster<float>>> finished;
    const auto share = 1.0F / static_cast<float>(all.size());
    for (const ExportAlpha& object : all) {
        const float start = share * static_cast<float>(finished.size());
        auto alpha = finish_alpha(object.alpha, object.finishing,
                                  progress.part(start, std::min(start + share, 1.0F)));
        if (!alpha)
            return alpha;
        finished.push_back(std::move(*alpha));
    }
    return guarded(
        [&]() -> Result<std::shared_ptr<const Raster<float>>> { return united_alpha(finished); });
}

float decontamination(const ExportSource& source)
{
    float most = source.finishing.edge.decontaminate;
    for (const ExportAlpha& object : source.more)
        most = std::max(most, object.finishing.edge.decontaminate);
    return most;
}

} // namespace

std::filesystem::path default_export_path(const OpenPhoto& photo)
{
    if (!photo.path.empty()) {
        std::filesystem::path name = photo.path.stem();
        name += "_cutout.png";
        return photo.path.parent_path() / name;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString name = photo.title + QStringLiteral("_cutout.png");
    name.replace('/', '-');
    return std::filesystem::path(QFile::encodeName(folder).toStdString())
           / QFile::encodeName(name).toStdString();
}

Result<void> check_export(const ExportOptions& options, const OpenPhoto& photo)
{
    if (options.path.empty() || !options.path.has_filename())
        return usage_error(message("export", "The cut-out has no file name yet; give it one."));
    if (auto fine = check_format(options.path, options.bits); !fine)
        return fine;
    if (is_photo_itself(options.path, photo))
        return usage_error(message("export", "\"%1\" is the photo itself; choose another name.",
                                   path_text(options.path)));
    if (auto fine = check_target(options.path); !fine)
        return fine;
    std::error_code failed;
    if (!options.may_replace && std::filesystem::exists(options.path, failed))
        return usage_error(message("export",
                                   "\"%1\" exists already; replace it or choose another name.",
                                   path_text(options.path)));
    return {};
}

Result<void> export_cut_out(const ExportSource& source, const ExportOptions& options,
                            const Progress& progress)
{
    if (auto fine = check_export(options, *source.photo); !fine)
        return fine;
    if (!source.alpha)
        return usage_error(message("export", "Nothing is cut out yet; click the subject first."));
    const Image& photo = source.photo->image;
    auto alpha =
        finished_alpha(source, progress.part(0, 0.1F, message("export", "Adjusting the edge")));
    if (!alpha)
        return std::unexpected(alpha.error());
    const std::string writing = message("export", "Writing the file");
    if (options.content == ExportContent::Alpha)
        return write_alpha(options.path, *whole_alpha(photo, *alpha), {.bits = options.bits},
                           progress.part(0.1F, 1, writing));
    auto foreground = finish_foreground(
        photo, **alpha, options.estimates_foreground ? decontamination(source) : 0.F,
        progress.part(0.1F, 0.6F, message("export", "Estimating colours")));
    if (!foreground)
        return std::unexpected(foreground.error());
    return write_cut_out(
        options.path,
        {.photo = photo, .foreground = std::move(*foreground), .alpha = std::move(*alpha)},
        {.bits = options.bits, .hidden = options.hidden, .keep_gps = options.keeps_gps},
        progress.part(0.6F, 1, writing));
}

} // namespace sdmatte::studio
