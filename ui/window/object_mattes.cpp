#include "ui/window/object_mattes.h"

#include "matting/finish.h"

#include <algorithm>

namespace sdmatte::studio {

ObjectMattes::ObjectMattes(Document& document, QObject* parent)
    : QObject(parent)
    , document_(document)
{
    connect(&document, &Document::objects_changed, this, &ObjectMattes::follow);
    connect(&document, &Document::matte_changed, this, &ObjectMattes::follow);
    connect(&document, &Document::other_matte_changed, this, &ObjectMattes::follow);
}

MatteSource ObjectMattes::source_of(quint64 object) const
{
    const PhotoObject* found = document_.objects().find(object);
    const ShownMatte& matte = document_.matte_of(object);
    if (found == nullptr || !matte.alpha)
        return {};
    if (matte.kind == MatteKind::Preview)
        return {.alpha = matte.alpha, .plain = nullptr, .edge = {}, .keep = {}, .remove = {}};
    const ObjectState& state = found->state;
    return {.alpha = matte.alpha,
            .plain = matte.plain,
            .edge = state.edge,
            .keep = state.prompt.keep,
            .remove = state.prompt.remove};
}

SharedAlphaPyramid ObjectMattes::find(quint64 object) const
{
    const auto known = known_.find(object);
    const bool is_known = known != known_.end() && known->second.source == source_of(object);
    return is_known ? known->second.pyramid : nullptr;
}

SharedAlphaPyramid ObjectMattes::last(quint64 object) const
{
    const auto known = known_.find(object);
    return known != known_.end() ? known->second.pyramid : nullptr;
}

void ObjectMattes::put(quint64 object, MatteSource source, SharedAlphaPyramid pyramid)
{
    if (document_.objects().find(object) == nullptr)
        return;
    known_[object] = {.source = std::move(source), .pyramid = std::move(pyramid)};
    emit changed(object);
    if (object != document_.active_id())
        emit others_changed();
}

std::vector<TintedAlpha> ObjectMattes::others() const
{
    std::vector<TintedAlpha> tinted;
    for (const auto& object : document_.objects().items) {
        const SharedAlphaPyramid pyramid = last(object->id);
        const ObjectColour& colour = object->colour;
        if (object->is_visible && pyramid && object->id != document_.active_id())
            tinted.push_back({pyramid, QColor(colour.red, colour.green, colour.blue)});
    }
    return tinted;
}

void ObjectMattes::follow()
{
    std::vector<quint64> gone;
    for (const auto& [object, known] : known_)
        if (!source_of(object).alpha)
            gone.push_back(object);
    for (const quint64 object : gone) {
        known_.erase(object);
        emit changed(object);
    }
    if (building_ != 0 && !(source_of(building_) == building_of_)) {
        task_.cancel();
        building_ = 0;
    }
    share_pyramids();
    if (building_ == 0) {
        const auto& all = document_.objects().items;
        const auto next = std::ranges::find_if(all, [this](const auto& object) {
            return object->id != document_.active_id() && source_of(object->id).alpha
                   && !find(object->id);
        });
        if (next != all.end())
            build((*next)->id);
    }
    emit others_changed();
}

// A duplicate has what it was made from.
void ObjectMattes::share_pyramids()
{
    for (const auto& object : document_.objects().items) {
        const MatteSource source = source_of(object->id);
        if (!source.alpha || find(object->id))
            continue;
        const auto same = std::ranges::find_if(
            known_, [&](const auto& known) { return known.second.source == source; });
        if (same == known_.end())
            continue;
        known_[object->id] = same->second;
        emit changed(object->id);
    }
}

void ObjectMattes::build(quint64 object)
{
    building_ = object;
    building_of_ = source_of(object);
    task_.start(
        [source = building_of_,
         photo = document_.photo()](const Progress& progress) -> Result<SharedAlphaPyramid> {
            ObjectState state;
            state.edge = source.edge;
            state.prompt.keep = source.keep;
            state.prompt.remove = source.remove;
            const auto alpha = finish_alpha(source.alpha, finishing_of(state, source.plain),
                                            progress.part(0, 0.5F));
            if (!alpha)
                return std::unexpected(alpha.error());
            return build_alpha_pyramid(**alpha, {photo->image.width(), photo->image.height()},
                                       photo->image.alpha.get(), progress.part(0.5F, 1));
        },
        [this, object](const Result<SharedAlphaPyramid>& pyramid) {
            const MatteSource source = std::move(building_of_);
            building_ = 0;
            if (pyramid) {
                put(object, source, *pyramid);
                follow();
            } else {
                emit failed(QString::fromStdString(pyramid.error().sentence));
            }
        });
}

} // namespace sdmatte::studio
