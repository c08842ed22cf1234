#include "evaluation/data_set.h"

#include "base/message.h"
#include "base/path_text.h"
#include "evaluation/picture_folder.h"
#include "evaluation/refmatte_labels.h"

#include <algorithm>
#include <utility>

namespace sdmatte {
namespace {

using Path = std::filesystem::path;

struct Layout {
    DataSetKind kind;
    std::string_view name;
    const char* photos;
    const char* truths;
    const char* trimaps; // or null
    const char* labels;  // or null
};

constexpr std::array layouts{
    Layout{DataSetKind::Aim500, "AIM-500", "original", "mask", "trimap", nullptr},
    Layout{DataSetKind::Am2k, "AM-2K", "validation/original", "validation/mask",
           "validation/trimap", nullptr},
    Layout{DataSetKind::P3m500Np, "P3M-500-NP", "validation/P3M-500-NP/original_image",
           "validation/P3M-500-NP/mask", "validation/P3M-500-NP/trimap", nullptr},
    Layout{DataSetKind::RefMatteRw100, "RefMatte-RW-100", "image", "mask", nullptr,
           "refmatte_rw100_label.json"},
};

const Layout& layout_of(DataSetKind kind)
{
    return *std::ranges::find(layouts, kind, &Layout::kind);
}

// The photos' folder and the alphas', and the label file where there is one, in a sentence.
Result<void> check_root(const Layout& layout, const Path& root)
{
    std::error_code ignored;
    const bool is_whole = std::filesystem::is_directory(root / layout.photos, ignored)
                          && std::filesystem::is_directory(root / layout.truths, ignored)
                          && (layout.labels == nullptr
                              || std::filesystem::is_regular_file(root / layout.labels, ignored));
    if (is_whole)
        return {};
    if (layout.labels != nullptr)
        return input_error(message("evaluation",
                                   "\"%1\" does not hold %2: its folders \"%3\" and \"%4\" and its "
                                   "file \"%5\" were looked for in it.",
                                   path_text(root), layout.name, layout.photos, layout.truths,
                                   layout.labels));
    return input_error(message("evaluation",
                               "\"%1\" does not hold %2: its folders \"%3\" and \"%4\" were looked "
                               "for in it.",
                               path_text(root), layout.name, layout.photos, layout.truths));
}

void add_problem(DataSet& set, const std::string& name, std::string sentence)
{
    set.problems.push_back({.name = name, .sentence = std::move(sentence)});
}

// The picture of that name, or a problem. Nothing is returned for one that there is not.
Path picture_of(const PictureFolder& folder, const std::string& name, const std::string& member,
                DataSet& set)
{
    if (folder.ambiguous.contains(name)) {
        add_problem(set, member,
                    message("evaluation",
                            "The folder \"%1\" holds several pictures called \"%2\": keep one.",
                            path_text(folder.path), path_text(name)));
        return {};
    }
    const auto found = folder.pictures.find(name);
    if (found != folder.pictures.end())
        return found->second;
    add_problem(set, member,
                message("evaluation", "The folder \"%1\" holds no picture called \"%2\".",
                        path_text(folder.path), path_text(name)));
    return {};
}

Result<PictureFolder> folder_with_pictures(const Path& path, PictureKind kind)
{
    auto folder = list_pictures(path, kind);
    if (folder && folder->pictures.empty() && folder->ambiguous.empty())
        return input_error(message("evaluation",
                                   "The folder \"%1\" holds no pictures: give another one.",
                                   path_text(path)));
    return folder;
}

// Truths lead: each alpha is a member, if it has all it needs.
void match(const PictureFolder& truths, const PictureFolder& others, bool are_predictions,
           const std::optional<PictureFolder>& trimaps, const std::optional<RefMatteLabels>& labels,
           DataSet& set)
{
    set.has_trimaps = trimaps.has_value();
    for (const std::string& name : truths.ambiguous)
        picture_of(truths, name, name, set);
    for (const auto& [name, truth] : truths.pictures) {
        Member member{.name = name, .truth = truth};
        std::string other = name;
        if (labels) {
            const auto label = labels->find(name);
            if (label == labels->end()) {
                add_problem(set, name,
                            message("evaluation",
                                    "The label file has no entry with a photo and a caption for "
                                    "\"%1\".",
                                    path_text(name)));
                continue;
            }
            other = label->second.image_name;
            member.caption = label->second.caption;
        }
        const Path picture = picture_of(others, other, name, set);
        if (picture.empty())
            continue;
        (are_predictions ? member.prediction : member.photo) = picture;
        if (trimaps)
            member.trimap = picture_of(*trimaps, name, name, set);
        set.members.push_back(std::move(member));
    }
    std::ranges::sort(set.problems, {}, &Problem::name);
    if (labels)
        return;
    std::size_t alone = 0;
    for (const auto& [name, path] : others.pictures)
        if (!truths.pictures.contains(name) && !truths.ambiguous.contains(name))
            ++alone;
    if (alone > 0)
        set.notices.push_back(message("evaluation",
                                      "Pictures of the folder \"%1\" without a true alpha: %2.",
                                      path_text(others.path), alone));
}

} // namespace

std::string_view data_set_name(DataSetKind kind)
{
    return layout_of(kind).name;
}

std::optional<DataSetKind> data_set_of_name(std::string_view name)
{
    const auto found = std::ranges::find(layouts, name, &Layout::name);
    return found == layouts.end() ? std::nullopt : std::optional(found->kind);
}

Result<DataSet> open_data_set(DataSetKind kind, const Path& root)
{
    const Layout& layout = layout_of(kind);
    if (auto fine = check_root(layout, root); !fine)
        return std::unexpected(fine.error());
    const auto truths = folder_with_pictures(root / layout.truths, PictureKind::Png);
    if (!truths)
        return std::unexpected(truths.error());
    const auto photos = list_pictures(root / layout.photos, PictureKind::Jpeg);
    if (!photos)
        return std::unexpected(photos.error());
    DataSet set{.name = std::string(layout.name)};
    std::optional<RefMatteLabels> labels;
    if (layout.labels != nullptr) {
        auto read = read_refmatte_labels(root / layout.labels);
        if (!read)
            return std::unexpected(read.error());
        labels = *std::move(read);
    }
    std::optional<PictureFolder> trimaps;
    std::error_code ignored;
    if (layout.trimaps != nullptr
        && std::filesystem::is_directory(root / layout.trimaps, ignored)) {
        auto listed = list_pictures(root / layout.trimaps, PictureKind::Png);
        if (!listed)
            return std::unexpected(listed.error());
        trimaps = *std::move(listed);
    } else if (layout.trimaps != nullptr) {
        set.notices.push_back(message("evaluation",
                                      "There is no folder \"%1\" in \"%2\": nothing is scored "
                                      "within the unknown band.",
                                      layout.trimaps, path_text(root)));
    }
    match(*truths, *photos, false, trimaps, labels, set);
    return set;
}

Result<DataSet> open_folders(const PictureFolders& folders)
{
    const auto truths = folder_with_pictures(folders.truths, PictureKind::Any);
    if (!truths)
        return std::unexpected(truths.error());
    const bool are_predictions = !folders.predictions.empty();
    const auto others = folder_with_pictures(are_predictions ? folders.predictions : folders.photos,
                                             PictureKind::Any);
    if (!others)
        return std::unexpected(others.error());
    std::optional<PictureFolder> trimaps;
    if (!folders.trimaps.empty()) {
        auto listed = folder_with_pictures(folders.trimaps, PictureKind::Any);
        if (!listed)
            return std::unexpected(listed.error());
        trimaps = *std::move(listed);
    }
    DataSet set;
    match(*truths, *others, are_predictions, trimaps, std::nullopt, set);
    return set;
}

} // namespace sdmatte
