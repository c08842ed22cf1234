// Every sentence that a user sees passes through message(), so that it can be translated.
// scripts/extract_messages.py collects the calls for Qt's lupdate: context and text are literals.
// The studio installs a translator at start, the command line runs with the English source text.
#pragma once

#include <functional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace sdmatte {

using Translator = std::function<std::string(const char* context, const char* text)>;

// Call once, before any thread is started. An empty translator means the source text.
void set_translator(Translator translator);

// `text` translated, its %1 .. %9 replaced by `arguments`; text inside an argument is left alone.
std::string format_message(const char* context, const char* text,
                           const std::vector<std::string>& arguments);

template <class... Arguments>
std::string message(const char* context, const char* text, const Arguments&... arguments)
{
    [[maybe_unused]] const auto as_text = [](const auto& value) {
        std::ostringstream stream;
        stream << value;
        return stream.str();
    };
    return format_message(context, text, {as_text(arguments)...});
}

} // namespace sdmatte
