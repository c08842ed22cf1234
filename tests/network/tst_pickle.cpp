#include "network/pickle.h"

#include "network/pickle_access.h"
#include "network/pickle_machine.h"
#include "pickle_bytes.h"

#include <gtest/gtest.h>

namespace sdmatte {
namespace {

using namespace std::string_literals;

std::string refusal(const std::string& bytes)
{
    const Result<Pickle> pickle = parse_pickle(bytes, "x.pth");
    if (pickle)
        return {};
    EXPECT_EQ(pickle.error().kind, ErrorKind::Input);
    EXPECT_TRUE(pickle.error().sentence.ends_with('.'));
    EXPECT_NE(pickle.error().sentence.find("x.pth"), std::string::npos);
    return pickle.error().sentence;
}

bool mentions(const std::string& sentence, const std::string& part)
{
    return sentence.find(part) != std::string::npos;
}

// A value as a short text, as deep as the tests need it.
std::string described(const Pickle& pickle, PickleRef ref, int depth = 4)
{
    const PickleValue& value = pickle.values.at(ref);
    if (depth == 0)
        return "...";
    if (std::holds_alternative<PickleNone>(value))
        return "None";
    if (std::holds_alternative<PickleOpaque>(value))
        return "?";
    if (const auto* truth = std::get_if<bool>(&value))
        return *truth ? "True" : "False";
    if (const auto* number = std::get_if<std::int64_t>(&value))
        return std::to_string(*number);
    if (const auto* text = std::get_if<PickleText>(&value))
        return "'" + std::string(text->text) + "'";
    if (const auto* name = std::get_if<PickleName>(&value))
        return std::string(name->module) + "." + std::string(name->name);
    if (const auto* persistent = std::get_if<PicklePersistent>(&value))
        return "@" + described(pickle, persistent->id, depth - 1);
    if (const auto* object = std::get_if<PickleObject>(&value))
        return (object->is_called ? "call " : "new ") + described(pickle, object->function, depth)
               + described(pickle, object->arguments, depth - 1)
               + (object->items != no_pickle_value ? described(pickle, object->items, depth - 1)
                                                   : "")
               + (object->is_altered ? "*" : "");
    const auto& container = std::get<PickleContainer>(value);
    const std::string brackets =
        std::array{"()", "[]", "<>", "{}"}.at(static_cast<std::size_t>(container.kind));
    std::string text;
    for (const PickleRef item : container.items)
        text += (text.empty() ? "" : " ") + described(pickle, item, depth - 1);
    return brackets[0] + text + brackets[1];
}

std::string read(const std::string& bytes)
{
    const Result<Pickle> pickle = parse_pickle(bytes, "x.pth");
    return pickle ? described(*pickle, pickle->root) : pickle.error().sentence;
}

} // namespace

TEST(Pickle, plain_values_of_every_protocol_are_read)
{
    for (const auto& [bytes, value] : std::vector<std::pair<std::string, std::string>>{
             {"N.", "None"},
             {"\x88.", "True"},
             {"I01\n.", "True"},
             {"I00\n.", "False"},
             {"I-7\n.", "-7"},
             {"L123L\n.", "123"},
             {"K\xff.", "255"},
             {"M\xff\xff.", "65535"},
             {"J\xfe\xff\xff\xff.", "-2"},
             {"\x8a\0."s, "0"},
             {"\x8a\x02\0\xff."s, "-256"},
             {"\x8a\x02\xff\0."s, "255"},
             {"\x8a\x08\xff\xff\xff\xff\xff\xff\xff\x7f.", "9223372036854775807"},
             {"\x8a\x09\0\0\0\0\0\0\0\0\1."s, "?"},
             {"\x8b\x01\0\0\0\x05."s, "5"},
             {"L99999999999999999999L\n.", "?"},
             {"I1_0\n.", "?"},
             {"F1.5\n.", "?"},
             {"G12345678.", "?"},
             {"X\2\0\0\0ab."s, "'ab'"},
             {"\x8c\2ab.", "'ab'"},
             {"\x8d\2\0\0\0\0\0\0\0ab."s, "'ab'"},
             {"U\2ab.", "'ab'"},
             {"T\2\0\0\0ab."s, "'ab'"},
             {"S'ab'\n.", "'ab'"},
             {"Vab\n.", "'ab'"},
             {"V\\u0061\n.", "?"},
             {"S'\\x61'\n.", "?"},
             {"Sab\n.", "?"},
             {"S'\n.", "?"},
             {"C\2ab.", "?"},
             {"B\2\0\0\0ab."s, "?"},
             {"\x8e\2\0\0\0\0\0\0\0ab."s, "?"},
             {"\x96\2\0\0\0\0\0\0\0ab."s, "?"},
             {"\x8c\3\xed\xa0\x80.", "?"}, // half of a pair
             {"cos\nsystem\n.", "os.system"},
             {"\x80\x04\x95\x09\0\0\0\0\0\0\0\x8c\2os\x8c\1x\x93."s, "os.x"}})
        EXPECT_EQ(read(bytes), value) << bytes;
}

TEST(Pickle, containers_are_read)
{
    for (const auto& [bytes, value] :
         std::vector<std::pair<std::string, std::string>>{{").", "()"},
                                                          {"K\1\x85.", "(1)"},
                                                          {"K\1K\2\x86.", "(1 2)"},
                                                          {"K\1K\2K\3\x87.", "(1 2 3)"},
                                                          {"(K\1K\2K\3K\4t.", "(1 2 3 4)"},
                                                          {"].", "[]"},
                                                          {"(K\1l.", "[1]"},
                                                          {"]K\1a(K\2K\3e.", "[1 2 3]"},
                                                          {"}.", "{}"},
                                                          {"(K\1K\2d.", "{1 2}"},
                                                          {"}K\1K\2s(K\3K\4u.", "{1 2 3 4}"},
                                                          {"\x8f(K\1K\2\x90.", "<1 2>"},
                                                          {"(K\1\x91.", "<1>"},
                                                          {"](]e.", "[[]]"}})
        EXPECT_EQ(read(bytes), value) << bytes;
}

TEST(Pickle, calls_are_records_and_names_stay_names)
{
    EXPECT_EQ(read("cos\nsystem\nX\2\0\0\0id\x85R."s), "call os.system('id')");
    EXPECT_EQ(read("cbuiltins\neval\nVopen('x','w')\n\x85R."),
              "call builtins.eval('open('x','w')')");
    EXPECT_EQ(read("\x8c\2os\x8c\6system\x93\x8c\2id\x85R."), "call os.system('id')");
    EXPECT_EQ(read("cos\nsystem\n)\x81."), "new os.system()");
    EXPECT_EQ(read("cos\nsystem\n)}\x92."), "new os.system()");
    EXPECT_EQ(read("ccopyreg\n_reconstructor\n(cos\nsystem\nc__builtin__\nobject\nNtR."),
              "call copyreg._reconstructor(os.system __builtin__.object None)");
    // What a call of a call of a call gives is another record.
    EXPECT_EQ(read("cbuiltins\ngetattr\ncos\nX\nVsystem\n\x86RVid\n\x85R."),
              "call call builtins.getattr(os.X 'system')('id')");
    EXPECT_EQ(read("cos\nX\n)R}b."), "call os.X()*");
    EXPECT_EQ(read("cos\nX\n)RK\1a."), "call os.X()*");
    EXPECT_EQ(read("cos\nX\n)RK\1K\2s."), "call os.X(){1 2}");
    EXPECT_EQ(read("K\1Q."), "@1");
    EXPECT_EQ(read("P1\n."), "?");
}

TEST(Pickle, op_codes_that_no_checkpoint_needs_are_refused)
{
    EXPECT_TRUE(mentions(refusal("(Vid\nios\nsystem\n."), "op code 105"));
    EXPECT_TRUE(mentions(refusal("(cos\nsystem\nVid\no."), "op code 111"));
    EXPECT_TRUE(mentions(refusal("\x80\x02\x82\1."), "op code 130"));
    EXPECT_TRUE(mentions(refusal("\x80\x02\x83\1\0."s), "op code 131"));
    EXPECT_TRUE(mentions(refusal("\x80\x02\x84\1\0\0\0."s), "op code 132"));
    EXPECT_TRUE(mentions(refusal("\x80\x05\x97."), "op code 151"));
    EXPECT_TRUE(mentions(refusal("\x80\x05N\x98."), "op code 152"));
}

TEST(Pickle, what_is_no_pickle_is_refused)
{
    for (const std::string& bytes : {""s,
                                     "."s,
                                     "N"s,
                                     "NN."s,
                                     "N.N"s,
                                     "(N."s,
                                     "0"s,
                                     "1."s,
                                     "2."s,
                                     "t."s,
                                     "a."s,
                                     "]a."s,
                                     "s."s,
                                     "}Ns."s,
                                     "(u."s,
                                     "}(Nu."s,
                                     "N(NNu."s,
                                     "]NNs."s,
                                     "NNa."s,
                                     "}Na."s,
                                     "\x8fNa."s,
                                     "](N\x90."s,
                                     "(Nd."s,
                                     "R."s,
                                     "NR."s,
                                     "(NNR"s,
                                     "N(NR."s,
                                     "N(Nb"s,
                                     "b."s,
                                     "Nb."s,
                                     "Q."s,
                                     "\x93."s,
                                     "NN\x93."s,
                                     "VxN\x93."s,
                                     "N\x81."s,
                                     "NN\x92."s,
                                     "\x85."s,
                                     "N\x86."s,
                                     "NN\x87."s,
                                     "N(N\x86."s,
                                     "h\0."s,
                                     "Nq\0h\1."s,
                                     "g0\n."s,
                                     "Npx\n."s,
                                     "Np-1\n."s,
                                     "q\0."s,
                                     "\x94."s,
                                     "X\3\0\0\0ab."s,
                                     "X\xff\xff\xff\xff."s,
                                     "\x8d\xff\xff\xff\xff\xff\xff\xff\xff."s,
                                     "\x8b\xff\xff\xff\xff."s,
                                     "\x80\x06N."s,
                                     "\x80"s,
                                     "I1"s,
                                     "Vab"s,

                                     "cos\nsystem"s,
                                     "c\xff\nx\n."s,
                                     "\x95\xff\0\0\0\0\0\0\0N."s,
                                     "\xff."s,
                                     "K"s,
                                     "G1234."s,
                                     "\x99."s})
        EXPECT_TRUE(mentions(refusal(bytes), "is no pickle that can be read"))
            << testing::PrintToString(bytes);
}

TEST(Pickle, a_pickle_that_is_cut_anywhere_is_refused)
{
    const std::string bytes = pickled::whole(pickled::ordered_dictionary(
        {{"a", pickled::parameter(
                   pickled::tensor(pickled::float_storage("0", 4), 0, {2, 2}, {2, 1}))}}));
    EXPECT_EQ(refusal(bytes), "");
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(refusal(bytes.substr(0, size)).empty()) << size;
}

TEST(Pickle, the_memo_gives_back_what_was_put_into_it_last)
{
    EXPECT_EQ(read("K\1q\5K\2q\5h\5\x87."), "(1 2 2)");
    EXPECT_EQ(read("K\1r\5\0\0\0K\2p7\ng5\nj\7\0\0\0\x94h\2((tt0(00\x87."s).substr(0, 3), "\"x.");
    // As in Python, MEMOIZE takes the number of entries, not the next free index.
    EXPECT_EQ(read("K\1q\5K\2\x94h\1\x87."), "(1 2 2)");
    EXPECT_EQ(read("]q\0h\0a."s), "[[[[...]]]]");
    EXPECT_EQ(read("]q\0h\0\x85"
                   "0h\0h\0a."s)
                  .substr(0, 3),
              "\"x.");
    EXPECT_EQ(read("K\1"
                   "2\x86."),
              "(1 1)");
}

TEST(Pickle, marks_fence_off_what_is_below_them)
{
    EXPECT_EQ(read("K\1(K\2"
                   "1."),
              "1");
    EXPECT_EQ(read("K\1(0."), "1");
    EXPECT_EQ(read("K\1((K\2tt\x86."), "(1 ((2)))");
    EXPECT_FALSE(refusal("K\1(2t."s).empty());
    for (const char* bytes :
         {"](a1.", "](Na1.", "]((Ne1.", "}(NNs1.", "N(Nb1.", "N(NR1.", "N(N\x86.", "N(Q1."})
        EXPECT_FALSE(refusal(bytes).empty()) << bytes;
}

TEST(Pickle, nesting_is_limited_however_it_is_written)
{
    const auto times = [](int count, const std::string& ops) {
        std::string all;
        for (int i = 0; i < count; ++i)
            all += ops;
        return all;
    };
    const int deep = 10'000;
    for (const std::string& bytes :
         {times(deep, "(") + times(deep, "t") + ".", times(deep, "]") + times(deep - 1, "a") + ".",
          ")" + times(deep, "\x85") + ".", "N" + times(deep, "Q") + ".",
          times(deep, "cos\nsystem\n") + ")" + times(deep, "R") + ".",
          times(deep, "}N") + "N" + times(deep, "s") + ".", "(" + times(deep, "]q\1(h\1") + ".",
          "]q\1" + times(deep, "h\1a") + "."})
        EXPECT_TRUE(mentions(refusal(bytes), "nested more than 1000")) << bytes.substr(0, 10);
    EXPECT_EQ(refusal(")" + times(900, "\x85") + "."), "");
}

TEST(Pickle, size_is_limited_however_it_is_written)
{
    const auto times = [](std::size_t count, const std::string& ops) {
        std::string all;
        all.reserve(count * ops.size());
        for (std::size_t i = 0; i < count; ++i)
            all += ops;
        return all;
    };
    const std::size_t many = max_pickle_values + 1;
    EXPECT_TRUE(mentions(refusal(times(many, "N")), "far longer"));
    EXPECT_TRUE(mentions(refusal(times(many, "N0")), "far longer"));
    EXPECT_TRUE(mentions(refusal("N" + times(many, "2")), "far longer"));
    EXPECT_TRUE(mentions(refusal("Nr\xff\xff\xff\x7f."), "far longer"));
    EXPECT_TRUE(mentions(refusal("Np99999999\n."), "far longer"));
    // A tuple of a thousand twos, of which a list holds thousands: ten million items, all in all.
    EXPECT_TRUE(mentions(refusal("(" + times(1000, "N") + "l" + "q\1"
                                 + times(10'000, "(" + times(1000, "h\1") + "l0")),
                         "far longer"));
    // The "billion laughs": each level holds the one below ten times. Nothing is ever unfolded.
    std::string laughs = "(N";
    for (char level = 1; level < 100; ++level)
        laughs += "lq"s + level + "0(" + times(10, "h"s + level);
    EXPECT_EQ(refusal(laughs + "l."), "");
}

} // namespace sdmatte
