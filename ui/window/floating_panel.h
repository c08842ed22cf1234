// A panel in a window of its own.
#pragma once

#include <QWidget>

namespace sdmatte::studio {

class PanelSection;

class FloatingPanel : public QWidget {
    Q_OBJECT

public:
    FloatingPanel(PanelSection* section, QWidget* window); // takes the section

    // Within a screen; a null one: beside the section's place until now.
    void place(const QRect& wanted);

signals:
    void closed();
    void placed(const QRect& at); // moved or resized by the artist

protected:
    void closeEvent(QCloseEvent* event) override;
    void moveEvent(QMoveEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    PanelSection* section_;
};

} // namespace sdmatte::studio
