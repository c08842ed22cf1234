#include "ui/batch/batch_engine_form.h"

#include "ui/style/form_fields.h"
#include "ui/style/palette.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace sdmatte::studio {
BatchEngineForm::BatchEngineForm(QFormLayout& form, const BatchOffer& offer, QWidget* owner)
    : QObject(owner)
    , engine_(make_box("engine"))
    , device_(make_box("device"))
    , side_(make_box("side"))
{
    engine_->addItem(tr("Classical engine"), QString());
    for (const BatchOffer::Named& model : offer.models)
        engine_->addItem(model.name, model.id);
    for (const BatchOffer::Named& device : offer.devices)
        device_->addItem(device.name, device.id);
    for (const int side : offer.sides)
        side_->addItem(tr("%1 pixels").arg(side), side);
    engine_->setToolTip(tr("The batch gets an engine of its own; the open photo keeps its."));
    side_->setToolTip(tr("What a model sees of a photo: a larger side finds finer hair and takes "
                         "longer."));
    form.addRow(tr("En&gine"), engine_);
    form.addRow(tr("De&vice"), device_);
    form.addRow(tr("&Side"), side_);
    connect(engine_, &QComboBox::currentIndexChanged, this, &BatchEngineForm::show_what_fits);
    for (QComboBox* const box : {device_, side_})
        connect(box, &QComboBox::currentIndexChanged, this, &BatchEngineForm::changed);
    show_what_fits();
}

void BatchEngineForm::show_choice(const BatchEngine& engine)
{
    engine_->setCurrentIndex(std::max(engine_->findData(engine.model), 0));
    device_->setCurrentIndex(std::max(device_->findData(engine.device), 0));
    side_->setCurrentIndex(std::max(side_->findData(engine.side), 0));
    show_what_fits();
}

BatchEngine BatchEngineForm::choice() const
{
    BatchEngine engine;
    engine.model = engine_->currentData().toString();
    if (device_->count() > 0)
        engine.device = device_->currentData().toString();
    if (side_->count() > 0)
        engine.side = side_->currentData().toInt();
    return engine;
}

void BatchEngineForm::show_what_fits()
{
    const bool is_model = !engine_->currentData().toString().isEmpty();
    device_->setEnabled(is_model && device_->count() > 1);
    side_->setEnabled(is_model && side_->count() > 1);
    emit changed();
}

} // namespace sdmatte::studio
