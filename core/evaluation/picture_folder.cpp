#include "evaluation/picture_folder.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace sdmatte {
namespace {

const std::vector<std::string_view>& extensions_of(PictureKind kind)
{
    static const std::vector<std::string_view> jpeg{".jpg", ".jpeg"};
    static const std::vector<std::string_view> png{".png"};
    static const std::vector<std::string_view> any{".jpg", ".jpeg", ".png",  ".tif", ".tiff",
                                                   ".exr", ".webp", ".heic", ".bmp"};
    switch (kind) {
    case PictureKind::Jpeg: return jpeg;
    case PictureKind::Png: return png;
    case PictureKind::Any: break;
    }
    return any;
}

std::string in_lower_case(std::string text)
{
    std::ranges::transform(text, text.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    return text;
}

} // namespace

Result<PictureFolder> list_pictures(const std::filesystem::path& folder, PictureKind kind)
{
    PictureFolder result{.path = folder, .pictures = {}, .ambiguous = {}};
    const std::vector<std::string_view>& wanted = extensions_of(kind);
    std::error_code error;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const std::filesystem::path& path = entry->path();
        std::error_code ignored;
        const bool is_picture =
            !path.filename().native().starts_with(".") && entry->is_regular_file(ignored)
            && std::ranges::count(wanted, in_lower_case(path.extension().string())) > 0;
        if (!is_picture)
            continue;
        const std::string name = path.stem().string();
        if (!result.pictures.emplace(name, path).second)
            result.ambiguous.insert(name);
    }
    if (error)
        return input_error(message("evaluation", "The folder \"%1\" cannot be read: %2.",
                                   path_text(folder), error.message()));
    for (const std::string& name : result.ambiguous)
        result.pictures.erase(name);
    return result;
}

} // namespace sdmatte
