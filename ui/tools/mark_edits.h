// What keys do to marks of the prompt.
#pragma once

#include "ui/tools/prompt_marks.h"

#include <QCoreApplication>

namespace sdmatte::studio {

struct MarkEdits {
    Q_DECLARE_TR_FUNCTIONS(sdmatte::studio::MarkEdits)

public:
    // An arrow key moves what is selected by one pixel of the photo, with Shift by ten, within the
    // photo; presses that follow one another are one undo step. False: another key, or nothing
    // that could be moved is selected.
    static bool nudge(Document& document, PromptMarks& marks, int key,
                      Qt::KeyboardModifiers modifiers);

    // Del: the hovered mark, else the selected one. False: there is neither.
    static bool remove(Document& document, PromptMarks& marks);

    static QString remove_step(const PromptMark& mark); // "Remove box"
};

} // namespace sdmatte::studio
