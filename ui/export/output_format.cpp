#include "ui/export/output_format.h"

#include "ui/export/export_cut_out.h"

#include <QFile>

#include <algorithm>
#include <string>

namespace sdmatte::studio {
namespace {

// What core knows of a format it tells of a name.
std::filesystem::path any_name(OutputFormat format)
{
    return std::string("name") + extension_of(format);
}

} // namespace

QString format_name(OutputFormat format)
{
    switch (format) {
    case OutputFormat::Png: return QStringLiteral("PNG");
    case OutputFormat::Tiff: return QStringLiteral("TIFF");
    case OutputFormat::WebP: return QStringLiteral("WebP");
    case OutputFormat::OpenExr: return QStringLiteral("OpenEXR");
    case OutputFormat::OpenRaster: return QStringLiteral("OpenRaster");
    }
    return {};
}

const char* extension_of(OutputFormat format)
{
    switch (format) {
    case OutputFormat::Png: return ".png";
    case OutputFormat::Tiff: return ".tif";
    case OutputFormat::WebP: return ".webp";
    case OutputFormat::OpenExr: return ".exr";
    case OutputFormat::OpenRaster: return ".ora";
    }
    return "";
}

std::optional<OutputFormat> format_of(const std::filesystem::path& path)
{
    QString extension =
        QFile::decodeName(QByteArray::fromStdString(path.extension().string())).toLower();
    if (extension == QLatin1String(".tiff"))
        extension = QStringLiteral(".tif");
    const auto found = std::ranges::find_if(output_formats, [&](OutputFormat format) {
        return extension == QLatin1String(extension_of(format));
    });
    return found == output_formats.end() ? std::nullopt : std::optional(*found);
}

bool holds(OutputFormat format, int bits, Content content)
{
    return check_options(any_name(format), {.bits = bits}, content).has_value();
}

bool holds(OutputFormat format, Content content)
{
    return check_options(any_name(format), {}, content).has_value();
}

bool has_quality(OutputFormat format, Content content)
{
    return check_options(any_name(format), {.quality = 90}, content).has_value();
}

bool can_trim(OutputFormat format)
{
    return format != OutputFormat::OpenRaster;
}

bool has_floats(OutputFormat format, int bits)
{
    return bits == 32 || (bits == 16 && format == OutputFormat::OpenExr);
}

int bits_as_the_photo(OutputFormat format, Depth depth)
{
    return sdmatte::bits_as_the_photo(any_name(format), depth);
}

bool keeps_hidden_colours(OutputFormat format)
{
    return format != OutputFormat::OpenExr; // multiplied by alpha they are 0
}

ExportOptions fitted(ExportOptions options)
{
    const OutputFormat format = format_of(options.path).value_or(OutputFormat::Png);
    if (!holds(format, options.content))
        options.content = Content::CutOut;
    if (!holds(format, options.bits, options.content))
        options.bits = 0;
    if (!has_quality(format, options.content))
        options.quality = std::nullopt;
    if (options.quality)
        options.quality = std::clamp(*options.quality, 1, 100);
    options.trims = options.trims && can_trim(format);
    if (!keeps_hidden_colours(format) || options.content != Content::CutOut)
        options.hidden = Hidden::Zero;
    if (format == OutputFormat::OpenRaster && options.objects == ExportObjects::Each)
        options.objects = ExportObjects::Together;
    return options;
}

} // namespace sdmatte::studio
