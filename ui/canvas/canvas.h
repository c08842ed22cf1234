// The widget that shows the photo and its matte, moves over it, and gives pointer gestures to the
// active tool. It paints what it is given; pyramids are built elsewhere, by workers.
#pragma once

#include "ui/canvas/canvas_tool.h"
#include "ui/canvas/compositor_choice.h"
#include "ui/canvas/pixel_marks.h"
#include "ui/canvas/raster_frame.h"
#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QVariantAnimation;

namespace sdmatte::studio {

enum class Change { AtOnce, Fading };

class GlSurface;

class Canvas : public QWidget {
    Q_OBJECT

public:
    explicit Canvas(QWidget* parent = nullptr,
                    CompositorChoice compositor = CompositorChoice::Automatic);
    ~Canvas() override;

    // Another photo (null: none): all alphas and the foreground go, the view fits, at most at 100
    // %.
    void set_photo(SharedPhotoPyramid photo);
    // The same photo and foreground in the colours of another screen; all else stays.
    void set_screen_colours(SharedPhotoPyramid photo, SharedPhotoPyramid foreground);
    // Null: none. Fading: over 120 ms from the alpha that is shown, if there is one.
    void set_alpha(SharedAlphaPyramid alpha, Change change = Change::AtOnce);
    void set_foreground(SharedPhotoPyramid foreground);          // null: the photo's colours
    void set_others(std::vector<TintedAlpha> others);            // the overlay tints them
    void set_backdrop(SharedPhotoPyramid picture);               // null: the colour
    void set_derived(ViewMode mode, SharedAlphaPyramid derived); // null: not there yet
    void set_colours(const CanvasColours& colours);
    void set_linear_light(bool is_wanted); // what is mixed is mixed as light, not as codes
    void set_pixel_grid(bool is_wanted);   // and pixel values, where pixels are large enough

    // Null: none, and left drags pan. The canvas does not own it; a gesture of the tool before is
    // cancelled, so that one must still live.
    void set_tool(CanvasTool* tool);

    [[nodiscard]] const Scene& scene() const { return scene_; }
    [[nodiscard]] const ViewTransform& view() const { return view_; }
    [[nodiscard]] double zoom() const { return view_.scale * devicePixelRatioF(); } // 1: 100 %
    [[nodiscard]] ViewMode view_mode() const { return scene_.mode; }
    [[nodiscard]] std::size_t tile_bytes() const; // of all that it shows
    [[nodiscard]] bool shows_coarse_frame() const { return frame_.is_coarse(); }
    [[nodiscard]] bool is_on_opengl() const { return surface_ != nullptr; }

    bool cancel_tool();    // Esc: true if the tool ended a gesture
    bool remove_hovered(); // Del: true if the tool removed something

    [[nodiscard]] QSize sizeHint() const override { return {960, 640}; }

public slots:
    void set_view_mode(ViewMode mode);
    void cycle_view();
    void set_wipe(double share); // 0..1 of the width
    void set_peek(bool is_on);   // the original, as long as it is on
    void fit();
    void set_zoom(double zoom); // about the middle; clamped to 1 %..6400 %
    void zoom_in();
    void zoom_out();
    void set_view(const ViewTransform& view); // kept within reach of the photo
    void update_tool();                       // the tool wants to be painted again
    void update_tool_in(const QRectF& part);  // only there, widget pixels

signals:
    void view_changed(const ViewTransform& view);
    void view_mode_changed(ViewMode mode);
    void alpha_changed(); // another one
    void looks_changed(); // what is shown, not where
    // The photo's pixel under the pointer, its colour and its alpha, -1 without one. Outside of
    // the photo: (-1, -1) and an invalid colour.
    void hovered(QPoint pixel, const QColor& colour, double alpha);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void tabletEvent(QTabletEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    enum class Gesture { None, Pan, Tool, Wipe };

    void draw_with_opengl();
    void paint_over(QPainter& painter); // the photo
    void refresh();                     // the scene or the view has changed
    void look_again();                  // the scene has changed
    void repaint_soon();
    void begin_moving(); // by hand, so that more frames follow
    void fit_at_most(double zoom);
    void move_view(const ViewTransform& view);
    void zoom_at(QPointF anchor, double zoom);
    void pan(QPointF by);
    [[nodiscard]] ViewTransform drawn_view() const; // that the pointer's pixels go by
    [[nodiscard]] bool is_at_wipe(QPointF widget) const;
    [[nodiscard]] Scene shown_scene() const;

    [[nodiscard]] bool pans_with_left() const;
    bool press(const PointerEvent& event); // true: a gesture began
    void move(const PointerEvent& event);
    void release(const PointerEvent& event);
    void point_again(); // the photo has moved under the pointer
    void report_hover();
    void hand_changed(); // whether left drags pan
    void update_pointer_shape();

    Scene scene_;
    ViewTransform view_;
    std::optional<double> fit_limit_; // the greatest zoom of the fit that resizing keeps
    bool is_peeking_ = false;
    bool has_pixel_grid_ = true;
    PixelMarks pixel_marks_;
    QVariantAnimation* fade_ = nullptr;
    GlSurface* surface_ = nullptr; // null: the raster compositor draws
    RasterFrame frame_;
    QTimer moving_; // runs while the view moves

    CanvasTool* tool_ = nullptr;
    bool is_space_held_ = false;
    Gesture gesture_ = Gesture::None;
    Qt::MouseButton gesture_button_ = Qt::NoButton;
    std::optional<PointerEvent> pointer_; // the last; none while it is elsewhere
    double wheel_rest_ = 0;               // parts of a wheel's notch that have not zoomed yet
};

} // namespace sdmatte::studio
