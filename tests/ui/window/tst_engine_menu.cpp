// The picker: what can be chosen, what it costs, and why something cannot.
#include "offers.h"

#include "ui/window/engine_menu.h"
#include "ui/window/network_engine.h"

#include <QLabel>
#include <QTest>
#include <QWidgetAction>

#include <memory>

namespace sdmatte::studio {
namespace {

struct Picker {
    QAction open_model{"Open model..."};
    QMenu menu;
    std::vector<EngineChoice> chosen;

    Picker(const EngineOffer& offer, const EngineChoice& choice)
    {
        fill_engine_menu(menu, offer, choice, &open_model,
                         [this](const EngineChoice& made) { chosen.push_back(made); });
    }

    [[nodiscard]] QAction* row(const QString& start) const
    {
        for (QAction* action : menu.actions())
            if (action->text().remove('&').startsWith(start))
                return action;
        return nullptr;
    }

    // After the tab.
    [[nodiscard]] QString end_of(const QString& start) const
    {
        const QAction* found = row(start);
        return found == nullptr ? "no such row" : found->text().section('\t', 1);
    }

    [[nodiscard]] QStringList sentences() const
    {
        QStringList all;
        for (QAction* action : menu.actions())
            if (const auto* words = qobject_cast<QWidgetAction*>(action))
                if (const auto* label = qobject_cast<QLabel*>(words->defaultWidget());
                    label != nullptr && label->text().endsWith('.'))
                    all.push_back(label->text());
        return all;
    }
};

double gigabytes(QString text)
{
    return text.remove("about ").remove(" GB").toDouble();
}

} // namespace

class EngineMenuTest : public QObject {
    Q_OBJECT

private slots:
    void every_precision_and_side_says_what_it_costs()
    {
        const Picker picker(plain_offer(), {.model = "sdmatte"});
        const double fp32 = gigabytes(picker.end_of("fp32"));
        const double bf16 = gigabytes(picker.end_of("bf16"));
        QVERIFY(fp32 > 4 && fp32 < 20);
        QVERIFY(bf16 > 2 && bf16 < 0.7 * fp32);
        double last = 0;
        for (const int side : offered_sides) {
            const double now = gigabytes(picker.end_of(QString("%1 x %1").arg(side)));
            QVERIFY(now > last);
            last = now;
        }
        QCOMPARE(picker.end_of("1024 x 1024"), picker.end_of("bf16")); // automatic is bf16 here
        QVERIFY(picker.row("1024 x 1024")->isChecked());
    }

    void automatic_says_what_it_means()
    {
        const Picker without(plain_offer(), {.model = "sdmatte"});
        QCOMPARE(without.end_of("Automatic"), "CPU");
        EngineOffer slow = plain_offer();
        slow.processor.is_fast_at_bf16 = false;
        QCOMPARE(precision_meant(slow, {.model = "sdmatte"}), "fp32");
        QCOMPARE(precision_meant(plain_offer(), {.model = "sdmatte"}), "bf16");
        // The first card is too small.
        const Picker with(offer_with_cards(), {.model = "sdmatte"});
        QCOMPARE(with.end_of("Automatic"), "NVIDIA RTX 4000");
    }

    void a_card_that_is_too_small_is_not_to_be_chosen_and_says_why()
    {
        const Picker picker(offer_with_cards(), {.model = "sdmatte"});
        QVERIFY(!picker.row("NVIDIA T400")->isEnabled());
        QCOMPARE(picker.end_of("NVIDIA T400"), "2.0 GB");
        QVERIFY(picker.row("NVIDIA RTX 4000")->isEnabled());
        QCOMPARE(picker.sentences().size(), 1);
        QVERIFY(picker.sentences().front().contains("T400 has 2.0 GB of memory"));
    }

    void a_card_that_cannot_be_used_stands_there_with_its_reason()
    {
        const EngineOffer offer = offer_with_lost_card();
        const Picker picker(offer, {.model = "sdmatte"});
        QVERIFY(!picker.row("NVIDIA RTX 4000")->isEnabled());
        QCOMPARE(picker.sentences(), QStringList{offer.card_problem});
    }

    void a_row_changes_one_thing()
    {
        Picker picker(plain_offer(), {.model = "lite", .device = "cpu", .side = 512});
        picker.row("1536 x 1536")->trigger();
        QTRY_COMPARE(picker.chosen.size(), std::size_t{1});
        const EngineChoice expected{.model = "lite", .device = "cpu", .side = 1536};
        QVERIFY(picker.chosen.front() == expected);
    }

    void an_unusual_side_from_the_settings_is_shown()
    {
        const Picker picker(plain_offer(), {.model = "lite", .side = 896});
        QVERIFY(picker.row("896 x 896")->isChecked());
    }

    void the_classical_engine_costs_nothing_and_shows_no_numbers()
    {
        const Picker picker(plain_offer(), {});
        QVERIFY(picker.row("Classical")->isChecked());
        QCOMPARE(picker.end_of("fp32"), QString());
    }

    void a_card_is_left_when_the_processor_made_the_matte()
    {
        const NetworkEngine on_card{.engine = nullptr,
                                    .model = "sdmatte",
                                    .network = "SDMatte",
                                    .card = "A card",
                                    .precision = "bf16",
                                    .notice = {}};
        NetworkEngine on_processor = on_card;
        on_processor.card.clear();
        ShownMatte matte;
        QVERIFY(!has_left_its_card(on_card, matte)); // there is none yet
        matte.alpha = std::make_shared<const Raster<float>>(1, 1, 1);
        QVERIFY(!has_left_its_card(on_card, matte)); // previews are always the processor's
        matte.kind = MatteKind::Exact;
        QVERIFY(has_left_its_card(on_card, matte));
        QVERIFY(!has_left_its_card(on_processor, matte));
        matte.is_of_card = true;
        QVERIFY(!has_left_its_card(on_card, matte));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::EngineMenuTest)
#include "tst_engine_menu.moc"
