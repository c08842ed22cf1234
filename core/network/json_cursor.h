// A strict reader of the little JSON that checkpoint headers are: objects, arrays, strings and
// whole numbers, asked for one after the other. It never nests by itself, so no text makes it deep.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace sdmatte {

// Whether `text` is UTF-8: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool is_utf8(std::string_view text);

class JsonCursor {
public:
    explicit JsonCursor(std::string_view text) // must be UTF-8
        : text_(text)
    {
    }

    // Each skips white space first, and on false leaves the cursor on what it did not expect.
    bool take(char token);
    // Escapes resolved. About `most_bytes` of it are kept: a text may be as long as the file.
    bool take_string(std::string& value, std::size_t most_bytes);
    bool take_count(std::uint64_t& value); // no sign, fraction or exponent; below 2^64
    [[nodiscard]] bool is_at_end();

private:
    void skip_space();
    bool take_escape(std::string& value);
    bool take_hex(std::uint32_t& unit);

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace sdmatte
