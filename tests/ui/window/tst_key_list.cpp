// Keys: listed, searched, changed, kept.
#include "studio.h"

#include "ui/window/key_field.h"
#include "ui/window/key_list.h"

#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QTreeWidget>

namespace sdmatte::studio {
namespace {

KeyList& open_list(Studio& studio)
{
    studio->chrome().actions.keys->trigger();
    return *studio->findChild<KeyList*>();
}

QStringList shown_rows(const QTreeWidget& list)
{
    QStringList rows;
    for (int i = 0; i < list.topLevelItemCount(); ++i)
        for (int j = 0; j < list.topLevelItem(i)->childCount(); ++j)
            if (!list.topLevelItem(i)->child(j)->isHidden())
                rows.push_back(list.topLevelItem(i)->child(j)->text(0));
    return rows;
}

} // namespace

class KeyListTest : public QObject {
    Q_OBJECT

private slots:
    void everything_that_has_a_key_has_a_name()
    {
        // A new action with a key belongs into the table of key_bindings.cpp.
        Studio studio;
        for (const QAction* action : studio->chrome().owner->findChildren<QAction*>())
            if (!action->shortcuts().isEmpty())
                QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
    }

    void every_action_is_listed_once_with_its_key()
    {
        Studio studio;
        KeyList& list = open_list(studio);
        const QList<QAction*> actions = named_actions(studio->chrome().owner.get());
        QCOMPARE(shown_rows(list.list()).size(), actions.size() + fixed_keys().size());
        list.select(*studio->chrome().actions.undo);
        QCOMPARE(list.list().currentItem()->text(1), QString("Ctrl+Z"));
    }

    void the_search_finds_names_and_keys()
    {
        Studio studio;
        KeyList& list = open_list(studio);
        QTest::keyClicks(&list.search(), "larger");
        QCOMPARE(shown_rows(list.list()), QStringList("Larger brush"));
        list.search().clear();
        QTest::keyClicks(&list.search(), "ctrl+e");
        QCOMPARE(shown_rows(list.list()), QStringList("Export"));
        QTest::keyClick(&list.search(), Qt::Key_Down); // into the list
        QCOMPARE(list.focusWidget(), &list.list());
        QCOMPARE(list.list().currentItem()->text(0), QString("Export"));
        list.search().setText("no such thing");
        QVERIFY(shown_rows(list.list()).isEmpty());
    }

    void a_new_key_works_at_once_and_next_time()
    {
        Studio studio;
        studio.open_sample();
        KeyList& list = open_list(studio);
        list.select(*studio->chrome().tools[1]); // box
        QTest::keyClick(&list.field(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        list.close();
        const QAction* box = studio->chrome().tools[1];
        QCOMPARE(box->shortcut(), QKeySequence("Ctrl+Shift+G"));
        QVERIFY(box->toolTip().contains("Ctrl+Shift+G"));
        QVERIFY(!box->toolTip().contains("(M)"));
        studio->activateWindow();
        QTest::keyClick(&studio->canvas(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(studio->tools().active_kind(), ToolKind::Box);
        studio->tools().activate(ToolKind::Point);
        QTest::keyClick(&studio->canvas(), Qt::Key_M);
        QCOMPARE(studio->tools().active_kind(), ToolKind::Point);
        studio->use_language("de");
        QCOMPARE(studio->chrome().tools[1]->shortcut(), QKeySequence("Ctrl+Shift+G"));
        studio->use_language("en");
        studio.close();
        studio.open_again();
        QCOMPARE(studio->chrome().tools[1]->shortcut(), QKeySequence("Ctrl+Shift+G"));
    }

    void somebody_elses_key_is_asked_for()
    {
        Studio studio;
        const Actions& a = studio->chrome().actions;
        KeyList& list = open_list(studio);
        list.select(*a.fit);
        QTest::keyClick(&list.field(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(list.words().text().contains("Export"));
        QVERIFY(list.replace().isVisible());
        QCOMPARE(a.export_again->shortcut(), QKeySequence("Ctrl+E")); // nothing has changed yet
        QTest::mouseClick(&list.cancel(), Qt::LeftButton);
        QVERIFY(!list.replace().isVisible());
        QCOMPARE(a.fit->shortcut(), QKeySequence("0"));

        QTest::keyClick(&list.field(), Qt::Key_E, Qt::ControlModifier);
        QTest::mouseClick(&list.replace(), Qt::LeftButton);
        QCOMPARE(a.fit->shortcut(), QKeySequence("Ctrl+E"));
        QVERIFY(a.export_again->shortcuts().isEmpty());
        QVERIFY(!a.export_again->toolTip().contains("Ctrl"));

        list.select(*a.export_again);
        QTest::mouseClick(&list.reset(), Qt::LeftButton); // takes its own key back
        QCOMPARE(a.export_again->shortcut(), QKeySequence("Ctrl+E"));
        QVERIFY(a.fit->shortcuts().isEmpty());
        QTest::mouseClick(&list.reset_all(), Qt::LeftButton);
        QCOMPARE(a.fit->shortcut(), QKeySequence("0"));
        QVERIFY(studio->settings().keys.isEmpty());
    }

    void fixed_keys_are_never_given_away()
    {
        Studio studio;
        const Actions& a = studio->chrome().actions;
        KeyList& list = open_list(studio);
        list.select(*a.fit);
        for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Backslash, Qt::Key_A, Qt::Key_Left}) {
            QTest::keyClick(&list.field(), key);
            QVERIFY(!list.words().text().isEmpty());
            QVERIFY(!list.replace().isVisible());
            QCOMPARE(a.fit->shortcut(), QKeySequence("0"));
        }
    }

    void a_key_can_be_taken_away_and_given_to_what_has_none()
    {
        Studio studio;
        const Actions& a = studio->chrome().actions;
        KeyList& list = open_list(studio);
        list.select(*a.next_view);
        QTest::mouseClick(&list.remove(), Qt::LeftButton);
        QVERIFY(a.next_view->shortcuts().isEmpty());
        QVERIFY(!list.remove().isEnabled());
        list.select(*a.clear_prompts);
        QTest::keyClick(&list.field(), Qt::Key_F);
        QCOMPARE(a.clear_prompts->shortcut(), QKeySequence("F"));
        QCOMPARE(studio->settings().keys.size(), 2);
    }

    void rubbish_in_the_settings_gives_no_key_twice()
    {
        Studio studio;
        const QList<QAction*> actions = named_actions(studio->chrome().owner.get());
        apply_keys(
            actions,
            {{"fit", {"Ctrl+E", "\\", "no key", ""}}, {"undo", {"Ctrl+E"}}, {"gone", {"F"}}});
        QHash<QKeySequence, QString> owners;
        for (const QAction* action : actions)
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(!owners.contains(key), qPrintable(key.toString()));
                owners.insert(key, action->objectName());
            }
        QCOMPARE(owners.value(QKeySequence("F")), QString("next_view"));
        QVERIFY(!owners.contains(QKeySequence("\\")));
        QVERIFY(owners.contains(QKeySequence("Ctrl+E")));
    }

    void a_language_closes_the_list()
    {
        Studio studio;
        open_list(studio);
        studio->use_language("de");
        QTRY_VERIFY(studio->findChild<KeyList*>() == nullptr);
        studio->use_language("en");
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::KeyListTest)
#include "tst_key_list.moc"
