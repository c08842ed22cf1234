// Results into files. Every file is written safely: beside the target, synced, then renamed
// over it (base/safe_write.h); check_target there tells early whether that can work.
#pragma once

#include "base/error.h"
#include "base/progress.h"
#include "image/image.h"

#include <filesystem>
#include <optional>

namespace sdmatte {

struct CutOut {
    Image photo;                              // size, own alpha, profile, metadata
    std::shared_ptr<const Pixels> foreground; // colours, the photo's size and depth; null: photo's
    std::shared_ptr<const Raster<float>> alpha; // 0..1, the photo's size
};

// What of a cut-out a file holds; the formats differ in what they can.
enum class Content { CutOut, Foreground, Alpha, Trimap };

enum class Hidden {
    Zero,  // pixels that are fully transparent in the file have colour 0
    Bleed, // they keep their colours (for game textures)
};

// Pixels [x, x + width) and [y, y + height) of the photo; at least one.
struct PixelFrame {
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;

    bool operator==(const PixelFrame&) const = default;
};

struct WriteOptions {
    int bits = 0; // of an integer channel, 8 or 16; 32 is float; 0: as the photo, at most what
                  // the format holds
    Hidden hidden = Hidden::Zero;
    bool keep_gps = true;                 // false: the place where the photo was taken is left out
    std::optional<int> quality = {};      // of the colours in a WebP, 1..100; nothing: exact. Alpha
                                          // is exact always
    bool trims = false;                   // the file holds the content_frame() only
    std::optional<PixelFrame> frame = {}; // of the photo's pixels, instead of what `trims` finds
};

// Whether a cut-out can be written to a file of this name with these bits: .png 8, 16; .tif and
// .tiff 8, 16, 32; .webp 8; .exr 16 (half), 32 (float); .ora (layers) 8, 16; 0 always.
// Errors: Usage.
Result<void> check_format(const std::filesystem::path& path, int bits);

// The same of any content and all options: .ora holds cut-outs only, a trimap has 8 bits, a quality
// is for WebP's colours, an OpenEXR hides nothing. Errors: Usage.
Result<void> check_options(const std::filesystem::path& path, const WriteOptions& options,
                           Content content = Content::CutOut);

// The bits that a cut-out of a photo of this depth gets in a file of this name where none are asked
// for; the name is one that check_format() takes.
int bits_as_the_photo(const std::filesystem::path& path, Depth depth);

// The smallest frame around all pixels whose alpha, times the photo's own, is not 0 in a file of
// this name and these bits (as check_format() takes them; 0: as the photo). Nothing where all is
// clear: a trimmed file, which needs a pixel, then holds the photo's first one.
std::optional<PixelFrame> content_frame(const std::filesystem::path& path, const CutOut& cut_out,
                                        int bits = 0);
inline constexpr PixelFrame first_pixel{.width = 1, .height = 1};

// Files that are trimmed, or hold a frame, tell its place where their format can: PNG (oFFs), TIFF
// (XPosition, YPosition), OpenEXR (the data window in the photo's display window).

// RGBA with straight alpha: code = floor(alpha * max + 0.5), the photo's own alpha multiplied
// in. Where alpha is 1 the colours are the photo's. ICC profile byte for byte; EXIF and XMP.
// OpenEXR holds linear light of the Rec. 709 primaries multiplied by alpha instead, and none of the
// rest; .ora is a write_open_raster() of one layer.
// Errors: Usage (format, options), Input (target), Resource (disk, memory), Cancelled.
Result<void> write_cut_out(const std::filesystem::path& path, const CutOut& cut_out,
                           const WriteOptions& options = {}, const Progress& progress = {});

// The colours alone, RGB without alpha, everywhere: for compositing with a separate alpha.
// Profile and metadata as in a cut-out; OpenEXR: linear light, not multiplied. `trims` goes by the
// cut-out's alpha. Errors: as write_cut_out.
Result<void> write_foreground(const std::filesystem::path& path, const CutOut& cut_out,
                              const WriteOptions& options = {}, const Progress& progress = {});

// The photo itself without its alpha, RGB of its own depth, with profile and metadata.
// Errors: as write_cut_out.
Result<void> write_photo(const std::filesystem::path& path, const Image& photo,
                         const Progress& progress = {});

// Alpha alone as grey: 8 or 16 bit codes rounded as above, 32 the floats exactly, 16 of an OpenEXR
// half floats. bits 0 is 8, of an OpenEXR 16. `trims` goes by this alpha.
// Errors: as write_cut_out.
Result<void> write_alpha(const std::filesystem::path& path, RasterView<float> alpha,
                         const WriteOptions& options = {}, const Progress& progress = {});

// Grey codes of 8 bits: 0 where the 8-bit code of alpha is 0, 255 where it is 255, 128 between.
// Errors: as write_cut_out.
Result<void> write_trimap(const std::filesystem::path& path, RasterView<float> alpha,
                          const WriteOptions& options = {}, const Progress& progress = {});

} // namespace sdmatte
