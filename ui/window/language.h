// The languages of the window. Qt's own dialogs and core's sentences follow.
#pragma once

#include <QString>
#include <QTranslator>

#include <array>
#include <memory>
#include <vector>

namespace sdmatte::studio {

struct Language {
    const char* code;
    const char* own_name; // UTF-8, as its speakers call it
};

inline constexpr std::array languages{Language{"en", "English"}, Language{"de", "Deutsch"},
                                      Language{"zh_CN", "简体中文"}};

bool is_known_language(const QString& code);

// The one of `languages` that suits the system best.
QString system_language();

// Puts one language at a time over the application. UI thread only.
class Translation {
public:
    Translation() = default;
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;
    ~Translation();

    // Every widget gets a LanguageChange event. Empty: the system's language.
    void use(const QString& code);

private:
    void remove();

    std::vector<std::unique_ptr<QTranslator>> translators_;
};

// core's sentences come translated from now on. Call once, before any thread is started.
void translate_core();

} // namespace sdmatte::studio
