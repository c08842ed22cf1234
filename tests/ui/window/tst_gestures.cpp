// A thousand things at random, as a child at the keyboard would do them.
#include "studio.h"

#include <QRandomGenerator>

namespace sdmatte::studio {

class GesturesTest : public QObject {
    Q_OBJECT

private slots:
    void a_thousand_random_gestures_do_no_harm()
    {
        constexpr quint32 seed = 20240607;
        random_ = QRandomGenerator(seed);
        Studio studio;
        QImage picture(240, 160, QImage::Format_RGB32);
        for (int y = 0; y < picture.height(); ++y)
            for (int x = 0; x < picture.width(); ++x)
                picture.setPixel(x, y,
                                 (x - 120) * (x - 120) + (y - 80) * (y - 80) < 2500
                                     ? qRgb(220, 120 + x % 40, 60)
                                     : qRgb(40, 90 + y % 30, 50));
        QVERIFY(picture.save(studio.file("photo.png")));
        studio->open_files({studio.file("photo.png")});
        QTRY_VERIFY_WITH_TIMEOUT(studio->document().photo() != nullptr, patience_ms);
        studio->canvas().fit();
        studio->canvas().set_zoom(3);

        for (int i = 0; i < 1000; ++i) {
            act(studio);
            QVERIFY2(studio->document().photo() != nullptr, qPrintable(QString::number(i)));
            if (i % 8 == 0)
                QTest::qWait(1 + random_.bounded(12));
        }
        // And after all that it still works.
        studio->chrome().actions.clear_prompts->trigger();
        studio->tools().activate(ToolKind::Box);
        studio->canvas().fit();
        studio.drag({60, 20}, {180, 140});
        QTRY_VERIFY_WITH_TIMEOUT(studio.has_exact_matte(), patience_ms);
    }

private:
    QPoint anywhere(const Studio& studio)
    {
        const QSize size = const_cast<Studio&>(studio)->canvas().size();
        return {random_.bounded(-20, size.width() + 20), random_.bounded(-20, size.height() + 20)};
    }

    void act(Studio& studio)
    {
        Canvas* canvas = &studio->canvas();
        const Qt::MouseButton buttons[]{Qt::LeftButton, Qt::LeftButton, Qt::RightButton,
                                        Qt::MiddleButton};
        const Qt::KeyboardModifiers modifiers[]{{}, {}, Qt::ShiftModifier, Qt::AltModifier};
        const auto button = buttons[random_.bounded(4)];
        const auto modifier = modifiers[random_.bounded(4)];
        switch (random_.bounded(9)) {
        case 0:
        case 1: QTest::mouseClick(canvas, button, modifier, anywhere(studio)); break;
        case 2:
        case 3: {
            QTest::mousePress(canvas, button, modifier, anywhere(studio));
            for (int i = random_.bounded(6); i > 0; --i)
                QTest::mouseMove(canvas, anywhere(studio));
            if (random_.bounded(4) == 0) // something happens in the middle of a gesture
                act_on_a_command(studio);
            QTest::mouseRelease(canvas, button, modifier, anywhere(studio));
            break;
        }
        case 4: QTest::mouseMove(canvas, anywhere(studio)); break;
        case 5: QTest::mouseDClick(canvas, button, modifier, anywhere(studio)); break;
        case 6: wheel(*canvas); break;
        default: act_on_a_command(studio);
        }
    }

    void act_on_a_command(Studio& studio)
    {
        const Actions& a = studio->chrome().actions;
        const QList<QAction*> commands{
            a.undo,        a.undo,         a.redo,      a.next_view,     a.zoom_in,
            a.zoom_out,    a.fit,          a.full_size, a.clear_prompts, a.swap_strokes,
            a.see_through, a.refine_again, a.stop,      a.reset_edge,    a.smaller,
            a.larger,      a.softer,       a.harder,    a.remove_hovered};
        const qsizetype place =
            random_.bounded(int(commands.size() + studio->chrome().tools.size()));
        if (place < commands.size())
            commands[place]->trigger();
        else
            studio->chrome().tools[place - commands.size()]->trigger();
    }

    void wheel(Canvas& canvas)
    {
        const QPointF place = canvas.rect().center();
        QWheelEvent event(place, canvas.mapToGlobal(place), {}, {0, 120 * random_.bounded(-3, 4)},
                          Qt::NoButton, {}, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&canvas, &event);
    }

    QRandomGenerator random_;
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::GesturesTest)
#include "tst_gestures.moc"
