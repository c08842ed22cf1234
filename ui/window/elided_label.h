// A label that gives way: what does not fit ends in an ellipsis, the whole stands in the tooltip.
#pragma once

#include <QLabel>

namespace sdmatte::studio {

class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent, Qt::TextElideMode elide = Qt::ElideRight);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode elide_;
};

} // namespace sdmatte::studio
