// From the document's prompt to the canvas: engines, edge adjustments, colours and pyramids, all
// of it in the background. UI thread only; nothing here waits.
#pragma once

#include "ui/async/background_task.h"
#include "ui/canvas/canvas.h"
#include "ui/document/document.h"
#include "ui/inference/inference_service.h"
#include "ui/inference/matte_finisher.h"
#include "ui/window/object_mattes.h"
#include "ui/window/photo_opening.h"

#include <QObject>

namespace sdmatte::studio {

struct Engines {
    std::shared_ptr<Engine> exact;
    std::shared_ptr<Engine> preview; // null: no previews; may be the same
};

class MatteFlow : public QObject {
    Q_OBJECT

public:
    MatteFlow(Engines engines, Document& document, Canvas& canvas, QObject* parent = nullptr);

    void open(const OpenedPhoto& opened); // shown, and given to the document
    void close();
    void refine_again();
    // For exact mattes from here on: the present prompt is asked again. Null: the one that came
    // with the flow.
    void use(std::shared_ptr<Engine> engine);
    void stop(); // nothing that was asked is answered any more, when_exact() included
    [[nodiscard]] bool is_busy() const;                  // an engine works for a prompt
    [[nodiscard]] bool works_for_another_object() const; // than the active one
    // Calls `done` with the engine's exact alpha for the object's present prompt (null: it is
    // empty), now or later. One that is not active is asked about when the active one is answered.
    using ExactDone = std::function<void(Result<ExactAlpha>)>;
    void when_exact(quint64 object, ExactDone done);
    void when_exact(ExactDone done) { when_exact(document_.active_id(), std::move(done)); }
    // Photo and foreground are built again for it in the background; what is shown stays until
    // then.
    void use_screen(SharedScreenColours screen);
    [[nodiscard]] const SharedScreenColours& screen() const { return screen_; }
    // The canvas shows the matte as the engine gave it, as long as it is on.
    void set_comparing(bool is_on);
    [[nodiscard]] const Capabilities& capabilities() const { return capabilities_; }
    [[nodiscard]] InferenceService& service() { return service_; }
    [[nodiscard]] ObjectMattes& objects() { return objects_; }

    // As it is shown, with its edge adjusted; null: none.
    [[nodiscard]] const std::shared_ptr<const Raster<float>>& shown() const { return shown_; }

signals:
    void shown_changed();
    void screen_colours_shown();          // after use_screen()
    void failed(const QString& sentence); // of what follows the engine

private:
    struct Wanted { // by when_exact()
        quint64 photo = 0;
        quint64 engine = 0;
        quint64 object = 0;
        quint64 generation = 0;
        ExactDone done;
    };

    [[nodiscard]] MatteRequest request(quint64 object) const;
    void ask();
    void serve();
    void finish_serving(const std::shared_ptr<const Wanted>& wanted,
                        const Result<ShownMatte>& matte);
    void show_matte();
    void follow_objects();
    void put_alpha(Change change);
    void finish();
    void show_alpha(const std::shared_ptr<const Raster<float>>& alpha, Change change);
    void show_foreground(const FinishedMatte& matte);
    void drop_foreground();
    void build_for_screen();

    Document& document_;
    Canvas& canvas_;
    std::shared_ptr<Engine> first_engine_;
    Capabilities capabilities_; // of the exact engine
    MatteFinisher finisher_;
    BackgroundTask<SharedAlphaPyramid> alpha_task_;
    BackgroundTask<SharedPhotoPyramid> foreground_task_;
    struct ScreenPictures {
        DisplaySource source; // of the photo
        SharedPhotoPyramid photo;
        SharedPhotoPyramid foreground;
    };
    BackgroundTask<ScreenPictures> screen_task_;
    SharedScreenColours screen_ = make_screen_colours({});
    DisplaySource source_;                    // of the photo on the canvas
    std::optional<FinishedMatte> foreground_; // that the canvas shows, or will
    SharedAlphaPyramid foreground_alpha_;     // it is weighted with
    ObjectMattes objects_;
    quint64 shown_object_ = 0;
    bool is_shown_visible_ = true;
    MatteSource shown_source_; // of alpha_, or of what is being built for it
    BackgroundTask<SharedAlphaPyramid> plain_task_;
    SharedAlphaPyramid plain_; // of the present matte without adjustments; null: not needed yet
    bool is_comparing_ = false;
    std::shared_ptr<const Raster<float>> shown_;
    SharedAlphaPyramid alpha_; // of the present matte; null while it is being built
    std::optional<FinishedMatte> waiting_foreground_; // until alpha_ is there
    quint64 photo_number_ = 0;
    quint64 engine_number_ = 0;
    quint64 finished_generation_ = 0; // of the alpha that is shown
    bool is_adjusting_ = false;       // the edge of the present matte
    bool is_edge_outdated_ = false;   // it moved again meanwhile
    std::vector<std::shared_ptr<const Wanted>> wanted_;
    bool is_serving_ = false;  // wanted_.front() has been asked for
    quint64 asked_object_ = 0; // the last
    quint64 asked_generation_ = 0;
    InferenceService service_; // last: its threads end first
};

} // namespace sdmatte::studio
