// The six edge adjustments of the document's state: shown as they are, changed by one undo step
// a drag; presets, a reset of all of them, and a button that shows the matte without them while it
// is held.
#pragma once

#include "ui/document/document.h"
#include "ui/panels/edge_presets.h"

#include <QWidget>

#include <vector>

class QPushButton;

namespace sdmatte::studio {

class LabelledSlider;
class PresetRow;

class EdgePanel : public QWidget {
    Q_OBJECT

public:
    EdgePanel(Document& document, EdgePresets& presets, QWidget* parent = nullptr);

    [[nodiscard]] LabelledSlider& slider_of(float EdgeAdjustment::*member);
    [[nodiscard]] PresetRow& presets() { return *presets_; }
    [[nodiscard]] QPushButton& reset_all() { return *reset_all_; }
    [[nodiscard]] QPushButton& compare() { return *compare_; }

signals:
    void comparing_changed(bool is_on); // the adjustments are not to be seen meanwhile

private:
    struct Parameter {
        float EdgeAdjustment::*member;
        double shown_per_unit; // 100 for per cent
        QString step_name;
        LabelledSlider* slider;
    };

    void add_sliders();
    void add_buttons();
    void add(Parameter parameter);
    void show_state();
    [[nodiscard]] ObjectState state_with(const Parameter& parameter, double shown) const;

    Document& document_;
    std::vector<Parameter> parameters_;
    PresetRow* presets_;
    QPushButton* reset_all_;
    QPushButton* compare_;
};

} // namespace sdmatte::studio
