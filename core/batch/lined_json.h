// JSON that remembers its lines, so that an error can name one.
#pragma once

#include "base/error.h"

#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace sdmatte {

struct LinedJson {
    using List = std::vector<LinedJson>;
    using Members = std::vector<std::pair<std::string, LinedJson>>;

    int line = 1; // where the value stands; of a list or object, where it begins
    std::variant<std::nullptr_t, bool, double, std::string, List, Members> value = nullptr;

    // Null where the value is of another kind.
    [[nodiscard]] const List* list() const { return std::get_if<List>(&value); }
    [[nodiscard]] const Members* members() const { return std::get_if<Members>(&value); }
    [[nodiscard]] const std::string* text() const { return std::get_if<std::string>(&value); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&value); }
    [[nodiscard]] const bool* flag() const { return std::get_if<bool>(&value); }
};

// UTF-8. `name` is the file's, for sentences. Errors: Input, with the line: no JSON, the same key
// twice in an object, more than 16 levels deep.
Result<LinedJson> parse_lined_json(const std::string& text, const std::string& name);

// "NAME, line 12: what is wrong."
std::unexpected<Error> error_at(const std::string& name, int line, const std::string& what);

} // namespace sdmatte
