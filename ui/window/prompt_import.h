// Masks and trimaps from files into the prompt: read in the background, one undo step each.
#pragma once

#include "ui/async/background_task.h"
#include "ui/document/document.h"
#include "ui/window/settings.h"

#include <QImage>
#include <QObject>

#include <optional>

class QMimeData;

namespace sdmatte::studio {

class Stage;

enum class PromptFile { Mask, Trimap };

class PromptImport : public QObject {
    Q_OBJECT

public:
    PromptImport(QWidget& window, Stage& stage, Settings& settings, Document& document);

    void choose_file(PromptFile kind);
    // A mask takes the place of the area, a trimap that of the one before. What does not fit the
    // photo is said in one sentence and changes nothing. Another photo stops it. It is for the
    // object that is active now, which becomes it again.
    void import(PromptFile kind, const QString& file);
    // The same of a picture from the clipboard, as a mask. One of another size but the photo's
    // shape is offered to be scaled; any other one, to be opened as a photo.
    void paste_mask(const QImage& picture);
    void cancel();
    [[nodiscard]] bool is_running() const { return task_.is_running(); }

    // "beach_mask.png" and "beach_trimap.png" are taken for what they are called, by their names.
    static std::optional<PromptFile> kind_of(const QString& file);

signals:
    void imported(PromptFile kind);
    void photo_wanted(const QImage& picture); // it is no mask of this photo

private:
    void take(PromptFile kind, quint64 object, const QString& step,
              const Result<ObjectPrompt>& read);
    void take_mask(const QImage& picture); // scaled to the photo's size, if it has another

    QWidget& window_;
    Stage& stage_;
    Settings& settings_;
    Document& document_;
    BackgroundTask<ObjectPrompt> task_; // with nothing in it but what was read
};

} // namespace sdmatte::studio
