// TIFF and PSD files in colours that no library writes for us, byte by byte.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace sdmatte {

struct TiffParts {
    int width = 1;
    int height = 1;
    int photometric = 2; // 5 CMYK, 8 CIE Lab, 9 ICC Lab, 10 ITU Lab
    int samples = 3;
    int bits = 8;
    std::string pixels = {}; // as the file has them, little endian
    bool has_alpha = false;  // the last sample is straight alpha
    std::vector<std::uint8_t> icc = {};
};

inline std::string tiff_file(const TiffParts& parts)
{
    const auto little = [](std::size_t value, int bytes) {
        std::string text;
        for (int i = 0; i < bytes; ++i)
            text += static_cast<char>(value >> 8 * i & 0xFFU);
        return text;
    };
    const std::size_t entries = 9 + (parts.has_alpha ? 1U : 0U) + (parts.icc.empty() ? 0U : 1U);
    const std::size_t bits_at = 8 + 2 + 12 * entries + 4;
    const std::size_t pixels_at = bits_at + 2 * static_cast<std::size_t>(parts.samples);
    const std::size_t icc_at = pixels_at + parts.pixels.size();
    std::string file = "II*" + std::string(1, '\0') + little(8, 4) + little(entries, 2);
    const auto entry = [&](std::size_t tag, std::size_t type, std::size_t count,
                           std::size_t value) {
        file += little(tag, 2) + little(type, 2) + little(count, 4) + little(value, 4);
    };
    const auto number = [](int value) { return static_cast<std::size_t>(value); };
    entry(256, 4, 1, number(parts.width));
    entry(257, 4, 1, number(parts.height));
    entry(258, 3, number(parts.samples), bits_at);
    entry(259, 3, 1, 1);
    entry(262, 3, 1, number(parts.photometric));
    entry(273, 4, 1, pixels_at);
    entry(277, 3, 1, number(parts.samples));
    entry(278, 4, 1, number(parts.height));
    entry(279, 4, 1, parts.pixels.size());
    if (parts.has_alpha)
        entry(338, 3, 1, 2);
    if (!parts.icc.empty())
        entry(34675, 7, parts.icc.size(), icc_at);
    file += little(0, 4);
    for (int i = 0; i < parts.samples; ++i)
        file += little(number(parts.bits), 2);
    return file + parts.pixels + std::string(parts.icc.begin(), parts.icc.end());
}

// 8 bits, uncompressed, one row; `planes` one channel after the other.
inline std::string psd_file(int mode, int channels, int width, const std::string& planes)
{
    const auto big = [](int value, int bytes) {
        std::string text;
        for (int i = bytes - 1; i >= 0; --i)
            text += static_cast<char>(value >> 8 * i & 0xFF);
        return text;
    };
    return "8BPS" + big(1, 2) + std::string(6, '\0') + big(channels, 2) + big(1, 4) + big(width, 4)
           + big(8, 2) + big(mode, 2) + big(0, 4) + big(0, 4) + big(0, 4) + big(0, 2) + planes;
}

} // namespace sdmatte
