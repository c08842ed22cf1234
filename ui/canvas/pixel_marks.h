// A grid between the photo's pixels where these are seen large, and numbers on them where they fit:
// red, green, blue and alpha.
#pragma once

#include "ui/canvas/scene.h"
#include "ui/canvas/view_transform.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QSize>

namespace sdmatte::studio {

inline constexpr double pixel_grid_from = 8; // device pixels for one photo pixel

class PixelMarks {
public:
    // Nothing below pixel_grid_from; `view` is aligned().
    void paint(QPainter& painter, const Scene& scene, const ViewTransform& view, QSize size,
               double device_pixel_ratio);

    void forget(); // photo and alpha go

private:
    void draw_grid(const Scene& scene, const ViewTransform& view);
    void draw_values(const Scene& scene, const ViewTransform& view);
    [[nodiscard]] QSize widget_size() const;
    void put(const QImage& label, QPoint at);

    // Texts and their letters, drawn once: thousands of texts are on a screen, hundreds differ.
    const QImage& label(int channel, int code);
    const QImage& letter(int channel, char letter);

    QHash<int, QImage> labels_;
    QHash<int, QImage> letters_;
    QImage drawn_; // all of the widget's; what it was drawn of follows
    SharedPhotoPyramid photo_;
    SharedAlphaPyramid alpha_;
    ViewTransform view_;
    double ratio_ = 0;
};

} // namespace sdmatte::studio
