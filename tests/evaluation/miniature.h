// Miniature copies of the published data sets, as people unpack them: the sample picture at several
// seeds. Photos are called .jpg and hold PNG: a file's content decides.
#pragma once

#include "evaluation/data_set.h"
#include "image/sample.h"
#include "image/write.h"

#include <filesystem>
#include <fstream>
#include <memory>
#include <stdexcept>
#include <string>

namespace sdmatte {

struct MiniatureFolders {
    std::filesystem::path photos;
    std::filesystem::path truths;
    std::filesystem::path trimaps; // empty: the set has none
};

inline MiniatureFolders folders_of(DataSetKind kind, const std::filesystem::path& root)
{
    switch (kind) {
    case DataSetKind::Aim500: return {root / "original", root / "mask", root / "trimap"};
    case DataSetKind::Am2k:
        return {root / "validation/original", root / "validation/mask", root / "validation/trimap"};
    case DataSetKind::P3m500Np:
        return {root / "validation/P3M-500-NP/original_image", root / "validation/P3M-500-NP/mask",
                root / "validation/P3M-500-NP/trimap"};
    case DataSetKind::RefMatteRw100: break;
    }
    return {root / "image", root / "mask", {}};
}

// Writes one photo with its alpha, and its trimap where the set has some.
inline void write_member(const MiniatureFolders& folders, const std::string& photo,
                         const std::string& truth, int width, int height, int seed)
{
    const Sample sample = make_sample(width, height, static_cast<std::uint64_t>(seed)).value();
    Image image;
    image.colour = std::make_shared<const Pixels>(sample.colour.clone());
    const std::filesystem::path as_png = folders.photos / (photo + ".png");
    if (!write_photo(as_png, image)
        || !write_alpha(folders.truths / (truth + ".png"), sample.alpha))
        throw std::runtime_error("a miniature cannot be written");
    std::filesystem::rename(as_png, folders.photos / (photo + ".jpg"));
    if (folders.trimaps.empty())
        return;
    Raster<float> trimap = sample.alpha.clone();
    for (float& value : trimap.values())
        value = value < 0.02F ? 0.F : value > 0.98F ? 1.F : 128.F / 255;
    if (!write_alpha(folders.trimaps / (truth + ".png"), trimap))
        throw std::runtime_error("a miniature cannot be written");
}

// `count` members m_1, m_2, ... of a set in `root`.
inline MiniatureFolders write_miniature(DataSetKind kind, const std::filesystem::path& root,
                                        int count, int width = 96, int height = 72)
{
    const MiniatureFolders folders = folders_of(kind, root);
    for (const auto& folder : {folders.photos, folders.truths, folders.trimaps})
        if (!folder.empty())
            std::filesystem::create_directories(folder);
    std::string labels;
    for (int i = 1; i <= count; ++i) {
        const std::string name = "m_" + std::to_string(i);
        const bool has_labels = kind == DataSetKind::RefMatteRw100;
        const std::string photo = has_labels ? "photo_" + std::to_string(i) : name;
        write_member(folders, photo, name, width, height, i);
        labels += (labels.empty() ? "{\"" : ",\"") + name + R"(":{"image_name":")" + photo
                  + R"(","expressions":["a creature","the long-haired creature"]})";
    }
    if (kind == DataSetKind::RefMatteRw100)
        std::ofstream(root / "refmatte_rw100_label.json") << labels << "}";
    return folders;
}

} // namespace sdmatte
