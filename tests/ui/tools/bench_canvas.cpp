// Milliseconds a frame of the canvas takes, and a pyramid its building.
// Usage: bench_canvas [MEGAPIXELS [WIDTH HEIGHT]...] [--views]
// Drives the widget by mouse and wheel: pan, zoom and a brush stroke, from the event to the painted
// frame, with the raster compositor. --views: a table of every view at some zooms instead,
// first plain, then in linear light.
#include "image/sample.h"
#include "matting/finish.h"
#include "ui/canvas/canvas.h"
#include "ui/canvas/derived_view.h"
#include "ui/canvas/navigation.h"
#include "ui/canvas/raster_compositor.h"
#include "ui/document/document.h"
#include "ui/tools/tool_set.h"

#include <QApplication>
#include <QColorSpace>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <vector>

namespace sdmatte::studio {
namespace {

using Clock = std::chrono::steady_clock;

double milliseconds_since(Clock::time_point start)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

// The median of some runs.
template <class Work>
double milliseconds(int runs, const Work& work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = Clock::now();
        work();
        times.push_back(milliseconds_since(start));
    }
    std::ranges::nth_element(times, times.begin() + runs / 2);
    return times[static_cast<std::size_t>(runs) / 2];
}

struct Opened {
    Size size;
    SharedPhoto photo;
    Scene scene;
};

Opened open(double megapixels)
{
    const double side = std::sqrt(megapixels * 1e6 / 6);
    const Size size{static_cast<int>(3 * side), static_cast<int>(2 * side)};
    Sample sample = make_sample(size.width, size.height, 1).value();
    OpenPhoto photo;
    photo.image.colour = std::make_shared<const Pixels>(std::move(sample.colour));
    photo.colour = {photo.image.colour};
    Opened opened{.size = size, .photo = std::make_shared<const OpenPhoto>(photo), .scene = {}};
    Scene& scene = opened.scene;
    std::printf("%d x %d photo\n", size.width, size.height);
    std::printf("photo pyramid %.0f ms\n",
                milliseconds(3, [&] { scene.photo = build_photo_pyramid(photo.colour).value(); }));
    const QByteArray icc = QColorSpace(QColorSpace::DisplayP3).iccProfile();
    const auto wide = std::make_shared<const std::vector<std::uint8_t>>(icc.begin(), icc.end());
    const DisplaySource on_wide_screen =
        display_source(photo.image, photo.colour, {.screen = wide});
    std::printf("photo pyramid for a screen of Display P3 %.0f ms\n",
                milliseconds(3, [&] { (void)build_photo_pyramid(on_wide_screen).value(); }));
    std::printf("alpha pyramid %.0f ms\n", milliseconds(3, [&] {
                    scene.alpha = build_alpha_pyramid(sample.alpha, size).value();
                }));
    // A stroke's worth of change.
    for (int y = size.height / 2; y < size.height / 2 + 200; ++y)
        std::fill(sample.alpha.row(y) + size.width / 2, sample.alpha.row(y) + size.width / 2 + 200,
                  0.5F);
    std::printf(
        "alpha pyramid, changed in 200 x 200 pixels %.0f ms\n", milliseconds(3, [&] {
            scene.previous_alpha =
                build_alpha_pyramid(sample.alpha, size, nullptr, {}, scene.alpha.get()).value();
        }));
    const auto estimated = finish_foreground(photo.image, sample.alpha, 1).value();
    const EngineColour colours{estimated};
    std::printf(
        "foreground pyramid %.0f ms\n", milliseconds(3, [&] {
            scene.foreground =
                build_foreground_pyramid(colours, *scene.alpha, {}, scene.photo.get()).value();
        }));
    const auto unshared = build_foreground_pyramid(colours, *scene.alpha).value();
    const auto bytes = [&](const SharedPhotoPyramid& foreground) {
        return static_cast<double>(
            tile_bytes({&scene.photo->levels, &foreground->levels, &scene.alpha->levels,
                        &scene.previous_alpha->levels}));
    };
    const double pixels = 1.0 * size.width * size.height;
    std::printf("memory of photo, foreground, alpha and the alpha before: %.0f MB, %.2f bytes a "
                "pixel of 7.5 allowed; if nothing of the foreground were shared: %.2f; of both 3 "
                "are the open photo's own\n",
                bytes(scene.foreground) / 1e6, bytes(scene.foreground) / pixels,
                bytes(unshared) / pixels);
    return opened;
}

// A canvas with a brush, and the times of its frames.
class Driver {
public:
    Driver(const Opened& opened, QSize window)
        : tools_(document_)
        , canvas_(nullptr, CompositorChoice::Raster)
    {
        canvas_.resize(window);
        canvas_.set_photo(opened.scene.photo);
        canvas_.set_alpha(opened.scene.alpha);
        canvas_.set_foreground(opened.scene.foreground);
        document_.set_photo(opened.photo);
        QObject::connect(&tools_, &ToolSet::repaint_needed, &canvas_, &Canvas::update_tool);
        tools_.activate(ToolKind::Brush);
        tools_.set_brush({.radius_px = 40, .hardness = 0.8});
        canvas_.set_tool(&tools_.active());
        canvas_.show();
        QCoreApplication::processEvents();
    }
    ~Driver() { canvas_.set_tool(nullptr); }

    void pan(double zoom)
    {
        canvas_.set_zoom(zoom);
        begin();
        QPointF at(canvas_.width() / 2.0, canvas_.height() / 2.0);
        mouse(QEvent::MouseButtonPress, at, Qt::MiddleButton);
        for (int i = 0; i < 200; ++i) {
            at += 12.0 * QPointF(std::cos(i * 0.07), std::sin(i * 0.11));
            mouse(QEvent::MouseMove, at, Qt::MiddleButton);
        }
        mouse(QEvent::MouseButtonRelease, at, Qt::MiddleButton);
        report(QStringLiteral("pan at %1 %").arg(100 * canvas_.zoom(), 0, 'f', 1));
    }

    void zoom_in_and_out()
    {
        canvas_.fit();
        begin();
        for (int i = 0; i < 160; ++i) {
            const QPointF at(canvas_.width() * (0.5 + 0.1 * std::sin(i * 0.3)),
                             canvas_.height() * (0.5 + 0.1 * std::cos(i * 0.2)));
            QWheelEvent event(at, at, {}, QPoint(0, i % 40 < 20 ? 120 : -120), Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            frame(event);
        }
        report("zoom");
    }

    void paint_a_stroke(double zoom)
    {
        canvas_.set_zoom(zoom);
        canvas_.repaint();
        begin();
        const QPointF middle(canvas_.width() / 2.0, canvas_.height() / 2.0);
        const auto at = [&](int i) {
            const double turn = i * std::numbers::pi / 60;
            return middle + (60 + 1.2 * i) * QPointF(std::cos(turn), std::sin(turn));
        };
        mouse(QEvent::MouseButtonPress, at(0), Qt::LeftButton);
        for (int i = 1; i < 200; ++i)
            mouse(QEvent::MouseMove, at(i), Qt::LeftButton);
        mouse(QEvent::MouseButtonRelease, at(200), Qt::LeftButton);
        report(QStringLiteral("brush stroke at %1 %").arg(100 * canvas_.zoom(), 0, 'f', 1));
    }

    Canvas& canvas() { return canvas_; }

private:
    void begin()
    {
        times_.clear();
        coarse_ = 0;
        canvas_.repaint();
    }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button)
    {
        const bool is_move = type == QEvent::MouseMove;
        const bool is_release = type == QEvent::MouseButtonRelease;
        QMouseEvent event(type, at, at, is_move ? Qt::NoButton : button,
                          is_release ? Qt::NoButton : Qt::MouseButtons(button), Qt::NoModifier);
        frame(event);
    }

    void frame(QEvent& event)
    {
        const auto start = Clock::now();
        QCoreApplication::sendEvent(&canvas_, &event);
        canvas_.repaint();
        times_.push_back(milliseconds_since(start));
        coarse_ += canvas_.shows_coarse_frame() ? 1 : 0;
        QCoreApplication::processEvents();
    }

    void report(const QString& what)
    {
        std::ranges::sort(times_);
        const auto at = [this](double share) {
            return times_[static_cast<std::size_t>(share * static_cast<double>(times_.size() - 1))];
        };
        std::printf("%-24s %6zu %8.1f %8.1f %8.1f %6d\n", qPrintable(what), times_.size(), at(0.5),
                    at(0.99), times_.back(), coarse_);
        std::fflush(stdout);
    }

    Document document_;
    ToolSet tools_;
    Canvas canvas_;
    std::vector<double> times_;
    int coarse_ = 0; // of the frames
};

void drive(const Opened& opened, QSize window)
{
    for (const auto& [mode, name] :
         {std::pair{ViewMode::Overlay, "overlay"}, std::pair{ViewMode::CutOut, "cut-out"}}) {
        std::printf("\n%d x %d window, %s\n%-24s %6s %8s %8s %8s %6s\n", window.width(),
                    window.height(), name, "", "frames", "median", "99 %", "most", "coarse");
        Driver driver(opened, window);
        driver.canvas().set_view_mode(mode);
        driver.pan(1);
        driver.pan(0.4);
        driver.zoom_in_and_out();
        driver.paint_a_stroke(0.5);
        driver.paint_a_stroke(2);
    }
}

void tabulate(Opened& opened, QSize window, bool blends_light)
{
    constexpr std::array names{"overlay", "black",     "white",  "colour",   "picture",
                               "cut-out", "alpha",     "trimap", "original", "wipe",
                               "edge",    "certainty", "network"};
    std::printf("\n%d x %d window%s\n%-9s", window.width(), window.height(),
                blends_light ? ", linear light" : "", "zoom");
    for (const char* name : names)
        std::printf(" %9s", name);
    Scene& scene = opened.scene;
    scene.previous_alpha.reset();
    scene.blends_light = blends_light;
    scene.backdrop = scene.photo;
    const double fit = fitted(opened.size, window, 1).scale;
    for (const double scale : {fit, 0.13, 0.26, 0.5, 0.51, 0.75, 1.0, 1.5, 2.0, 8.0}) {
        const ViewTransform view =
            centred_on({.scale = scale, .origin = {}},
                       {opened.size.width / 2.0, opened.size.height / 2.0}, window);
        std::printf("\n%7.1f %%", 100 * scale);
        for (const ViewMode mode : view_modes) {
            scene.mode = mode;
            scene.derived_of = mode;
            scene.derived = is_derived(mode) ? derive(mode, *scene.alpha).value() : nullptr;
            std::printf(" %9.1f", milliseconds(9, [&] { (void)compose(scene, view, window, 1); }));
        }
    }
    std::printf("\n");
}

} // namespace
} // namespace sdmatte::studio

int main(int argc, char** argv)
{
    using namespace sdmatte::studio;
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const bool tabulates = arguments.removeAll("--views") > 0;
    Opened opened = open(arguments.isEmpty() ? 24 : arguments.takeFirst().toDouble());
    if (arguments.size() < 2)
        arguments = {"1920", "1080"};
    for (qsizetype i = 0; i + 1 < arguments.size(); i += 2) {
        const QSize window(arguments[i].toInt(), arguments[i + 1].toInt());
        if (!tabulates)
            drive(opened, window);
        for (const bool blends_light : {false, true})
            if (tabulates)
                tabulate(opened, window, blends_light);
    }
    return 0;
}
