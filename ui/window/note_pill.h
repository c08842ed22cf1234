// One sentence about something that happened, with at most two things to do about it.
#pragma once

#include "ui/window/pill.h"

#include <QTimer>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace sdmatte::studio {

enum class NoteKind { Plain, Success, Warning, Failure };

struct NoteButton {
    QString text;
    std::function<void()> act;
};

struct Note {
    NoteKind kind = NoteKind::Plain;
    QString sentence{};
    std::vector<NoteButton> buttons{};
    QString details{}; // under a button "Details", with one to copy them; may be empty
};

class NotePill : public Pill {
    Q_OBJECT

public:
    explicit NotePill(QWidget* parent);

    // In place of the one before. A success goes by itself after some seconds; all else stays
    // until it is closed or another one comes.
    void say(Note note);
    void clear();

    [[nodiscard]] const Note& note() const { return note_; } // sentence empty: none is shown

protected:
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    void show_details();

    QLabel* sign_;
    QLabel* text_;
    QHBoxLayout* buttons_;
    QTimer goes_;
    Note note_;
};

} // namespace sdmatte::studio
