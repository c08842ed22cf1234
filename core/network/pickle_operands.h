// What stands behind a pickle's op codes: numbers, lengths, lines, and the values they spell.
#pragma once

#include "network/pickle_values.h"

#include <optional>

namespace sdmatte {

// Takes operands off the front of a pickle's bytes; each is false where too few are left.
class PickleOperands {
public:
    explicit PickleOperands(std::string_view bytes)
        : rest_(bytes)
    {
    }

    bool take(std::uint64_t count, std::string_view& bytes);
    bool take_number(std::size_t width, std::uint64_t& number);
    bool take_sized(std::size_t width, std::string_view& bytes); // its length in front
    bool take_line(std::string_view& line);                      // without its end
    [[nodiscard]] std::size_t size() const { return rest_.size(); }

private:
    std::string_view rest_;
};

// Text where it is UTF-8; half of a surrogate pair, which Python allows, stays opaque.
PickleValue pickle_text(std::string_view bytes);

// Two's complement, of any length; opaque beyond 64 bits.
PickleValue pickle_long(std::string_view bytes);

// INT and LONG as a line; what is spelled unusually stays opaque.
PickleValue pickle_line_number(std::string_view line, bool is_long);

// The index of a PUT or GET.
std::optional<std::uint64_t> pickle_line_index(std::string_view line);

// UNICODE as a line, and STRING, which has quotes. With escapes it would have to be read as Python
// does: it stays opaque.
PickleValue pickle_line_text(std::string_view line, bool is_quoted);

} // namespace sdmatte
