// Results into files. Every file is written safely: beside the target, synced, then renamed
// over it (base/safe_write.h); check_target there tells early whether that can work.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

#include <filesystem>

namespace sdmatte {

struct CutOut {
    Image photo;                              // size, own alpha, profile, metadata
    std::shared_ptr<const Pixels> foreground; // colours, the photo's size and depth; null: photo's
    std::shared_ptr<const Raster<float>> alpha; // 0..1, the photo's size
};

enum class Hidden {
    Zero,  // pixels that are fully transparent in the file have colour 0
    Bleed, // they keep their colours (for game textures)
};

struct WriteOptions {
    int bits = 0; // of an integer channel, 8 or 16; 32 is float; 0: as the photo, at most what
                  // the format holds
    Hidden hidden = Hidden::Zero;
    bool keep_gps = true; // false: the place where the photo was taken is left out
};

// Whether a picture can be written to a file of this name with these bits: .png 8, 16; .tif and
// .tiff 8, 16, 32; .webp 8; .exr 16 (half), 32 (float); 0 always. Errors: Usage.
Result<void> check_format(const std::filesystem::path& path, int bits);

// The bits that a cut-out of a photo of this depth gets in a file of this name where none are asked
// for; the name is one that check_format() takes.
int bits_as_the_photo(const std::filesystem::path& path, Depth depth);

// RGBA with straight alpha: code = floor(alpha * max + 0.5), the photo's own alpha multiplied
// in. Where alpha is 1 the colours are the photo's. ICC profile byte for byte; EXIF and XMP.
// OpenEXR holds linear light of the Rec. 709 primaries multiplied by alpha instead, and none of the
// rest. Errors: Usage (format, bits), Input (target), Resource (disk, memory), Cancelled.
Result<void> write_cut_out(const std::filesystem::path& path, const CutOut& cut_out,
                           const WriteOptions& options = {}, const Progress& progress = {});

// The photo itself without its alpha, RGB of its own depth, with profile and metadata.
// Errors: as write_cut_out.
Result<void> write_photo(const std::filesystem::path& path, const Image& photo,
                         const Progress& progress = {});

// Alpha alone as grey: 8 or 16 bit codes rounded as above, 32 the floats exactly, 16 of an OpenEXR
// half floats. bits 0 is 8, of an OpenEXR 16.
// Errors: as write_cut_out.
Result<void> write_alpha(const std::filesystem::path& path, RasterView<float> alpha, int bits = 0,
                         const Progress& progress = {});

} // namespace sdmatte
