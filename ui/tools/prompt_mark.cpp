#include "ui/tools/prompt_mark.h"

namespace sdmatte::studio {
namespace {

bool is_index(int index, std::size_t count)
{
    return index >= 0 && static_cast<std::size_t>(index) < count;
}

} // namespace

bool holds(const ObjectPrompt& prompt, const PromptMark& mark)
{
    switch (mark.kind) {
    case MarkKind::Point: return is_index(mark.index, prompt.points.size());
    case MarkKind::Box: return is_index(mark.index, prompt.boxes.size());
    case MarkKind::AddStrokes: return counts_anywhere(prompt.add);
    case MarkKind::EraseStrokes: return counts_anywhere(prompt.erase);
    }
    return false;
}

std::vector<PromptMark> marks_of(const ObjectPrompt& prompt)
{
    std::vector<PromptMark> marks;
    for (std::size_t i = 0; i < prompt.boxes.size(); ++i)
        marks.push_back({MarkKind::Box, static_cast<int>(i)});
    for (std::size_t i = 0; i < prompt.points.size(); ++i)
        marks.push_back({MarkKind::Point, static_cast<int>(i)});
    for (const MarkKind kind : {MarkKind::AddStrokes, MarkKind::EraseStrokes})
        if (holds(prompt, {kind, 0}))
            marks.push_back({kind, 0});
    return marks;
}

ObjectState without(ObjectState state, const PromptMark& mark)
{
    ObjectPrompt& prompt = state.prompt;
    switch (mark.kind) {
    case MarkKind::Point: prompt.points.erase(prompt.points.begin() + mark.index); break;
    case MarkKind::Box: prompt.boxes.erase(prompt.boxes.begin() + mark.index); break;
    case MarkKind::AddStrokes:
        prompt.add = TileMask(prompt.add.width(), prompt.add.height());
        break;
    case MarkKind::EraseStrokes:
        prompt.erase = TileMask(prompt.erase.width(), prompt.erase.height());
        break;
    }
    return state;
}

} // namespace sdmatte::studio
