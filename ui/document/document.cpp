#include "ui/document/document.h"

#include <QUndoCommand>

namespace sdmatte::studio {

// Before and after share all tiles that did not change.
class StateCommand : public QUndoCommand {
public:
    StateCommand(Document& document, const QString& name, ObjectState before, ObjectState after)
        : QUndoCommand(name)
        , document_(document)
        , before_(std::move(before))
        , after_(std::move(after))
    {
    }

    void undo() override { document_.set_state(before_); }
    void redo() override { document_.set_state(after_); }

private:
    Document& document_;
    ObjectState before_;
    ObjectState after_;
};

Document::Document(QObject* parent)
    : QObject(parent)
{
}

void Document::set_photo(SharedPhoto photo)
{
    photo_ = std::move(photo);
    is_in_gesture_ = false;
    state_ = photo_ ? empty_state(photo_->image.width(), photo_->image.height()) : ObjectState{};
    matte_ = {};
    ++generation_;
    undo_stack_.clear();
    emit photo_changed();
    emit prompt_changed();
    emit edge_changed();
    emit matte_changed();
}

void Document::set_state(ObjectState state)
{
    const bool is_new_prompt = state.prompt != state_.prompt;
    const bool is_new_edge = state.edge != state_.edge;
    state_ = std::move(state);
    if (is_new_prompt) {
        ++generation_;
        emit prompt_changed();
    }
    if (is_new_edge)
        emit edge_changed();
}

void Document::edit(const QString& name, ObjectState after)
{
    if (after != state_)
        undo_stack_.push(new StateCommand(*this, name, state_, std::move(after)));
}

void Document::begin_gesture(const QString& name)
{
    gesture_start_ = state_;
    gesture_name_ = name;
    is_in_gesture_ = true;
}

void Document::update_gesture(ObjectState state)
{
    set_state(std::move(state));
}

void Document::end_gesture()
{
    if (!is_in_gesture_)
        return;
    is_in_gesture_ = false;
    if (state_ != gesture_start_)
        undo_stack_.push(new StateCommand(*this, gesture_name_, std::move(gesture_start_), state_));
    gesture_start_ = {};
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
    if (!photo_ || matte.generation != generation_)
        return false;
    const bool has_exact =
        matte_.alpha && matte_.generation == generation_ && matte_.kind == MatteKind::Exact;
    if (has_exact && matte.kind == MatteKind::Preview)
        return false;
    matte_ = std::move(matte);
    emit matte_changed();
    return true;
}

} // namespace sdmatte::studio
