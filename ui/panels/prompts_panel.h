// What has been prompted, entry by entry, and whether the object is see-through.
#pragma once

#include "ui/document/document.h"
#include "ui/tools/prompt_marks.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace sdmatte::studio {

class PromptList;
class PromptModel;

class PromptsPanel : public QWidget {
    Q_OBJECT

public:
    PromptsPanel(Document& document, PromptMarks& marks, QWidget* parent = nullptr);

    // Whether the present engine can use the flag; if not the switch says so.
    void set_see_through_usable(bool is_usable);

    [[nodiscard]] PromptList& list() { return *list_; }
    [[nodiscard]] QCheckBox& see_through() { return *see_through_; }

private:
    void show_see_through();

    Document& document_;
    PromptModel* model_;
    PromptList* list_;
    QLabel* see_through_label_;
    QCheckBox* see_through_;
    bool is_see_through_usable_ = false;
};

} // namespace sdmatte::studio
