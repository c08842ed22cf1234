#include "ui/window/engine_menu.h"

#include "ui/style/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QLabel>
#include <QWidgetAction>

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
    label->setContentsMargins(32, 6, 12, 2);
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
};

void add_rows(QMenu& menu, const std::vector<Row>& rows,
              const std::function<void(const EngineChoice&)>& choose)
{
    auto* group = new QActionGroup(&menu);
    for (const Row& row : rows) {
        QAction* action = menu.addAction(row.text);
        action->setCheckable(true);
        action->setChecked(row.is_chosen);
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

void add_devices(QMenu& menu, const EngineOffer& offer, const EngineChoice& chosen,
                 const std::function<void(const EngineChoice&)>& choose)
{
    menu.addSeparator();
    add_words(menu, Text::tr("Models compute on"));
    std::vector<std::pair<QString, QString>> devices{{"auto", Text::tr("&Automatic")},
                                                     {"cpu", Text::tr("C&PU")}};
    for (const Card& card : offer.cards)
        devices.emplace_back(card.id, plain(card.name) + '\t' + card.id);
    // A card that the settings name and that is not seen (yet).
    const auto is_chosen = [&](const auto& device) { return device.first == chosen.device; };
    if (std::ranges::none_of(devices, is_chosen))
        devices.emplace_back(chosen.device, chosen.device);
    std::vector<Row> rows;
    for (const auto& [id, text] : devices) {
        EngineChoice choice = chosen;
        choice.device = id;
        rows.push_back({text, choice, id == chosen.device});
    }
    add_rows(menu, rows, choose);
    if (!offer.card_problem.isEmpty())
        add_words(menu, offer.card_problem);
}

void add_precisions(QMenu& menu, const EngineChoice& chosen,
                    const std::function<void(const EngineChoice&)>& choose)
{
    menu.addSeparator();
    add_words(menu, Text::tr("Precision of models"));
    const std::pair<QString, QString> precisions[]{
        {"auto", Text::tr("A&utomatic")},
        {"fp32", Text::tr("fp32") + '\t' + Text::tr("exact")},
        {"bf16", Text::tr("bf16") + '\t' + Text::tr("half the memory")}};
    std::vector<Row> rows;
    for (const auto& [word, text] : precisions) {
        EngineChoice choice = chosen;
        choice.precision = word;
        rows.push_back({text, choice, word == chosen.precision});
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
        add_precisions(menu, chosen, choose);
    }
    menu.addSeparator();
    menu.addAction(open_model);
}

} // namespace sdmatte::studio
