// What every decoder gives to read_image: a header, then the rows from top to bottom.
#pragma once

#include "base/error.h"
#include "base/posix.h"
#include "base/progress.h"
#include "image/file_format.h"
#include "image/image.h"

#include <functional>
#include <optional>

namespace sdmatte {

enum class ColourModel { Grey, Rgb, Cmyk, Lab };

struct DecoderHeader {
    int width = 0;
    int height = 0;
    int channels = 0; // as the rows have them; colour first (1, 3 or 4), others are passed over
    Depth depth = Depth::U8;
    ColourModel model = ColourModel::Rgb; // CMYK codes are amounts of ink, 0 is none; Lab codes
                                          // are those of ICC version 4
    int alpha_channel = -1;
    bool has_associated_alpha = false; // colours are multiplied by alpha
    int orientation = 1;               // EXIF, 1..8: how the rows lie
    int band_height = 1;               // read() takes first and count in multiples of it
    std::vector<std::uint8_t> icc;
};

struct Decoder {
    DecoderHeader header;
    // Rows [first, last) as they lie in the file, in order, into `rows`. Errors: Input for
    // damaged data.
    std::function<Result<void>(int first, int last, void* rows)> read;
    // After the last row: whether the file is complete.
    std::function<Result<void>()> finish;
};

struct DecoderInput {
    std::filesystem::path path;
    std::shared_ptr<std::FILE> file; // at its beginning
    FileFormat format = FileFormat::Png;
    Progress progress;
};

// Reads the header only; nothing of the picture's size is allocated. Errors: Input.
Result<Decoder> open_jpeg(const DecoderInput& input);
Result<Decoder> open_png(const DecoderInput& input);
Result<Decoder> open_webp(const DecoderInput& input);
Result<Decoder> open_plugin(const DecoderInput& input); // all other formats, by OpenImageIO

// A TIFF file of Lab colours; nothing for any other.
std::optional<Result<Decoder>> open_if_lab_tiff(const DecoderInput& input);

// The sentences that decoders share.
std::unexpected<Error> lab_error(const std::filesystem::path& path);
std::unexpected<Error> damaged_error(const std::filesystem::path& path, const std::string& why);
std::unexpected<Error> truncated_error(const std::filesystem::path& path);

} // namespace sdmatte
