#include "ui/batch/batch_doubts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::BatchDoubts)
};

constexpr double nothing = 0.001; // as confidence() judges
constexpr double everything = 0.99;
constexpr double least_telling = 0.08; // share of the confidence that a doubt takes

QString percent(double share)
{
    return Text::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

} // namespace

std::optional<Doubts> doubts_from_text(const std::string& text)
{
    Doubts doubts;
    int found = 0;
    for (const QString& part : QString::fromStdString(text).split(", ")) {
        bool is_number = false;
        const QString word = part.section(' ', 0, 0);
        const double value = part.section(' ', 1).toDouble(&is_number);
        if (!is_number)
            return std::nullopt;
        const std::pair<const char*, double*> places[]{{"engine", &doubts.engine},
                                                       {"kept", &doubts.kept},
                                                       {"soft", &doubts.soft},
                                                       {"spread", &doubts.spread},
                                                       {"border", &doubts.border}};
        for (const auto& [name, place] : places)
            if (word == QLatin1String(name)) {
                *place = value;
                ++found;
            }
        if (word == QLatin1String("disagreement"))
            doubts.disagreement = value;
    }
    return found > 0 ? std::optional(doubts) : std::nullopt;
}

QString words_of(const Doubts& doubts)
{
    if (doubts.kept < nothing)
        return Text::tr("Nothing is kept");
    if (doubts.kept > everything)
        return Text::tr("Everything is kept");
    // How much of the confidence each takes, as confidence() weighs them.
    std::vector<std::pair<double, QString>> reasons{
        {1 - doubts.engine, Text::tr("the engine is unsure")},
        {0.7 * doubts.soft, Text::tr("much is half transparent")},
        {0.5 * doubts.spread, Text::tr("soft in many places")},
        {0.5 * doubts.border, Text::tr("touches the photo's edge")},
        {0.5 * doubts.disagreement.value_or(0), Text::tr("preview and result differ")}};
    std::ranges::stable_sort(reasons, std::greater(), &std::pair<double, QString>::first);
    QStringList words;
    for (const auto& [share, reason] : reasons)
        if (share >= least_telling)
            words.push_back(reason);
    QString sentence = words.join(Text::tr(", ", "between reasons"));
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper();
    return sentence;
}

QString numbers_of(const Doubts& doubts)
{
    QStringList lines{Text::tr("Engine's confidence: %1").arg(percent(doubts.engine)),
                      Text::tr("Kept of the photo: %1").arg(percent(doubts.kept)),
                      Text::tr("Half transparent of what is kept: %1").arg(percent(doubts.soft)),
                      Text::tr("Fields with soft edges: %1").arg(percent(doubts.spread)),
                      Text::tr("Kept of the photo's edge: %1").arg(percent(doubts.border))};
    if (doubts.disagreement)
        lines.push_back(
            Text::tr("Preview and result differ: %1").arg(percent(*doubts.disagreement)));
    return lines.join('\n');
}

} // namespace sdmatte::studio
