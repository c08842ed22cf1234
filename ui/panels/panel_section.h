// A part of the side panel under a header that folds it away: 28 px, a chevron, the title.
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace sdmatte::studio {

class SectionHeader : public QAbstractButton { // checked: open
    Q_OBJECT

public:
    SectionHeader(const QString& title, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

class PanelSection : public QWidget {
    Q_OBJECT

public:
    // Takes `content` over.
    PanelSection(const QString& title, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] bool is_open() const { return header_->isChecked(); }
    void set_open(bool is_open);
    [[nodiscard]] SectionHeader& header() { return *header_; }

signals:
    void open_changed(bool is_open);

private:
    SectionHeader* header_;
    QWidget* content_;
};

} // namespace sdmatte::studio
