#include "image/read.h"

#include "base/message.h"
#include "base/parallel.h"
#include "base/path_text.h"
#include "image/claimed_size.h"
#include "image/decoder.h"
#include "image/metadata.h"
#include "image/pixel_sink.h"
#include "image/profile.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>
#include <utility>

namespace sdmatte {

std::unexpected<Error> damaged_error(const std::filesystem::path& path, const std::string& why)
{
    return input_error(message("image", "\"%1\" is damaged (%2); fetch it again.", path_text(path),
                               path_text(why)));
}

std::unexpected<Error> truncated_error(const std::filesystem::path& path)
{
    return input_error(
        message("image", "\"%1\" is incomplete: it ends before the picture does; fetch it again.",
                path_text(path)));
}

namespace {

constexpr std::size_t band_bytes = 4U << 20U;

Result<Decoder> open_decoder(const DecoderInput& input)
{
    switch (input.format) {
    case FileFormat::Jpeg: return open_jpeg(input);
    case FileFormat::Png: return open_png(input);
    case FileFormat::WebP: return open_webp(input);
    default: return open_plugin(input);
    }
}

Result<void> check_size(std::int64_t width, std::int64_t height, const std::filesystem::path& path,
                        std::int64_t max_pixels)
{
    const std::string name = path_text(path);
    if (width < 1 || height < 1)
        return input_error(message("image", "\"%1\" holds no pixels.", name));
    if (width > max_pixels / height)
        return input_error(
            message("image",
                    "\"%1\" claims %2 x %3 pixels, more than the limit of %4; raise --max-pixels "
                    "if you trust it.",
                    name, width, height, max_pixels));
    return {};
}

// Rows in colours that cannot stay as they are (CMYK, grey with a profile) into RGB of sRGB.
struct RowConversion {
    DecoderHeader header;                     // of the rows it makes
    std::optional<ColourTransform> transform; // none: the plain formula for CMYK
};

template <class T>
void naive_cmyk(const T* from, T* to)
{
    constexpr double top =
        std::is_floating_point_v<T> ? 1.0 : static_cast<double>(std::numeric_limits<T>::max());
    const double light = top - static_cast<double>(from[3]);
    for (int c = 0; c < 3; ++c) {
        const double value = (top - static_cast<double>(from[c])) * light / top;
        to[c] = static_cast<T>(std::is_floating_point_v<T> ? value : std::floor(value + 0.5));
    }
}

// `rows` of `from`'s layout into `converted` of the conversion's: three colours, then alpha.
template <class T>
void convert_rows(const DecoderHeader& from, const RowConversion& conversion, int count,
                  const T* rows, T* converted)
{
    const int inks = from.model == ColourModel::Cmyk ? 4 : 1;
    parallel_for(0, count, 1, [&](int first, int last) {
        const auto width = static_cast<std::size_t>(from.width);
        std::vector<T> packed(width * static_cast<std::size_t>(inks));
        std::vector<T> colours(width * 3);
        for (int y = first; y < last; ++y) {
            const T* source = rows + static_cast<std::size_t>(y) * width * from.channels;
            T* target =
                converted + static_cast<std::size_t>(y) * width * conversion.header.channels;
            for (std::size_t x = 0; x < width; ++x)
                std::copy_n(source + x * from.channels, inks, packed.data() + x * inks);
            if (conversion.transform) {
                conversion.transform->apply(packed.data(), colours.data(), width);
            } else {
                for (std::size_t x = 0; x < width; ++x)
                    naive_cmyk(packed.data() + x * 4, colours.data() + x * 3);
            }
            for (std::size_t x = 0; x < width; ++x) {
                T* pixel = target + x * conversion.header.channels;
                std::copy_n(colours.data() + x * 3, 3, pixel);
                if (from.alpha_channel >= 0)
                    pixel[3] = source[x * from.channels + from.alpha_channel];
            }
        }
    });
}

// What the profile and colour model ask for. May drop `header.icc` and add notices.
std::optional<RowConversion> plan_conversion(DecoderHeader& header,
                                             std::vector<std::string>& notices)
{
    const ProfileSpace space =
        header.icc.empty() ? ProfileSpace::Invalid : profile_space(header.icc);
    const ProfileSpace expected = header.model == ColourModel::Cmyk   ? ProfileSpace::Cmyk
                                  : header.model == ColourModel::Grey ? ProfileSpace::Grey
                                                                      : ProfileSpace::Rgb;
    // A grey photo may well carry the RGB profile that its grey axis is meant in.
    const bool fits =
        space == expected || (header.model == ColourModel::Grey && space == ProfileSpace::Rgb);
    if (!header.icc.empty() && !fits) {
        notices.push_back(
            message("image", "The colour profile does not fit the photo and was left out."));
        header.icc.clear();
    }
    const bool is_grey_profile = header.model == ColourModel::Grey && space == ProfileSpace::Grey;
    if (header.model != ColourModel::Cmyk && !is_grey_profile)
        return std::nullopt;

    RowConversion conversion;
    conversion.header = header;
    conversion.header.model = ColourModel::Rgb;
    conversion.header.channels = header.alpha_channel >= 0 ? 4 : 3;
    conversion.header.alpha_channel = header.alpha_channel >= 0 ? 3 : -1;
    const bool is_cmyk = header.model == ColourModel::Cmyk;
    if (!header.icc.empty()) {
        const Layout grey = header.depth == Depth::U8    ? Layout::Grey8
                            : header.depth == Depth::U16 ? Layout::Grey16
                                                         : Layout::GreyF32;
        const Layout cmyk = header.depth == Depth::U8 ? Layout::Cmyk8 : Layout::Cmyk16;
        const Layout rgb = header.depth == Depth::U8    ? Layout::Rgb8
                           : header.depth == Depth::U16 ? Layout::Rgb16
                                                        : Layout::RgbF32;
        if (!is_cmyk || header.depth != Depth::F32)
            conversion.transform = ColourTransform::to_srgb(header.icc, is_cmyk ? cmyk : grey, rgb);
    }
    header.icc.clear();
    if (!is_cmyk && !conversion.transform)
        return std::nullopt;
    if (is_cmyk)
        notices.push_back(
            conversion.transform
                ? message("image", "The photo's CMYK colours were converted to sRGB.")
                : message("image", "The photo's CMYK colours have no profile; they were converted "
                                   "to sRGB by the plain formula."));
    return conversion;
}

template <class T>
Result<UprightPixels<T>> read_pixels(const Decoder& decoder,
                                     const std::optional<RowConversion>& conversion,
                                     const Progress& progress)
{
    const DecoderHeader& header = decoder.header;
    const DecoderHeader& final_header = conversion ? conversion->header : header;
    UprightPixels<T> pixels = UprightPixels<T>::make(final_header);
    const bool directly = !conversion && pixels.takes_rows_directly(header);
    const std::size_t row_size =
        static_cast<std::size_t>(header.width) * static_cast<std::size_t>(header.channels);
    const std::size_t fitting = std::max<std::size_t>(1, band_bytes / (row_size * sizeof(T)));
    const auto limit = static_cast<std::size_t>(header.height);
    int band = static_cast<int>(std::min(fitting, limit));
    band = (band + header.band_height - 1) / header.band_height * header.band_height;
    std::vector<T> rows;
    std::vector<T> converted;
    if (!directly)
        rows.resize(row_size * static_cast<std::size_t>(std::min(band, header.height)));
    if (conversion)
        converted.resize(static_cast<std::size_t>(header.width)
                         * static_cast<std::size_t>(final_header.channels)
                         * static_cast<std::size_t>(std::min(band, header.height)));
    for (int first = 0; first < header.height; first += std::min(band, header.height - first)) {
        if (progress.is_cancelled())
            return cancelled();
        const int last = first + std::min(band, header.height - first);
        T* target = directly ? pixels.colour.row(first) : rows.data();
        if (Result<void> done = decoder.read(first, last, target); !done)
            return std::unexpected(done.error());
        if (conversion)
            convert_rows(header, *conversion, last - first, rows.data(), converted.data());
        if (!directly)
            pixels.put(final_header, first, last, conversion ? converted.data() : rows.data());
        progress.report(static_cast<float>(last) / static_cast<float>(header.height));
    }
    if (Result<void> done = decoder.finish(); !done)
        return std::unexpected(done.error());
    return pixels;
}

template <class T>
Result<void> fill_image(const Decoder& decoder, const std::optional<RowConversion>& conversion,
                        const Progress& progress, Image& image)
{
    Result<UprightPixels<T>> pixels = read_pixels<T>(decoder, conversion, progress);
    if (!pixels)
        return std::unexpected(pixels.error());
    image.colour = std::make_shared<const Pixels>(std::move(pixels->colour));
    if (!pixels->alpha.is_empty())
        image.alpha = std::make_shared<const Pixels>(std::move(pixels->alpha));
    return {};
}

Result<Decoder> open_checked(const DecoderInput& input, const ReadOptions& options)
{
    if (const auto claimed = claimed_size(input.file.get(), input.format)) {
        const Result<void> fits =
            check_size(claimed->width, claimed->height, input.path, options.max_pixels);
        if (!fits)
            return std::unexpected(fits.error());
    }
    Result<Decoder> decoder = open_decoder(input);
    if (!decoder)
        return std::unexpected(decoder.error());
    const Result<void> fits =
        check_size(decoder->header.width, decoder->header.height, input.path, options.max_pixels);
    if (!fits)
        return std::unexpected(fits.error());
    return decoder;
}

Result<Image> read_opened(const DecoderInput& input, const ReadOptions& options)
{
    Result<Decoder> decoder = open_checked(input, options);
    if (!decoder)
        return std::unexpected(decoder.error());
    DecoderHeader& header = decoder->header;
    Image image;
    FileMetadata metadata;
    {
        // The decoder is in the middle of its file.
        const Result<File> beside = open_for_reading(input.path);
        if (beside)
            metadata = read_metadata(input.path, beside->get(), input.format);
    }
    image.metadata = metadata.metadata;
    if (input.format == FileFormat::Jpeg || input.format == FileFormat::Png
        || input.format == FileFormat::WebP)
        header.orientation = metadata.orientation;
    if (header.orientation < 1 || header.orientation > 8)
        header.orientation = 1;
    std::optional<RowConversion> conversion = plan_conversion(header, image.notices);
    if (!header.icc.empty())
        image.icc = std::make_shared<const std::vector<std::uint8_t>>(header.icc);
    if (conversion)
        conversion->header.orientation = header.orientation;

    const Result<void> filled =
        header.depth == Depth::U8
            ? fill_image<std::uint8_t>(*decoder, conversion, input.progress, image)
        : header.depth == Depth::U16
            ? fill_image<std::uint16_t>(*decoder, conversion, input.progress, image)
            : fill_image<float>(*decoder, conversion, input.progress, image);
    if (!filled)
        return std::unexpected(filled.error());
    return image;
}

// work(input) on the file's opened bytes; what a decoder throws becomes an Error.
template <class Work>
auto with_file(const std::filesystem::path& path, const Progress& progress, const Work& work)
    -> decltype(work(std::declval<const DecoderInput&>()))
{
    try {
        Result<File> file = open_for_reading(path);
        if (!file)
            return std::unexpected(file.error());
        const std::optional<FileFormat> format = format_of(file->get());
        if (!format)
            return input_error(message(
                "image", "\"%1\" is not a picture that can be read; use JPEG, PNG, TIFF or WebP.",
                path_text(path)));
        return work(DecoderInput{path, std::move(*file), *format, progress});
    } catch (const std::bad_alloc&) {
        Error error{ErrorKind::Resource,
                    message("image",
                            "There is not enough memory to open \"%1\"; close other programs or "
                            "use a smaller photo.",
                            path_text(path))};
        error.ran_out_of_memory = true;
        return std::unexpected(std::move(error));
    } catch (const std::exception& error) {
        return damaged_error(path, error.what());
    }
}

} // namespace

Result<Image> read_image(const std::filesystem::path& path, const ReadOptions& options,
                         const Progress& progress)
{
    return with_file(path, progress,
                     [&](const DecoderInput& input) { return read_opened(input, options); });
}

Result<std::int64_t> count_pixels(const std::filesystem::path& path, const ReadOptions& options)
{
    return with_file(path, {}, [&](const DecoderInput& input) -> Result<std::int64_t> {
        const Result<Decoder> decoder = open_checked(input, options);
        if (!decoder)
            return std::unexpected(decoder.error());
        return std::int64_t{decoder->header.width} * decoder->header.height;
    });
}

} // namespace sdmatte
