// Without a mouse and without seeing: names, the way of the Tab key, what has the keys.
#include "studio.h"

#include "ui/export/export_dialog.h"
#include "ui/panels/panel_section.h"
#include "ui/window/key_list.h"
#include "ui/window/options_bar.h"
#include "ui/window/side_panel.h"
#include "ui/window/status_bar.h"
#include "ui/window/tool_strip.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

constexpr const char* elided = "sdmatte::studio::ElidedLabel"; // says so by three dots

QString described(const QWidget& widget)
{
    QString text = widget.metaObject()->className();
    for (const QWidget* up = widget.parentWidget(); up != nullptr; up = up->parentWidget())
        text += QStringLiteral(" in ") + up->metaObject()->className();
    return text + ' ' + widget.objectName() + ' ' + widget.toolTip();
}

// Parts of Qt's own controls speak through the whole control.
bool is_inner_part(const QWidget& widget)
{
    return widget.objectName().startsWith("qt_") || widget.focusProxy() != nullptr;
}

void check_names(QWidget& root)
{
    QList<QWidget*> widgets = root.findChildren<QWidget*>();
    widgets.push_back(&root);
    int count = 0;
    for (QWidget* widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || is_inner_part(*widget)
            || widget->window()->windowType() == Qt::Popup)
            continue;
        const auto* label = qobject_cast<QLabel*>(widget);
        if (label != nullptr && label->text().isEmpty())
            continue; // is hidden until it says something
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(spoken != nullptr, qPrintable(described(*widget)));
        QVERIFY2(!spoken->text(QAccessible::Name).trimmed().isEmpty(),
                 qPrintable(described(*widget)));
        ++count;
    }
    QVERIFY(count > 0);
}

QList<QWidget*> stops_of_tab(QWidget& window)
{
    QList<QWidget*> stops;
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                               : &window,
                        Qt::Key_Tab);
        QWidget* now = QApplication::focusWidget();
        if (now == nullptr || stops.contains(now))
            break;
        stops.push_back(now);
    }
    return stops;
}

void activate(QWidget& window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

void unfold_all(Studio& studio)
{
    SidePanel& side = *studio->chrome().side;
    for (const PanelPlace& place : PanelLayout(side.layout_of_panels()))
        side.set_shown(place.name, true);
    QTest::qWait(20);
}

} // namespace

class AccessibleTest : public QObject {
    Q_OBJECT

private slots:
    void every_control_of_the_window_has_a_name()
    {
        Studio studio;
        check_names(*studio); // the empty state too
        studio.open_sample();
        unfold_all(studio);
        for (const ToolKind kind : tool_kinds) {
            studio->tools().activate(kind);
            check_names(*studio);
        }
    }

    void every_control_of_the_dialogs_has_a_name()
    {
        Studio studio;
        studio->chrome().actions.keys->trigger();
        check_names(*studio->findChild<KeyList*>());
        studio.open_sample();
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        studio->chrome().actions.export_as->trigger();
        QTRY_VERIFY(studio->findChild<ExportDialog*>() != nullptr);
        check_names(*studio->findChild<ExportDialog*>());
        studio->findChild<ExportDialog*>()->close();
    }

    void tab_goes_through_everything_as_it_is_read()
    {
        Studio studio;
        studio.open_sample();
        studio->tools().activate(ToolKind::Brush);
        unfold_all(studio);
        activate(*studio);
        const QList<QWidget*> stops = stops_of_tab(*studio);
        QVERIFY(stops.contains(&studio->canvas()));
        const auto region = [&](QWidget* widget) {
            const Chrome& chrome = studio->chrome();
            const QList<QWidget*> regions{chrome.options, chrome.strip, &studio->stage(),
                                          chrome.side, chrome.status};
            for (qsizetype i = 0; i < regions.size(); ++i)
                if (regions[i]->isAncestorOf(widget))
                    return int(i);
            return -1;
        };
        int changes = 0;
        for (qsizetype i = 1; i < stops.size(); ++i)
            changes += region(stops[i]) != region(stops[i - 1]) ? 1 : 0;
        QVERIFY(changes <= 5); // once around, from wherever it began
        for (QWidget* widget : studio->findChildren<QWidget*>())
            if ((widget->focusPolicy() & Qt::TabFocus) != 0 && widget->isVisible()
                && widget->isEnabled() && !is_inner_part(*widget) && region(widget) >= 0)
                QVERIFY2(stops.contains(widget), qPrintable(described(*widget)));
    }

    void no_text_is_cut_data()
    {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "de", "zh_CN"})
            QTest::newRow(language) << language;
    }

    void no_text_is_cut()
    {
        QFETCH(QString, language);
        Studio studio({1024, 700});
        studio->use_language(language);
        studio.open_sample();
        unfold_all(studio);
        for (const ToolKind kind : tool_kinds) {
            studio->tools().activate(kind);
            QTest::qWait(20);
            QCOMPARE(studio->size(), QSize(1024, 700));
            for (const QWidget* widget : studio->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(widget);
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const bool has_text = (label != nullptr && !label->text().isEmpty())
                                      || (button != nullptr && !button->text().isEmpty());
                if (has_text && widget->isVisible() && !widget->inherits(elided))
                    QVERIFY2(
                        widget->width() >= widget->minimumSizeHint().width()
                            && (label == nullptr || label->wordWrap()
                                || widget->width() >= widget->sizeHint().width()),
                        qPrintable(described(*widget) + (label ? label->text() : button->text())));
            }
        }
        studio->use_language("en");
    }

    void what_has_the_keys_is_seen_data()
    {
        QTest::addColumn<int>("theme");
        QTest::newRow("dark") << int(ThemeChoice::Dark);
        QTest::newRow("light") << int(ThemeChoice::Light);
    }

    void what_has_the_keys_is_seen()
    {
        QFETCH(int, theme);
        Studio studio;
        studio->use_theme(ThemeChoice(theme));
        studio.open_sample();
        unfold_all(studio);
        activate(*studio);
        const QList<QWidget*> stops = stops_of_tab(*studio);
        for (QWidget* widget : stops) {
            if (widget == &studio->canvas())
                continue; // its tool's marks and pointer say it
            QTest::qWait(1);
            widget->setFocus(Qt::TabFocusReason);
            const QImage with = widget->grab().toImage();
            widget->clearFocus();
            const QImage without = widget->grab().toImage();
            QVERIFY2(with != without, qPrintable(described(*widget)));
        }
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::AccessibleTest)
#include "tst_accessible.moc"
