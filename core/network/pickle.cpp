#include "network/pickle.h"

#include "base/message.h"
#include "base/path_text.h"
#include "network/json_cursor.h"
#include "network/pickle_machine.h"
#include "network/pickle_operands.h"

namespace sdmatte {
namespace {

// Goes through the op codes, whose names are those of Python's pickletools.
class PickleReader {
public:
    explicit PickleReader(std::string_view bytes)
        : operands_(bytes)
    {
    }

    // True while there is another op code to read.
    bool step();

    [[nodiscard]] bool is_at_end() const { return is_stopped_ && operands_.size() == 0; }
    [[nodiscard]] bool is_refused() const { return is_refused_; }
    [[nodiscard]] int op() const { return op_; }
    PickleMachine& machine() { return machine_; }

private:
    bool read_text(std::size_t width);
    bool read_opaque(std::uint64_t bytes);
    bool read_sized_opaque(std::size_t width);
    bool read_line_opaque();
    bool read_signed();
    bool read_unsigned(std::size_t width);
    bool read_long(std::size_t width);
    bool read_line_number(bool is_long);
    bool read_line_text(bool is_quoted);
    bool read_line_index(bool is_put);
    bool read_index(std::size_t width, bool is_put);
    bool read_global();
    bool read_protocol();
    bool read_frame();

    bool step_value();
    bool step_line_value();
    bool step_container();
    bool step_object();
    bool step_memo();

    PickleOperands operands_;
    PickleMachine machine_;
    int op_ = 0;
    bool is_known_ = true; // whether a step_...() knew the op code
    bool is_stopped_ = false;
    bool is_refused_ = false;
};

bool PickleReader::read_text(std::size_t width)
{
    std::string_view text;
    return operands_.take_sized(width, text) && machine_.push(pickle_text(text));
}

bool PickleReader::read_opaque(std::uint64_t bytes)
{
    std::string_view ignored;
    return operands_.take(bytes, ignored) && machine_.push(PickleOpaque());
}

bool PickleReader::read_sized_opaque(std::size_t width)
{
    std::string_view ignored;
    return operands_.take_sized(width, ignored) && machine_.push(PickleOpaque());
}

bool PickleReader::read_line_opaque()
{
    std::string_view ignored;
    return operands_.take_line(ignored) && machine_.push(PickleOpaque());
}

bool PickleReader::read_unsigned(std::size_t width)
{
    std::uint64_t number = 0;
    return operands_.take_number(width, number) && machine_.push(static_cast<std::int64_t>(number));
}

bool PickleReader::read_signed()
{
    std::string_view bytes;
    return operands_.take(4, bytes) && machine_.push(pickle_long(bytes));
}

bool PickleReader::read_long(std::size_t width)
{
    std::string_view bytes;
    return operands_.take_sized(width, bytes) && machine_.push(pickle_long(bytes));
}

bool PickleReader::read_line_number(bool is_long)
{
    std::string_view line;
    return operands_.take_line(line) && machine_.push(pickle_line_number(line, is_long));
}

bool PickleReader::read_line_text(bool is_quoted)
{
    std::string_view line;
    return operands_.take_line(line) && machine_.push(pickle_line_text(line, is_quoted));
}

bool PickleReader::read_line_index(bool is_put)
{
    std::string_view line;
    if (!operands_.take_line(line))
        return false;
    const std::optional<std::uint64_t> index = pickle_line_index(line);
    return index && (is_put ? machine_.put(*index) : machine_.get(*index));
}

bool PickleReader::read_index(std::size_t width, bool is_put)
{
    std::uint64_t index = 0;
    return operands_.take_number(width, index)
           && (is_put ? machine_.put(index) : machine_.get(index));
}

bool PickleReader::read_global()
{
    PickleName name;
    return operands_.take_line(name.module) && operands_.take_line(name.name)
           && is_utf8(name.module) && is_utf8(name.name) && machine_.push(name);
}

bool PickleReader::read_protocol()
{
    constexpr std::uint64_t newest = 5;
    std::uint64_t protocol = 0;
    return operands_.take_number(1, protocol) && protocol <= newest;
}

bool PickleReader::read_frame()
{
    std::uint64_t bytes = 0;
    return operands_.take_number(8, bytes) && bytes <= operands_.size();
}

bool PickleReader::step_value()
{
    switch (op_) {
    case 'N': return machine_.push(PickleNone()); // NONE
    case 0x88: return machine_.push(true);        // NEWTRUE
    case 0x89: return machine_.push(false);       // NEWFALSE
    case 'K': return read_unsigned(1);            // BININT1
    case 'M': return read_unsigned(2);            // BININT2
    case 'J': return read_signed();               // BININT
    case 0x8a: return read_long(1);               // LONG1
    case 0x8b: return read_long(4);               // LONG4
    case 'G': return read_opaque(8);              // BINFLOAT
    case 0x8c: return read_text(1);               // SHORT_BINUNICODE
    case 'X': return read_text(4);                // BINUNICODE
    case 0x8d: return read_text(8);               // BINUNICODE8
    case 'U': return read_text(1);                // SHORT_BINSTRING: torch reads these as UTF-8
    case 'T': return read_text(4);                // BINSTRING
    case 'C': return read_sized_opaque(1);        // SHORT_BINBYTES
    case 'B': return read_sized_opaque(4);        // BINBYTES
    case 0x8e: return read_sized_opaque(8);       // BINBYTES8
    case 0x96: return read_sized_opaque(8);       // BYTEARRAY8
    default: return is_known_ = false;
    }
}

bool PickleReader::step_line_value()
{
    switch (op_) {
    case 'I': return read_line_number(false); // INT
    case 'L': return read_line_number(true);  // LONG
    case 'F': return read_line_opaque();      // FLOAT
    case 'S': return read_line_text(true);    // STRING
    case 'V': return read_line_text(false);   // UNICODE
    case 'P': return read_line_opaque();      // PERSID
    case 'c': return read_global();           // GLOBAL
    default: return is_known_ = false;
    }
}

bool PickleReader::step_container()
{
    using enum PickleContainerKind;
    const auto empty = [](PickleContainerKind kind) {
        return PickleContainer{.items = {}, .kind = kind};
    };
    switch (op_) {
    case ')': return machine_.push(empty(Tuple));         // EMPTY_TUPLE
    case 0x85: return machine_.make_tuple(1);             // TUPLE1
    case 0x86: return machine_.make_tuple(2);             // TUPLE2
    case 0x87: return machine_.make_tuple(3);             // TUPLE3
    case 't': return machine_.make_from_mark(Tuple);      // TUPLE
    case ']': return machine_.push(empty(List));          // EMPTY_LIST
    case 'l': return machine_.make_from_mark(List);       // LIST
    case 'a': return machine_.append(false, List);        // APPEND
    case 'e': return machine_.append(true, List);         // APPENDS
    case '}': return machine_.push(empty(Dictionary));    // EMPTY_DICT
    case 'd': return machine_.make_from_mark(Dictionary); // DICT
    case 's': return machine_.set_items(false);           // SETITEM
    case 'u': return machine_.set_items(true);            // SETITEMS
    case 0x8f: return machine_.push(empty(Set));          // EMPTY_SET
    case 0x90: return machine_.append(true, Set);         // ADDITEMS
    case 0x91: return machine_.make_from_mark(Set);       // FROZENSET
    default: return is_known_ = false;
    }
}

bool PickleReader::step_object()
{
    switch (op_) {
    case 0x93: return machine_.make_name();                 // STACK_GLOBAL
    case 'R': return machine_.make_object(true);            // REDUCE
    case 0x81: return machine_.make_object(false);          // NEWOBJ
    case 0x92: return machine_.make_object_with_keywords(); // NEWOBJ_EX
    case 'b': return machine_.build();                      // BUILD
    case 'Q': return machine_.make_persistent();            // BINPERSID
    case 'i':                                               // INST
    case 'o':                                               // OBJ
    case 0x82:                                              // EXT1
    case 0x83:                                              // EXT2
    case 0x84:                                              // EXT4
    case 0x97:                                              // NEXT_BUFFER
    case 0x98:                                              // READONLY_BUFFER
        is_refused_ = true;
        return false;
    default: return is_known_ = false;
    }
}

bool PickleReader::step_memo()
{
    switch (op_) {
    case '(': return machine_.push_mark();      // MARK
    case '0': return machine_.pop();            // POP
    case '1': return machine_.pop_to_mark();    // POP_MARK
    case '2': return machine_.duplicate();      // DUP
    case 'p': return read_line_index(true);     // PUT
    case 'q': return read_index(1, true);       // BINPUT
    case 'r': return read_index(4, true);       // LONG_BINPUT
    case 0x94: return machine_.memoize();       // MEMOIZE
    case 'g': return read_line_index(false);    // GET
    case 'h': return read_index(1, false);      // BINGET
    case 'j': return read_index(4, false);      // LONG_BINGET
    case 0x80: return read_protocol();          // PROTO
    case 0x95: return read_frame();             // FRAME
    case '.': is_stopped_ = true; return false; // STOP
    default: return is_known_ = false;
    }
}

bool PickleReader::step()
{
    std::string_view code;
    if (!operands_.take(1, code))
        return false;
    op_ = static_cast<std::uint8_t>(code[0]);
    for (const auto group :
         {&PickleReader::step_memo, &PickleReader::step_value, &PickleReader::step_container,
          &PickleReader::step_object, &PickleReader::step_line_value}) {
        is_known_ = true;
        const bool is_done = (this->*group)();
        if (is_known_)
            return is_done;
    }
    return false;
}

} // namespace

Result<Pickle> parse_pickle(std::string_view bytes, const std::filesystem::path& path)
{
    PickleReader reader(bytes);
    while (reader.step()) {
    }
    const std::string file = path_text(path);
    if (reader.is_refused())
        return input_error(message("network",
                                   "\"%1\" is not trusted: its list of tensors has the pickle op "
                                   "code %2, which no checkpoint needs; choose another file.",
                                   file, reader.op()));
    std::optional<Pickle> pickle;
    if (reader.is_at_end())
        pickle = reader.machine().finish();
    if (pickle)
        return *std::move(pickle);
    if (reader.machine().fault() == PickleFault::TooLarge)
        return input_error(message("network",
                                   "\"%1\" is not trusted: its list of tensors is far longer than "
                                   "that of any checkpoint here; choose another file.",
                                   file));
    if (reader.machine().fault() == PickleFault::TooDeep)
        return input_error(message("network",
                                   "\"%1\" is not trusted: its list of tensors is nested more than "
                                   "%2 deep; choose another file.",
                                   file, max_pickle_depth));
    return input_error(message("network",
                               "\"%1\" is damaged: its list of tensors is no pickle that can be "
                               "read; download it again.",
                               file));
}

} // namespace sdmatte
