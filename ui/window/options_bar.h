// The bar over the canvas: the active tool's name and settings, the view switch, Export.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace sdmatte::studio {

class ViewSwitch;

class OptionsBar : public QWidget {
    Q_OBJECT

public:
    // `view_choices`: what the menu of views offers besides them.
    OptionsBar(const QList<QAction*>& view_actions, const QList<QAction*>& view_choices,
               QAction* export_action, QWidget* parent);

    // `settings` may be null; the bar owns it and deletes the one before.
    void show_tool(const QString& name, QWidget* settings);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void make_room();

    QLabel* name_;
    QWidget* settings_ = nullptr;
    QHBoxLayout* row_;
    ViewSwitch* views_;
    QPushButton* export_;
};

} // namespace sdmatte::studio
