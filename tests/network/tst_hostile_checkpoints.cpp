// Checkpoints that were made to do harm. Each is opened in a process that is killed when it starts
// a program, makes a file or opens a connection, in an empty folder, and is refused or inert within
// the memory and time that the reader is allowed.
#include "../base/temporary_folder.h"
#include "network/checkpoint.h"
#include "network/pickle_machine.h"
#include "network/torch_checkpoint.h"
#include "pickle_bytes.h"
#include "sealed.h"

#include <algorithm>
#include <cstdlib>
#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;
using namespace pickled;

constexpr std::int64_t most_bytes = 200'000'000;
constexpr double most_seconds = 1; // of processor time; sanitizers and debug builds need more

// "opened", or the sentence.
std::string open_sealed(const std::string& bytes)
{
    const TemporaryFolder folder;
    const TemporaryFolder empty;
    write_bytes(folder / "x.pth", bytes);
    const SealedRun run = run_sealed([&]() -> std::string {
        if (chdir(empty.path().c_str()) != 0)
            return "no folder";
        const Result<Checkpoint> checkpoint = open_checkpoint(folder / "x.pth");
        return checkpoint ? "opened" : checkpoint.error().sentence;
    });
    EXPECT_FALSE(run.was_killed);
    EXPECT_EQ(empty.file_count(), 0U);
    EXPECT_EQ(folder.file_count(), 1U);
    EXPECT_EQ(read_bytes(folder / "x.pth"), bytes);
    if (!is_sanitized) {
        EXPECT_LT(run.peak_bytes, most_bytes);
        EXPECT_LT(run.seconds, 5 * most_seconds);
    }
    static SealedRun largest; // of all that this program opened so far
    largest.peak_bytes = std::max(largest.peak_bytes, run.peak_bytes);
    largest.seconds = std::max(largest.seconds, run.seconds);
    testing::Test::RecordProperty("most_bytes", std::to_string(largest.peak_bytes));
    testing::Test::RecordProperty("most_seconds", std::to_string(largest.seconds));
    return run.answer;
}

bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

std::string float_tensor()
{
    return tensor(float_storage("0", 4), 0, {4}, {1});
}

const std::string sixteen(16, '\1');

std::string with_data(const std::string& pickle)
{
    return archive(pickle, {{"0", sixteen}});
}

std::string times(std::size_t count, const std::string& ops)
{
    std::string all;
    all.reserve(count * ops.size());
    for (std::size_t i = 0; i < count; ++i)
        all += ops;
    return all;
}

// Calls that would run something if any reader followed them.
std::vector<std::string> harmful_calls()
{
    const std::string system = call(name("os", "system"), tuple({text("touch harmed")}));
    return {
        system,
        call(name("posix", "system"), tuple({text("touch harmed")})),
        call(name("builtins", "eval"), tuple({text("open('harmed', 'w')")})),
        call(name("builtins", "exec"), tuple({text("open('harmed', 'w')")})),
        call(name("__builtin__", "eval"), tuple({text("open('harmed', 'w')")})),
        call(name("subprocess", "Popen"), tuple({text("touch harmed"), "K\0"s})),
        call(name("builtins", "getattr"), tuple({name("os", ""), text("system")})),
        // A call of what a call gave, and a call as an argument.
        call(call(name("builtins", "getattr"), tuple({name("os", "path"), text("system")})),
             tuple({text("touch harmed")})),
        call(name("torch._utils", "_rebuild_parameter"), tuple({system, "\x88", hooks()})),
        call(name("torch._utils", "_rebuild_tensor_v2"),
             tuple({system, integer(0), integers({4}), integers({1}), "\x89", hooks()})),
        call(name("torch._utils", "_rebuild_from_type_v2"),
             tuple({name("os", "system"), ")", ")"})),
        call(name("torch.storage", "_load_from_bytes"), tuple({text(whole(system))})),
        call(name("copyreg", "_reconstructor"),
             tuple({name("os", "system"), name("builtins", "object"), "N"})),
        call(name("copyreg", "__newobj__"), tuple({name("os", "system"), text("touch harmed")})),
        call(name("copyreg", "add_extension"), tuple({text("os"), text("system"), "K\1"})),
        // Protocol 4's way to a name, a new object with arguments, and a state.
        "\x8c\2os\x8c\6system\x93"s + tuple({text("touch harmed")}) + "R",
        name("os", "system") + tuple({text("touch harmed")}) + "\x81",
        name("os", "system") + tuple({text("touch harmed")}) + "}\x92",
        call(name("types", "FunctionType"), ")") + dictionary({{"__setstate__", system}}) + "b",
        call(name("collections", "OrderedDict"), ")") + system + "b",
        text("touch harmed") + "Q",
        tuple({text("module"), name("os", "system"), text("x"), text("y")}) + "Q",
        storage(name("os", "system"), "0", 4),
    };
}

} // namespace

TEST(HostileCheckpoints, the_seal_kills_what_writes_files_or_starts_programs)
{
    if (!can_seal())
        GTEST_SKIP() << "this kernel does not let processes be sealed off";
    const TemporaryFolder folder;
    EXPECT_FALSE(run_sealed([] { return "done"s; }).was_killed);
    EXPECT_EQ(run_sealed([] { return "done"s; }).answer, "done");
    EXPECT_TRUE(run_sealed([&] {
                    write_bytes(folder / "x", "1");
                    return ""s;
                }).was_killed);
    EXPECT_TRUE(run_sealed([] { return std::to_string(std::system("true")); }).was_killed);
    EXPECT_TRUE(run_sealed([&] {
                    std::filesystem::create_directory(folder / "y");
                    return ""s;
                }).was_killed);
    EXPECT_EQ(folder.file_count(), 0U);
}

TEST(HostileCheckpoints, calls_beside_the_tensors_are_inert)
{
    for (const std::string& harmful : harmful_calls())
        EXPECT_EQ(open_sealed(with_data(whole(dictionary(
                      {{"model", dictionary({{"a", float_tensor()}})}, {"trainer", harmful}})))),
                  "opened");
}

TEST(HostileCheckpoints, calls_in_place_of_everything_are_refused)
{
    for (const std::string& harmful : harmful_calls()) {
        EXPECT_TRUE(mentions(open_sealed(with_data(whole(harmful))), "no t"));
        EXPECT_NE(open_sealed(with_data(whole(dictionary({{"model", harmful}})))), "opened");
    }
}

TEST(HostileCheckpoints, calls_in_place_of_a_tensor_or_within_it_give_no_tensor)
{
    for (const std::string& harmful : harmful_calls()) {
        EXPECT_NE(open_sealed(with_data(whole(dictionary({{"a", harmful}})))), "opened");
        const std::string within = call(
            name("torch._utils", "_rebuild_tensor_v2"),
            tuple({float_storage("0", 4), integer(0), harmful, integers({1}), "\x89", hooks()}));
        EXPECT_NE(open_sealed(with_data(whole(dictionary({{"a", within}})))), "opened");
    }
}

TEST(HostileCheckpoints, hooks_and_gradients_of_a_tensor_are_never_looked_at)
{
    for (const std::string& harmful : harmful_calls()) {
        const std::string hooked = call(name("torch._utils", "_rebuild_tensor_v2"),
                                        tuple({float_storage("0", 4), integer(0), integers({4}),
                                               integers({1}), "\x88", harmful}));
        EXPECT_EQ(open_sealed(with_data(whole(dictionary({{"a", hooked}})))), "opened");
    }
}

TEST(HostileCheckpoints, a_name_that_looks_like_torchs_from_elsewhere_is_not_torchs)
{
    const std::string arguments =
        tuple({float_storage("0", 4), integer(0), integers({4}), integers({1}), "\x89", hooks()});
    for (const std::string& function :
         {name("torch", "_rebuild_tensor_v2"), name("os", "_rebuild_tensor_v2"),
          name("torch._utils ", "_rebuild_tensor_v2"),
          name("torch._utils", "os._rebuild_tensor_v2"), text("torch._utils._rebuild_tensor_v2"),
          hooks()})
        EXPECT_NE(open_sealed(with_data(whole(dictionary({{"a", call(function, arguments)}})))),
                  "opened");
    const std::string other = storage(name("os", "FloatStorage"), "0", 4);
    EXPECT_NE(open_sealed(with_data(whole(dictionary({{"a", tensor(other, 0, {4}, {1})}})))),
              "opened");
}

TEST(HostileCheckpoints, op_codes_of_old_pickles_are_refused)
{
    for (const std::string& ops :
         {"(Vtouch harmed\nios\nsystem\n"s, "(cos\nsystem\nVtouch harmed\no"s, "\x82\1"s,
          "\x83\1\0"s, "\x84\1\0\0\0"s, "\x97"s, "N\x98"s})
        EXPECT_TRUE(
            mentions(open_sealed(with_data(whole(dictionary(
                         {{"model", dictionary({{"a", float_tensor()}})}, {"trainer", ops}})))),
                     "op code"));
}

TEST(HostileCheckpoints, the_memo_cannot_swap_what_a_name_or_tensor_is)
{
    // The dictionary that holds itself, the tensor whose shape holds the tensor, a name that is
    // overwritten in the memo after it was used.
    EXPECT_NE(open_sealed(with_data(whole("}q\1" + text("model") + "h\1s"))), "opened");
    EXPECT_NE(open_sealed(with_data(whole("}q\1" + text("a") + "h\1s"))), "opened");
    const std::string swapped =
        name("torch._utils", "_rebuild_tensor_v2") + "q\1" + name("os", "system") + "q\1" + "0";
    const std::string arguments =
        tuple({float_storage("0", 4), integer(0), integers({4}), integers({1}), "\x89", hooks()});
    EXPECT_EQ(open_sealed(with_data(whole(dictionary({{"a", call(swapped, arguments)}})))),
              "opened");
    EXPECT_NE(
        open_sealed(with_data(whole(dictionary({{"a", swapped + "0h\1" + arguments + "R"}})))),
        "opened");
    // A tensor that is altered after it was put among the others.
    EXPECT_NE(open_sealed(with_data(whole(dictionary({{"a", float_tensor() + "q\1"}}) + "h\1"
                                          + dictionary({{"x", "N"}}) + "b0"))),
              "opened");
}

TEST(HostileCheckpoints, pickles_nested_deeply_are_refused)
{
    for (const std::size_t deep : {10'000U, 1'000'000U})
        for (const std::string& ops :
             {times(deep, "(") + times(deep, "t"), times(deep, "]") + times(deep - 1, "a"),
              ")" + times(deep, "\x85"), times(deep, name("os", "system")) + ")" + times(deep, "R"),
              "N" + times(deep, "Q")})
            EXPECT_TRUE(mentions(open_sealed(with_data(whole(ops))), "trusted"));
}

TEST(HostileCheckpoints, pickles_of_great_size_are_refused)
{
    constexpr std::size_t many = max_pickle_items + 1;
    constexpr std::size_t most = max_torch_pickle_bytes - 100;
    for (const std::string& ops :
         {times(many, "N"), "N" + times(many, "2"), times(many, "N\x85"), times(many, "]Na"),
          "}" + times(many, "K\1Ns"), "]q\1" + times(many, "Na0h\1"),
          "]Nq\1a" + times(many, "h\1a"), "Nq\1" + times(many, "(h\1h\1t0"), "Nr\xff\xff\xff\xff."s,
          std::string(max_torch_pickle_bytes + 1, 'N')})
        EXPECT_TRUE(mentions(open_sealed(with_data(ops)), "far longer")) << ops.substr(0, 8);
    for (const std::string& ops : {"N" + times(most / 2, "20"), "L" + std::string(most, '9'),
                                   text(std::string(most, 'x')), std::string(most, '(')})
        EXPECT_NE(open_sealed(with_data(ops)), "opened") << ops.substr(0, 8);
}

TEST(HostileCheckpoints, a_memo_bomb_stays_as_small_as_it_is)
{
    std::string laughs = "(N";
    for (char level = 1; level < 120; ++level)
        laughs += "lq"s + level + "0(" + times(10, "h"s + level);
    EXPECT_EQ(open_sealed(with_data(whole(dictionary(
                  {{"model", dictionary({{"a", float_tensor()}})}, {"trainer", laughs + "l"}})))),
              "opened");
}

TEST(HostileCheckpoints, many_tensors_on_one_range_are_refused)
{
    std::string tied = float_tensor() + "q\x01" + "0}(";
    for (int i = 0; i < 100'000; ++i)
        tied += text(std::to_string(i)) + "h\1";
    EXPECT_TRUE(mentions(open_sealed(with_data(whole(tied + "u"))), "again and again"));
    Items apart;
    for (int i = 0; i < 5000; ++i)
        apart.emplace_back(std::to_string(i), float_tensor());
    EXPECT_TRUE(mentions(open_sealed(with_data(whole(dictionary(apart)))), "again and again"));
}

TEST(HostileCheckpoints, views_that_unfold_to_more_than_the_file_are_refused)
{
    const auto unfolded = [](std::int64_t rows) {
        return open_sealed(with_data(
            whole(dictionary({{"a", tensor(float_storage("0", 4), 0, {rows, 4}, {0, 1})}}))));
    };
    EXPECT_EQ(unfolded(1000), "opened");
    EXPECT_TRUE(mentions(unfolded(10'000'000), "again and again"));
    EXPECT_TRUE(mentions(unfolded(100'000'000'000), "again and again"));
}

TEST(HostileCheckpoints, zip_files_with_many_or_long_names_are_refused_or_small)
{
    std::vector<ZipPart> parts;
    for (int i = 0; i < 30'000; ++i)
        parts.push_back({.name = "x/" + std::string(900, 'n') + std::to_string(i), .data = "1"});
    EXPECT_TRUE(mentions(open_sealed(zip_bytes(parts)), "no checkpoint"));
    parts.assign(100'001, {.name = "x/a", .data = ""});
    EXPECT_TRUE(mentions(open_sealed(zip_bytes(parts)), "more than any"));
    parts.assign(99'999, {.name = "x/a", .data = ""});
    EXPECT_TRUE(mentions(open_sealed(zip_bytes(parts)), "twice"));
}

} // namespace sdmatte
