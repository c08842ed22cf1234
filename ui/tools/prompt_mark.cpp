#include "ui/tools/prompt_mark.h"

namespace sdmatte::studio {
namespace {

bool is_index(int index, std::size_t count)
{
    return index >= 0 && static_cast<std::size_t>(index) < count;
}

} // namespace

PromptMask mask_of(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Area: return &ObjectPrompt::area;
    case MarkKind::AddStrokes: return &ObjectPrompt::add;
    case MarkKind::EraseStrokes: return &ObjectPrompt::erase;
    case MarkKind::KeepStrokes: return &ObjectPrompt::keep;
    case MarkKind::RemoveStrokes: return &ObjectPrompt::remove;
    default: return nullptr;
    }
}

bool holds(const ObjectPrompt& prompt, const PromptMark& mark)
{
    switch (mark.kind) {
    case MarkKind::Point: return is_index(mark.index, prompt.points.size());
    case MarkKind::Box: return is_index(mark.index, prompt.boxes.size());
    case MarkKind::Trimap: return prompt.trimap != nullptr;
    case MarkKind::Caption: return !prompt.caption.empty();
    default: return counts_anywhere(prompt.*mask_of(mark.kind));
    }
}

std::vector<PromptMark> marks_of(const ObjectPrompt& prompt)
{
    std::vector<PromptMark> marks;
    for (std::size_t i = 0; i < prompt.boxes.size(); ++i)
        marks.push_back({MarkKind::Box, static_cast<int>(i)});
    for (std::size_t i = 0; i < prompt.points.size(); ++i)
        marks.push_back({MarkKind::Point, static_cast<int>(i)});
    for (const MarkKind kind :
         {MarkKind::Area, MarkKind::AddStrokes, MarkKind::EraseStrokes, MarkKind::KeepStrokes,
          MarkKind::RemoveStrokes, MarkKind::Trimap, MarkKind::Caption})
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
    case MarkKind::Trimap: prompt.trimap.reset(); break;
    case MarkKind::Caption: prompt.caption.clear(); break;
    default: {
        TileMask& mask = prompt.*mask_of(mark.kind);
        mask = TileMask(mask.width(), mask.height());
    }
    }
    return state;
}

} // namespace sdmatte::studio
