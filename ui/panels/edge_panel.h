// The five edge adjustments of the document's state: shown as they are, changed by one undo step
// a drag.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

#include <vector>

namespace sdmatte::studio {

class LabelledSlider;

class EdgePanel : public QWidget {
    Q_OBJECT

public:
    explicit EdgePanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] LabelledSlider& slider_of(float EdgeAdjustment::*member);

private:
    struct Parameter {
        float EdgeAdjustment::*member;
        double shown_per_unit; // 100 for per cent
        QString step_name;
        LabelledSlider* slider;
    };

    void add(Parameter parameter);
    void show_state();
    [[nodiscard]] ObjectState state_with(const Parameter& parameter, double shown) const;

    Document& document_;
    std::vector<Parameter> parameters_;
};

} // namespace sdmatte::studio
