// The open photo and what the artist has made of it. Tools and panels ask for changes, the
// document decides, keeps the history and tells everybody. UI thread only.
//
// A photo has one object or several. One of them is active: tools and panels change that one, and
// engines are asked about it. "Present", "state" and "matte" without more are the active one's.
#pragma once

#include "document/object_list.h"
#include "ui/document/matte_cache.h"
#include "ui/document/open_photo.h"
#include "ui/document/shown_matte.h"

#include <QObject>
#include <QUndoStack>

#include <map>

namespace sdmatte::studio {

class Document : public QObject {
    Q_OBJECT

public:
    explicit Document(QObject* parent = nullptr);

    [[nodiscard]] SharedPhoto photo() const { return photo_; } // null: none is open
    [[nodiscard]] const ObjectList& objects() const { return position_.objects; }
    [[nodiscard]] quint64 active_id() const { return position_.active; } // 0 without a photo
    [[nodiscard]] const PhotoObject& active() const; // an empty one without a photo
    [[nodiscard]] const ObjectState& state() const { return active().state; }
    // Rises with every change of an object's prompt, undo and redo included, never falls, and is
    // no other object's: a matte of another generation is outdated.
    [[nodiscard]] quint64 generation() const { return generation_of(active_id()); }
    [[nodiscard]] quint64 generation_of(quint64 object) const;
    [[nodiscard]] const ShownMatte& matte() const { return matte_of(active_id()); }
    [[nodiscard]] const ShownMatte& matte_of(quint64 object) const; // alpha null: none
    // The matte answers the present prompt exactly (undo may have brought it back, before
    // prompt_changed): no engine need run.
    [[nodiscard]] bool has_exact_matte() const { return has_exact_matte(active_id()); }
    [[nodiscard]] bool has_exact_matte(quint64 object) const;
    [[nodiscard]] QUndoStack& undo_stack() { return undo_stack_; }

    // Replaces photo, objects (by an empty one), mattes and history; null closes.
    void set_photo(SharedPhoto photo);

    // No undo step. Ends a gesture. Nothing when there is no such object.
    void activate(quint64 object);

    // One undo step called `name`; nothing when `after` equals the present state. Ends a gesture.
    // Edits of one series (not negative) that follow one another directly become one step: the
    // notches of a wheel, say.
    void edit(const QString& name, ObjectState after, int series = -1);
    // The same for all objects (object_edits.h has the wishes of the panel). New ones have ids of
    // new_id(); `active` is one of them.
    void edit_objects(const QString& name, ObjectList after, quint64 active, int series = -1);
    [[nodiscard]] quint64 new_id() { return ++last_id_; }

    // Undoes or redoes until so many steps are done; everybody is told once, at the end.
    void go_to(int steps);

    // A gesture shows its changes live and becomes one undo step when it ends. Undo, redo and
    // another photo drop it: the rest of its calls do nothing.
    void begin_gesture(const QString& name); // ends one that is under way
    void update_gesture(ObjectState state);
    void end_gesture();
    void cancel_gesture(); // back to where it began
    [[nodiscard]] bool is_in_gesture() const { return is_in_gesture_; }

    // Taken when it answers the present generation of an object and does not put a preview over an
    // exact one.
    bool offer_matte(ShownMatte matte);
    // Another engine would answer otherwise: known mattes are forgotten and those still under way
    // outdated (new generations). Those that are shown stay until new ones come.
    void forget_mattes();
    void forget_matte(); // the active object's alone

signals:
    void photo_changed();
    // Names, colours, visibility, order, which there are, or which one is active; before the
    // signals below, which tell of the active object, also of another one that becomes it.
    void objects_changed();
    void prompt_changed(); // also live within a gesture
    void edge_changed();
    void matte_changed();
    void other_matte_changed(quint64 object); // or its edge; of one that is not active

private:
    friend class StateCommand;
    struct Position { // where the history stands
        ObjectList objects;
        quint64 active = 0;

        bool operator==(const Position&) const = default;
    };
    struct Answer {
        quint64 generation = 0; // of the prompt
        ShownMatte matte{};
    };
    struct Seen { // what everybody has been told of
        Position position;
        std::map<quint64, std::pair<const void*, quint64>> mattes; // alpha, generation
    };

    [[nodiscard]] Seen seen() const;
    void tell(const Seen& before);
    void set_position(Position position);
    void take_from_history(const Position& position);
    [[nodiscard]] Position with_state(ObjectState state) const;
    void recall_matte(const PhotoObject& object);
    void keep_matte(const PhotoObject& object);

    SharedPhoto photo_;
    Position position_;
    Position gesture_start_;
    QString gesture_name_;
    std::map<quint64, Answer> answers_; // by object: of all that there are
    MatteCache known_mattes_;
    QUndoStack undo_stack_;
    quint64 last_id_ = 0;
    quint64 last_generation_ = 0;
    bool is_in_gesture_ = false;
    bool is_travelling_ = false; // in go_to
};

} // namespace sdmatte::studio
