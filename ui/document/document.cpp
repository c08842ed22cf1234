#include "ui/document/document.h"

#include <QUndoCommand>

namespace sdmatte::studio {
namespace {

// Hours of painting must not fill the memory: a step holds the tiles that it changed.
constexpr int max_undo_steps = 1000;

} // namespace

// Before and after share all tiles that did not change.
class StateCommand : public QUndoCommand {
public:
    StateCommand(Document& document, const QString& name, ObjectState before, ObjectState after,
                 int series = -1)
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
        after_ = static_cast<const StateCommand*>(next)->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    Document& document_;
    ObjectState before_;
    ObjectState after_;
    int series_;
};

Document::Document(QObject* parent)
    : QObject(parent)
{
    undo_stack_.setUndoLimit(max_undo_steps);
}

bool Document::has_exact_matte() const
{
    return matte_.alpha && matte_.kind == MatteKind::Exact && matte_.generation == generation_;
}

void Document::set_photo(SharedPhoto photo)
{
    photo_ = std::move(photo);
    is_in_gesture_ = false;
    gesture_start_ = {};
    state_ = photo_ ? empty_state(photo_->image.width(), photo_->image.height()) : ObjectState{};
    matte_ = {};
    known_mattes_.clear();
    ++generation_;
    undo_stack_.clear();
    emit photo_changed();
    emit prompt_changed();
    emit edge_changed();
    emit matte_changed();
}

// Everything is in place before the first signal goes out.
void Document::set_state(ObjectState state)
{
    const bool is_new_prompt = state.prompt != state_.prompt;
    const bool is_new_edge = state.edge != state_.edge;
    state_ = std::move(state);
    bool is_new_matte = false;
    if (is_new_prompt) {
        ++generation_;
        is_new_matte = recall_matte();
        emit prompt_changed();
    }
    if (is_new_edge)
        emit edge_changed();
    if (is_new_matte)
        emit matte_changed();
}

void Document::take_from_history(const ObjectState& state)
{
    is_in_gesture_ = false;
    gesture_start_ = {};
    set_state(state);
}

// The matte that belongs to the present prompt, if it is known; without anything prompted none
// belongs to it. Otherwise the last one stays, outdated, until an engine has answered.
bool Document::recall_matte()
{
    if (const ShownMatte* known = known_mattes_.find(state_.prompt)) {
        matte_ = *known;
        matte_.generation = generation_;
        return true;
    }
    if (!state_.prompt.is_empty() || !matte_.alpha)
        return false;
    matte_ = {};
    return true;
}

// What a gesture goes through on its way is not worth the room: nobody can undo to there.
void Document::keep_matte()
{
    if (has_exact_matte() && !is_in_gesture_)
        known_mattes_.put(state_.prompt, matte_);
}

void Document::edit(const QString& name, ObjectState after, int series)
{
    end_gesture();
    if (after != state_)
        undo_stack_.push(new StateCommand(*this, name, state_, std::move(after), series));
}

void Document::begin_gesture(const QString& name)
{
    end_gesture();
    gesture_start_ = state_;
    gesture_name_ = name;
    is_in_gesture_ = true;
}

void Document::update_gesture(ObjectState state)
{
    if (is_in_gesture_)
        set_state(std::move(state));
}

void Document::end_gesture()
{
    if (!is_in_gesture_)
        return;
    is_in_gesture_ = false;
    ObjectState start = std::exchange(gesture_start_, {});
    keep_matte();
    if (state_ != start)
        undo_stack_.push(new StateCommand(*this, gesture_name_, std::move(start), state_));
}

void Document::cancel_gesture()
{
    if (!is_in_gesture_)
        return;
    is_in_gesture_ = false;
    set_state(std::exchange(gesture_start_, {}));
}

bool Document::offer_matte(ShownMatte matte)
{
    if (!photo_ || !matte.alpha || matte.generation != generation_)
        return false;
    if (has_exact_matte() && matte.kind == MatteKind::Preview)
        return false;
    matte_ = std::move(matte);
    keep_matte();
    emit matte_changed();
    return true;
}

void Document::forget_mattes()
{
    known_mattes_.clear();
    ++generation_;
}

} // namespace sdmatte::studio
