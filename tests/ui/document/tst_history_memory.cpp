// What undo costs, counted by the bytes that operator new has handed out and not got back.
#include "document/brush.h"
#include "made_photo.h"
#include "ui/document/document.h"

#include <QTest>

#include <atomic>
#include <cstdlib>
#include <new>

namespace {

std::atomic<long long> live_bytes = 0;
constexpr std::size_t head = alignof(std::max_align_t); // before each block: its size

} // namespace

void* operator new(std::size_t size)
{
    auto* block = static_cast<char*>(std::malloc(size + head));
    if (block == nullptr)
        throw std::bad_alloc();
    *reinterpret_cast<std::size_t*>(block) = size;
    live_bytes += static_cast<long long>(size);
    return block + head;
}

void operator delete(void* pointer) noexcept
{
    if (pointer == nullptr)
        return;
    char* block = static_cast<char*>(pointer) - head;
    live_bytes -= static_cast<long long>(*reinterpret_cast<std::size_t*>(block));
    std::free(block);
}

void operator delete(void* pointer, std::size_t) noexcept
{
    operator delete(pointer);
}

namespace sdmatte::studio {
namespace {

constexpr int strokes = 40;
constexpr long long tile_bytes = sizeof(TileMask::Tile);

// A stroke within one tile, of many moves, as the brush tool paints it.
void stroke(Document& document, double x, double y)
{
    document.begin_gesture("Brush stroke");
    ObjectState state = document.state();
    for (int i = 0; i < 10; ++i) {
        paint_stroke(state.prompt, StrokeKind::Add, {.radius_px = 6}, {.x = x + 2.0 * i, .y = y},
                     {.x = x + 2.0 * i + 2, .y = y});
        document.update_gesture(state);
    }
    document.end_gesture();
}

long long bytes_of_strokes_on(int width, int height)
{
    Document document;
    document.set_photo(made_photo(width, height));
    const long long before = live_bytes;
    for (int i = 0; i < strokes; ++i)
        stroke(document, 40 + 256 * (i % 4), 20 + 5 * i);
    return live_bytes - before;
}

} // namespace

class HistoryMemoryTest : public QObject {
    Q_OBJECT

private slots:
    void a_stroke_costs_the_tiles_that_it_touched()
    {
        const long long bytes = bytes_of_strokes_on(1024, 256);
        QVERIFY2(bytes >= strokes * tile_bytes, "every step has its tile");
        QVERIFY2(bytes < strokes * tile_bytes * 11 / 10, qPrintable(QString::number(bytes)));
    }

    // 24 MP has 384 tiles: copies would take 384 times as much.
    void the_photo_s_size_hardly_matters()
    {
        const long long bytes = bytes_of_strokes_on(6000, 4000);
        QVERIFY2(bytes < strokes * tile_bytes * 3 / 2, qPrintable(QString::number(bytes)));
    }

    void steps_that_paint_nothing_hold_no_tiles()
    {
        Document document;
        document.set_photo(made_photo(6000, 4000));
        stroke(document, 40, 20);
        const long long before = live_bytes;
        for (int i = 0; i < 1000; ++i) {
            ObjectState state = document.state();
            state.prompt.points = {{i, i, true}};
            document.edit("Move point", state);
        }
        const long long bytes = live_bytes - before;
        QVERIFY2(bytes < 1000 * 2048, qPrintable(QString::number(bytes)));
    }

    void undone_and_overwritten_steps_give_their_tiles_back()
    {
        Document document;
        document.set_photo(made_photo(1024, 256));
        const long long before = live_bytes;
        for (int i = 0; i < strokes; ++i)
            stroke(document, 40, 20 + 5 * i);
        document.go_to(0);
        ObjectState state = document.state();
        state.prompt.points = {{1, 1, true}};
        document.edit("Add point", state);
        const long long bytes = live_bytes - before;
        QVERIFY2(bytes < tile_bytes, qPrintable(QString::number(bytes)));
    }
};

} // namespace sdmatte::studio

QTEST_GUILESS_MAIN(sdmatte::studio::HistoryMemoryTest)
#include "tst_history_memory.moc"
