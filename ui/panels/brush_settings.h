// Size and hardness of the brush that paints, and whether a pen changes them, for the options bar.
#pragma once

#include "ui/tools/tool_set.h"

#include <QWidget>

class QCheckBox;

namespace sdmatte::studio {

class ValueField;

class BrushSettings : public QWidget {
    Q_OBJECT

public:
    explicit BrushSettings(ToolSet& tools, QWidget* parent = nullptr);

    [[nodiscard]] ValueField& size() { return *size_; } // the diameter in photo pixels
    [[nodiscard]] ValueField& hardness() { return *hardness_; }
    [[nodiscard]] QCheckBox& pressure() { return *pressure_; }

private:
    ValueField* add_field(const QString& name, const QString& help,
                          const struct SliderScale& scale);
    void show_brush();

    ToolSet& tools_;
    ValueField* size_;
    ValueField* hardness_;
    QCheckBox* pressure_;
};

} // namespace sdmatte::studio
