// What the window shows while no photo is open: where to begin.
#pragma once

#include "ui/window/thumbnails.h"

#include <QHash>
#include <QWidget>

class QAction;
class QGridLayout;
class QLabel;
class QToolButton;

namespace sdmatte::studio {

class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(QAction* open, QAction* sample, QWidget* parent);

    void use_screen(SharedScreenColours screen); // for the pictures
    void show_recent(const QStringList& files);
    // One line with a link: what can be had beyond the built-in engine.
    void show_engine(const QString& sentence, const QString& link);
    void show_drop(bool is_over); // something is being dragged over the window

signals:
    void photo_chosen(const QString& file);
    void engine_link_clicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QRect card() const;
    void build_recent();

    QWidget* content_;
    QWidget* recent_box_;
    QGridLayout* recent_;
    QLabel* engine_;
    QStringList files_;
    QHash<QString, QToolButton*> buttons_;
    Thumbnails thumbnails_;
    bool is_drop_over_ = false;
};

} // namespace sdmatte::studio
