// The stack and memo that a pickle's op codes work on, with the limits that keep a hostile one
// small. Every operation is false when it cannot be done; fault() then tells why.
#pragma once

#include "network/pickle_values.h"

#include <optional>

namespace sdmatte {

inline constexpr std::size_t max_pickle_values = 1'000'000;
inline constexpr std::size_t max_pickle_items = 4'000'000; // held by containers, all together
inline constexpr std::uint32_t max_pickle_depth = 1000;

enum class PickleFault { None, Damaged, TooLarge, TooDeep };

class PickleMachine {
public:
    bool push(PickleValue value);
    bool push_mark();
    bool pop();         // a value, or the mark when nothing is above it
    bool pop_to_mark(); // with the mark
    bool duplicate();

    bool put(std::uint64_t index); // the top into the memo
    bool memoize();                // under the next number
    bool get(std::uint64_t index);

    bool make_tuple(std::size_t items); // of the topmost ones
    bool make_from_mark(PickleContainerKind kind);
    bool append(bool is_from_mark, PickleContainerKind kind); // to a list, or add to a set
    bool set_items(bool is_from_mark);

    bool make_object(bool is_called); // function, arguments
    bool make_object_with_keywords(); // class, arguments, keywords
    bool make_persistent();           // of the id on top
    bool make_name();                 // of module and name, both text
    bool build();                     // hands the state on top to what is below

    // The one value that is left.
    std::optional<Pickle> finish();
    [[nodiscard]] PickleFault fault() const { return fault_; }

private:
    [[nodiscard]] std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }
    [[nodiscard]] std::size_t above_floor() const { return stack_.size() - floor(); }
    [[nodiscard]] std::uint32_t depth(PickleRef value) const;
    bool fail(PickleFault fault);
    bool push_ref(PickleRef value);
    bool hold(PickleRef target, std::size_t first); // the stack from `first` on goes into target
    bool take_arguments(bool is_from_mark, std::size_t single, std::size_t& first);

    Pickle pickle_;
    std::vector<PickleRef> stack_;
    std::vector<std::size_t> marks_; // the stack's size at each
    std::vector<PickleRef> memo_;
    std::size_t memo_entries_ = 0;
    std::size_t held_items_ = 0;
    PickleFault fault_ = PickleFault::None;
};

} // namespace sdmatte
