#include "ui/export/output_format.h"

#include "image/write.h"

#include <QFile>

#include <algorithm>
#include <cstdlib>

namespace sdmatte::studio {

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
    return check_format(std::string("name") + extension_of(format), bits).has_value();
}

bool has_floats(OutputFormat format, int bits)
{
    return bits == 32 || (bits == 16 && format == OutputFormat::OpenExr);
}

int nearest_bits(OutputFormat format, int own)
{
    constexpr std::array all{8, 16, 32};
    return std::ranges::min(
        all, {}, [&](int bits) { return holds(format, bits) ? std::abs(bits - own) : 100; });
}

bool keeps_hidden_colours(OutputFormat format)
{
    return format != OutputFormat::OpenExr; // multiplied by alpha they are 0
}

} // namespace sdmatte::studio
