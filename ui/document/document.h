// The open photo and what the artist has made of it. Tools and panels ask for changes, the
// document decides, keeps the history and tells everybody. UI thread only.
#pragma once

#include "document/object_state.h"
#include "ui/document/open_photo.h"

#include <QObject>
#include <QUndoStack>

namespace sdmatte::studio {

enum class MatteKind { Preview, Exact };

struct ShownMatte {
    std::shared_ptr<const Raster<float>> alpha; // the engine's, before edge adjustments; a
                                                // preview may be smaller than the photo
    MatteKind kind = MatteKind::Preview;
    quint64 generation = 0; // of the prompt that it answers
    float confidence = 0;
    QStringList notices;
};

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
    [[nodiscard]] QUndoStack& undo_stack() { return undo_stack_; }

    // Replaces photo, prompt, matte and history; null closes.
    void set_photo(SharedPhoto photo);

    // One undo step called `name`; nothing when `after` equals the present state.
    void edit(const QString& name, ObjectState after);

    // A gesture shows its changes live and becomes one undo step when it ends.
    void begin_gesture(const QString& name);
    void update_gesture(ObjectState state); // begin_gesture() must have been called
    void end_gesture();
    void cancel_gesture(); // back to where it began
    [[nodiscard]] bool is_in_gesture() const { return is_in_gesture_; }

    // Taken when it answers the present generation and does not put a preview over an exact one.
    bool offer_matte(ShownMatte matte);

signals:
    void photo_changed();
    void prompt_changed(); // also live within a gesture
    void edge_changed();
    void matte_changed();

private:
    friend class StateCommand;
    void set_state(ObjectState state);

    SharedPhoto photo_;
    ObjectState state_;
    ObjectState gesture_start_;
    QString gesture_name_;
    ShownMatte matte_;
    QUndoStack undo_stack_;
    quint64 generation_ = 0;
    bool is_in_gesture_ = false;
};

} // namespace sdmatte::studio
