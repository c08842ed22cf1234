// Small photos in folders of their own.
#pragma once

#include "../base/temporary_folder.h"

#include "image/write.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <string>

namespace sdmatte {

// A grey picture with a lighter middle; `shade` tells one from another.
inline Image small_photo(int width, int height, int shade = 0)
{
    Raster<std::uint8_t> colour(width, height, 3, static_cast<std::uint8_t>(40 + shade % 40));
    for (int y = height / 4; y < height * 3 / 4; ++y)
        for (int x = width / 4 * 3; x < width / 4 * 9; ++x)
            colour.row(y)[x] = 200;
    Image photo;
    photo.colour = std::make_shared<const Pixels>(std::move(colour));
    return photo;
}

inline void write_photo_file(const std::filesystem::path& path, int width = 16, int height = 12,
                             int shade = 0)
{
    std::filesystem::create_directories(path.parent_path());
    const auto written = write_photo(path, small_photo(width, height, shade));
    ASSERT_TRUE(written) << written.error().sentence;
}

inline void write_text(const std::filesystem::path& path, const std::string& text)
{
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
}

} // namespace sdmatte
