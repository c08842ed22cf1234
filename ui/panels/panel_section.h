// A panel under a header: 28 px, a chevron, the title. A click folds it away, a drag moves it, a
// button at its right end (or the menu key) opens what else can be done with it.
#pragma once

#include <QAbstractButton>
#include <QWidget>

namespace sdmatte::studio {

class SectionHeader : public QAbstractButton { // checked: open
    Q_OBJECT

public:
    SectionHeader(const QString& title, QWidget* parent);

    [[nodiscard]] QRect menu_button() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void drag_moved(QPoint global); // the pointer holds it
    void drag_ended(QPoint global);
    void drag_cancelled(); // by Esc
    void menu_requested(QPoint global);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    enum class Press { None, Header, Drag, Menu, Cancelled };

    void end_drag();

    Press press_ = Press::None;
    QPoint pressed_at_;
};

class PanelSection : public QWidget {
    Q_OBJECT

public:
    // Takes `content` over. `name` is not shown.
    PanelSection(QString name, const QString& title, QWidget* content, QWidget* parent = nullptr);

    [[nodiscard]] const QString& name() const { return name_; }
    [[nodiscard]] QString title() const { return header_->text(); }
    [[nodiscard]] bool is_open() const { return header_->isChecked(); }
    void set_open(bool is_open);
    [[nodiscard]] SectionHeader& header() { return *header_; }

signals:
    void open_changed(bool is_open);

private:
    QString name_;
    SectionHeader* header_;
    QWidget* content_;
};

} // namespace sdmatte::studio
