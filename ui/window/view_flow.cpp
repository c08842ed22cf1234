#include "ui/window/view_flow.h"

#include "image/read.h"
#include "matting/grow_prompt.h"
#include "prompt/network_raster.h"
#include "ui/canvas/backdrop.h"
#include "ui/canvas/derived_view.h"
#include "ui/style/palette.h"

#include <QColorDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace sdmatte::studio {
namespace {

Result<SharedPhotoPyramid> read_backdrop(const std::filesystem::path& file, Size photo,
                                         const ScreenColours& screen, const Progress& progress)
{
    auto image = read_image(file, {}, progress.part(0, 0.7F));
    if (!image)
        return std::unexpected(image.error());
    const auto colour = engine_colour(*image, progress.part(0.7F, 0.9F));
    if (!colour)
        return std::unexpected(colour.error());
    return build_backdrop(*colour, photo, progress.part(0.9F, 1), screen.of_srgb);
}

Result<SharedAlphaPyramid> draw_network_input(const ObjectPrompt& object, const OpenPhoto& photo,
                                              const NetworkInput& input, const Progress& progress)
{
    const auto fused =
        grow_prompt(to_prompt(object), photo.colour, input.takes_points, progress.part(0, 0.9F));
    if (!fused)
        return std::unexpected(fused.error());
    const Size size{photo.image.width(), photo.image.height()};
    const NetworkPrompt prompt = make_network_prompt(*fused, size.width, size.height, input.side);
    return build_alpha_pyramid(prompt.mask, size, nullptr, progress.part(0.9F, 1));
}

// That of the prompt where it has one, else what alpha says; null without either.
Result<SharedAlphaPyramid> draw_trimap(const ObjectPrompt& object, const SharedAlphaPyramid& alpha,
                                       const Progress& progress, const AlphaPyramid* like)
{
    if (!object.trimap)
        return alpha ? derive(ViewMode::Trimap, *alpha, progress, like) : SharedAlphaPyramid();
    const Raster<std::uint8_t>& codes = *object.trimap;
    Raster<float> shown(codes.width(), codes.height());
    for (std::size_t i = 0; i < codes.size(); ++i)
        shown.data()[i] = static_cast<float>(codes.data()[i]) / 255;
    return build_alpha_pyramid(shown, {codes.width(), codes.height()}, nullptr, progress, like);
}

} // namespace

ViewFlow::ViewFlow(QWidget& window, Canvas& canvas, Document& document, Settings& settings,
                   std::function<NetworkInput()> network_input)
    : window_(window)
    , canvas_(canvas)
    , document_(document)
    , settings_(settings)
    , network_input_(std::move(network_input))
{
    connect(&canvas_, &Canvas::view_mode_changed, this, &ViewFlow::follow_mode);
    connect(&canvas_, &Canvas::alpha_changed, this, &ViewFlow::derive);
    connect(&document_, &Document::photo_changed, this, &ViewFlow::follow_photo);
    connect(&document_, &Document::prompt_changed, this, &ViewFlow::follow_prompt);
}

void ViewFlow::follow_settings()
{
    const ViewSettings& views = settings_.views;
    const Colours& theme = colours_of(&window_);
    canvas_.set_colours({.overlay = views.overlay.isValid() ? views.overlay : theme.overlay,
                         .overlay_opacity = views.overlay_percent / 100.0,
                         .is_over_removed = !views.is_over_kept,
                         .backdrop = screen_->shown(views.backdrop),
                         .checker_light = theme.checker_a,
                         .checker_dark = theme.checker_b,
                         .surround = theme.around});
    canvas_.set_pixel_grid(views.shows_pixel_grid);
    canvas_.set_linear_light(views.blends_light);
    canvas_.set_view_mode(views.mode);
    load_picture();
}

void ViewFlow::use_screen(SharedScreenColours screen)
{
    screen_ = std::move(screen);
    shown_picture_.clear(); // the one that is shown stays until it is there in other colours
    follow_settings();
}

void ViewFlow::follow_engine()
{
    if (canvas_.view_mode() == ViewMode::NetworkInput)
        derive();
}

void ViewFlow::follow_mode()
{
    settings_.views.mode = canvas_.view_mode();
    load_picture();
    derive();
}

void ViewFlow::follow_photo()
{
    shown_picture_.clear();
    canvas_.set_backdrop(nullptr); // it has the shape of another photo
    load_picture();
    derive();
}

void ViewFlow::follow_prompt()
{
    // A trimap of the prompt shows what the prompt says, all else waits for its matte.
    const ViewMode mode = canvas_.view_mode();
    if (mode == ViewMode::NetworkInput || mode == ViewMode::Trimap)
        derive();
}

void ViewFlow::show(ViewMode mode)
{
    canvas_.set_view_mode(mode);
    if (mode == ViewMode::OnPicture && settings_.views.picture.isEmpty())
        choose_picture();
}

void ViewFlow::changed()
{
    follow_settings();
    emit settings_changed();
}

void ViewFlow::choose_colour(const QString& title, const QColor& present,
                             std::function<void(const QColor&)> use)
{
    auto* dialog = new QColorDialog(present, &window_);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QColorDialog::DontUseNativeDialog); // whose changes come at the end only
    dialog->setWindowTitle(title);
    connect(dialog, &QColorDialog::currentColorChanged, this, use);
    connect(dialog, &QDialog::rejected, this, [use, before = present] { use(before); });
    dialog->open();
}

void ViewFlow::choose_overlay_colour()
{
    choose_colour(tr("Overlay colour"), canvas_.scene().colours.overlay,
                  [this](const QColor& colour) {
                      const bool is_theme = colour == colours_of(&window_).overlay;
                      settings_.views.overlay = is_theme ? QColor() : QColor(colour.rgb());
                      changed();
                  });
}

void ViewFlow::choose_backdrop_colour()
{
    choose_colour(tr("Background colour"), settings_.views.backdrop, [this](const QColor& colour) {
        settings_.views.backdrop = QColor(colour.rgb());
        changed();
    });
    canvas_.set_view_mode(ViewMode::OnColour);
}

void ViewFlow::set_overlay_percent(int percent)
{
    settings_.views.overlay_percent = percent;
    changed();
}

void ViewFlow::set_over_kept(bool is_over_kept)
{
    settings_.views.is_over_kept = is_over_kept;
    changed();
}

void ViewFlow::reset_colours()
{
    const ViewSettings fresh;
    ViewSettings& views = settings_.views;
    views.overlay = fresh.overlay;
    views.overlay_percent = fresh.overlay_percent;
    views.is_over_kept = fresh.is_over_kept;
    views.backdrop = fresh.backdrop;
    changed();
}

void ViewFlow::choose_picture()
{
    const QString folder = settings_.views.picture.isEmpty()
                               ? settings_.photo_folder
                               : QFileInfo(settings_.views.picture).absolutePath();
    auto* dialog = new QFileDialog(&window_, tr("Background picture"), folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ViewFlow::use_picture);
    dialog->open();
}

void ViewFlow::use_picture(const QString& file)
{
    settings_.views.picture = QFileInfo(file).absoluteFilePath();
    shown_picture_.clear(); // the file may be another one under the same name
    canvas_.set_view_mode(ViewMode::OnPicture);
    changed();
}

void ViewFlow::load_picture()
{
    const QString& file = settings_.views.picture;
    const bool is_needed =
        canvas_.view_mode() == ViewMode::OnPicture || canvas_.view_mode() == ViewMode::Wipe;
    if (!document_.photo() || !is_needed || file.isEmpty() || file == shown_picture_)
        return;
    shown_picture_ = file;
    const Size photo{document_.photo()->image.width(), document_.photo()->image.height()};
    const std::filesystem::path path(QFile::encodeName(file).toStdString());
    picture_task_.start(
        [path, photo, screen = screen_](const Progress& progress) {
            return read_backdrop(path, photo, *screen, progress);
        },
        [this](const Result<SharedPhotoPyramid>& picture) {
            if (picture) {
                canvas_.set_backdrop(*picture);
                return;
            }
            settings_.views.picture.clear();
            canvas_.set_backdrop(nullptr);
            emit failed(QString::fromStdString(picture.error().sentence));
        });
}

void ViewFlow::derive()
{
    const ViewMode mode = canvas_.view_mode();
    const SharedPhoto photo = document_.photo();
    const SharedAlphaPyramid alpha = canvas_.scene().alpha;
    const bool needs_alpha = mode == ViewMode::EdgeBand || mode == ViewMode::Certainty;
    if (!photo || !is_derived(mode) || (needs_alpha && !alpha)) {
        derived_task_.cancel();
        if (canvas_.scene().derived)
            canvas_.set_derived(mode, nullptr);
        return;
    }
    const bool is_same_view = canvas_.scene().derived_of == mode;
    derived_task_.start(
        [mode, photo, alpha, object = document_.state().prompt, input = network_input_(),
         before = is_same_view ? canvas_.scene().derived : nullptr](const Progress& progress) {
            switch (mode) {
            case ViewMode::NetworkInput: return draw_network_input(object, *photo, input, progress);
            case ViewMode::Trimap: return draw_trimap(object, alpha, progress, before.get());
            default: return studio::derive(mode, *alpha, progress, before.get());
            }
        },
        [this, mode](const Result<SharedAlphaPyramid>& derived) {
            canvas_.set_derived(mode, derived ? *derived : nullptr);
            if (!derived)
                emit failed(QString::fromStdString(derived.error().sentence));
        });
}

} // namespace sdmatte::studio
