#include "program.h"

#include "../models/tiny_checkpoint.h"
#include "../network/zip_bytes.h"

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>
#include <thread>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class ConvertCommand : public testing::Test {
protected:
    [[nodiscard]] Finished convert(std::vector<std::string> words,
                                   const RunLimits& limits = {}) const
    {
        words.insert(words.begin(), "convert");
        return run_program(folder.path(), words, limits);
    }

    [[nodiscard]] nlohmann::json info(const std::string& file) const
    {
        const Finished run = run_program(folder.path(), {"info", file, "--json"});
        EXPECT_EQ(run.status, 0) << run.err;
        return run.status == 0 ? nlohmann::json::parse(run.out) : nlohmann::json();
    }

    // A file of one tensor of `bytes` bytes that takes no disk.
    void write_large(const std::string& name, std::uint64_t bytes) const
    {
        const std::string head =
            safetensors_bytes(R"({"a":{"dtype":"F32","shape":[)" + std::to_string(bytes / 4)
                                  + R"(],"data_offsets":[0,)" + std::to_string(bytes) + "]}}",
                              {});
        write_file(folder / name, head);
        fs::resize_file(folder / name, head.size() + bytes);
    }

    // Waits until a running convert has begun to write its result.
    void wait_for_writing() const
    {
        const auto until = std::chrono::steady_clock::now() + std::chrono::minutes(2);
        while (std::chrono::steady_clock::now() < until) {
            for (const auto& entry : fs::directory_iterator(folder.path())) {
                std::error_code gone; // an empty one only tries whether the folder can be written
                if (entry.path().filename().string().starts_with(".sdmatte-")
                    && fs::file_size(entry.path(), gone) > 0 && !gone)
                    return;
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(1));
        }
    }

    void expect_only(const std::vector<std::string>& names) const
    {
        std::vector<std::string> there;
        for (const auto& entry : fs::directory_iterator(folder.path()))
            there.push_back(entry.path().filename().string());
        std::ranges::sort(there);
        EXPECT_EQ(there, names);
    }

    const TestFolder folder;
};

std::string seed(const std::string& name)
{
    return file_content(fs::path(SDMATTE_TEST_DATA).parent_path() / "fuzz" / "fuzz_pickle" / name);
}

std::string floats(std::initializer_list<float> values)
{
    return {reinterpret_cast<const char*>(std::data(values)), values.size() * sizeof(float)};
}

// As torch.save writes it: tensors a to f under "model", of which b and tied are a transposed view
// of one storage, and a trainer with objects.
std::string torch_checkpoint()
{
    return zip_bytes({{.name = "x/data.pkl", .data = seed("checkpoint_2")},
                      {.name = "x/byteorder", .data = "little"},
                      {.name = "x/data/0", .data = floats({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11})},
                      {.name = "x/data/1", .data = "0011223344556677"},
                      {.name = "x/data/2", .data = "\x80\x3f"},
                      {.name = "x/data/3", .data = "aabbcc"},
                      {.name = "x/data/4", .data = ""},
                      {.name = "x/version", .data = "3\n"}});
}

} // namespace

TEST_F(ConvertCommand, a_checkpoint_becomes_one_of_the_wanted_type)
{
    write_tiny_checkpoint(folder / "in.safetensors");
    const Finished run = convert({"in.safetensors", "out.safetensors", "--type", "fp32"});
    ASSERT_EQ(run.status, 0) << run.err;
    EXPECT_EQ(run.err, "");
    const nlohmann::json before = info("in.safetensors");
    const nlohmann::json after = info("out.safetensors");
    EXPECT_NE(run.out.find(before["sha256"].get<std::string>()), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("out.safetensors"), std::string::npos) << run.out;
    EXPECT_EQ(after["types"], nlohmann::json({"F32"}));
    EXPECT_EQ(after["network"], "lite");
    EXPECT_EQ(after["tensors"], before["tensors"]);
    EXPECT_EQ(after["parameters"], before["parameters"]);
    expect_only({"in.safetensors", "out.safetensors"});
}

TEST_F(ConvertCommand, the_same_file_twice_gives_the_same_bytes)
{
    write_tiny_checkpoint(folder / "in.safetensors");
    ASSERT_EQ(convert({"in.safetensors", "a.safetensors"}).status, 0);
    ASSERT_EQ(convert({"in.safetensors", "b.safetensors"}).status, 0);
    ASSERT_EQ(convert({"a.safetensors", "c.safetensors"}).status, 0);
    EXPECT_EQ(file_content(folder / "a.safetensors"), file_content(folder / "b.safetensors"));
    EXPECT_EQ(file_content(folder / "a.safetensors"), file_content(folder / "c.safetensors"));
}

TEST_F(ConvertCommand, a_checkpoint_of_torch_save_is_unpacked)
{
    write_file(folder / "in.pth", torch_checkpoint());
    const Finished run = convert({"in.pth", "out.safetensors"});
    ASSERT_EQ(run.status, 0) << run.err;
    const std::string bytes = file_content(folder / "out.safetensors");
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    const nlohmann::json header = nlohmann::json::parse(bytes.substr(8, length));
    const auto data = [&](const char* name) {
        const std::size_t begin = header[name]["data_offsets"][0];
        const std::size_t end = header[name]["data_offsets"][1];
        return bytes.substr(8 + length + begin, end - begin);
    };
    EXPECT_EQ(data("a"), floats({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    EXPECT_EQ(header["a"]["shape"], nlohmann::json({3, 4}));
    // From the second half on: 1 to 4 in rows of two, turned.
    EXPECT_EQ(data("b"), "11332244");
    EXPECT_EQ(data("tied"), "11332244");
    EXPECT_EQ(data("c"), "\x80\x3f");
    EXPECT_EQ(header["c"]["dtype"], "BF16");
    EXPECT_EQ(data("d"), floats({0, 1}));
    EXPECT_EQ(data("e"), "aabbcc");
    EXPECT_EQ(header["f"]["shape"], nlohmann::json({0, 3}));
    EXPECT_FALSE(header.contains("trainer"));

    const Finished typed = convert({"in.pth", "out.safetensors", "--type", "bf16"});
    EXPECT_EQ(typed.status, 0) << typed.err;
    EXPECT_NE(typed.err.find("Note: Tensors of the types I64, U16 stay"), std::string::npos)
        << typed.err;
}

TEST_F(ConvertCommand, a_file_called_as_a_published_one_is_doubted)
{
    write_file(folder / "SDMatte.pth", torch_checkpoint());
    const Finished run = convert({"SDMatte.pth", "out.safetensors"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_NE(run.err.find("Note: \"SDMatte.pth\" is not the file that was published"),
              std::string::npos)
        << run.err;
    EXPECT_EQ(run.out.find("as published"), std::string::npos);
}

TEST_F(ConvertCommand, what_is_asked_wrongly_is_refused)
{
    write_tiny_checkpoint(folder / "in.safetensors");
    expect_refusal(convert({}), 2);
    expect_refusal(convert({"in.safetensors"}), 2);
    expect_refusal(convert({"in.safetensors", "a.safetensors", "b.safetensors"}), 2);
    expect_refusal(convert({"in.safetensors", "out.pth"}), 2);
    expect_refusal(convert({"in.safetensors", "out.safetensors", "--type", "fp16"}), 2);
    expect_refusal(convert({"in.safetensors", "out.safetensors", "--frob"}), 2);
    expect_refusal(convert({"in.safetensors", "in.safetensors"}), 2);
    fs::create_hard_link(folder / "in.safetensors", folder / "link.safetensors");
    expect_refusal(convert({"in.safetensors", "link.safetensors"}), 2);
    expect_only({"in.safetensors", "link.safetensors"});
    EXPECT_EQ(convert({"--help"}).status, 0);
}

TEST_F(ConvertCommand, what_is_no_checkpoint_is_refused)
{
    write_file(folder / "out.safetensors", "the old file");
    write_file(folder / "text.pth", "this is no checkpoint");
    write_file(folder / "empty.pth", "");
    write_file(folder / "pickle.pth", "\x80\x02}q\x01.");
    write_file(folder / "cut.pth", torch_checkpoint().substr(0, 2000));
    for (const char* file : {"text.pth", "empty.pth", "pickle.pth", "cut.pth", "absent.pth", "."})
        expect_refusal(convert({file, "out.safetensors"}), 3);
    EXPECT_EQ(file_content(folder / "out.safetensors"), "the old file");
    expect_only({"cut.pth", "empty.pth", "out.safetensors", "pickle.pth", "text.pth"});
}

TEST_F(ConvertCommand, a_target_that_cannot_be_written_is_refused)
{
    write_tiny_checkpoint(folder / "in.safetensors");
    expect_refusal(convert({"in.safetensors", "absent/out.safetensors"}), 3);
    fs::create_directory(folder / "out.safetensors");
    expect_refusal(convert({"in.safetensors", "out.safetensors"}), 3);
    fs::create_directory(folder / "locked");
    fs::permissions(folder / "locked", fs::perms::owner_read | fs::perms::owner_exec);
    expect_refusal(
        convert({"in.safetensors", "locked/out.safetensors"}, {.is_ordinary_user = true}), 3);
}

TEST_F(ConvertCommand, a_full_disk_keeps_the_old_file)
{
    write_tiny_checkpoint(folder / "in.safetensors");
    write_file(folder / "out.safetensors", "the old file");
    expect_refusal(convert({"in.safetensors", "out.safetensors"}, {.file_bytes = 5'000'000}), 4);
    EXPECT_EQ(file_content(folder / "out.safetensors"), "the old file");
    expect_only({"in.safetensors", "out.safetensors"});
}

TEST_F(ConvertCommand, more_than_the_disk_has_room_for_is_refused_before_it_is_written)
{
    const auto free = fs::space(folder.path()).available;
    try {
        write_large("in.safetensors", (free + free / 2) / 4 * 4); // others may give some back
    } catch (const fs::filesystem_error&) {
        GTEST_SKIP() << "files cannot be that large here";
    }
    // To read it all for its sum first would take minutes.
    Started program(folder.path(), {"convert", "in.safetensors", "out.safetensors"});
    const Finished run = program.wait();
    expect_refusal(run, 4);
    EXPECT_NE(run.err.find("MB are free"), std::string::npos) << run.err;
}

TEST_F(ConvertCommand, an_interrupt_ends_with_130_and_keeps_the_old_file)
{
    write_large("in.safetensors", 1'000'000'000);
    write_file(folder / "out.safetensors", "the old file");
    for (const int number : {SIGINT, SIGTERM}) {
        Started program(folder.path(),
                        {"convert", "in.safetensors", "out.safetensors", "--type", "bf16"});
        wait_for_writing();
        program.send(number);
        expect_refusal(program.wait(), 130);
        EXPECT_EQ(file_content(folder / "out.safetensors"), "the old file");
        expect_only({"in.safetensors", "out.safetensors"});
    }
}

TEST_F(ConvertCommand, a_source_that_is_cut_or_replaced_meanwhile_ends_with_a_sentence)
{
    write_file(folder / "out.safetensors", "the old file");
    const std::vector<std::function<void()>> changes = {
        [&] { fs::resize_file(folder / "in.safetensors", 1000); },
        [&] { fs::resize_file(folder / "in.safetensors", 0); },
        [&] { std::ofstream(folder / "in.safetensors", std::ios::app) << "more"; }};
    for (const auto& change : changes) {
        write_large("in.safetensors", 1'000'000'000);
        Started program(folder.path(), {"convert", "in.safetensors", "out.safetensors"});
        wait_for_writing();
        change();
        const Finished run = program.wait();
        expect_refusal(run, 3);
        EXPECT_NE(run.err.find("changed"), std::string::npos) << run.err;
        EXPECT_EQ(file_content(folder / "out.safetensors"), "the old file");
        expect_only({"in.safetensors", "out.safetensors"});
    }
}

TEST_F(ConvertCommand, a_file_of_gigabytes_takes_no_such_memory)
{
    write_large("in.safetensors", 1'000'000'000);
    const Finished run = convert({"in.safetensors", "out.safetensors", "--type", "bf16"});
    EXPECT_EQ(run.status, 0) << run.err;
    EXPECT_GT(run.peak_bytes, 1'000'000);
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they keep what is freed
    EXPECT_LT(run.peak_bytes, 450'000'000);
#endif
    EXPECT_EQ(fs::file_size(folder / "out.safetensors") / 1'000'000, 500U);
}

} // namespace sdmatte
