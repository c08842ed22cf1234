// The list of results: its order, its words, and thousands of rows.
#include "ui/batch/batch_doubts.h"
#include "ui/batch/batch_rows.h"

#include <QAbstractItemModelTester>
#include <QTest>

namespace sdmatte::studio {
namespace {

BatchRow row(const char* name, double confidence, BatchRow::State state = BatchRow::State::Done)
{
    BatchRow made;
    made.name = name;
    made.output = made.name + ".png";
    made.state = state;
    made.confidence = confidence;
    return made;
}

QStringList names(const BatchRows& rows)
{
    QStringList found;
    for (int i = 0; i < rows.rowCount(); ++i)
        found.push_back(QString::fromStdString(rows.row(i).name));
    return found;
}

} // namespace

class RowsTest : public QObject {
    Q_OBJECT

private slots:
    void failures_come_first_then_the_doubtful_then_the_corrected()
    {
        BatchRows rows;
        const QAbstractItemModelTester tester(&rows);
        rows.add({row("sure", 0.9), row("unsure", 0.2)});
        rows.add({row("failed", 0, BatchRow::State::Failed), row("middle", 0.5),
                  row("corrected", 0, BatchRow::State::Corrected)});
        QCOMPARE(names(rows), (QStringList{"failed", "unsure", "middle", "sure", "corrected"}));
    }

    void a_photo_is_there_once()
    {
        BatchRows rows;
        const QAbstractItemModelTester tester(&rows);
        rows.add({row("a", 0.2), row("b", 0.4)});
        rows.add({row("a", 0.9)});
        QCOMPARE(names(rows), (QStringList{"b", "a"}));
        std::vector<BatchRow> many;
        for (int i = 0; i < 100; ++i)
            many.push_back(row(("c" + std::to_string(i)).c_str(), i / 100.0));
        many.push_back(row("b", 1));
        rows.add(std::move(many));
        QCOMPARE(rows.rowCount(), 102);
        QCOMPARE(names(rows).back(), QString("b"));
    }

    void thousands_of_rows_that_come_in_small_numbers_are_in_order()
    {
        BatchRows rows;
        for (int i = 0; i < 5000; i += 20) {
            std::vector<BatchRow> some;
            for (int j = i; j < i + 20; ++j)
                some.push_back(row(std::to_string(j).c_str(), (j * 7919 % 5000) / 5000.0));
            rows.add(std::move(some));
        }
        QCOMPARE(rows.rowCount(), 5000);
        for (int i = 1; i < rows.rowCount(); ++i)
            QVERIFY(rows.row(i - 1).confidence <= rows.row(i).confidence);
    }

    void the_gravest_doubt_is_named_first()
    {
        QCOMPARE(words_of({.engine = 1, .kept = 0.3}), QString());
        QCOMPARE(words_of({.engine = 0.7, .kept = 0.3, .border = 0.3}),
                 QString("The engine is unsure, touches the photo's edge"));
        QCOMPARE(words_of({.engine = 0.9, .kept = 0.3, .border = 0.9}),
                 QString("Touches the photo's edge, the engine is unsure"));
        QCOMPARE(words_of({.kept = 0}), QString("Nothing is kept"));
        QCOMPARE(words_of({.kept = 1}), QString("Everything is kept"));
    }

    void doubts_come_back_from_a_journal()
    {
        const Doubts doubts{.engine = 0.92,
                            .kept = 0.31,
                            .soft = 0.12,
                            .spread = 0.4,
                            .border = 0.02,
                            .disagreement = 0.25};
        const auto read = doubts_from_text(doubts_text(doubts));
        QVERIFY(read.has_value());
        QCOMPARE(read->engine, 0.92);
        QCOMPARE(read->border, 0.02);
        QCOMPARE(read->disagreement.value_or(-1), 0.25);
        QVERIFY(!doubts_from_text("corrected").has_value());
        QVERIFY(!doubts_from_text("").has_value());
    }

    void a_row_says_why()
    {
        JournalEntry entry;
        entry.name = "a.jpg";
        entry.error = "\"a.jpg\" is no picture.";
        QCOMPARE(why_of(row_of(entry)), QString("\"a.jpg\" is no picture."));
        entry.is_done = true;
        entry.doubts = corrected_mark;
        QCOMPARE(why_of(row_of(entry)), QString("Corrected in the editor"));
        entry.doubts = doubts_text({.engine = 1, .kept = 0.3});
        QCOMPARE(why_of(row_of(entry)), QString("No doubts"));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::RowsTest)
#include "tst_rows.moc"
