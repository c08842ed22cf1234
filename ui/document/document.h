// The open photo and what the artist has made of it. Tools and panels ask for changes, the
// document decides, keeps the history and tells everybody. UI thread only.
#pragma once

#include "document/object_state.h"
#include "ui/document/matte_cache.h"
#include "ui/document/open_photo.h"
#include "ui/document/shown_matte.h"

#include <QObject>
#include <QUndoStack>

namespace sdmatte::studio {

class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] SharedPhoto photo() const { return photo_; } // null: none is open
    [[nodiscard]] const ObjectState& state() const { return state_; }
    // Rises with every change of the prompt, undo and redo included, and never falls: a matte of
    // an older generation is outdated.
    [[nodiscard]] quint64 generation() const { return generation_; }
    [[nodiscard]] const ShownMatte& matte() const { return matte_; } // alpha null: none
    // The matte answers the present prompt exactly (undo may have brought it back, before
    // prompt_changed): no engine need run.
    [[nodiscard]] bool has_exact_matte() const;
    [[nodiscard]] QUndoStack& undo_stack() { return undo_stack_; }

    // Replaces photo, prompt, matte and history; null closes.
    void set_photo(SharedPhoto photo);

    // One undo step called `name`; nothing when `after` equals the present state. Ends a gesture.
    // Edits of one series (not negative) that follow one another directly become one step: the
    // notches of a wheel, say.
    void edit(const QString& name, ObjectState after, int series = -1);

    // A gesture shows its changes live and becomes one undo step when it ends. Undo, redo and
    // another photo drop it: the rest of its calls do nothing.
    void begin_gesture(const QString& name); // ends one that is under way
    void update_gesture(ObjectState state);
    void end_gesture();
    void cancel_gesture(); // back to where it began
    [[nodiscard]] bool is_in_gesture() const { return is_in_gesture_; }

    // Taken when it answers the present generation and does not put a preview over an exact one.
    bool offer_matte(ShownMatte matte);
    // Another engine would answer otherwise: known mattes are forgotten and those still under way
    // outdated (a new generation). The one that is shown stays until a new one comes.
    void forget_mattes();

signals:
    void photo_changed();
    void prompt_changed(); // also live within a gesture
    void edge_changed();
    void matte_changed();

private:
    friend class StateCommand;
    void set_state(ObjectState state);
    void take_from_history(const ObjectState& state);
    bool recall_matte();
    void keep_matte();

    SharedPhoto photo_;
    ObjectState state_;
    ObjectState gesture_start_;
    QString gesture_name_;
    ShownMatte matte_;
    MatteCache known_mattes_;
    QUndoStack undo_stack_;
    quint64 generation_ = 0;
    bool is_in_gesture_ = false;
};

} // namespace sdmatte::studio
