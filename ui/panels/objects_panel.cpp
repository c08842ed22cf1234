#include "ui/panels/objects_panel.h"

#include "ui/document/object_edits.h"
#include "ui/panels/object_model.h"
#include "ui/panels/object_rows.h"
#include "ui/panels/object_thumbnail.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace sdmatte::studio {
namespace {

constexpr int thumbnail_side = 26;

} // namespace

ObjectsPanel::ObjectsPanel(Document& document, QWidget* parent)
    : QWidget(parent)
    , document_(document)
    , model_(new ObjectModel(document, this))
    , rows_(new ObjectRows(document, *model_, this))
    , add_(make_button("add", tr("Add object"), tr("Cut out another object of this photo.")))
    , duplicate_(make_button("duplicate", tr("Duplicate object"),
                             tr("The same prompts and edge once more, to vary them.")))
    , remove_(make_button("bin", tr("Remove object"), {}))
{
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(measure::margin, 0, measure::margin, 0);
    buttons->setSpacing(4);
    buttons->addWidget(add_);
    buttons->addWidget(duplicate_);
    buttons->addStretch(1);
    buttons->addWidget(remove_);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    column->addWidget(rows_);
    column->addLayout(buttons);
    connect(add_, &QToolButton::clicked, this, [this] { add_object(document_); });
    connect(duplicate_, &QToolButton::clicked, this,
            [this] { duplicate_object(document_, document_.active_id()); });
    connect(remove_, &QToolButton::clicked, this,
            [this] { remove_object(document_, document_.active_id()); });
    connect(&document, &Document::objects_changed, this, &ObjectsPanel::show_choices);
    show_choices();
}

ObjectsPanel::~ObjectsPanel()
{
    document_.disconnect(this);
    delete rows_; // before the model that it shows
}

QToolButton* ObjectsPanel::make_button(const QString& icon_name, const QString& name,
                                       const QString& help)
{
    auto* button = new QToolButton(this);
    button->setIcon(icon(icon_name));
    button->setIconSize({16, 16});
    button->setAutoRaise(true);
    button->setFixedSize(measure::row_height, measure::control_height);
    button->setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    button->setAccessibleName(name);
    button->setToolTip(help);
    return button;
}

void ObjectsPanel::show_choices()
{
    const std::size_t count = document_.objects().items.size();
    setEnabled(count > 0);
    remove_->setEnabled(count > 1);
    remove_->setToolTip(count > 1 ? tr("Remove this object (Del).")
                                  : tr("The last object stays: clear its prompts instead."));
}

void ObjectsPanel::show_matte(quint64 object, const SharedPhotoPyramid& photo,
                              const SharedAlphaPyramid& alpha)
{
    const auto side = static_cast<int>(std::ceil(thumbnail_side * devicePixelRatioF()));
    model_->set_thumbnail(object,
                          photo && alpha ? object_thumbnail(*photo, *alpha, side) : QImage());
}

} // namespace sdmatte::studio
