#include "ui/export/export_cut_out.h"

#include "base/message.h"
#include "base/name_pattern.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "base/safe_write.h"
#include "ui/export/composed.h"

#include <QFile>
#include <QStandardPaths>

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

} // namespace

std::filesystem::path default_export_path(const OpenPhoto& photo)
{
    if (!photo.path.empty()) {
        const std::string name = pattern_of_name(photo.path.stem().string()) + "_cutout.png";
        return photo.path.parent_path() / name;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    QString name = photo.title + QStringLiteral("_cutout.png");
    name.replace('/', '-');
    return std::filesystem::path(QFile::encodeName(folder).toStdString())
           / pattern_of_name(QFile::encodeName(name).toStdString());
}

Result<void> check_export(const ExportOptions& options, const OpenPhoto& photo)
{
    if (options.path.empty() || !options.path.has_filename())
        return usage_error(message("export", "The cut-out has no file name yet; give it one."));
    const WriteOptions how{
        .bits = options.bits, .hidden = options.hidden, .quality = options.quality};
    if (auto fine = check_options(options.path, how, options.content); !fine)
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

Result<PixelFrame> export_cut_out(const ExportSource& source, const ExportOptions& options,
                                  const Progress& progress)
{
    if (auto fine = check_export(options, *source.photo); !fine)
        return std::unexpected(fine.error());
    auto composed = compose(source, options, progress.part(0, 0.6F));
    if (!composed)
        return std::unexpected(composed.error());
    return write_composed(*composed, options,
                          progress.part(0.6F, 1, message("export", "Writing the file")));
}

} // namespace sdmatte::studio
