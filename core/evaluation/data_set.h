// What is evaluated: photos with their true alphas, as people unpack the published data sets, or
// in folders of their own. Nothing is read here but names, a label file and a list.
#pragma once

#include "base/error.h"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace sdmatte {

enum class DataSetKind { Aim500, Am2k, P3m500Np, RefMatteRw100 };

inline constexpr std::array all_data_sets{DataSetKind::Aim500, DataSetKind::Am2k,
                                          DataSetKind::P3m500Np, DataSetKind::RefMatteRw100};

std::string_view data_set_name(DataSetKind kind); // "AIM-500"
std::optional<DataSetKind> data_set_of_name(std::string_view name);

// One photo to be scored. Files of which there are none have an empty path.
struct Member {
    std::string name; // the alpha's file name without its extension
    std::filesystem::path photo{};
    std::filesystem::path prediction{}; // a matte that is scored as it is
    std::filesystem::path truth{};
    std::filesystem::path trimap{};
    std::string caption{};       // UTF-8
    bool is_see_through = false; // glass, smoke, veil
};

// A photo that cannot be scored, or only in part; why, in one translated sentence.
struct Problem {
    std::string name;
    std::string sentence;
};

struct DataSet {
    std::string name{};                 // of a published one, or empty
    std::vector<Member> members{};      // sorted by name
    bool has_trimaps = false;           // the folder; a member may lack its own
    std::vector<Problem> problems{};    // members that are not there, sorted by name
    std::vector<std::string> notices{}; // of the whole, one translated sentence each
};

// A published data set that was unpacked into `root`: photos are .jpg, alphas and trimaps .png.
// Errors: Input when folders or the label file are not there (the sentence names what was looked
// for), when the label file is damaged, when there is no alpha.
Result<DataSet> open_data_set(DataSetKind kind, const std::filesystem::path& root);

// Folders whose pictures are matched by their names without extension. Exactly one of `photos` and
// `predictions` is given; `trimaps` may be empty. Errors: Input, as above.
struct PictureFolders {
    std::filesystem::path photos{};
    std::filesystem::path predictions{};
    std::filesystem::path truths{};
    std::filesystem::path trimaps{};
};
Result<DataSet> open_folders(const PictureFolders& folders);

// Marks the members that a text file names, one file name a line, as see-through; names that are
// no member's become a notice. Errors: Input when the file does not read.
Result<void> mark_see_through(DataSet& set, const std::filesystem::path& list);

} // namespace sdmatte
