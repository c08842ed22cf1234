// What a pickle says, as inert data: nothing in here was ever built, called or looked up. Values
// refer to each other by number, so that no nesting, however deep or circular, makes code recurse.
#pragma once

#include <cstdint>
#include <deque>
#include <limits>
#include <string_view>
#include <variant>
#include <vector>

namespace sdmatte {

using PickleRef = std::uint32_t; // of a value in Pickle::values

inline constexpr PickleRef no_pickle_value = std::numeric_limits<PickleRef>::max();

struct PickleNone {};

// What no checkpoint needs to be understood: fractions, bytes, numbers beyond 64 bits.
struct PickleOpaque {};

struct PickleText {
    std::string_view text; // UTF-8, within the pickle's bytes
};

// Of a class or function.
struct PickleName {
    std::string_view module;
    std::string_view name;
};

enum class PickleContainerKind : std::uint8_t { Tuple, List, Set, Dictionary };

struct PickleContainer {
    std::vector<PickleRef> items; // of a dictionary: key, value, key, value
    std::uint32_t depth = 0;
    PickleContainerKind kind = PickleContainerKind::Tuple;
};

// What a function would have returned, had it been called.
struct PickleObject {
    PickleRef function = no_pickle_value;
    PickleRef arguments = no_pickle_value;
    PickleRef items = no_pickle_value; // the dictionary of what was put into it by key
    std::uint32_t depth = 0;
    bool is_called = false;  // by REDUCE; else a class asked for an instance in another way
    bool is_altered = false; // it was handed a state, or items to append
};

// What the archive around the pickle holds under `id`.
struct PicklePersistent {
    PickleRef id = no_pickle_value;
    std::uint32_t depth = 0;
};

using PickleValue = std::variant<PickleNone, PickleOpaque, bool, std::int64_t, PickleText,
                                 PickleName, PickleContainer, PickleObject, PicklePersistent>;

// Valid as long as the bytes that it was read from.
struct Pickle {
    std::deque<PickleValue> values;
    PickleRef root = no_pickle_value;
};

} // namespace sdmatte
