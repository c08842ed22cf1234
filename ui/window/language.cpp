#include "ui/window/language.h"

#include "base/message.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

namespace sdmatte::studio {

bool is_known_language(const QString& code)
{
    return std::ranges::any_of(
        languages, [&](const Language& language) { return code == QLatin1String(language.code); });
}

QString system_language()
{
    for (QString wanted : QLocale::system().uiLanguages()) {
        wanted.replace('-', '_');
        for (const Language& language : languages) {
            const QString code = QString::fromLatin1(language.code);
            if (wanted == code || wanted.section('_', 0, 0) == code.section('_', 0, 0))
                return code;
        }
    }
    return QStringLiteral("en");
}

Translation::~Translation()
{
    remove();
}

void Translation::remove()
{
    for (const auto& translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
    translators_.clear();
}

void Translation::use(const QString& code)
{
    remove();
    const QString language = code.isEmpty() ? system_language() : code;
    QLocale::setDefault(QLocale(language));
    if (language == "en")
        return;
    const std::pair<QString, QString> catalogues[]{
        {"qtbase_" + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)},
        {"sdmatte_" + language, ":/translations"}};
    for (const auto& [name, folder] : catalogues) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            continue; // English shows in its place
        QCoreApplication::installTranslator(translator.get());
        translators_.push_back(std::move(translator));
    }
}

void translate_core()
{
    set_translator([](const char* context, const char* text) {
        return QCoreApplication::translate(context, text).toStdString();
    });
}

} // namespace sdmatte::studio
