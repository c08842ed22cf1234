#include "../document/made_photo.h"
#include "ui/document/object_edits.h"
#include "ui/panels/history_model.h"
#include "ui/panels/history_panel.h"

#include <QListView>
#include <QTest>

namespace sdmatte::studio {

class HistoryPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> holder;
    std::unique_ptr<HistoryPanel> panel;

    Document& document() { return *holder; }
    QListView& rows() { return panel->rows(); }
    QModelIndex row(int number) { return rows().model()->index(number, 0); }
    QString names()
    {
        QStringList all;
        for (int i = 0; i < rows().model()->rowCount(); ++i)
            all.push_back(row(i).data().toString()
                          + (row(i).data(HistoryModel::UndoneRole).toBool() ? "-" : ""));
        return all.join(", ");
    }
    void add_point(int x)
    {
        ObjectState state = document().state();
        state.prompt.points.push_back({x, 1, true});
        document().edit(QString("Point %1").arg(x), state);
    }
    std::size_t points() { return document().state().prompt.points.size(); }
    void click(int number)
    {
        QTest::mouseClick(rows().viewport(), Qt::LeftButton, {},
                          rows().visualRect(row(number)).center());
    }

private slots:
    void init()
    {
        holder = std::make_unique<Document>();
        document().set_photo(made_photo(100, 80));
        panel = std::make_unique<HistoryPanel>(document());
        panel->resize(300, 260);
        panel->show();
        for (int x = 1; x <= 4; ++x)
            add_point(x);
    }
    void cleanup()
    {
        panel.reset();
        holder.reset();
    }

    void every_step_has_a_row_and_the_present_one_is_marked()
    {
        QCOMPARE(names(), "Photo opened, Point 1, Point 2, Point 3, Point 4");
        QCOMPARE(rows().currentIndex(), row(4));
        document().undo_stack().undo();
        QCOMPARE(names(), "Photo opened, Point 1, Point 2, Point 3, Point 4-");
        QCOMPARE(rows().currentIndex(), row(3));
        QCOMPARE(row(4).data(Qt::AccessibleTextRole).toString(), "Point 4, undone");
    }

    void a_click_goes_there()
    {
        click(1);
        QCOMPARE(points(), std::size_t{1});
        QCOMPARE(document().undo_stack().index(), 1);
        QCOMPARE(names(), "Photo opened, Point 1, Point 2-, Point 3-, Point 4-");
        click(0);
        QCOMPARE(points(), std::size_t{0});
        click(4);
        QCOMPARE(points(), std::size_t{4});
    }

    void arrow_keys_go_step_by_step()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_Up);
        QCOMPARE(points(), std::size_t{3});
        QTest::keyClick(&rows(), Qt::Key_Home);
        QCOMPARE(points(), std::size_t{0});
        QTest::keyClick(&rows(), Qt::Key_Down);
        QCOMPARE(points(), std::size_t{1});
        QTest::keyClick(&rows(), Qt::Key_End);
        QCOMPARE(points(), std::size_t{4});
    }

    void a_new_edit_drops_what_was_undone_and_nothing_else()
    {
        click(2);
        add_point(9);
        QCOMPARE(names(), "Photo opened, Point 1, Point 2, Point 9");
        QCOMPARE(points(), std::size_t{3});
        QCOMPARE(rows().currentIndex(), row(3));
    }

    void it_follows_other_objects_and_another_photo()
    {
        add_object(document());
        QCOMPARE(rows().model()->rowCount(), 6);
        click(2); // of the first object
        QCOMPARE(points(), std::size_t{2});
        click(5);
        QCOMPARE(points(), std::size_t{0});
        document().set_photo(made_photo(20, 20));
        QCOMPARE(names(), "Photo opened");
        document().set_photo(nullptr);
        QVERIFY(!panel->isEnabled());
    }

    void thousands_of_steps_are_no_burden()
    {
        for (int x = 0; x < 3000; ++x) {
            ObjectState state = document().state();
            state.edge.feather_px = static_cast<float>(x % 50 + 1);
            document().edit("Feather edge", state);
        }
        QCOMPARE(rows().model()->rowCount(), 3005);
        QCOMPARE(rows().currentIndex(), row(3004));
        QVERIFY(rows().viewport()->rect().intersects(rows().visualRect(row(3004))));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::HistoryPanelTest)
#include "tst_history_panel.moc"
