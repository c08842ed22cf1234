// ICC colour profiles, by lcms2: relative colorimetric, black-point compensation.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>

namespace sdmatte {

enum class ProfileSpace { Rgb, Grey, Cmyk, Other, Invalid };
ProfileSpace profile_space(std::span<const std::uint8_t> icc);

// What the profile calls itself, "Adobe RGB (1998)", on one line of at most 80 bytes of UTF-8;
// empty when it does not say.
std::string profile_name(std::span<const std::uint8_t> icc);

// How pixels lie in memory for a ColourTransform.
enum class Layout { Grey8, Grey16, GreyF32, Rgb8, Rgb16, RgbF32, Cmyk8, Cmyk16, Lab8, Lab16 };

// Shows on the way to a screen how another device would render the colours (soft proof).
struct Proof {
    std::span<const std::uint8_t> icc; // of that device, which needs both directions
    bool is_perceptual = false;        // else relative colorimetric; black-point compensation
    bool marks_out_of_gamut = false;   // what the device cannot render becomes grey
};

// Converts pixels; may be used by several threads at once.
class ColourTransform {
public:
    // From a profile to sRGB; none where the profile does not fit the layout.
    static std::optional<ColourTransform> to_srgb(std::span<const std::uint8_t> icc, Layout from,
                                                  Layout to);
    // From Lab codes of ICC version 4 to sRGB.
    static std::optional<ColourTransform> lab_to_srgb(Layout from, Layout to);
    // From one profile to another, no profile being sRGB; none where one of them does not fit.
    static std::optional<ColourTransform> between(std::span<const std::uint8_t> from_icc,
                                                  Layout from, std::span<const std::uint8_t> to_icc,
                                                  Layout to, const Proof* proof = nullptr);
    // `count` pixels; the layouts never overlap in memory unless they are the same.
    void apply(const void* from, void* to, std::size_t count) const;

private:
    explicit ColourTransform(std::shared_ptr<void> handle);
    std::shared_ptr<void> first_; // to 16-bit RGB in between; null: one step
    std::shared_ptr<void> handle_;
};

// Whether every 8-bit code of the RGB profile means the same colour in sRGB, within half a code.
bool is_srgb(std::span<const std::uint8_t> icc);

} // namespace sdmatte
