#include "ui/window/engine_menu.h"

#include "ui/style/theme.h"
#include "ui/window/network_engine.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QLocale>
#include <QWidgetAction>

#include <algorithm>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::EngineMenu)
};

constexpr int sentence_width = 260;

void add_words(QMenu& menu, const QString& words)
{
    auto* label = new QLabel(words, &menu);
    make_secondary(label);
    // As other words of this kind, though no row to be chosen.
    QPalette palette;
    const QColor colour = palette.color(QPalette::Active, QPalette::PlaceholderText);
    palette.setColor(QPalette::Disabled, QPalette::PlaceholderText, colour);
    label->setPalette(palette);
    label->setContentsMargins(28, 6, 12, 2); // under the rows' texts
    if (label->sizeHint().width() > sentence_width) {
        label->setWordWrap(true);
        label->setFixedWidth(sentence_width);
    }
    auto* action = new QWidgetAction(&menu);
    action->setDefaultWidget(label);
    action->setEnabled(false);
    menu.addAction(action);
}

// One row of a group.
struct Row {
    QString text;
    EngineChoice choice;
    bool is_chosen = false;
    bool is_possible = true;
};

void add_rows(QMenu& menu, const std::vector<Row>& rows,
              const std::function<void(const EngineChoice&)>& choose)
{
    auto* group = new QActionGroup(&menu);
    for (const Row& row : rows) {
        QAction* action = menu.addAction(row.text);
        action->setCheckable(true);
        action->setChecked(row.is_chosen);
        action->setEnabled(row.is_possible);
        group->addAction(action);
        // Later: the row goes when the menu is filled anew.
        QObject::connect(
            action, &QAction::triggered, &menu, [choose, choice = row.choice] { choose(choice); },
            Qt::QueuedConnection);
    }
}

QString plain(QString name)
{
    return name.replace('&', "&&");
}

void add_engines(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
                 const std::function<void(const EngineChoice&)>& choose)
{
    EngineChoice choice = chosen;
    choice.model.clear();
    std::vector<Row> rows{{Text::tr("&Classical engine"), choice, chosen.model.isEmpty()}};
    for (const OfferedModel& model : offer.models) {
        choice.model = model.name;
        rows.push_back(
            {plain(model.name) + '\t' + model.network, choice, chosen.model == model.name});
    }
    add_rows(menu, rows, choose);
    for (const QString& name : offer.damaged) {
        QAction* action = menu.addAction(plain(name) + '\t' + Text::tr("damaged"));
        action->setEnabled(false);
    }
}

QString gigabytes(quint64 bytes)
{
    return Text::tr("%1 GB").arg(QLocale().toString(double(bytes) / 1e9, 'f', 1));
}

// After a row's text: the memory that the chosen model would take.
QString cost(const EngineOffer& offer, const EngineChoice& choice)
{
    const quint64 bytes = needed_memory(offer, choice);
    return bytes == 0 ? QString() : '\t' + Text::tr("about %1").arg(gigabytes(bytes));
}

// "NVIDIA RTX 4000   20.0 GB"; of two of one name the numbers tell which.
QString card_text(const EngineOffer& offer, const Card& card)
{
    const bool is_one_of_two = std::ranges::count(offer.cards, card.name, &Card::name) > 1;
    const QString name =
        is_one_of_two ? QStringLiteral("%1 (%2)").arg(card.name, card.id) : card.name;
    return card.memory_bytes == 0 ? plain(name) : plain(name) + '\t' + gigabytes(card.memory_bytes);
}

void add_devices(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
                 const std::function<void(const EngineChoice&)>& choose)
{
    menu.addSeparator();
    add_words(menu, Text::tr("Models compute on"));
    const auto with = [&](const QString& device) {
        EngineChoice choice = chosen;
        choice.device = device;
        return choice;
    };
    const QString meant = device_meant(offer, with("auto"));
    const auto card = std::ranges::find(offer.cards, meant, &Card::id);
    const QString meant_name = card == offer.cards.end() ? Text::tr("CPU") : card->name;
    const quint64 memory = offer.processor.memory_bytes;
    std::vector<Row> rows{
        {Text::tr("&Automatic") + '\t' + plain(meant_name), with("auto"), chosen.device == "auto"},
        {Text::tr("C&PU") + (memory == 0 ? QString() : '\t' + gigabytes(memory)), with("cpu"),
         chosen.device == "cpu"}};
    QStringList problems;
    for (const Card& each : offer.cards) {
        const QString problem = fit_problem(offer, with(each.id), each);
        rows.push_back(
            {card_text(offer, each), with(each.id), chosen.device == each.id, problem.isEmpty()});
        if (!problem.isEmpty())
            problems.push_back(problem);
    }
    if (!offer.lost_card.isEmpty())
        rows.push_back({plain(offer.lost_card), chosen, false, false});
    // A card that the settings name and that is not seen (yet).
    if (std::ranges::none_of(rows, &Row::is_chosen))
        rows.push_back({chosen.device, chosen, true});
    add_rows(menu, rows, choose);
    if (!offer.card_problem.isEmpty())
        problems.push_back(offer.card_problem);
    for (const QString& problem : problems)
        add_words(menu, problem);
}

void add_precisions(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
                    const std::function<void(const EngineChoice&)>& choose)
{
    menu.addSeparator();
    add_words(menu, Text::tr("Precision of models"));
    const std::pair<QString, QString> precisions[]{{"auto", Text::tr("A&utomatic")},
                                                   {"fp32", Text::tr("fp32, exact")},
                                                   {"bf16", Text::tr("bf16, half the memory")}};
    std::vector<Row> rows;
    for (const auto& [word, text] : precisions) {
        EngineChoice choice = chosen;
        choice.precision = word;
        const QString end =
            word == "auto" ? '\t' + precision_meant(offer, choice) : cost(offer, choice);
        rows.push_back({text + end, choice, word == chosen.precision});
    }
    add_rows(menu, rows, choose);
}

// What models see of a photo.
void add_sides(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
               const std::function<void(const EngineChoice&)>& choose)
{
    menu.addSeparator();
    add_words(menu, Text::tr("Models look at the photo with"));
    std::vector<int> sides(offered_sides.begin(), offered_sides.end());
    if (std::ranges::find(sides, chosen.side) == sides.end())
        sides.push_back(chosen.side);
    std::ranges::sort(sides);
    std::vector<Row> rows;
    for (const int side : sides) {
        EngineChoice choice = chosen;
        choice.side = side;
        rows.push_back({Text::tr("%1 x %1 pixels").arg(side) + cost(offer, choice), choice,
                        side == chosen.side});
    }
    add_rows(menu, rows, choose);
}

} // namespace

void fill_engine_menu(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
                      QAction* open_model, const std::function<void(const EngineChoice&)>& choose)
{
    menu.clear();
    qDeleteAll(menu.findChildren<QActionGroup*>(Qt::FindDirectChildrenOnly));
    add_engines(menu, offer, chosen, choose);
    if (!has_networks())
        add_words(menu, Text::tr("This build has no networks."));
    if (!offer.models.isEmpty()) {
        add_devices(menu, offer, chosen, choose);
        add_precisions(menu, offer, chosen, choose);
        add_sides(menu, offer, chosen, choose);
    }
    menu.addSeparator();
    menu.addAction(open_model);
}

} // namespace sdmatte::studio
