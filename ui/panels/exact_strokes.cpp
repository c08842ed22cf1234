#include "ui/panels/exact_strokes.h"

namespace sdmatte::studio {

ExactStrokes::ExactStrokes(Document& document, QWidget* parent)
    : QCheckBox(tr("Exactly as painted"), parent)
{
    setToolTip(tr("Use the strokes as the whole subject. Otherwise they mark a part of it, and the "
                  "rest is found."));
    setFocusPolicy(Qt::TabFocus); // a click must not take Space from the canvas
    const auto show = [this, &document] {
        setChecked(document.state().prompt.uses_strokes_exactly);
        setEnabled(document.photo() != nullptr);
    };
    connect(&document, &Document::prompt_changed, this, show);
    connect(this, &QCheckBox::clicked, this, [&document](bool is_on) {
        ObjectState state = document.state();
        state.prompt.uses_strokes_exactly = is_on;
        document.edit(is_on ? tr("Strokes exactly as painted") : tr("Strokes as marks"),
                      std::move(state));
    });
    show();
}

} // namespace sdmatte::studio
