// Headers made to take all memory or all time: each is opened by a process of its own, whose memory
// is measured. Seconds are printed and not judged: machines are busy.
#include "network/checkpoint.h"
#include "network/safetensors.h"

#include "../base/temporary_folder.h"
#include "base/process.h"

#include <chrono>
#include <cstring>
#include <functional>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace sdmatte {
namespace {

struct Opened {
    bool is_refused = false;
    std::string sentence;
    double seconds = 0;
    std::int64_t peak_bytes = 0; // of the process
};

// What opening `path` costs, in a process of its own.
Opened open_alone(const std::filesystem::path& path)
{
    const std::filesystem::path report = path.string() + ".report";
    const pid_t child = fork();
    if (child == 0) {
        const auto start = std::chrono::steady_clock::now();
        const Result<Checkpoint> checkpoint = open_checkpoint(path);
        const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
        std::ofstream(report) << (checkpoint ? 0 : 1) << ' ' << seconds.count() << ' '
                              << peak_memory_bytes() << ' '
                              << (checkpoint ? "" : checkpoint.error().sentence);
        _exit(0);
    }
    int status = 0;
    EXPECT_EQ(waitpid(child, &status, 0), child);
    EXPECT_EQ(status, 0);
    Opened opened;
    std::ifstream stream(report);
    stream >> opened.is_refused >> opened.seconds >> opened.peak_bytes;
    std::getline(stream, opened.sentence);
    return opened;
}

// A file whose header is `begin`, as many different `middle`s as fit, and `end`; written piece by
// piece, so that this process stays small.
class HeaderFile {
public:
    HeaderFile(const std::string& begin, const std::function<std::string(std::size_t)>& middle,
               const std::string& end, std::size_t most = SIZE_MAX)
    {
        std::ofstream file(path(), std::ios::binary);
        file.exceptions(std::ios::failbit | std::ios::badbit);
        std::uint64_t length = max_safetensors_header_bytes;
        std::string bytes(reinterpret_cast<const char*>(&length), sizeof length);
        bytes += begin;
        std::size_t left = length - begin.size() - end.size();
        for (std::size_t i = 0; i < most; ++i) {
            const std::string next = middle(i);
            if (next.size() > left)
                break;
            bytes += next;
            left -= next.size();
            if (bytes.size() > 1 << 20) {
                file << bytes;
                bytes.clear();
            }
        }
        file << bytes << end;
        for (const std::string spaces(1 << 16, ' '); left > 0;) {
            const std::size_t count = std::min(left, spaces.size());
            file.write(spaces.data(), static_cast<std::streamsize>(count));
            left -= count;
        }
    }

    [[nodiscard]] std::filesystem::path path() const { return folder_ / "x.safetensors"; }

private:
    TemporaryFolder folder_;
};

// Refused for what `part` says, within 200 MB.
void expect_cheap_refusal(const HeaderFile& file, const std::string& part)
{
    const Opened opened = open_alone(file.path());
    EXPECT_TRUE(opened.is_refused);
    EXPECT_NE(opened.sentence.find(part), std::string::npos) << opened.sentence;
    EXPECT_TRUE(opened.sentence.ends_with('.')) << opened.sentence;
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what is freed
    EXPECT_LT(opened.peak_bytes, 200'000'000);
#endif
    std::printf("%.2f s, %.0f MB\n", opened.seconds, static_cast<double>(opened.peak_bytes) / 1e6);
}

std::string number(std::size_t i)
{
    return std::to_string(i);
}

std::string entry(const std::string& name, const std::string& range)
{
    return "\"" + name + R"(":{"dtype":"U8","shape":[0],"data_offsets":)" + range + "},";
}

} // namespace

TEST(SafetensorsLimits, ten_million_remarks)
{
    std::size_t count = 0;
    const HeaderFile file(R"({"__metadata__":{)",
                          [&](std::size_t i) {
                              count = i;
                              return "\"" + number(i) + "\":\"\",";
                          },
                          R"("k":""}})");
    EXPECT_GT(count, 7'000'000U);
    expect_cheap_refusal(file, "more than 10000 remarks");
}

TEST(SafetensorsLimits, ten_million_entries_of_nothing)
{
    expect_cheap_refusal(HeaderFile(
                             "{", [](std::size_t i) { return "\"" + number(i) + "\":0,"; }, "}"),
                         "header is not what");
}

TEST(SafetensorsLimits, millions_of_tensors)
{
    expect_cheap_refusal(HeaderFile(
                             "{", [](std::size_t i) { return entry(number(i), "[0,0]"); },
                             R"("z":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}})"),
                         "more than 100000 tensors");
}

TEST(SafetensorsLimits, a_hundred_thousand_tensors_on_one_range)
{
    const HeaderFile file(
        "{",
        [](std::size_t i) {
            return "\"" + number(i) + R"(":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)";
        },
        R"("z":{"dtype":"U8","shape":[4],"data_offsets":[0,4]}})", max_stored_tensors - 1);
    std::ofstream(file.path(), std::ios::app) << "1234";
    expect_cheap_refusal(file, "overlap");
}

TEST(SafetensorsLimits, a_hundred_thousand_tensors_with_long_names)
{
    const std::string rest(480, 'n');
    expect_cheap_refusal(HeaderFile(
                             "{", [&](std::size_t i) { return entry(number(i) + rest, "[0,0]"); },
                             R"("z":{"dtype":"U8","shape":[0],"data_offsets":[1,1]}})",
                             max_stored_tensors - 1),
                         "leave a gap");
}

TEST(SafetensorsLimits, a_hundred_thousand_tensors_of_many_dimensions)
{
    expect_cheap_refusal(
        HeaderFile(
            "{",
            [](std::size_t i) {
                return "\"" + number(i)
                       + R"(":{"dtype":"U8","shape":[0,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1],)"
                       + R"("data_offsets":[0,0]},)";
            },
            R"("z":{"dtype":"U8","shape":[0],"data_offsets":[1,1]}})", max_stored_tensors - 1),
        "leave a gap");
}

TEST(SafetensorsLimits, one_endless_name_type_or_remark)
{
    const std::string part(1000, 'n');
    const auto endless = [&](std::size_t) { return part; };
    expect_cheap_refusal(HeaderFile("{\"", endless, R"(":{}})"), "header is not what");
    expect_cheap_refusal(HeaderFile(R"({"a":{"dtype":")", endless, R"("}})"), "header is not what");
    expect_cheap_refusal(HeaderFile(R"({"__metadata__":{"k":")", endless, R"("},"a":1})"),
                         "header is not what");
    expect_cheap_refusal(HeaderFile(R"({"__metadata__":{"k":")",
                                    [](std::size_t) { return std::string("\\u00e9\xc3\xa9"); },
                                    R"("},"a":1})"),
                         "header is not what");
}

TEST(SafetensorsLimits, deep_nesting)
{
    for (const char* begin :
         {"", R"({"a":)", R"({"a":{"dtype":)", R"({"a":{"shape":[)", R"({"__metadata__":{"a":)"})
        for (const char* nested : {"[", "{\"a\":"})
            expect_cheap_refusal(HeaderFile(
                                     begin, [&](std::size_t) { return std::string(nested); }, ""),
                                 "header is not what");
}

TEST(SafetensorsLimits, a_header_of_spaces)
{
    expect_cheap_refusal(HeaderFile(
                             "{", [](std::size_t) { return std::string(100'000, ' '); }, ""),
                         "header is not what");
}

} // namespace sdmatte
