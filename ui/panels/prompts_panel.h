// What has been prompted, entry by entry; a caption; and whether the object is see-through.
#pragma once

#include "ui/document/document.h"
#include "ui/tools/prompt_marks.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace sdmatte::studio {

class PromptList;
class PromptModel;

class PromptsPanel : public QWidget {
    Q_OBJECT

public:
    PromptsPanel(Document& document, PromptMarks& marks, QWidget* parent = nullptr);

    // Whether the present engine can use them; if not the panel says so.
    void set_see_through_usable(bool is_usable);
    void set_caption_usable(bool is_usable);

    [[nodiscard]] PromptList& list() { return *list_; }
    [[nodiscard]] QCheckBox& see_through() { return *see_through_; }
    [[nodiscard]] QLineEdit& caption() { return *caption_; }
    [[nodiscard]] QLabel& caption_note() { return *caption_note_; }
    [[nodiscard]] QLabel& see_through_note() { return *see_through_note_; }

private:
    void make_caption();
    void make_see_through();
    void lay_out();
    void take_caption();
    void show_caption();
    void show_see_through();

    Document& document_;
    PromptModel* model_;
    PromptList* list_;
    QLabel* caption_label_;
    QLineEdit* caption_;
    QLabel* caption_note_;
    QLabel* see_through_label_;
    QCheckBox* see_through_;
    QLabel* see_through_note_;
    bool is_see_through_usable_ = false;
    bool is_caption_usable_ = false;
};

} // namespace sdmatte::studio
