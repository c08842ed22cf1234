#include "ui/document/document.h"

#include <QUndoCommand>

#include <algorithm>

namespace sdmatte::studio {
namespace {

const PhotoObject no_object{};
const ShownMatte no_matte{};

} // namespace

// Before and after share all objects, and all tiles of strokes, that did not change.
class StateCommand : public QUndoCommand {
public:
    StateCommand(Document& document, const QString& name, Document::Position before,
                 Document::Position after, int series = -1)
        : QUndoCommand(name)
        , document_(document)
        , before_(std::move(before))
        , after_(std::move(after))
        , series_(series)
    {
    }

    void undo() override { document_.take_from_history(before_); }
    void redo() override { document_.take_from_history(after_); }
    [[nodiscard]] int id() const override { return series_; }
    bool mergeWith(const QUndoCommand* next) override // one of the same id
    {
        const Document::Position& after = static_cast<const StateCommand*>(next)->after_;
        if (after.active != after_.active)
            return false;
        after_ = after;
        setObsolete(after_ == before_);
        return true;
    }

private:
    Document& document_;
    Document::Position before_;
    Document::Position after_;
    int series_;
};

Document::Document(QObject* parent)
    : QObject(parent)
{
}

const PhotoObject& Document::active() const
{
    const PhotoObject* object = position_.objects.find(position_.active);
    return object != nullptr ? *object : no_object;
}

quint64 Document::generation_of(quint64 object) const
{
    const auto found = answers_.find(object);
    return found != answers_.end() ? found->second.generation : last_generation_;
}

const ShownMatte& Document::matte_of(quint64 object) const
{
    const auto found = answers_.find(object);
    return found != answers_.end() ? found->second.matte : no_matte;
}

bool Document::has_exact_matte(quint64 object) const
{
    const ShownMatte& matte = matte_of(object);
    return matte.alpha && matte.kind == MatteKind::Exact
           && matte.generation == generation_of(object);
}

void Document::set_photo(SharedPhoto photo)
{
    photo_ = std::move(photo);
    is_in_gesture_ = false;
    gesture_start_ = {};
    position_ = {};
    answers_.clear();
    known_mattes_.clear();
    ++last_generation_;
    if (photo_) {
        const quint64 id = new_id();
        PhotoObject first{.id = id,
                          .name = tr("Object 1").toStdString(),
                          .state = empty_state(photo_->image.width(), photo_->image.height())};
        position_ = {.objects = with_added({}, std::move(first), 0), .active = id};
        answers_[id].generation = last_generation_;
    }
    undo_stack_.clear();
    emit photo_changed();
    emit objects_changed();
    emit prompt_changed();
    emit edge_changed();
    emit matte_changed();
}

Document::Seen Document::seen() const
{
    Seen seen{.position = position_, .mattes = {}};
    for (const auto& [object, answer] : answers_)
        seen.mattes[object] = {answer.matte.alpha.get(), answer.matte.generation};
    return seen;
}

// Everything is in place before the first signal goes out.
void Document::tell(const Seen& before)
{
    const Seen after = seen();
    const quint64 active = after.position.active;
    const bool is_other = before.position.active != active;
    const PhotoObject* was = before.position.objects.find(active);
    const PhotoObject& is = this->active();
    const bool is_new_prompt = is_other || was == nullptr || was->state.prompt != is.state.prompt;
    const bool is_new_edge = is_other || was == nullptr || was->state.edge != is.state.edge;
    if (is_other || !have_same_faces(before.position.objects, after.position.objects))
        emit objects_changed();
    if (is_new_prompt)
        emit prompt_changed();
    if (is_new_edge)
        emit edge_changed();
    const auto has_new_matte = [&](quint64 object) {
        const auto old = before.mattes.find(object);
        const auto now = after.mattes.find(object);
        return old == before.mattes.end() || now == after.mattes.end()
               || old->second != now->second;
    };
    if (is_other || has_new_matte(active))
        emit matte_changed();
    const auto has_new_edge = [&](quint64 object) {
        const PhotoObject* old = before.position.objects.find(object);
        return old == nullptr || old->state.edge != after.position.objects.find(object)->state.edge;
    };
    for (const auto& [object, matte] : after.mattes)
        if (object != active && (has_new_matte(object) || has_new_edge(object)))
            emit other_matte_changed(object);
}

void Document::set_position(Position position)
{
    const Seen before = seen();
    position_ = std::move(position);
    for (const auto& object : position_.objects.items) {
        const PhotoObject* was = before.position.objects.find(object->id);
        if (was == object.get() || (was != nullptr && was->state.prompt == object->state.prompt))
            continue;
        answers_[object->id].generation = ++last_generation_;
        recall_matte(*object);
    }
    std::erase_if(answers_, [this](const auto& answer) {
        return position_.objects.find(answer.first) == nullptr;
    });
    if (!is_travelling_)
        tell(before);
}

void Document::take_from_history(const Position& position)
{
    is_in_gesture_ = false;
    gesture_start_ = {};
    set_position(position);
}

void Document::go_to(int steps)
{
    const Seen before = seen();
    is_travelling_ = true;
    undo_stack_.setIndex(steps);
    is_travelling_ = false;
    tell(before);
}

// The matte that belongs to the object's prompt, if it is known; without anything prompted none
// belongs to it. Otherwise the last one stays, outdated, until an engine has answered.
void Document::recall_matte(const PhotoObject& object)
{
    Answer& answer = answers_[object.id];
    if (const ShownMatte* known = known_mattes_.find(object.state.prompt)) {
        answer.matte = *known;
        answer.matte.generation = answer.generation;
    } else if (object.state.prompt.is_empty()) {
        answer.matte = {};
    }
}

// What a gesture goes through on its way is not worth the room: nobody can undo to there.
void Document::keep_matte(const PhotoObject& object)
{
    const bool is_passing = is_in_gesture_ && object.id == active_id();
    if (has_exact_matte(object.id) && !is_passing)
        known_mattes_.put(object.state.prompt, matte_of(object.id));
}

Document::Position Document::with_state(ObjectState state) const
{
    PhotoObject object = active();
    object.state = std::move(state);
    return {.objects = with_changed(position_.objects, std::move(object)),
            .active = position_.active};
}

void Document::activate(quint64 object)
{
    if (object == position_.active || position_.objects.find(object) == nullptr)
        return;
    end_gesture();
    const Seen before = seen();
    position_.active = object;
    tell(before);
}

void Document::edit(const QString& name, ObjectState after, int series)
{
    end_gesture();
    if (photo_ && after != state())
        undo_stack_.push(
            new StateCommand(*this, name, position_, with_state(std::move(after)), series));
}

void Document::edit_objects(const QString& name, ObjectList after, quint64 active, int series)
{
    end_gesture();
    if (photo_ && after != position_.objects && after.find(active) != nullptr)
        undo_stack_.push(new StateCommand(*this, name, position_,
                                          {.objects = std::move(after), .active = active}, series));
}

void Document::begin_gesture(const QString& name)
{
    end_gesture();
    gesture_start_ = position_;
    gesture_name_ = name;
    is_in_gesture_ = true;
}

void Document::update_gesture(ObjectState state)
{
    if (is_in_gesture_)
        set_position(with_state(std::move(state)));
}

void Document::end_gesture()
{
    if (!is_in_gesture_)
        return;
    is_in_gesture_ = false;
    Position start = std::exchange(gesture_start_, {});
    keep_matte(active());
    if (position_ != start)
        undo_stack_.push(new StateCommand(*this, gesture_name_, std::move(start), position_));
}

void Document::cancel_gesture()
{
    if (!is_in_gesture_)
        return;
    is_in_gesture_ = false;
    set_position(std::exchange(gesture_start_, {}));
}

bool Document::offer_matte(ShownMatte matte)
{
    const auto asked = std::ranges::find_if(
        answers_, [&](const auto& answer) { return answer.second.generation == matte.generation; });
    if (!photo_ || !matte.alpha || asked == answers_.end())
        return false;
    const quint64 object = asked->first;
    if (has_exact_matte(object) && matte.kind == MatteKind::Preview)
        return false;
    asked->second.matte = std::move(matte);
    keep_matte(*position_.objects.find(object));
    if (object == active_id())
        emit matte_changed();
    else
        emit other_matte_changed(object);
    return true;
}

void Document::forget_mattes()
{
    known_mattes_.clear();
    ++last_generation_; // also where there is no object
    for (auto& [object, answer] : answers_)
        answer.generation = ++last_generation_;
}

void Document::forget_matte()
{
    known_mattes_.clear();
    if (const auto own = answers_.find(active_id()); own != answers_.end())
        own->second.generation = ++last_generation_;
}

} // namespace sdmatte::studio
