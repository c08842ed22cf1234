// The objects of the photo: which there are, which one is active, and buttons to add, duplicate
// and remove one.
#pragma once

#include "ui/canvas/alpha_pyramid.h"
#include "ui/canvas/photo_pyramid.h"
#include "ui/document/document.h"

#include <QWidget>

class QToolButton;

namespace sdmatte::studio {

class ObjectModel;
class ObjectRows;

class ObjectsPanel : public QWidget {
    Q_OBJECT

public:
    explicit ObjectsPanel(Document& document, QWidget* parent = nullptr);
    ~ObjectsPanel() override;

    // Null: the object has no matte.
    void show_matte(quint64 object, const SharedPhotoPyramid& photo,
                    const SharedAlphaPyramid& alpha);

    [[nodiscard]] ObjectModel& model() { return *model_; }
    [[nodiscard]] ObjectRows& rows() { return *rows_; }
    [[nodiscard]] QToolButton& add_button() { return *add_; }
    [[nodiscard]] QToolButton& duplicate_button() { return *duplicate_; }
    [[nodiscard]] QToolButton& remove_button() { return *remove_; }

private:
    QToolButton* make_button(const QString& icon_name, const QString& name, const QString& help);
    void show_choices();

    Document& document_;
    ObjectModel* model_;
    ObjectRows* rows_;
    QToolButton* add_;
    QToolButton* duplicate_;
    QToolButton* remove_;
};

} // namespace sdmatte::studio
