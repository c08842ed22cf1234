#include "ui/panels/coordinates.h"

#include <QTest>

namespace sdmatte::studio {
namespace {

const QSize photo(200, 100);

} // namespace

class CoordinatesTest : public QObject {
    Q_OBJECT

private slots:
    void what_is_shown_can_be_typed()
    {
        const Point point{199, 99, false};
        const auto typed = typed_point(coordinates_of(point), {0, 0, false}, photo);
        QVERIFY(std::get<Point>(typed) == point);
        const Box box{0, 0, 200, 100};
        QVERIFY(std::get<Box>(typed_box(coordinates_of(box), photo)) == box);
        QCOMPARE(coordinates_of(Box{1, 2, 3, 4}), QString("1, 2, 3, 4"));
    }

    void commas_and_spaces_both_separate()
    {
        for (const char* text :
             {"12,34", " 12 34 ", "12;34", "12 ,  34", "12\uff0c34", "12\u3001 34"})
            QVERIFY(std::get<Point>(typed_point(text, {}, photo)) == (Point{12, 34, true}));
    }

    void what_is_no_point_says_why()
    {
        for (const char* text :
             {"", "12", "1,2,3", "a, b", "1.5, 2", "200, 5", "5, 100", "-1, 5", "99999999999, 1"}) {
            const auto typed = typed_point(text, {}, photo);
            QVERIFY2(std::holds_alternative<CoordinateError>(typed), text);
            QVERIFY(std::get<CoordinateError>(typed).sentence.endsWith('.'));
        }
    }

    void what_is_no_box_says_why()
    {
        for (const char* text : {"", "1, 2, 3", "5, 5, 5, 9", "9, 5, 5, 9", "0, 0, 201, 100",
                                 "0, 0, 200, 101", "-1, 0, 5, 5", "a, b, c, d"}) {
            const auto typed = typed_box(text, photo);
            QVERIFY2(std::holds_alternative<CoordinateError>(typed), text);
            QVERIFY(std::get<CoordinateError>(typed).sentence.endsWith('.'));
        }
    }
};

} // namespace sdmatte::studio

QTEST_MAIN(sdmatte::studio::CoordinatesTest)
#include "tst_coordinates.moc"
