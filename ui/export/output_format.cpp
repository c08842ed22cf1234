#include "ui/export/output_format.h"

#include "image/write.h"

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

bool holds(OutputFormat format, int bits)
{
    return check_format(any_name(format), bits).has_value();
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

} // namespace sdmatte::studio
