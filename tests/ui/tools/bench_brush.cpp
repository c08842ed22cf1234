// Milliseconds from a mouse event of a brush stroke until its pixels are painted.
// Usage: QT_QPA_PLATFORM=offscreen bench_brush [megapixels] [width] [height]
#include "image/sample.h"
#include "ui/canvas/canvas.h"
#include "ui/tools/tool_set.h"

#include <QApplication>
#include <QMouseEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace sdmatte::studio {
namespace {

class PaintWatch : public QObject {
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        has_painted = has_painted || event->type() == QEvent::Paint;
        return false;
    }
    bool has_painted = false;
};

class Desk {
public:
    Desk(double megapixels, QSize window)
    {
        const double side = std::sqrt(megapixels * 1e6 / 6);
        Sample sample =
            make_sample(static_cast<int>(3 * side), static_cast<int>(2 * side), 1).value();
        auto photo = std::make_shared<OpenPhoto>();
        photo->image.colour = std::make_shared<const Pixels>(std::move(sample.colour));
        photo->colour.pixels = photo->image.colour;
        document_.set_photo(photo);
        canvas_.resize(window);
        canvas_.set_photo(build_photo_pyramid(photo->colour).value());
        canvas_.set_alpha(
            build_alpha_pyramid(sample.alpha, {photo->image.width(), photo->image.height()})
                .value());
        QObject::connect(&tools_, &ToolSet::repaint_needed, &canvas_, &Canvas::update_tool);
        QObject::connect(&tools_, &ToolSet::repaint_needed_in, &canvas_, &Canvas::update_tool_in);
        tools_.activate(ToolKind::Brush);
        canvas_.set_tool(&tools_.active());
        canvas_.installEventFilter(&watch_);
        canvas_.show();
        QApplication::processEvents();
    }
    ~Desk() { canvas_.set_tool(nullptr); }

    // A wavy stroke over the whole window.
    void measure(double zoom, double diameter_on_screen)
    {
        if (zoom > 0)
            canvas_.set_zoom(zoom);
        else
            canvas_.fit();
        tools_.set_brush({.radius_px = diameter_on_screen / canvas_.view().scale / 2});
        QApplication::processEvents();
        std::vector<double> times;
        constexpr int moves = 300;
        for (int i = 0; i <= moves; ++i) {
            const double t = static_cast<double>(i) / moves;
            const QPointF at(canvas_.width() * (0.05 + 0.9 * t),
                             canvas_.height() * (0.5 + 0.4 * std::sin(25 * t)));
            times.push_back(event(i == 0 ? QEvent::MouseButtonPress : QEvent::MouseMove, at));
        }
        event(QEvent::MouseButtonRelease, {10, 10});
        const double undo = milliseconds([this] { document_.undo_stack().undo(); });
        std::ranges::sort(times);
        std::printf("%7.1f %% %6.0f px  median %5.1f  99 %% %5.1f  most %5.1f   undo %5.1f\n",
                    100 * canvas_.zoom(), diameter_on_screen, times[moves / 2],
                    times[moves * 99 / 100], times.back(), undo);
    }

private:
    template <class Work>
    double milliseconds(const Work& work)
    {
        watch_.has_painted = false;
        const auto start = std::chrono::steady_clock::now();
        work();
        while (!watch_.has_painted)
            QApplication::processEvents();
        const std::chrono::duration<double, std::milli> time =
            std::chrono::steady_clock::now() - start;
        return time.count();
    }

    double event(QEvent::Type type, QPointF at)
    {
        return milliseconds([&] {
            QMouseEvent event(type, at, canvas_.mapToGlobal(at),
                              type == QEvent::MouseMove ? Qt::NoButton : Qt::LeftButton,
                              type == QEvent::MouseButtonRelease ? Qt::NoButton : Qt::LeftButton,
                              {});
            QApplication::sendEvent(&canvas_, &event);
        });
    }

    Document document_;
    ToolSet tools_{document_};
    Canvas canvas_{nullptr, CompositorChoice::Raster};
    PaintWatch watch_;
};

} // namespace
} // namespace sdmatte::studio

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const auto number = [&](int i, double otherwise) {
        return argc > i ? std::strtod(argv[i], nullptr) : otherwise;
    };
    const QSize window(static_cast<int>(number(2, 1920)), static_cast<int>(number(3, 1080)));
    std::printf("%.0f MP, %d x %d window, raster; ms from event to pixels\n", number(1, 24),
                window.width(), window.height());
    sdmatte::studio::Desk desk(number(1, 24), window);
    for (const double zoom : {0.0, 0.5, 1.0, 4.0})
        for (const double diameter : {20.0, 100.0, 400.0})
            desk.measure(zoom, diameter);
    return 0;
}
