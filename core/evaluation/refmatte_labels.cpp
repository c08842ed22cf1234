#include "evaluation/refmatte_labels.h"

#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/text_file.h"

#include <nlohmann/json.hpp>

namespace sdmatte {

Result<RefMatteLabels> read_refmatte_labels(const std::filesystem::path& path)
{
    const auto text = read_text_file(path);
    if (!text)
        return std::unexpected(text.error());
    constexpr bool throws = false;
    const auto json = nlohmann::json::parse(*text, nullptr, throws);
    if (!json.is_object())
        return input_error(message("evaluation",
                                   "The label file \"%1\" is damaged: it is no JSON object.",
                                   path_text(path)));
    RefMatteLabels labels;
    for (const auto& [name, entry] : json.items()) {
        if (!entry.is_object())
            continue;
        const auto image = entry.find("image_name");
        const auto expressions = entry.find("expressions");
        const bool is_whole = image != entry.end() && image->is_string()
                              && expressions != entry.end() && expressions->is_array()
                              && !expressions->empty() && expressions->back().is_string();
        if (is_whole)
            labels[name] = {.image_name = image->get<std::string>(),
                            .caption = expressions->back().get<std::string>()};
    }
    return labels;
}

} // namespace sdmatte
