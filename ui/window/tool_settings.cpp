#include "ui/window/tool_settings.h"

#include "ui/panels/brush_settings.h"
#include "ui/panels/choice_row.h"
#include "ui/panels/exact_strokes.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tools/tool_set.h"
#include "ui/window/elided_label.h"

#include <QCoreApplication>
#include <QHBoxLayout>

namespace sdmatte::studio {
namespace {

class Text {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::ToolSettings)
};

QWidget* make_choice(ToolSet& tools)
{
    switch (tools.active_kind()) {
    case ToolKind::Point:
        return new ChoiceRow(
            Text::tr("A click marks"),
            {{Text::tr("Subject"), Text::tr("A click marks what belongs to the subject, "
                                            "Alt+click what does not.")},
             {Text::tr("Background"), Text::tr("A click marks what is not part of the subject, "
                                               "Alt+click what is.")}},
            tools.point().is_positive() ? 0 : 1,
            [&tools](int place) { tools.point().set_positive(place == 0); });
    case ToolKind::Box:
        return new ChoiceRow(
            Text::tr("A new box"),
            {{Text::tr("New"), Text::tr("A new box takes the place of those before.")},
             {Text::tr("Add"), Text::tr("A new box is added to those before (Shift).")}},
            tools.box().adds() ? 1 : 0, [&tools](int place) { tools.box().set_adds(place == 1); });
    case ToolKind::Lasso:
        return new ChoiceRow(
            Text::tr("A new area"),
            {{Text::tr("New"), Text::tr("A new area takes the place of the one before.")},
             {Text::tr("Add"), Text::tr("A new area is added to the one before (Shift).")},
             {Text::tr("Take away"), Text::tr("A new area is cut out of the one before (Alt).")}},
            static_cast<int>(tools.lasso().mode()),
            [&tools](int place) { tools.lasso().set_mode(static_cast<LassoMode>(place)); });
    default: return nullptr;
    }
}

QWidget* make_words(ToolKind kind)
{
    auto* words = new ElidedLabel(nullptr);
    make_secondary(words);
    words->setText(ToolSet::description(kind));
    return words;
}

} // namespace

QWidget* make_tool_settings(ToolSet& tools, Document& document)
{
    const ToolKind kind = tools.active_kind();
    auto* settings = new QWidget;
    auto* row = new QHBoxLayout(settings);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(measure::group_gap);
    if (paints(kind)) {
        row->addWidget(new BrushSettings(tools));
        if (kind == ToolKind::Brush || kind == ToolKind::Eraser)
            row->addWidget(new ExactStrokes(document));
    } else if (QWidget* choice = make_choice(tools)) {
        row->addWidget(choice);
    }
    if (!paints(kind) || kind == ToolKind::Keep || kind == ToolKind::Remove)
        row->addWidget(make_words(kind), 1);
    return settings;
}

} // namespace sdmatte::studio
