#include "mouse.h"
#include "ui/panels/labelled_slider.h"
#include "ui/panels/value_field.h"

#include <QLabel>
#include <QSignalSpy>

namespace sdmatte::studio {

class LabelledSliderTest : public QObject {
    Q_OBJECT

    std::unique_ptr<LabelledSlider> slider;
    std::unique_ptr<QSignalSpy> started, dragged, ended, changed;

private slots:
    void init()
    {
        slider = std::make_unique<LabelledSlider>("Feather", "Softens the edge.",
                                                  SliderScale{.least = 0,
                                                              .greatest = 50,
                                                              .start = 2,
                                                              .step = 0.5,
                                                              .decimals = 1,
                                                              .unit = " px",
                                                              .zero_word = "Off"});
        slider->resize(300, 28);
        slider->show();
        slider->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(slider.get()));
        started = std::make_unique<QSignalSpy>(slider.get(), &LabelledSlider::drag_started);
        dragged = std::make_unique<QSignalSpy>(slider.get(), &LabelledSlider::dragged);
        ended = std::make_unique<QSignalSpy>(slider.get(), &LabelledSlider::drag_ended);
        changed = std::make_unique<QSignalSpy>(slider.get(), &LabelledSlider::changed);
    }

    void it_starts_at_its_start_and_says_nothing_when_told()
    {
        QCOMPARE(slider->value(), 2.0);
        slider->set_value(10);
        QCOMPARE(slider->field().text(), QString("10.0 px"));
        QCOMPARE(slider->slider().value(), 200);
        slider->set_value(0);
        QCOMPARE(slider->field().text(), QString("Off"));
        QCOMPARE(dragged->count() + changed->count() + started->count(), 0);
    }

    void a_drag_of_the_handle_is_told_as_one_drag()
    {
        ValueSlider& line = slider->slider();
        drag(line, handle_at(line, line.value()), handle_at(line, 500));
        QCOMPARE(started->count(), 1);
        QCOMPARE(ended->count(), 1);
        QVERIFY(dragged->count() > 2);
        QCOMPARE(changed->count(), 0);
        QVERIFY(std::abs(slider->value() - 25) < 1);
        QCOMPARE(slider->field().value(), slider->value());
    }

    void a_press_on_the_handle_does_not_move_it()
    {
        ValueSlider& line = slider->slider();
        QTest::mouseClick(&line, Qt::LeftButton, {}, handle_at(line, line.value()) + QPoint(4, 0));
        QCOMPARE(slider->value(), 2.0);
        QCOMPARE(dragged->count(), 0);
    }

    void a_press_beside_the_handle_brings_it_there()
    {
        ValueSlider& line = slider->slider();
        QTest::mouseClick(&line, Qt::LeftButton, {}, handle_at(line, 800));
        QVERIFY(std::abs(slider->value() - 40) < 1);
        QCOMPARE(started->count(), 1);
        QCOMPARE(ended->count(), 1);
    }

    void only_the_left_button_drags()
    {
        ValueSlider& line = slider->slider();
        QTest::mouseClick(&line, Qt::RightButton, {}, handle_at(line, 800));
        QCOMPARE(slider->value(), 2.0);
        QCOMPARE(started->count(), 0);
    }

    void a_typed_number_is_one_change_without_a_series()
    {
        type_into(slider->field(), "12.5");
        QCOMPARE(slider->value(), 12.5);
        QCOMPARE(changed->count(), 1);
        QCOMPARE(changed->at(0).at(0).toDouble(), 12.5);
        QCOMPARE(changed->at(0).at(1).toInt(), -1);
        QVERIFY(!slider->field().hasFocus()); // the keys are the tools' again
    }

    void rubbish_cannot_be_typed()
    {
        type_into(slider->field(), "abc");
        QCOMPARE(slider->value(), 2.0);
        type_into(slider->field(), "999");
        QVERIFY(slider->value() <= 50);
    }

    void escape_forgets_what_was_being_typed()
    {
        auto* line = slider->field().findChild<QLineEdit*>();
        slider->field().setFocus();
        line->selectAll();
        QTest::keyClicks(line, "33");
        QTest::keyClick(&slider->field(), Qt::Key_Escape);
        QCOMPARE(slider->value(), 2.0);
        QCOMPARE(slider->field().text(), QString("2.0 px"));
        QCOMPARE(changed->count(), 0);
    }

    void the_notches_of_a_wheel_are_one_series()
    {
        for (int i = 0; i < 3; ++i)
            turn_wheel(slider->slider(), 120);
        turn_wheel(slider->field(), -120);
        QCOMPARE(slider->value(), 3.0);
        QCOMPARE(changed->count(), 4);
        const int series = changed->at(0).at(1).toInt();
        QVERIFY(series >= 0);
        for (const auto& each : *changed)
            QCOMPARE(each.at(1).toInt(), series);
    }

    void parts_of_a_notch_add_up()
    {
        for (int i = 0; i < 8; ++i)
            turn_wheel(slider->slider(), 15);
        QCOMPARE(slider->value(), 2.5);
    }

    void two_sliders_never_share_a_series()
    {
        LabelledSlider other("Other", "Does the same.", {.unit = {}, .zero_word = {}});
        QSignalSpy other_changed(&other, &LabelledSlider::changed);
        turn_wheel(slider->slider(), 120);
        turn_wheel(other.slider(), 120);
        QVERIFY(changed->at(0).at(1).toInt() != other_changed.at(0).at(1).toInt());
    }

    void arrow_keys_step_and_end_at_the_ends()
    {
        slider->slider().setFocus();
        QTest::keyClick(&slider->slider(), Qt::Key_Right);
        QCOMPARE(slider->value(), 2.5);
        QTest::keyClick(&slider->slider(), Qt::Key_Down);
        QTest::keyClick(&slider->slider(), Qt::Key_PageUp);
        QCOMPARE(slider->value(), 7.0);
        QTest::keyClick(&slider->slider(), Qt::Key_Home);
        QCOMPARE(slider->value(), 0.0);
        const int before = changed->count();
        QTest::keyClick(&slider->slider(), Qt::Key_Left);
        QCOMPARE(changed->count(), before);
        QTest::keyClick(&slider->slider(), Qt::Key_End);
        QCOMPARE(slider->value(), 50.0);
    }

    void a_double_click_resets_wherever_it_is()
    {
        auto* label = slider->findChild<QLabel*>();
        auto* line = slider->field().findChild<QLineEdit*>();
        for (QWidget* part : {static_cast<QWidget*>(label), static_cast<QWidget*>(line),
                              static_cast<QWidget*>(&slider->slider())}) {
            slider->set_value(30);
            changed->clear();
            QTest::mouseDClick(part, Qt::LeftButton, {},
                               part == &slider->slider() ? handle_at(slider->slider(), 600)
                                                         : QPoint(10, 10));
            QCOMPARE(slider->value(), 2.0);
            QCOMPARE(changed->count(), 1);
            QCOMPARE(changed->at(0).at(1).toInt(), -1);
        }
    }

    void a_field_can_be_dragged_sideways()
    {
        auto* line = slider->field().findChild<QLineEdit*>();
        slider->setFocus();
        drag(*line, {10, 10}, {50, 10});
        QCOMPARE(started->count(), 1);
        QCOMPARE(ended->count(), 1);
        QCOMPARE(slider->value(), 12.0); // 40 pixels of 5 positions, of 1000 to 50
        QCOMPARE(slider->slider().value(), 240);
    }

    void a_disabled_one_does_nothing()
    {
        slider->setEnabled(false);
        turn_wheel(slider->slider(), 120);
        QTest::mouseDClick(slider->findChild<QLabel*>(), Qt::LeftButton);
        QCOMPARE(slider->value(), 2.0);
        QCOMPARE(changed->count(), 0);
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::LabelledSliderTest)
#include "tst_labelled_slider.moc"
