// An OpenRaster file that has just been written, taken apart.
#pragma once

#include "../base/temporary_folder.h"
#include "cut_outs.h"
#include "image/open_raster.h"
#include "image/read.h"
#include "zip_entries.h"

namespace sdmatte {

// 5 x 4 of 16 bits; codes need both bytes.
inline Image deep_photo()
{
    Codes16 codes;
    for (int i = 0; i < 5 * 4 * 3; ++i)
        codes.push_back(static_cast<std::uint16_t>(1000 + 1031 * i));
    Image photo;
    photo.colour = pixels(5, 4, 3, codes);
    return photo;
}

// Alpha is `value` in the pixels [x0, x1) x [y0, y1) of 5 x 4.
inline std::shared_ptr<const Raster<float>> block(int x0, int y0, int x1, int y1, float value = 1)
{
    Raster<float> alpha(5, 4, 1);
    for (int y = y0; y < y1; ++y)
        for (int x = x0; x < x1; ++x)
            alpha.at(x, y) = value;
    return std::make_shared<const Raster<float>>(std::move(alpha));
}

struct Archive {
    TemporaryFolder folder;
    std::vector<ZipEntry> entries;

    explicit Archive(const Image& photo, std::span<const Layer> layers, WriteOptions options = {})
    {
        if (is_written(write_open_raster(folder / "a.ora", photo, layers, options)))
            entries = zip_entries(read_bytes(folder / "a.ora"));
    }
    [[nodiscard]] std::string text(const std::string& name) const
    {
        for (const ZipEntry& entry : entries)
            if (entry.name == name)
                return entry.bytes;
        ADD_FAILURE() << name << " is missing";
        return {};
    }
    [[nodiscard]] Image picture(const std::string& name) const
    {
        write_bytes(folder / "entry.png", text(name));
        auto image = read_image(folder / "entry.png");
        EXPECT_TRUE(image) << name;
        return image ? *image : Image{};
    }
};

template <class T>
std::vector<T> values_of(const std::shared_ptr<const Pixels>& of)
{
    if (!of || !std::holds_alternative<Raster<T>>(*of))
        return {};
    const auto values = std::get<Raster<T>>(*of).values();
    return {values.begin(), values.end()};
}

} // namespace sdmatte
