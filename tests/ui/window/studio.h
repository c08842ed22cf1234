// The real window with settings of its own, and the gestures of a person in front of it.
#pragma once

#include "matting/classical/classical_engine.h"
#include "ui/window/main_window.h"

#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace sdmatte::studio {

constexpr int patience_ms = 300'000; // for engines on a busy machine, under sanitizers
                                     // engines on a busy machine, under sanitizers

class Studio {
public:
    explicit Studio(QSize size = {1280, 860}, Engines engines = classical())
    {
        QStandardPaths::setTestModeEnabled(true);
        open_again(size, std::move(engines));
    }

    void open_again(QSize size = {1280, 860}, Engines engines = classical())
    {
        window_ = std::make_unique<MainWindow>(settings_file(), std::move(engines));
        window_->resize(size);
        window_->show();
        QTest::qWait(1);
    }

    static Engines classical()
    {
        const std::shared_ptr<Engine> engine = make_classical_engine();
        return {.exact = engine, .preview = engine};
    }

    MainWindow* operator->() { return window_.get(); }
    MainWindow& operator*() { return *window_; }
    void close() { window_.reset(); }
    [[nodiscard]] bool is_open() const { return window_ != nullptr; }

    [[nodiscard]] QString settings_file() const { return folder_.filePath("settings.ini"); }
    [[nodiscard]] QString file(const QString& name) const { return folder_.filePath(name); }

    void open_sample()
    {
        window_->chrome().actions.open_sample->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window_->document().photo() != nullptr, patience_ms);
    }

    [[nodiscard]] QPoint at(QPointF photo) const
    {
        return window_->canvas().view().to_widget(photo).toPoint();
    }

    void drag(QPointF from, QPointF to, Qt::MouseButton button = Qt::LeftButton)
    {
        Canvas* canvas = &window_->canvas();
        QTest::mousePress(canvas, button, {}, at(from));
        for (int i = 1; i <= 4; ++i)
            QTest::mouseMove(canvas, at(from + (to - from) * i / 4));
        QTest::mouseRelease(canvas, button, {}, at(to));
    }

    void click(QPointF photo, Qt::MouseButton button = Qt::LeftButton)
    {
        QTest::mouseClick(&window_->canvas(), button, {}, at(photo));
    }

    [[nodiscard]] bool has_exact_matte() const { return window_->document().has_exact_matte(); }

private:
    QTemporaryDir folder_;
    std::unique_ptr<MainWindow> window_;
};

} // namespace sdmatte::studio
