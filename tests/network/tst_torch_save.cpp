// What the real torch.save wrote, against what Python says is in it (torch_save_files.py): files
// that lie in the project, and those in the folder SDMATTE_TORCH_FILES, fresh from torch.
#include "../base/temporary_folder.h"
#include "network/checkpoint.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>
#include <map>
#include <sstream>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> expectations()
{
    std::vector<fs::path> folders{fs::path(SDMATTE_TEST_DATA) / "network/torch_save"};
    if (const char* more = std::getenv("SDMATTE_TORCH_FILES"))
        folders.emplace_back(more);
    std::vector<fs::path> found;
    for (const fs::path& folder : folders)
        for (const fs::directory_entry& entry : fs::directory_iterator(folder))
            if (entry.path().extension() == ".txt")
                found.push_back(entry.path());
    std::ranges::sort(found);
    return found;
}

// The tensor's bytes row by row, in hexadecimal.
std::string values_of(const StoredTensor& tensor, const std::string& file)
{
    const std::size_t size = element_bytes(tensor.type);
    std::uint64_t count = 1;
    for (const std::int64_t length : tensor.shape)
        count *= static_cast<std::uint64_t>(length);
    std::string text;
    for (std::uint64_t i = 0; i < count; ++i) {
        std::uint64_t left = i;
        std::uint64_t at = tensor.strides.empty() ? i : 0;
        for (std::size_t k = tensor.strides.size(); k-- > 0;) {
            const auto length = static_cast<std::uint64_t>(tensor.shape[k]);
            at += left % length * static_cast<std::uint64_t>(tensor.strides[k]);
            left /= length;
        }
        EXPECT_LE((at + 1) * size, tensor.bytes);
        for (const char byte : file.substr(tensor.offset + at * size, size)) {
            constexpr const char* digits = "0123456789abcdef";
            text += {digits[static_cast<std::uint8_t>(byte) / 16],
                     digits[static_cast<std::uint8_t>(byte) % 16]};
        }
    }
    return text;
}

// As torch_save_files.py writes it, without the name.
std::string line_of(const StoredTensor& tensor, const std::string& file)
{
    std::string line = std::string(element_name(tensor.type)) + "\t";
    for (std::size_t i = 0; i < tensor.shape.size(); ++i)
        line += (i == 0 ? "" : "x") + std::to_string(tensor.shape[i]);
    return line + "\t" + values_of(tensor, file);
}

class TorchSave : public testing::TestWithParam<fs::path> {};

} // namespace

TEST_P(TorchSave, file_holds_what_python_says)
{
    const std::string expected = read_bytes(GetParam());
    const fs::path path = fs::path(GetParam()).replace_extension(".pth");
    const Result<Checkpoint> checkpoint = open_checkpoint(path);
    constexpr std::string_view refused = "refused: ";
    if (expected.starts_with(refused)) {
        ASSERT_FALSE(checkpoint);
        const std::string part =
            expected.substr(refused.size(), expected.find('\n') - refused.size());
        EXPECT_NE(checkpoint.error().sentence.find(part), std::string::npos)
            << checkpoint.error().sentence;
        return;
    }
    ASSERT_TRUE(checkpoint) << checkpoint.error().sentence;
    const std::string file = read_bytes(path);
    std::map<std::string, std::string> found;
    for (const StoredTensor& tensor : checkpoint->tensors)
        found.emplace(tensor.name, line_of(tensor, file));
    EXPECT_EQ(found.size(), checkpoint->tensors.size());
    std::map<std::string, std::string> wanted;
    std::istringstream lines(expected);
    for (std::string line; std::getline(lines, line);)
        wanted.emplace(line.substr(0, line.find('\t')), line.substr(line.find('\t') + 1));
    EXPECT_FALSE(wanted.empty());
    EXPECT_EQ(found, wanted);
}

INSTANTIATE_TEST_SUITE_P(Files, TorchSave, testing::ValuesIn(expectations()), [](const auto& file) {
    return file.param.stem().string() + "_" + std::to_string(file.index);
});

} // namespace sdmatte
