// The window itself: languages, themes, keys, settings.
#include "studio.h"

#include "ui/style/icon.h"
#include "ui/window/empty_state.h"
#include "ui/window/key_list.h"
#include "ui/window/network_engine.h"
#include "ui/window/note_pill.h"
#include "ui/window/options_bar.h"
#include "ui/window/side_panel.h"
#include "ui/window/status_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

QStringList menu_titles(MainWindow& window)
{
    QStringList titles;
    for (const QAction* action : window.menuBar()->actions())
        titles.push_back(action->text().remove('&'));
    return titles;
}

void write_file(const QString& name, const QByteArray& bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

} // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void the_language_changes_at_once_and_the_work_stays()
    {
        Studio studio;
        studio->use_language("en");
        studio.open_sample();
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
        const ViewTransform view = studio->canvas().view();
        QCOMPARE(menu_titles(*studio).front(), "File");
        studio->use_language("de");
        QCOMPARE(menu_titles(*studio).front(), "Datei");
        QCOMPARE(studio->chrome().tools.front()->text(), "Punkt");
        QVERIFY(studio.has_exact_matte());
        QVERIFY(studio->chrome().actions.undo->isEnabled());
        QTRY_COMPARE(studio->canvas().view().origin, view.origin);
        studio->use_language("zh_CN");
        QVERIFY(menu_titles(*studio).front().contains(QString::fromUtf8("文件")));
        studio.click({100, 100}, Qt::RightButton); // the new chrome is connected
        studio->chrome().actions.undo->trigger();
        QCOMPARE(studio->document().state().prompt.points.size(), std::size_t{1});
        studio->use_language("en");
        QCOMPARE(menu_titles(*studio).front(), "File");
    }

    void core_speaks_the_window_s_language()
    {
        translate_core();
        Studio studio;
        studio->use_language("de");
        studio->open_files({"/no/such/file.jpg"});
        QTRY_VERIFY_WITH_TIMEOUT(
            studio->stage().notes().note().sentence.startsWith("Es gibt keine Datei"), patience_ms);
        studio->use_language("en");
    }

    void every_german_text_of_the_window_is_there()
    {
        // What the catalogue lacks shows in English: the menus must not.
        Studio studio;
        studio->use_language("en");
        const QStringList english = menu_titles(*studio);
        studio->use_language("de");
        const QStringList german = menu_titles(*studio);
        QCOMPARE(english.size(), german.size());
        for (qsizetype i = 0; i < english.size(); ++i)
            QVERIFY2(english[i] != german[i], qPrintable(english[i]));
        studio->use_language("en");
    }

    void the_theme_changes_at_once()
    {
        Studio studio;
        studio->use_theme(ThemeChoice::Dark);
        QTRY_COMPARE(studio->canvas().scene().colours.surround, colours_of(Scheme::Dark).around);
        studio->use_theme(ThemeChoice::Light);
        QTRY_COMPARE(studio->canvas().scene().colours.surround, colours_of(Scheme::Light).around);
        QTRY_COMPARE(scheme_of(studio->chrome().options->palette()), Scheme::Light);
        studio->use_theme(ThemeChoice::Dark);
    }

    void settings_are_kept()
    {
        Studio studio;
        studio->use_theme(ThemeChoice::Light);
        studio->use_language("de");
        studio->chrome().actions.side_panel->trigger();
        studio->tools().activate(ToolKind::Brush);
        studio->tools().set_brush({.radius_px = 33, .hardness = 0.25});
        studio->canvas().set_view_mode(ViewMode::Alpha);
        studio.close();
        const Settings settings = read_settings(studio.settings_file());
        QCOMPARE(settings.theme, ThemeChoice::Light);
        QCOMPARE(settings.language, "de");
        QCOMPARE(settings.is_dock_visible, false);
        QCOMPARE(settings.brush_diameter_px, 66);
        QCOMPARE(settings.brush_hardness, 25);
        QCOMPARE(settings.views.mode, ViewMode::Alpha);
        QVERIFY(!settings.window_geometry.isEmpty());
    }

    void rubbish_in_the_settings_opens_a_whole_window()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath("settings.ini");
        QByteArray rubbish("[window]\ngeometry=////////AAAA\nlanguage=xx\ntheme=\xff\xfe\n");
        for (int i = 0; i < 3000; ++i)
            rubbish.push_back(char(i * 37));
        write_file(file, rubbish);
        MainWindow window(file, Studio::classical());
        window.show();
        QVERIFY(window.width() >= window.minimumWidth());
        QVERIFY(window.screen()->geometry().intersects(window.frameGeometry()));
        QVERIFY(window.chrome().empty_state->isVisible());
    }

    void backslash_shows_the_original_while_held()
    {
        Studio studio;
        studio.open_sample();
        const QImage overlay = studio->canvas().grab().toImage();
        studio->tools().activate(ToolKind::Point);
        studio.click({700, 500});
        QTRY_VERIFY_WITH_TIMEOUT(studio->canvas().scene().foreground != nullptr, patience_ms);
        studio->tools().activate(ToolKind::Hand);
        const auto is_like = [&](ViewMode mode) {
            studio->canvas().set_view_mode(mode);
            return studio->canvas().grab().toImage();
        };
        const QImage original = is_like(ViewMode::Original);
        const QImage on_black = is_like(ViewMode::OnBlack);
        QVERIFY(original != on_black);
        QTest::keyPress(&studio->canvas(), Qt::Key_Backslash);
        QCOMPARE(studio->canvas().grab().toImage(), original);
        QTest::keyRelease(&studio->canvas(), Qt::Key_Backslash);
        QCOMPARE(studio->canvas().grab().toImage(), on_black);
    }

    void keys_do_what_the_key_list_says()
    {
        Studio studio;
        studio.open_sample();
        studio->activateWindow();
        const std::pair<Qt::Key, ToolKind> tools[]{
            {Qt::Key_P, ToolKind::Point},  {Qt::Key_M, ToolKind::Box},
            {Qt::Key_L, ToolKind::Lasso},  {Qt::Key_B, ToolKind::Brush},
            {Qt::Key_E, ToolKind::Eraser}, {Qt::Key_K, ToolKind::Keep},
            {Qt::Key_R, ToolKind::Remove}, {Qt::Key_H, ToolKind::Hand}};
        for (const auto& [key, kind] : tools) {
            QTest::keyClick(&studio->canvas(), key);
            QCOMPARE(studio->tools().active_kind(), kind);
        }
        QTest::keyClick(&studio->canvas(), Qt::Key_1);
        QCOMPARE(studio->canvas().zoom(), 1.0);
        QTest::keyClick(&studio->canvas(), Qt::Key_0);
        QVERIFY(studio->canvas().zoom() < 1);
        studio->chrome().actions.full_size->setShortcut(
            Qt::Key_F7); // a changed key is the only one
        QTest::keyClick(&studio->canvas(), Qt::Key_1);
        QVERIFY(studio->canvas().zoom() < 1);
        const ViewMode before = studio->canvas().view_mode();
        QTest::keyClick(&studio->canvas(), Qt::Key_F);
        QVERIFY(studio->canvas().view_mode() != before);
        QTest::keyClick(&studio->canvas(), Qt::Key_B);
        const double radius = studio->tools().brush().radius_px;
        QTest::keyClick(&studio->canvas(), Qt::Key_BracketRight);
        QVERIFY(studio->tools().brush().radius_px > radius);
        QTest::keyClick(&studio->canvas(), Qt::Key_X);
        QCOMPARE(studio->tools().active_kind(), ToolKind::Eraser);
        QTest::keyClick(&studio->canvas(), Qt::Key_F1);
        QVERIFY(studio->findChild<KeyList*>() != nullptr);
    }

    void every_key_is_used_once()
    {
        Studio studio;
        QHash<QString, QString> owners;
        for (const QAction* action : named_actions(studio->chrome().owner.get()))
            for (const QKeySequence& key : action->shortcuts()) {
                const QString name = key.toString();
                QVERIFY2(!owners.contains(name), qPrintable(name + ' ' + action->text()));
                owners.insert(name, action->text());
            }
        QVERIFY(owners.size() > 30);
    }

    void a_typed_zoom_is_taken()
    {
        Studio studio;
        studio.open_sample();
        auto* field = studio->chrome().status->findChild<QLineEdit*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "150");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(studio->canvas().zoom(), 1.5);
        for (const char* nonsense : {"abc", "-5", "1e99", ""}) {
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, nonsense);
            QTest::keyClick(field, Qt::Key_Return);
            QCOMPARE(studio->canvas().zoom(), 1.5);
        }
    }

    void what_is_no_model_is_refused()
    {
        Studio studio;
        const QString name = studio.file("photo.safetensors");
        write_file(name, "\x89PNG\r\n\x1a\n and more");
        studio->models().open_file(name);
        const QString reason = has_networks() ? "is no safetensors file" : "has no networks";
        QTRY_VERIFY(studio->stage().notes().note().sentence.contains(reason));
        QVERIFY(studio->engines().is_classical());
        QVERIFY(studio->settings().engine == EngineChoice{});
    }

    void a_build_without_networks_says_so()
    {
        if (has_networks())
            QSKIP("this build has networks");
        Studio studio;
        studio.close();
        Settings settings;
        settings.engine.model = "star";
        QVERIFY(write_settings(studio.settings_file(), settings));
        studio.open_again();
        QVERIFY(studio->stage().notes().note().sentence.contains("has no networks"));
        QVERIFY(studio->engines().is_classical());
        studio.close();
        QCOMPARE(read_settings(studio.settings_file()).engine.model, "star"); // for another build
    }

    void a_small_window_shows_everything_that_matters_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << "en";
        QTest::newRow("German") << "de";
        QTest::newRow("Chinese") << "zh_CN";
    }

    void a_small_window_shows_everything_that_matters()
    {
        QFETCH(QString, language);
        Studio studio({1024, 700});
        studio->use_language(language);
        studio.open_sample();
        for (const ToolKind kind : tool_kinds) {
            studio->tools().activate(kind);
            QTest::qWait(1);
            QCOMPARE(studio->width(), 1024);
            auto* bar = studio->chrome().options;
            for (const QPushButton* button : bar->findChildren<QPushButton*>())
                QVERIFY(bar->rect().contains(button->geometry()));
            for (const QToolButton* button : bar->findChildren<QToolButton*>())
                if (button->isVisible()) {
                    const QRect place(button->mapTo(bar, QPoint()), button->size());
                    QVERIFY2(bar->rect().contains(place), qPrintable(button->text()));
                    QVERIFY2(button->width() >= button->sizeHint().width(),
                             qPrintable(button->text()));
                }
        }
        studio->use_language("en");
    }

    void everything_that_can_be_pressed_says_what_it_does()
    {
        Studio studio;
        studio.open_sample();
        for (const QAbstractButton* button : studio->findChildren<QAbstractButton*>())
            if (button->isVisibleTo(&*studio) && button->text().isEmpty())
                QVERIFY2(!button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                         button->metaObject()->className());
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::MainWindowTest)
#include "tst_main_window.moc"
