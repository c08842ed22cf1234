// Panels one under the other, scrolled where they are higher than the window.
#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace sdmatte::studio {

class PanelSection;

class PanelColumn : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelColumn(QWidget* parent);

    void set_sections(const QList<PanelSection*>& sections); // owned while they are in it
    [[nodiscard]] const QList<PanelSection*>& sections() const { return sections_; }

    // Between which panels a point of the screen lies: 0 is above the first.
    [[nodiscard]] int index_at(QPoint global) const;
    // On the screen, a line of two pixels where a panel would come.
    [[nodiscard]] QRect gap(int index) const;

private:
    QVBoxLayout* column_;
    QList<PanelSection*> sections_;
};

} // namespace sdmatte::studio
