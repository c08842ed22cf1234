#include "../document/made_photo.h"
#include "mouse.h"
#include "ui/document/object_edits.h"
#include "ui/panels/object_delegate.h"
#include "ui/panels/object_model.h"
#include "ui/panels/object_rows.h"
#include "ui/panels/objects_panel.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace sdmatte::studio {

class ObjectsPanelTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Document> holder;
    std::unique_ptr<ObjectsPanel> panel;

    Document& document() { return *holder; }
    ObjectRows& rows() { return panel->rows(); }
    QModelIndex row(int number) { return rows().model()->index(number, 0); }
    QRect place(int number) { return rows().visualRect(row(number)); }
    quint64 id(int number) { return row(number).data(ObjectModel::IdRole).toULongLong(); }
    QString names()
    {
        QStringList all;
        for (int i = 0; i < rows().model()->rowCount(); ++i)
            all.push_back(row(i).data().toString());
        return all.join(", ");
    }
    int steps() { return document().undo_stack().count(); }
    void click(const QPoint& at) { QTest::mouseClick(rows().viewport(), Qt::LeftButton, {}, at); }
    static QAction* action(QMenu& menu, const QString& text)
    {
        for (QAction* action : menu.actions())
            if (action->text().remove('&') == text)
                return action;
        return nullptr;
    }

private slots:
    void init()
    {
        holder = std::make_unique<Document>();
        document().set_photo(made_photo(100, 80));
        panel = std::make_unique<ObjectsPanel>(document());
        panel->resize(300, 260);
        panel->show();
        panel->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(panel.get()));
        add_object(document());
        add_object(document());
        QCOMPARE(names(), "Object 3, Object 2, Object 1");
    }
    void cleanup()
    {
        panel.reset();
        holder.reset();
    }

    void a_row_for_each_object_and_the_active_one_is_current()
    {
        QCOMPARE(rows().currentIndex(), row(0));
        click(ObjectDelegate::name_of(place(2)).center());
        QCOMPARE(document().active_id(), id(2));
        document().activate(id(1));
        QCOMPARE(rows().currentIndex(), row(1));
        QCOMPARE(steps(), 2); // choosing is none
    }

    void arrow_keys_choose()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_Down);
        QCOMPARE(document().active_id(), id(1));
        QTest::keyClick(&rows(), Qt::Key_Up);
        QCOMPARE(document().active_id(), id(0));
    }

    void the_eye_hides_without_choosing()
    {
        const quint64 active = document().active_id();
        click(ObjectDelegate::eye_of(place(1)).center());
        QVERIFY(!document().objects().find(id(1))->is_visible);
        QCOMPARE(document().active_id(), active);
        QCOMPARE(row(1).data(Qt::AccessibleTextRole).toString(), "Object 2, hidden");
        click(ObjectDelegate::eye_of(place(1)).center());
        QVERIFY(document().objects().find(id(1))->is_visible);
        QCOMPARE(steps(), 4);
    }

    void space_hides_the_active_one()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_Space);
        QVERIFY(!document().active().is_visible);
        document().undo_stack().undo();
        QVERIFY(document().active().is_visible);
    }

    void f2_and_a_double_click_rename_in_place()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_F2);
        auto* field = rows().findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        QVERIFY(!field->accessibleName().isEmpty());
        QTest::keyClicks(field, "Lion");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(names(), "Lion, Object 2, Object 1");
        QCOMPARE(document().undo_stack().undoText(), "Rename object");
        QTRY_VERIFY(rows().findChild<QLineEdit*>() == nullptr);
        const QPoint at = ObjectDelegate::name_of(place(1)).center();
        click(at);
        QTest::mouseDClick(rows().viewport(), Qt::LeftButton, {}, at);
        field = rows().findChild<QLineEdit*>();
        QVERIFY(field != nullptr);
        QTest::keyClicks(field, "Glass");
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(names(), "Lion, Object 2, Object 1");
    }

    void del_removes_but_not_the_last()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_Delete);
        QCOMPARE(names(), "Object 2, Object 1");
        QCOMPARE(document().active_id(), id(0));
        QTest::keyClick(&rows(), Qt::Key_Delete);
        QTest::keyClick(&rows(), Qt::Key_Delete);
        QCOMPARE(names(), "Object 1");
        QVERIFY(!panel->remove_button().isEnabled());
        document().go_to(2);
        QCOMPARE(names(), "Object 3, Object 2, Object 1");
        QVERIFY(panel->remove_button().isEnabled());
    }

    void buttons_add_duplicate_and_remove()
    {
        panel->duplicate_button().click();
        QCOMPARE(names(), "Object 4, Object 3, Object 2, Object 1");
        panel->add_button().click();
        QCOMPARE(rows().currentIndex(), row(0));
        QCOMPARE(rows().model()->rowCount(), 5);
        panel->remove_button().click();
        QCOMPARE(names(), "Object 4, Object 3, Object 2, Object 1");
        for (const QToolButton* button :
             {&panel->add_button(), &panel->duplicate_button(), &panel->remove_button()}) {
            QVERIFY(!button->accessibleName().isEmpty());
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->icon().isNull());
        }
    }

    void a_drag_moves_an_object_in_one_step()
    {
        drag(*rows().viewport(), ObjectDelegate::name_of(place(0)).center(),
             ObjectDelegate::name_of(place(2)).center() + QPoint(0, 10));
        QCOMPARE(names(), "Object 2, Object 1, Object 3");
        QCOMPARE(steps(), 3);
        QCOMPARE(rows().currentIndex(), row(2)); // still the active one
        drag(*rows().viewport(), ObjectDelegate::name_of(place(2)).center(),
             ObjectDelegate::name_of(place(0)).center() - QPoint(0, 10));
        QCOMPARE(names(), "Object 3, Object 2, Object 1");
        drag(*rows().viewport(), ObjectDelegate::name_of(place(1)).center(),
             ObjectDelegate::name_of(place(1)).center() + QPoint(40, 2));
        QCOMPARE(steps(), 4);
    }

    void a_drag_chooses_only_what_it_moves()
    {
        const quint64 second = id(1);
        drag(*rows().viewport(), ObjectDelegate::name_of(place(1)).center(),
             ObjectDelegate::name_of(place(2)).center() + QPoint(0, 10));
        QCOMPARE(document().active_id(), second);
    }

    void alt_and_arrows_move_too()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(names(), "Object 2, Object 3, Object 1");
        QTest::keyClick(&rows(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(&rows(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(names(), "Object 3, Object 2, Object 1");
        QCOMPARE(steps(), 4);
    }

    void the_swatch_offers_colours()
    {
        click(ObjectDelegate::swatch_of(place(1)).center());
        auto* menu = rows().findChild<QMenu*>();
        QVERIFY(menu != nullptr);
        QCOMPARE(document().active_id(), id(1));
        const ObjectColour before = document().active().colour;
        action(*menu, "Violet")->trigger();
        QVERIFY(document().active().colour != before);
        QVERIFY(document().active().colour == object_colours[3]);
        document().undo_stack().undo();
        QVERIFY(document().active().colour == before);
        menu->close();
    }

    void the_menu_has_everything()
    {
        QMenu menu;
        rows().fill_menu(menu);
        QVERIFY(!action(menu, "Move up")->isEnabled());
        action(menu, "Move down")->trigger();
        QCOMPARE(names(), "Object 2, Object 3, Object 1");
        action(menu, "Hide")->trigger();
        QVERIFY(!document().active().is_visible);
        action(menu, "Duplicate")->trigger();
        QCOMPARE(names(), "Object 2, Object 4, Object 3, Object 1");
        action(menu, "Remove")->trigger(); // of the object that the menu was made for
        QCOMPARE(names(), "Object 2, Object 4, Object 1");
        QVERIFY(action(menu, "Colour")->menu() != nullptr);
        action(menu, "Rename")->trigger();
        QVERIFY(rows().findChild<QLineEdit*>() != nullptr);
    }

    void the_menu_key_opens_it()
    {
        rows().setFocus();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1),
                                rows().viewport()->mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(rows().viewport(), &event);
        auto* menu = rows().findChild<QMenu*>();
        QVERIFY(menu != nullptr && menu->isVisible());
        menu->close();
    }

    void a_thumbnail_is_the_object_s_part_of_the_photo()
    {
        Raster<std::uint8_t> red(100, 80, 3);
        Raster<float> alpha(100, 80);
        for (int y = 0; y < 80; ++y)
            for (int x = 0; x < 100; ++x) {
                red.at(x, y, 0) = 200;
                alpha.at(x, y) = x >= 60 && x < 90 && y >= 20 && y < 40 ? 1.F : 0.F;
            }
        const auto photo =
            build_photo_pyramid(EngineColour{std::make_shared<const Pixels>(std::move(red))})
                .value();
        panel->show_matte(id(1), photo, build_alpha_pyramid(alpha, {100, 80}).value());
        const auto picture = row(1).data(ObjectModel::ThumbnailRole).value<QImage>();
        QVERIFY(!picture.isNull());
        QVERIFY(picture.width() > picture.height()); // the object's shape, not the photo's
        QCOMPARE(picture.pixelColor(picture.rect().center()), QColor(200, 0, 0));
        QVERIFY(row(0).data(ObjectModel::ThumbnailRole).value<QImage>().isNull());
        panel->show_matte(id(1), photo, nullptr);
        QVERIFY(row(1).data(ObjectModel::ThumbnailRole).value<QImage>().isNull());
    }

    void one_object_takes_one_row()
    {
        const int many = rows().sizeHint().height();
        document().go_to(0);
        QCOMPARE(rows().sizeHint().height(), many / 3);
    }

    void a_panel_that_goes_while_a_name_is_typed_gives_it_up()
    {
        rows().setFocus();
        QTest::keyClick(&rows(), Qt::Key_F2);
        QTest::keyClicks(rows().findChild<QLineEdit*>(), "Lion");
        panel.reset();
        QCOMPARE(QString::fromStdString(document().active().name), "Object 3");
        QCOMPARE(steps(), 2);
    }

    void without_a_photo_there_is_nothing()
    {
        document().set_photo(nullptr);
        QCOMPARE(rows().model()->rowCount(), 0);
        QVERIFY(!panel->isEnabled());
        rows().grab();
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::ObjectsPanelTest)
#include "tst_objects_panel.moc"
