#include "ui/panels/cut_out_handle.h"

#include <QDrag>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

namespace sdmatte::studio {
namespace {

QImage picture()
{
    QImage made(40, 30, QImage::Format_ARGB32_Premultiplied);
    made.fill(Qt::red);
    return made;
}

std::unique_ptr<QMimeData> words()
{
    auto data = std::make_unique<QMimeData>();
    data->setText("carried");
    return data;
}

void drag_out(CutOutHandle& handle)
{
    QTest::mousePress(&handle, Qt::LeftButton, {}, {20, 20});
    QTest::mouseMove(&handle, {30, 24});
    QTest::mouseMove(&handle, {80, 40});
}

// Drags that were run, and what they carried.
struct Dragged {
    explicit Dragged(CutOutHandle& handle)
    {
        handle.set_runner([this](QDrag& drag) {
            texts.push_back(drag.mimeData()->text());
            has_picture = !drag.pixmap().isNull();
        });
    }
    QStringList texts;
    bool has_picture = false;
};

} // namespace

class CutOutHandleTest : public QObject {
    Q_OBJECT

private slots:
    void a_drag_carries_what_is_there()
    {
        CutOutHandle handle;
        Dragged dragged(handle);
        handle.resize(200, 52);
        handle.show();
        handle.set_picture(picture());
        handle.set_data(words);
        drag_out(handle);
        QCOMPARE(dragged.texts, QStringList("carried"));
        QVERIFY(dragged.has_picture);
    }

    void a_click_is_no_drag()
    {
        CutOutHandle handle;
        const Dragged dragged(handle);
        handle.resize(200, 52);
        handle.show();
        handle.set_picture(picture());
        handle.set_data(words);
        QTest::mousePress(&handle, Qt::LeftButton, {}, {20, 20});
        QTest::mouseMove(&handle, {22, 21});
        QTest::mouseRelease(&handle, Qt::LeftButton, {}, {22, 21});
        QVERIFY(dragged.texts.isEmpty());
    }

    void a_drag_waits_for_its_file_as_long_as_the_button_is_held()
    {
        CutOutHandle handle;
        const Dragged dragged(handle);
        const QSignalSpy pressed(&handle, &CutOutHandle::pressed);
        handle.resize(200, 52);
        handle.show();
        handle.set_picture(picture());
        drag_out(handle);
        QCOMPARE(pressed.size(), 1);
        QVERIFY(dragged.texts.isEmpty());
        handle.set_data(words); // it is there now
        QCOMPARE(dragged.texts.size(), 1);

        handle.set_data(nullptr);
        drag_out(handle);
        QTest::mouseRelease(&handle, Qt::LeftButton, {}, {80, 40});
        handle.set_data(words);
        QCOMPARE(dragged.texts.size(), 1); // too late
    }

    void without_a_cut_out_there_is_nothing_to_drag()
    {
        CutOutHandle handle;
        const Dragged dragged(handle);
        handle.resize(200, 52);
        handle.show();
        handle.set_data(words);
        QVERIFY(!handle.isEnabled());
        drag_out(handle);
        QVERIFY(dragged.texts.isEmpty());
    }

    void the_keyboard_copies_instead()
    {
        CutOutHandle handle;
        const QSignalSpy copies(&handle, &CutOutHandle::copy_requested);
        handle.show();
        handle.set_picture(picture());
        QTest::keyClick(&handle, Qt::Key_Return);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(handle.focusPolicy(), Qt::TabFocus);
        QVERIFY(!handle.accessibleName().isEmpty());
        QVERIFY(handle.toolTip().endsWith('.'));
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::CutOutHandleTest)
#include "tst_cut_out_handle.moc"
