#include "batch/lined_json.h"

#include "base/message.h"
#include "base/path_text.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <nlohmann/json.hpp>

namespace sdmatte {
namespace {

constexpr std::size_t deepest = 16;

// Counts what the parser has taken of the text.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** furthest)
        : at_(at)
        , furthest_(furthest)
    {
    }
    reference operator*() const { return *at_; }
    CountingIterator& operator++()
    {
        ++at_;
        *furthest_ = std::max(*furthest_, at_);
        return *this;
    }
    CountingIterator operator++(int)
    {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }

private:
    const char* at_;
    const char** furthest_;
};

// Makes the tree from the parser's events.
class TreeMaker {
public:
    TreeMaker(const std::string& text, const char*& furthest)
        : text_(text)
        , furthest_(furthest)
    {
    }

    LinedJson root;
    int error_line = 0;
    std::string error; // what is wrong, a whole sentence

    bool null() { return put(nullptr); }
    bool boolean(bool value) { return put(value); }
    bool number_integer(std::int64_t value) { return put(static_cast<double>(value)); }
    bool number_unsigned(std::uint64_t value) { return put(static_cast<double>(value)); }
    bool number_float(double value, const std::string&) { return put(value); }
    bool string(std::string& value) { return put(std::move(value)); }
    bool binary(std::vector<std::uint8_t>&) { return false; }
    bool start_array(std::size_t) { return begin(LinedJson::List()); }
    bool start_object(std::size_t) { return begin(LinedJson::Members()); }
    bool end_array() { return end(); }
    bool end_object() { return end(); }

    bool key(std::string& name)
    {
        auto& members = std::get<LinedJson::Members>(open_.back()->value);
        if (std::ranges::any_of(members, [&](const auto& member) { return member.first == name; }))
            return fail(
                message("batch", "\"%1\" stands here for the second time.", path_text(name)));
        key_ = std::move(name);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception&)
    {
        const auto end =
            text_.begin()
            + static_cast<std::ptrdiff_t>(std::min(position > 0 ? position - 1 : 0, text_.size()));
        error_line = 1 + static_cast<int>(std::count(text_.begin(), end, '\n'));
        error = message("batch", "This is no JSON; a comma, quote or bracket may be missing.");
        return false;
    }

private:
    // Of the token just read: the parser may have taken one character after it.
    int line_now()
    {
        const char* end = furthest_ > text_.data() ? furthest_ - 1 : furthest_;
        line_ += static_cast<int>(std::count(counted_, std::max(counted_, end), '\n'));
        counted_ = std::max(counted_, end);
        return line_;
    }

    bool fail(std::string sentence)
    {
        error_line = line_now();
        error = std::move(sentence);
        return false;
    }

    LinedJson* add(LinedJson value)
    {
        if (open_.empty()) {
            root = std::move(value);
            return &root;
        }
        if (auto* list = std::get_if<LinedJson::List>(&open_.back()->value))
            return &list->emplace_back(std::move(value));
        auto& members = std::get<LinedJson::Members>(open_.back()->value);
        return &members.emplace_back(std::move(key_), std::move(value)).second;
    }

    template <class Value>
    bool put(Value&& value)
    {
        add({.line = line_now(), .value = std::forward<Value>(value)});
        return true;
    }

    // What is open stays where it is: only its last element is added to.
    template <class Value>
    bool begin(Value&& value)
    {
        if (open_.size() == deepest)
            return fail(message("batch", "There are too many brackets inside each other."));
        open_.push_back(add({.line = line_now(), .value = std::forward<Value>(value)}));
        return true;
    }

    bool end()
    {
        open_.pop_back();
        return true;
    }

    const std::string& text_;
    const char*& furthest_;
    const char* counted_ = text_.data();
    int line_ = 1;
    std::vector<LinedJson*> open_;
    std::string key_;
};

} // namespace

std::unexpected<Error> error_at(const std::string& name, int line, const std::string& what)
{
    return input_error(message("batch", "\"%1\", line %2: %3", path_text(name), line, what));
}

Result<LinedJson> parse_lined_json(const std::string& text, const std::string& name)
{
    const char* furthest = text.data();
    TreeMaker maker(text, furthest);
    const bool is_json =
        nlohmann::json::sax_parse(CountingIterator(text.data(), &furthest),
                                  CountingIterator(text.data() + text.size(), &furthest), &maker);
    if (!is_json)
        return error_at(name, maker.error_line, maker.error);
    return std::move(maker.root);
}

} // namespace sdmatte
