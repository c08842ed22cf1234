// Size and hardness of the brush that paints, for the options bar.
#pragma once

#include "ui/tools/tool_set.h"

#include <QWidget>

namespace sdmatte::studio {

class ValueField;

class BrushSettings : public QWidget {
    Q_OBJECT

public:
    explicit BrushSettings(ToolSet& tools, QWidget* parent = nullptr);

    [[nodiscard]] ValueField& size() { return *size_; } // the diameter in photo pixels
    [[nodiscard]] ValueField& hardness() { return *hardness_; }

private:
    ValueField* add_field(const QString& name, const QString& help,
                          const struct SliderScale& scale);
    void show_brush();

    ToolSet& tools_;
    ValueField* size_;
    ValueField* hardness_;
};

} // namespace sdmatte::studio
