#include "image/profile.h"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <lcms2.h>
#include <utility>
#include <vector>

namespace sdmatte {
namespace {

using Profile = std::unique_ptr<void, decltype(&cmsCloseProfile)>;

Profile open_profile(std::span<const std::uint8_t> icc)
{
    return {cmsOpenProfileFromMem(icc.data(), static_cast<cmsUInt32Number>(icc.size())),
            cmsCloseProfile};
}

Profile open_profile_or_srgb(std::span<const std::uint8_t> icc)
{
    if (icc.empty())
        return {cmsCreate_sRGBProfile(), cmsCloseProfile};
    return open_profile(icc);
}

cmsUInt32Number lcms_format(Layout layout)
{
    switch (layout) {
    case Layout::Grey8: return TYPE_GRAY_8;
    case Layout::Grey16: return TYPE_GRAY_16;
    case Layout::GreyF32: return TYPE_GRAY_FLT;
    case Layout::Rgb8: return TYPE_RGB_8;
    case Layout::Rgb16: return TYPE_RGB_16;
    case Layout::RgbF32: return TYPE_RGB_FLT;
    case Layout::Cmyk8: return TYPE_CMYK_8;
    case Layout::Cmyk16: return TYPE_CMYK_16;
    case Layout::Lab8: return TYPE_Lab_8;
    case Layout::Lab16: return TYPE_Lab_16;
    }
    std::unreachable();
}

} // namespace

ProfileSpace profile_space(std::span<const std::uint8_t> icc)
{
    const Profile profile = open_profile(icc);
    if (!profile)
        return ProfileSpace::Invalid;
    switch (cmsGetColorSpace(profile.get())) {
    case cmsSigRgbData: return ProfileSpace::Rgb;
    case cmsSigGrayData: return ProfileSpace::Grey;
    case cmsSigCmykData: return ProfileSpace::Cmyk;
    default: return ProfileSpace::Other;
    }
}

std::string profile_name(std::span<const std::uint8_t> icc)
{
    constexpr cmsUInt32Number longest = 80;
    const Profile profile = open_profile(icc);
    std::array<char, longest + 1> text{};
    if (!profile
        || cmsGetProfileInfoASCII(profile.get(), cmsInfoDescription, "en", "US", text.data(),
                                  longest)
               == 0)
        return {};
    std::string name(text.data());
    std::erase_if(name, [](char c) { return c < ' ' || c > '~'; });
    return name;
}

ColourTransform::ColourTransform(std::shared_ptr<void> handle)
    : handle_(std::move(handle))
{
}

std::optional<ColourTransform> ColourTransform::to_srgb(std::span<const std::uint8_t> icc,
                                                        Layout from, Layout to)
{
    if (icc.empty())
        return std::nullopt;
    return between(icc, from, {}, to);
}

std::optional<ColourTransform> ColourTransform::between(std::span<const std::uint8_t> from_icc,
                                                        Layout from,
                                                        std::span<const std::uint8_t> to_icc,
                                                        Layout to, const Proof* proof)
{
    const Profile source = open_profile_or_srgb(from_icc);
    const Profile target = open_profile_or_srgb(to_icc);
    const Profile device = proof != nullptr ? open_profile(proof->icc) : Profile(nullptr, nullptr);
    if (!source || !target || (proof != nullptr && !device))
        return std::nullopt;
    // The cache of the last pixel is what makes a transform unsafe for several threads.
    constexpr cmsUInt32Number plain = cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE;
    const auto make = [](const Profile& in, Layout in_layout, const Profile& out, Layout out_layout,
                         cmsUInt32Number intent) {
        return cmsCreateTransform(in.get(), lcms_format(in_layout), out.get(),
                                  lcms_format(out_layout), intent, plain);
    };
    const auto shared = [](cmsHTRANSFORM handle) {
        return handle != nullptr ? std::shared_ptr<void>(handle, cmsDeleteTransform) : nullptr;
    };
    ColourTransform result(nullptr);
    if (proof == nullptr) {
        result.handle_ = shared(make(source, from, target, to, INTENT_RELATIVE_COLORIMETRIC));
    } else {
        const auto intent = static_cast<cmsUInt32Number>(
            proof->is_perceptual ? INTENT_PERCEPTUAL : INTENT_RELATIVE_COLORIMETRIC);
        // lcms joins matrices, and what an RGB device cannot show would pass through its profile
        // unclipped: only codes in between clip. Marking finds such colours by itself.
        const bool clips = cmsGetColorSpace(device.get()) == cmsSigRgbData;
        if (clips && !proof->marks_out_of_gamut) {
            result.first_ = shared(make(source, from, device, Layout::Rgb16, intent));
            if (!result.first_)
                return std::nullopt;
            result.handle_ =
                shared(make(device, Layout::Rgb16, target, to, INTENT_RELATIVE_COLORIMETRIC));
        } else {
            result.handle_ = shared(cmsCreateProofingTransform(
                source.get(), lcms_format(from), target.get(), lcms_format(to), device.get(),
                intent, INTENT_RELATIVE_COLORIMETRIC,
                plain | cmsFLAGS_SOFTPROOFING
                    | (proof->marks_out_of_gamut ? cmsFLAGS_GAMUTCHECK : 0U)));
        }
    }
    if (!result.handle_)
        return std::nullopt;
    return result;
}

std::optional<ColourTransform> ColourTransform::lab_to_srgb(Layout from, Layout to)
{
    const Profile lab(cmsCreateLab4Profile(nullptr), cmsCloseProfile);
    const Profile srgb = open_profile_or_srgb({});
    if (!lab || !srgb)
        return std::nullopt;
    // lcms2 would make a coarse table of it, which white misses by a code and red by four.
    const cmsHTRANSFORM handle = cmsCreateTransform(
        lab.get(), lcms_format(from), srgb.get(), lcms_format(to), INTENT_RELATIVE_COLORIMETRIC,
        cmsFLAGS_BLACKPOINTCOMPENSATION | cmsFLAGS_NOCACHE | cmsFLAGS_NOOPTIMIZE);
    if (handle == nullptr)
        return std::nullopt;
    return ColourTransform(std::shared_ptr<void>(handle, cmsDeleteTransform));
}

void ColourTransform::apply(const void* from, void* to, std::size_t count) const
{
    const auto pixels = static_cast<cmsUInt32Number>(count);
    if (!first_) {
        cmsDoTransform(handle_.get(), from, to, pixels);
        return;
    }
    std::vector<std::uint16_t> between(3 * count);
    cmsDoTransform(first_.get(), from, between.data(), pixels);
    cmsDoTransform(handle_.get(), between.data(), to, pixels);
}

bool is_srgb(std::span<const std::uint8_t> icc)
{
    const auto transform = ColourTransform::to_srgb(icc, Layout::Rgb8, Layout::Rgb16);
    if (!transform)
        return false;
    constexpr int steps = 17; // codes 0, 15, 30 .. 240 and the greys between
    std::vector<std::uint8_t> codes;
    for (int i = 0; i < steps * steps * steps; ++i) {
        for (const int digit : {i % steps, i / steps % steps, i / steps / steps})
            codes.push_back(static_cast<std::uint8_t>(digit * 255 / (steps - 1)));
    }
    for (int code = 0; code < 256; ++code)
        codes.insert(codes.end(), 3, static_cast<std::uint8_t>(code));
    std::vector<std::uint16_t> colours(codes.size());
    transform->apply(codes.data(), colours.data(), codes.size() / 3);
    for (std::size_t i = 0; i < codes.size(); ++i) {
        constexpr int half_code = 128;
        if (std::abs(int{colours[i]} - 257 * int{codes[i]}) > half_code)
            return false;
    }
    return true;
}

} // namespace sdmatte
