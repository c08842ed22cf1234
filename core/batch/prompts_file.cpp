#include "batch/prompts_file.h"

#include "base/message.h"
#include "base/path_text.h"
#include "base/posix.h"
#include "batch/lined_json.h"

#include <cmath>
#include <limits>
#include <span>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

constexpr std::int64_t largest_file = 256'000'000;

class PromptReader {
public:
    explicit PromptReader(const fs::path& path)
        : name_(path.native())
        , folder_(path.parent_path())
    {
    }

    Result<PromptsFile> read(const LinedJson& root) const
    {
        const auto* parts = root.members();
        if (parts == nullptr)
            return wrong(root, message("batch", "The file must be an object with \"photos\"."));
        PromptsFile file;
        for (const auto& [key, value] : *parts) {
            if (key == "photos") {
                if (auto read = read_photos(value, file); !read)
                    return std::unexpected(read.error());
            } else if (key == "others") {
                auto prompt = read_prompt(value);
                if (!prompt)
                    return std::unexpected(prompt.error());
                file.others = *std::move(prompt);
            } else {
                return unknown(value, key, "photos, others");
            }
        }
        return file;
    }

private:
    [[nodiscard]] std::unexpected<Error> wrong(const LinedJson& at, const std::string& what) const
    {
        return error_at(name_, at.line, what);
    }

    [[nodiscard]] std::unexpected<Error> unknown(const LinedJson& at, const std::string& key,
                                                 const std::string& known) const
    {
        return wrong(
            at, message("batch", "\"%1\" is unknown here; known are: %2.", path_text(key), known));
    }

    Result<void> read_photos(const LinedJson& photos, PromptsFile& file) const
    {
        if (photos.members() == nullptr)
            return wrong(photos, message("batch", "\"photos\" must be an object: a photo's name, "
                                                  "then its prompt."));
        for (const auto& [name, value] : *photos.members()) {
            auto prompt = read_prompt(value);
            if (!prompt)
                return std::unexpected(prompt.error());
            // "./a.jpg" and "a.jpg" are one photo.
            const std::string photo = fs::path(name).lexically_normal().native();
            if (!file.photos.emplace(photo, *std::move(prompt)).second)
                return wrong(value, message("batch", "\"%1\" stands here for the second time.",
                                            path_text(name)));
        }
        return {};
    }

    Result<PhotoPrompt> read_prompt(const LinedJson& value) const
    {
        if (value.members() == nullptr)
            return wrong(value, message("batch", "A prompt must be an object, as in {\"box\": [10, "
                                                 "20, 300, 400]}."));
        PhotoPrompt prompt;
        for (const auto& [key, part] : *value.members())
            if (auto read = read_part(key, part, prompt); !read)
                return std::unexpected(read.error());
        return prompt;
    }

    Result<void> read_part(const std::string& key, const LinedJson& part, PhotoPrompt& prompt) const
    {
        if (key == "box")
            return read_box(part, prompt);
        if (key == "boxes")
            return for_each(part, [&](const LinedJson& box) { return read_box(box, prompt); });
        if (key == "points" || key == "not_points")
            return for_each(part, [&](const LinedJson& point) {
                return read_point(point, key == "points", prompt);
            });
        if (key == "mask")
            return read_file(part, prompt.masks.area);
        if (key == "trimap")
            return read_file(part, prompt.masks.trimap);
        if (key == "keep_mask")
            return read_file(part, prompt.masks.keep);
        if (key == "remove_mask")
            return read_file(part, prompt.masks.remove);
        if (key == "transparent")
            return read_flag(part, prompt.prompt.is_see_through);
        if (key == "subject")
            return read_flag(part, prompt.finds_subject);
        if (key == "caption") {
            if (part.text() == nullptr)
                return wrong(part, message("batch", "A caption must be a text in quotes."));
            prompt.prompt.caption = *part.text();
            return {};
        }
        return unknown(part, key,
                       "box, boxes, points, not_points, mask, trimap, keep_mask, remove_mask, "
                       "caption, transparent, subject");
    }

    template <class Work>
    Result<void> for_each(const LinedJson& list, const Work& work) const
    {
        if (list.list() == nullptr)
            return wrong(list, message("batch", "A list in [ ] belongs here."));
        for (const LinedJson& element : *list.list())
            if (auto done = work(element); !done)
                return done;
        return {};
    }

    Result<void> read_flag(const LinedJson& value, bool& flag) const
    {
        if (value.flag() == nullptr)
            return wrong(value, message("batch", "true or false belongs here."));
        flag = *value.flag();
        return {};
    }

    Result<void> read_file(const LinedJson& value, std::optional<fs::path>& file) const
    {
        if (value.text() == nullptr)
            return wrong(value, message("batch", "A file's name in quotes belongs here."));
        file = folder_ / *value.text();
        if (!file_identity(*file))
            return wrong(value, message("batch", "There is no file \"%1\".", path_text(*file)));
        return {};
    }

    Result<void> read_point(const LinedJson& value, bool is_positive, PhotoPrompt& prompt) const
    {
        const auto* numbers = value.list();
        const auto x =
            numbers != nullptr && numbers->size() == 2 ? pixel((*numbers)[0]) : std::nullopt;
        const auto y = x ? pixel((*numbers)[1]) : std::nullopt;
        if (!x || !y)
            return wrong(value, message("batch", "A point is two whole numbers from 0, as in [120, "
                                                 "80]."));
        prompt.prompt.points.push_back({*x, *y, is_positive});
        return {};
    }

    Result<void> read_box(const LinedJson& value, PhotoPrompt& prompt) const
    {
        const auto* list = value.list();
        RelativeBox box;
        BoxEdge* edges[] = {&box.x0, &box.y0, &box.x1, &box.y1};
        bool is_fine = list != nullptr && list->size() == std::size(edges);
        for (std::size_t i = 0; is_fine && i < std::size(edges); ++i) {
            const auto read = edge((*list)[i]);
            is_fine = read.has_value();
            if (read)
                *edges[i] = *read;
        }
        const auto is_before = [](const BoxEdge& a, const BoxEdge& b) {
            return a.is_percent != b.is_percent || a.value < b.value; // else known with the photo
        };
        if (!is_fine)
            return wrong(value,
                         message("batch", "A box is four edges X0, Y0, X1, Y1, each a whole number "
                                          "of pixels or a share like \"12.5%\"."));
        if (!is_before(box.x0, box.x1) || !is_before(box.y0, box.y1))
            return wrong(value, message("batch",
                                        "The box is empty: its first edges, left and top, must be "
                                        "less than its last, right and bottom."));
        prompt.boxes.push_back(box);
        return {};
    }

    static std::optional<int> pixel(const LinedJson& value)
    {
        const double* number = value.number();
        if (number == nullptr || *number < 0 || *number != std::floor(*number)
            || *number > std::numeric_limits<int>::max())
            return std::nullopt;
        return static_cast<int>(*number);
    }

    static std::optional<BoxEdge> edge(const LinedJson& value)
    {
        if (value.text() != nullptr)
            return parse_box_edge(*value.text());
        const auto whole = pixel(value);
        return whole ? std::optional(BoxEdge{.value = static_cast<double>(*whole)}) : std::nullopt;
    }

    std::string name_;
    fs::path folder_;
};

Result<std::string> read_text(const fs::path& path)
{
    const auto file = open_for_reading(path);
    if (!file)
        return std::unexpected(file.error());
    const std::int64_t size = file_size(file->get());
    if (size > largest_file)
        return input_error(
            message("batch", "\"%1\" is too large for a file of prompts.", path_text(path)));
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!read_at(file->get(), 0, std::as_writable_bytes(std::span(text))))
        return input_error(message("batch", "\"%1\" cannot be read to its end.", path_text(path)));
    return text;
}

} // namespace

Result<PromptsFile> read_prompts_file(const fs::path& path)
{
    const auto text = read_text(path);
    if (!text)
        return std::unexpected(text.error());
    const auto json = parse_lined_json(*text, path.native());
    if (!json)
        return std::unexpected(json.error());
    return PromptReader(path).read(*json);
}

} // namespace sdmatte
