// How long an artist waits for the first overlay after a click, with a network as the exact engine
// and the classical one for previews, as the studio has them; and how long the window is deaf.
//   bench_first_overlay MODEL.safetensors [SIDE [MEGAPIXELS [CLICKS]]]
// Run it without a display: QT_QPA_PLATFORM=offscreen.
#include "watchdog.h"

#include "base/process.h"
#include "image/sample.h"
#include "matting/classical/classical_engine.h"
#include "matting/sdmatte/sdmatte_engine.h"
#include "ui/canvas/photo_pyramid.h"
#include "ui/window/matte_flow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <ctime>

#include <cmath>
#include <cstdio>

namespace sdmatte::studio {
namespace {

constexpr int patience_ms = 600'000;

OpenedPhoto sample_photo(double megapixels)
{
    const double unit = std::sqrt(megapixels * 1e6 / 6);
    Sample sample = make_sample(int(3 * unit), int(2 * unit), 1).value();
    auto photo = std::make_shared<OpenPhoto>();
    photo->title = "Sample";
    photo->image.colour = std::make_shared<const Pixels>(std::move(sample.colour));
    photo->colour = EngineColour{.pixels = photo->image.colour};
    return {.photo = photo, .pyramid = build_photo_pyramid(photo->colour).value()};
}

struct Window {
    Document document;
    Canvas canvas;
    MatteFlow mattes;

    explicit Window(std::shared_ptr<Engine> exact)
        : mattes({.exact = std::move(exact), .preview = make_classical_engine()}, document, canvas)
    {
        canvas.resize(1600, 1000);
        canvas.show();
    }

    [[nodiscard]] InferencePhase phase() { return mattes.service().state().phase; }
};

// Counts what each event costs the UI thread of the processor, whoever else wants it.
class TimedApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override
    {
        const QString name = QString("%1, event %2")
                                 .arg(receiver->metaObject()->className())
                                 .arg(int(event->type()));
        const double before = cpu_ms();
        const double inner = std::exchange(inner_ms_, 0);
        const bool result = QApplication::notify(receiver, event);
        const double took = cpu_ms() - before;
        if (took - inner_ms_ > longest_ms_) {
            longest_ms_ = took - inner_ms_;
            longest_ = name;
        }
        inner_ms_ = inner + took;
        return result;
    }

    // The longest since the last call.
    static std::pair<double, QString> take_longest()
    {
        return {std::exchange(longest_ms_, 0), longest_};
    }

private:
    static double cpu_ms()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    static inline double longest_ms_ = 0;
    static inline double inner_ms_ = 0; // of events within this one
    static inline QString longest_;
};

struct Click {
    double preview_ms = 0; // until the preview's alpha is in the document
    double overlay_ms = 0; // until the canvas has painted it
};

// As a program's own loop: QTest's waiting sleeps between events, and would count as deafness.
void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

template <class Condition>
bool waits_for(const Condition& condition)
{
    QElapsedTimer clock;
    clock.start();
    while (!condition() && clock.elapsed() < patience_ms)
        wait(20);
    return condition();
}

// A click on the photo: the n-th of its kind, at another place each time.
Click click(Window& window, int number)
{
    const auto before = window.canvas.scene().alpha;
    ObjectState state = window.document.state();
    const Image& image = window.document.photo()->image;
    state.prompt.points = {{.x = image.width() / 2 + 40 * number, .y = image.height() / 2}};
    QElapsedTimer clock;
    clock.start();
    Click result;
    window.document.edit("click", state);
    const auto elapsed = [&] { return double(clock.nsecsElapsed()) / 1e6; };
    const quint64 asked = window.document.generation();
    const auto has_alpha = [&] {
        if (result.preview_ms == 0 && window.document.matte().generation == asked)
            result.preview_ms = elapsed();
        return window.canvas.scene().alpha != before;
    };
    while (!has_alpha() && elapsed() < patience_ms)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents);
    window.canvas.repaint();
    result.overlay_ms = elapsed();
    return result;
}

void print(const char* when, std::vector<Click> clicks, std::vector<double> deaf)
{
    std::ranges::sort(clicks, {}, &Click::overlay_ms);
    const Click& middle = clicks[clicks.size() / 2];
    std::printf("%-36s %4zu %9.0f %9.0f %9.0f %11.1f\n", when, clicks.size(), middle.preview_ms,
                middle.overlay_ms, clicks.back().overlay_ms, deaf.empty() ? 0 : deaf.back());
    std::fflush(stdout);
}

void print_longest_event()
{
    const auto [milliseconds, name] = TimedApplication::take_longest();
    std::printf("    the longest event took the UI thread %.1f ms of the processor (%s)\n",
                milliseconds, qPrintable(name));
    std::fflush(stdout);
}

int measure(const char* model, int side, double megapixels, int clicks)
{
    auto engine = make_sdmatte_engine({.model = model, .side = side, .warms_up = true}, {});
    if (!engine) {
        std::fprintf(stderr, "%s\n", engine.error().sentence.c_str());
        return 1;
    }
    const OpenedPhoto photo = sample_photo(megapixels);
    Window window(*std::move(engine));
    TimedApplication::take_longest();
    std::printf("%d x %d photo, side %d; milliseconds\n", photo.photo->image.width(),
                photo.photo->image.height(), side);
    std::printf("%-36s %4s %9s %9s %9s %11s\n", "a click", "n", "preview", "overlay", "slowest",
                "window deaf");

    std::vector<Click> encoding;
    std::vector<double> deaf;
    for (int i = 0; i < clicks; ++i) {
        const Watchdog watchdog;
        window.mattes.open(photo);
        wait(150); // in the middle of it
        if (window.phase() != InferencePhase::Opening)
            std::puts("(the photo was encoded before the click)");
        encoding.push_back(click(window, 0));
        std::ranges::copy(watchdog.answers(), std::back_inserter(deaf));
    }
    std::ranges::sort(deaf);
    print("while the photo is being encoded", encoding, deaf);
    print_longest_event();

    // With the matte's colours, which come last.
    const auto is_at_rest = [&] {
        return window.phase() == InferencePhase::Ready && window.document.has_exact_matte()
               && window.canvas.scene().foreground != nullptr;
    };
    std::vector<Click> resting;
    std::vector<Click> refining;
    deaf.clear();
    {
        const Watchdog watchdog;
        for (int i = 0; i < clicks; ++i) {
            if (!waits_for(is_at_rest))
                return 1;
            wait(200);
            resting.push_back(click(window, 2 * i + 1));
            wait(300); // the network is at work
            refining.push_back(click(window, 2 * i + 2));
        }
        deaf = watchdog.answers();
    }
    print("while the network rests", resting, deaf);
    print("while the network refines", refining, deaf);
    print_longest_event();
    window.mattes.close();
    return 0;
}

} // namespace
} // namespace sdmatte::studio

int main(int argc, char** argv)
{
    sdmatte::start_again_with("OMP_WAIT_POLICY", "passive", argv); // as the studio
    const sdmatte::studio::TimedApplication application(argc, argv);
    const auto number = [&](int i, double otherwise) {
        return argc > i ? std::strtod(argv[i], nullptr) : otherwise;
    };
    if (argc < 2) {
        std::fputs("usage: bench_first_overlay MODEL [SIDE [MEGAPIXELS [CLICKS]]]\n", stderr);
        return 2;
    }
    return sdmatte::studio::measure(argv[1], int(number(2, 512)), number(3, 24), int(number(4, 7)));
}
