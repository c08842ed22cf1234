// Lab in TIFF by libtiff itself: OpenImageIO turns it into RGB without its profile connection
// space, 16 bits into 8, or refuses it.
#include "base/message.h"
#include "base/path_text.h"
#include "image/decoder.h"

#include <algorithm>
#include <array>
#include <cstdarg>
#include <cstdio>
#include <new>
#include <tiffio.h>

namespace sdmatte {
namespace {

struct LabTiff {
    std::string problem; // libtiff's first message
    TIFF* tiff = nullptr;
    std::filesystem::path path;
    int channels = 0;
    int bits = 0;
    bool is_icc_lab = false;
    int width = 0;

    LabTiff() = default;
    LabTiff(const LabTiff&) = delete;
    LabTiff& operator=(const LabTiff&) = delete;
    ~LabTiff()
    {
        if (tiff != nullptr)
            TIFFClose(tiff);
    }
};

int keep_problem(TIFF*, void* user, const char*, const char* format, va_list values)
{
    auto& problem = *static_cast<std::string*>(user);
    std::array<char, 256> text{};
    std::vsnprintf(text.data(), text.size(), format, values);
    if (problem.empty())
        problem = text.data();
    return 1;
}

int pass_over(TIFF*, void*, const char*, const char*, va_list)
{
    return 1;
}

void open(LabTiff& lab)
{
    TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
    if (options == nullptr)
        throw std::bad_alloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, keep_problem, &lab.problem);
    TIFFOpenOptionsSetWarningHandlerExtR(options, pass_over, nullptr);
    constexpr const char* read_unmapped = "rm"; // a file cut off later must not be a SIGBUS
    lab.tiff = TIFFOpenExt(lab.path.c_str(), read_unmapped, options);
    TIFFOpenOptionsFree(options);
}

int tag(TIFF* tiff, std::uint32_t number)
{
    std::uint16_t value = 0;
    return TIFFGetFieldDefaulted(tiff, number, &value) != 0 ? value : 0;
}

// Codes as the file has them to ICC's (version 4): L from 0 to the top, a and b about the middle.
void to_icc(const LabTiff& lab, std::uint8_t* row)
{
    if (lab.is_icc_lab)
        return;
    for (int x = 0; x < lab.width; ++x, row += lab.channels)
        for (int c = 1; c < 3; ++c)
            row[c] ^= 0x80U; // signed
}

void to_icc(const LabTiff& lab, std::uint16_t* row)
{
    const auto scaled = [](unsigned code, unsigned by, unsigned from) {
        return static_cast<std::uint16_t>(std::min((code * by + from / 2) / from, 65535U));
    };
    for (int x = 0; x < lab.width; ++x, row += lab.channels) {
        if (lab.is_icc_lab) // version 2: 0xFF00 is 100
            row[0] = scaled(row[0], 257, 256);
        for (int c = 1; c < 3; ++c)
            row[c] = scaled(lab.is_icc_lab ? row[c] : row[c] ^ 0x8000U, 257, 256);
    }
}

std::unexpected<Error> error_of(const LabTiff& lab)
{
    return damaged_error(lab.path, lab.problem.empty() ? "TIFF" : lab.problem);
}

Result<void> read_rows(LabTiff& lab, int first, int last, std::uint8_t* rows)
{
    const auto row_bytes = static_cast<std::size_t>(TIFFScanlineSize64(lab.tiff));
    for (int y = first; y < last; ++y, rows += row_bytes) {
        if (TIFFReadScanline(lab.tiff, rows, static_cast<std::uint32_t>(y)) != 1)
            return error_of(lab);
        if (lab.bits == 8)
            to_icc(lab, rows);
        else
            to_icc(lab, reinterpret_cast<std::uint16_t*>(rows));
    }
    return {};
}

Result<Decoder> decoder_of(const std::shared_ptr<LabTiff>& lab)
{
    TIFF* tiff = lab->tiff;
    std::uint32_t width = 0;
    std::uint32_t height = 0;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_IMAGELENGTH, &height);
    lab->channels = tag(tiff, TIFFTAG_SAMPLESPERPIXEL);
    lab->bits = tag(tiff, TIFFTAG_BITSPERSAMPLE);
    lab->width = static_cast<int>(std::min(width, 0x7FFFFFFFU));
    const bool is_simple =
        TIFFIsTiled(tiff) == 0 && tag(tiff, TIFFTAG_PLANARCONFIG) == PLANARCONFIG_CONTIG
        && (lab->bits == 8 || lab->bits == 16) && (lab->channels == 3 || lab->channels == 4);
    const auto row_bytes = std::uint64_t{width} * static_cast<unsigned>(lab->channels)
                           * static_cast<unsigned>(lab->bits / 8);
    if (!is_simple || TIFFScanlineSize64(tiff) != row_bytes)
        return lab_error(lab->path);

    Decoder decoder;
    decoder.header.width = lab->width;
    decoder.header.height = static_cast<int>(std::min(height, 0x7FFFFFFFU));
    decoder.header.channels = lab->channels;
    decoder.header.depth = lab->bits == 8 ? Depth::U8 : Depth::U16;
    decoder.header.model = ColourModel::Lab;
    decoder.header.alpha_channel = lab->channels == 4 ? 3 : -1;
    decoder.header.orientation = tag(tiff, TIFFTAG_ORIENTATION);
    decoder.read = [lab](int first, int last, void* rows) {
        return read_rows(*lab, first, last, static_cast<std::uint8_t*>(rows));
    };
    decoder.finish = []() -> Result<void> { return {}; };
    return decoder;
}

} // namespace

std::unexpected<Error> lab_error(const std::filesystem::path& path)
{
    return input_error(
        message("image", "\"%1\" holds Lab colours; convert it to RGB first.", path_text(path)));
}

std::optional<Result<Decoder>> open_if_lab_tiff(const DecoderInput& input)
{
    const auto lab = std::make_shared<LabTiff>();
    lab->path = input.path;
    open(*lab);
    if (lab->tiff == nullptr)
        return std::nullopt; // whoever reads it next says what is wrong
    const int photometric = tag(lab->tiff, TIFFTAG_PHOTOMETRIC);
    if (photometric == PHOTOMETRIC_ITULAB)
        return lab_error(input.path);
    if (photometric != PHOTOMETRIC_CIELAB && photometric != PHOTOMETRIC_ICCLAB)
        return std::nullopt;
    lab->is_icc_lab = photometric == PHOTOMETRIC_ICCLAB;
    return decoder_of(lab);
}

} // namespace sdmatte
