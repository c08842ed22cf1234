// The line at the window's foot: zoom, what is under the pointer, the photo, the engine. Fields
// whose numbers change keep their width.
#pragma once

#include <QColor>
#include <QPoint>
#include <QTimer>
#include <QWidget>

#include <cstddef>
#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace sdmatte::studio {

class StateDot;

enum class EngineState { Ready, Working, Failed };

struct UnderPointer {
    QPoint pixel;
    QColor colour;               // sRGB; invalid: not known
    std::optional<double> alpha; // 0..1; none: no matte
};

class StatusBar : public QWidget {
    Q_OBJECT

public:
    // The engine's button opens `engine_menu`.
    StatusBar(QMenu* engine_menu, QWidget* parent);

    void show_zoom(double scale); // 1 is 100 %
    void show_under_pointer(const std::optional<UnderPointer>& under);
    void show_photo(const QString& text); // empty: none
    // Asked every other second: how much of the memory in use is the canvas', in bytes.
    void set_canvas_memory(std::function<std::size_t()> bytes);
    // `text`: which engine and where; `words`: what it does.
    void show_engine(EngineState state, const QString& text, const QString& words);

signals:
    void zoom_requested(double scale);
    void fit_requested();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void read_zoom();
    void show_memory();
    void make_zoom_list();

    QLineEdit* zoom_;
    QToolButton* zoom_list_;
    std::function<std::size_t()> canvas_bytes_;
    QLabel* position_;
    QLabel* colour_;
    QLabel* photo_;
    StateDot* dot_;
    QToolButton* engine_;
    QLabel* memory_;
    QTimer memory_timer_;
    double scale_ = 1;
};

} // namespace sdmatte::studio
