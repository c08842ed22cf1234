// Tests with a folder of models of their own.
#pragma once

#include "../base/temporary_folder.h"
#include "models/import_model.h"
#include "tiny_checkpoint.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

namespace sdmatte {

class ModelsTest : public testing::Test {
protected:
    ModelsTest()
    {
        setenv("SDMATTE_MODELS", models.c_str(), 1);
        write_tiny_checkpoint(lite);
    }
    ~ModelsTest() override { unsetenv("SDMATTE_MODELS"); }

    // Names of all that is in the folder of models, hidden ones too.
    [[nodiscard]] std::vector<std::string> names_on_disk() const
    {
        std::vector<std::string> names;
        if (std::filesystem::exists(models))
            for (const auto& entry : std::filesystem::directory_iterator(models))
                names.push_back(entry.path().filename().string());
        std::sort(names.begin(), names.end());
        return names;
    }

    static InstalledModel imported(const std::filesystem::path& file,
                                   const ImportOptions& options = {})
    {
        const Result<ImportedModel> result = import_model(file, options, {});
        EXPECT_TRUE(result) << result.error().sentence;
        return result ? result->model : InstalledModel{};
    }

    const TemporaryFolder folder;
    const std::filesystem::path models = folder / "data" / "models";
    const std::filesystem::path lite = folder / "lite.safetensors";
};

// Asserts the kind, and that the sentence is one that mentions `part`.
template <class T>
void expect_error(const Result<T>& result, ErrorKind kind, const std::string& part)
{
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().kind, kind) << result.error().sentence;
    EXPECT_NE(result.error().sentence.find(part), std::string::npos) << result.error().sentence;
    EXPECT_TRUE(result.error().sentence.ends_with('.')) << result.error().sentence;
}

using Names = std::vector<std::string>;

} // namespace sdmatte
