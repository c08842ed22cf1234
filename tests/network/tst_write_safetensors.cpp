#include "network/write_safetensors.h"

#include "../base/temporary_folder.h"
#include "base/parallel.h"
#include "network/safetensors.h"
#include "network/tensor_bytes.h"
#include "safetensors_bytes.h"

#include <cstring>
#include <gtest/gtest.h>
#include <map>
#include <thread>
#include <utility>

namespace sdmatte {
namespace {

namespace fs = std::filesystem;

class WriteSafetensors : public testing::Test {
protected:
    WriteSafetensors() { set_thread_count(2); } // how much is done between two reports

    // Whatever `tensors` say of a file of these bytes.
    [[nodiscard]] Checkpoint checkpoint_of(const std::string& bytes,
                                           std::vector<StoredTensor> tensors) const
    {
        write_bytes(folder / "in", bytes);
        return {.path = folder / "in", .identity = identity(), .tensors = std::move(tensors)};
    }

    // As its own header says.
    [[nodiscard]] Checkpoint checkpoint_of(const std::string& bytes) const
    {
        write_bytes(folder / "in", bytes);
        const Result<Checkpoint> checkpoint = open_checkpoint(folder / "in");
        EXPECT_TRUE(checkpoint) << checkpoint.error().sentence;
        return checkpoint.value();
    }

    [[nodiscard]] FileIdentity identity() const
    {
        return file_identity(open_for_reading(folder / "in")->get());
    }

    std::string written(const Checkpoint& checkpoint, std::optional<ElementType> numbers = {}) const
    {
        const auto bytes = write_safetensors(checkpoint, numbers, folder / "out", Progress());
        EXPECT_TRUE(bytes) << bytes.error().sentence;
        const std::string content = read_bytes(folder / "out");
        EXPECT_EQ(content.size(), bytes.value_or(0));
        return content;
    }

    // Asserts that the old result is still there, and nothing else.
    void expect_nothing_written(const Result<std::uint64_t>& result, ErrorKind kind,
                                const std::string& part) const
    {
        ASSERT_FALSE(result);
        EXPECT_EQ(result.error().kind, kind) << result.error().sentence;
        EXPECT_NE(result.error().sentence.find(part), std::string::npos) << result.error().sentence;
        EXPECT_EQ(read_bytes(folder / "out"), "the old file");
        EXPECT_EQ(folder.file_count(), 2U);
    }

    const TemporaryFolder folder;
};

// Type, shape and bytes of each tensor of a file.
using Contents = std::map<std::string, std::tuple<std::string, Shape, std::string>>;

Contents contents(const fs::path& path)
{
    Contents all;
    const Result<Checkpoint> checkpoint = open_checkpoint(path);
    EXPECT_TRUE(checkpoint) << checkpoint.error().sentence;
    if (!checkpoint)
        return all;
    const std::string bytes = read_bytes(path);
    for (const StoredTensor& tensor : checkpoint->tensors)
        all[tensor.name] = {std::string(element_name(tensor.type)), tensor.shape,
                            bytes.substr(tensor.offset, tensor.bytes)};
    return all;
}

// Tensors of several types, out of order, one of them without elements.
std::string mixed()
{
    return safetensors_bytes(
        R"({"z":{"dtype":"I64","shape":[1],"data_offsets":[0,8]},)"
        R"("flag":{"dtype":"BOOL","shape":[3],"data_offsets":[8,11]},)"
        R"("b":{"dtype":"F32","shape":[1,2],"data_offsets":[11,19]},)"
        R"("a \"quoted\" \u00e9\n":{"dtype":"F16","shape":[],"data_offsets":[19,21]},)"
        R"("none":{"dtype":"F32","shape":[0,7],"data_offsets":[21,21]}})",
        std::string("12345678\1\0\1\0\0\x80\x3f\0\0\x20\xc1\0\x3c", 21));
}

std::string large(std::size_t bytes)
{
    return safetensors_bytes(R"({"a":{"dtype":"U8","shape":[)" + std::to_string(bytes)
                                 + R"(],"data_offsets":[0,)" + std::to_string(bytes) + "]}}",
                             std::string(bytes, '\1'));
}

} // namespace

TEST_F(WriteSafetensors, what_is_written_holds_the_same_tensors)
{
    const Checkpoint checkpoint = checkpoint_of(mixed());
    written(checkpoint);
    EXPECT_EQ(contents(folder / "out"), contents(folder / "in"));
}

TEST_F(WriteSafetensors, the_header_is_sorted_padded_and_says_its_format)
{
    const std::string bytes = written(checkpoint_of(mixed()));
    std::uint64_t length = 0;
    std::memcpy(&length, bytes.data(), sizeof length);
    EXPECT_EQ(length % 8, 0U);
    const std::string header = bytes.substr(8, length);
    EXPECT_TRUE(header.starts_with(R"({"__metadata__":{"format":"pt"},"z":{"dtype":"I64","shape")"
                                   R"(:[1],"data_offsets":[0,8]},"b":{)"))
        << header;
    std::size_t last = 0;
    for (const char* name : {R"("z":)", R"("b":)", R"("none":)",
                             "\"a \\\"quoted\\\" \xc3\xa9\\u000a\":", R"("flag":)"}) {
        EXPECT_GT(header.find(name), last) << name;
        EXPECT_NE(header.find(name), std::string::npos) << name;
        last = header.find(name);
    }
}

TEST_F(WriteSafetensors, the_same_tensors_give_the_same_bytes_whatever_their_order)
{
    const std::string first = written(checkpoint_of(mixed()));
    EXPECT_EQ(written(checkpoint_of(mixed())), first);
    EXPECT_EQ(written(checkpoint_of(first)), first);
}

TEST_F(WriteSafetensors, numbers_become_the_wanted_type_and_all_else_stays)
{
    const Checkpoint checkpoint = checkpoint_of(mixed());
    written(checkpoint, ElementType::BF16);
    Contents all = contents(folder / "out");
    EXPECT_EQ(all["b"], std::tuple("BF16", Shape({1, 2}), std::string("\x80\x3f\x20\xc1")));
    EXPECT_EQ(all["a \"quoted\" \xc3\xa9\n"], std::tuple("BF16", Shape(), "\x80\x3f"));
    EXPECT_EQ(all["none"], std::tuple("BF16", Shape({0, 7}), ""));
    EXPECT_EQ(all["z"], std::tuple("I64", Shape({1}), "12345678"));
    EXPECT_EQ(std::get<0>(all["flag"]), "BOOL");
    written(checkpoint, ElementType::F32);
    all = contents(folder / "out");
    EXPECT_EQ(all["a \"quoted\" \xc3\xa9\n"],
              std::tuple("F32", Shape(), std::string("\0\0\x80\x3f", 4)));
}

TEST_F(WriteSafetensors, strided_and_shared_tensors_are_written_out)
{
    const Checkpoint checkpoint = checkpoint_of(
        "abcdef",
        {{.name = "turned",
          .type = ElementType::U8,
          .shape = {3, 2},
          .offset = 0,
          .bytes = 6,
          .strides = {1, 3}},
         {.name = "plain", .type = ElementType::U8, .shape = {2, 3}, .offset = 0, .bytes = 6},
         {.name = "spread",
          .type = ElementType::U8,
          .shape = {4},
          .offset = 2,
          .bytes = 1,
          .strides = {0}}});
    written(checkpoint);
    Contents all = contents(folder / "out");
    EXPECT_EQ(std::get<2>(all["turned"]), "adbecf");
    EXPECT_EQ(std::get<2>(all["plain"]), "abcdef");
    EXPECT_EQ(std::get<2>(all["spread"]), "cccc");
}

TEST_F(WriteSafetensors, large_tensors_are_written_in_pieces_that_fit_together)
{
    constexpr std::size_t count = 3'000'001;
    std::string data(count * 4, '\0');
    for (std::size_t i = 0; i < count; ++i) {
        const auto value = static_cast<float>(i % 251);
        std::memcpy(data.data() + i * 4, &value, 4);
    }
    const std::string bytes =
        safetensors_bytes(R"({"a":{"dtype":"F32","shape":[3000001],"data_offsets":[0,)"
                              + std::to_string(data.size()) + "]}}",
                          data);
    const Checkpoint checkpoint = checkpoint_of(bytes);
    written(checkpoint);
    EXPECT_EQ(std::get<2>(contents(folder / "out")["a"]), data);
    written(checkpoint, ElementType::BF16);
    const std::string brains = std::get<2>(contents(folder / "out")["a"]);
    ASSERT_EQ(brains.size(), count * 2);
    std::size_t wrong = 0;
    for (std::size_t i = 0; i < count; ++i)
        wrong += brains.compare(i * 2, 2, data, i * 4 + 2, 2) != 0 ? 1 : 0;
    EXPECT_EQ(wrong, 0U);
}

TEST_F(WriteSafetensors, progress_rises_to_the_end)
{
    float last = 0;
    const Progress progress({}, [&](float fraction, std::string_view) {
        EXPECT_GE(fraction, last);
        last = fraction;
    });
    ASSERT_TRUE(write_safetensors(checkpoint_of(large(100'000'000)), {}, folder / "out", progress));
    EXPECT_EQ(last, 1);
}

TEST_F(WriteSafetensors, a_cancelled_run_keeps_the_old_file)
{
    write_bytes(folder / "out", "the old file");
    const Checkpoint checkpoint = checkpoint_of(large(100'000'000));
    std::stop_source stop;
    const Progress progress(stop.get_token(),
                            [&](float, std::string_view) { stop.request_stop(); });
    expect_nothing_written(write_safetensors(checkpoint, {}, folder / "out", progress),
                           ErrorKind::Cancelled, "");
}

TEST_F(WriteSafetensors, a_source_that_is_cut_or_replaced_meanwhile_is_an_error)
{
    write_bytes(folder / "out", "the old file");
    const std::string bytes = large(100'000'000);
    const auto during = [&](const std::function<void()>& change) {
        const Checkpoint checkpoint = checkpoint_of(bytes);
        bool is_done = false;
        const Progress progress({}, [&](float fraction, std::string_view) {
            if (!std::exchange(is_done, is_done || fraction < 1) && is_done)
                change();
        });
        auto result = write_safetensors(checkpoint, {}, folder / "out", progress);
        EXPECT_TRUE(is_done);
        return result;
    };
    expect_nothing_written(during([&] { fs::resize_file(folder / "in", 1000); }), ErrorKind::Input,
                           "changed or replaced");
    expect_nothing_written(during([&] { write_bytes(folder / "in", bytes); }), ErrorKind::Input,
                           "changed or replaced");
    const Checkpoint checkpoint = checkpoint_of(bytes);
    fs::resize_file(folder / "in", bytes.size() - 1);
    expect_nothing_written(write_safetensors(checkpoint, {}, folder / "out", {}), ErrorKind::Input,
                           "changed or replaced");
}

TEST_F(WriteSafetensors, another_thread_may_cut_the_source_at_any_moment)
{
    write_bytes(folder / "out", "the old file");
    const std::string bytes = large(30'000'000);
    for (int i = 0; i < 10; ++i) {
        const Checkpoint checkpoint = checkpoint_of(bytes);
        const std::jthread other([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(i));
            fs::resize_file(folder / "in", 10'000'000);
        });
        const auto result = write_safetensors(checkpoint, {}, folder / "out", {});
        if (result) { // it was done before
            EXPECT_EQ(std::get<2>(contents(folder / "out")["a"]), std::string(30'000'000, '\1'));
            write_bytes(folder / "out", "the old file");
        } else {
            expect_nothing_written(result, ErrorKind::Input, "changed or replaced");
        }
    }
}

TEST_F(WriteSafetensors, more_than_the_disk_has_room_for_is_refused_at_once)
{
    write_bytes(folder / "out", "the old file");
    const Checkpoint checkpoint = checkpoint_of("abcd", {{.name = "vast",
                                                          .type = ElementType::F32,
                                                          .shape = {1'000'000, 1'000'000'000},
                                                          .offset = 0,
                                                          .bytes = 4,
                                                          .strides = {0, 0}}});
    expect_nothing_written(write_safetensors(checkpoint, {}, folder / "out", {}),
                           ErrorKind::Resource, "MB are free");
}

TEST_F(WriteSafetensors, what_the_format_cannot_hold_is_refused)
{
    write_bytes(folder / "out", "the old file");
    const auto refused = [&](std::vector<StoredTensor> tensors) {
        for (StoredTensor& tensor : tensors)
            tensor.type = ElementType::U8;
        expect_nothing_written(
            write_safetensors(checkpoint_of("ab", std::move(tensors)), {}, folder / "out", {}),
            ErrorKind::Input, "do not fit");
    };
    const StoredTensor fine{.name = "a", .shape = {1}, .offset = 0, .bytes = 1};
    const auto named = [&](const std::string& name) {
        StoredTensor tensor = fine;
        tensor.name = name;
        return tensor;
    };
    refused({named("__metadata__")});
    refused({named("no UTF-8: \xff")});
    refused({named(std::string(5000, 'n'))});
    refused({fine, fine});
    StoredTensor endless = fine;
    endless.shape = {1LL << 40, 1LL << 40};
    endless.strides = {0, 0};
    refused({endless});
    StoredTensor deep = fine;
    deep.shape = Shape(100, 1);
    refused({deep});
}

} // namespace sdmatte
