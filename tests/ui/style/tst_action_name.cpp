#include "ui/style/action_name.h"

#include <QApplication>
#include <QTest>

namespace sdmatte::studio {

class ActionNameTest : public QObject {
    Q_OBJECT

private slots:
    void has_no_mark_of_a_menus_key_in_any_language()
    {
        for (const auto& [text, name] : {std::pair{"&Export...", "Export"},
                                         {"\u5bfc\u51fa(&E)...", "\u5bfc\u51fa"},
                                         {"Redo (&R)", "Redo"},
                                         {"Black && white (fast)", "Black & white (fast)"}})
            QCOMPARE(action_name(QAction(QString::fromUtf8(text))), QString::fromUtf8(name));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ActionNameTest)
#include "tst_action_name.moc"
