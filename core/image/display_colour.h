// The colours that a screen is sent: from the photo's own profile to the screen's, on request as
// another device (a press, a printer) would render them. Nothing of it reaches engines or files.
#pragma once

#include "base/error.h"
#include "image/engine_colour.h"
#include "image/profile.h"

#include <filesystem>
#include <memory>

namespace sdmatte {

using SharedProfile = std::shared_ptr<const std::vector<std::uint8_t>>;

enum class ProofIntent { Relative, Perceptual };

struct DisplayColours {
    SharedProfile screen{}; // null: sRGB
    SharedProfile proof{};  // null: no soft proof
    ProofIntent intent = ProofIntent::Relative;
    bool marks_out_of_gamut = false; // of the proof

    // sRGB without a proof: what engines see is what is shown.
    [[nodiscard]] bool is_plain() const { return !screen && !proof; }
    bool operator==(const DisplayColours&) const = default;
};

// A profile that a screen can have (RGB, towards its colours), or one to be proofed (any device's,
// both directions). At most 64 MB. Errors: Input, one sentence that names the profile.
Result<SharedProfile> read_screen_profile(const std::filesystem::path& file);
Result<SharedProfile> read_proof_profile(const std::filesystem::path& file);
// `name` stands for the profile in the sentence.
Result<SharedProfile> check_screen_profile(std::vector<std::uint8_t> icc, const std::string& name);

// From pixels to the screen's 8-bit codes; may be used by several threads at once.
class DisplayTransform {
public:
    // Pixels of `depth` in the profile (null: sRGB); null where that does not fit. Relative
    // colorimetric, black-point compensation.
    static std::shared_ptr<const DisplayTransform> make(const SharedProfile& icc, Depth depth,
                                                        const DisplayColours& display);

    // `count` pixels from (x, y) on, three channels of the depth it was made for, to RGB codes.
    void convert(const Pixels& pixels, int x, int y, int count, std::uint8_t* out) const;
    // 8 bits; `from` and `to` may be the same.
    void convert(const std::uint8_t* from, std::uint8_t* to, int count) const;

private:
    explicit DisplayTransform(ColourTransform transform);
    ColourTransform transform_;
};

// What is to be shown of a photo.
struct DisplaySource {
    std::shared_ptr<const Pixels> pixels;
    // Null: they are screen colours already, 8 bits as they are, 16 bits to be rounded.
    std::shared_ptr<const DisplayTransform> transform;
    EngineColour srgb;           // the same in sRGB, for numbers that a person reads
    bool starts_at_srgb = false; // `pixels` are those of `srgb`, not the photo's own

    // Other pixels of the same photo, in its own encoding and in sRGB, for the same screen.
    [[nodiscard]] DisplaySource with(std::shared_ptr<const Pixels> own,
                                     const EngineColour& in_srgb) const;
};

// `srgb` is engine_colour(image). Pixels are shared, never copied: an sRGB photo on an sRGB screen
// and a photo in the screen's own profile are shown as they are. A profile of the photo that fits
// no screen is shown by way of sRGB.
DisplaySource display_source(const Image& image, const EngineColour& srgb,
                             const DisplayColours& display);

} // namespace sdmatte
