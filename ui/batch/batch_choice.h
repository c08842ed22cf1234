// What a person chooses for a batch; remembered until the next one.
#pragma once

#include "batch/photo_prompt.h"
#include "ui/batch/batch_engines.h"
#include "ui/export/export_presets.h"

#include <QString>

#include <filesystem>

namespace sdmatte::studio {

enum class BatchPrompt { Automatic, Subject, Box, File };

struct BatchChoice {
    std::filesystem::path input{};
    std::filesystem::path output{};
    bool is_recursive = false;
    QString filters{}; // "*.jpg studio-*", between spaces; empty: all pictures
    BatchPrompt prompt = BatchPrompt::Automatic;
    RelativeBox box{.x0 = {10, true}, .y0 = {10, true}, .x1 = {90, true}, .y1 = {90, true}};
    std::filesystem::path prompts_file{};
    bool uses_masks = true; // name_mask.png beside a photo
    BatchEngine engine{};
    bool uses_edge = true; // the edge adjustments of the open photo
    ExportPreset
        output_as{}; // its name is not used; without a file name results are called as photos

    bool operator==(const BatchChoice&) const = default;
};

// One line, for settings. What is damaged or missing is as in a fresh choice.
QString to_text(const BatchChoice& choice);
BatchChoice batch_choice_from_text(const QString& line);

std::filesystem::path to_path(const QString& text);
QString to_text(const std::filesystem::path& path);

} // namespace sdmatte::studio
