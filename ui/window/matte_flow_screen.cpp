// The part of the matte flow that brings the object's own colours and the photo to the screen.
#include "ui/window/matte_flow.h"

namespace sdmatte::studio {

void MatteFlow::drop_foreground()
{
    foreground_.reset();
    foreground_alpha_.reset();
    canvas_.set_foreground(nullptr);
}

void MatteFlow::show_foreground(const FinishedMatte& matte)
{
    if (!matte.colour.pixels) {
        drop_foreground();
        return;
    }
    if (!alpha_) {
        waiting_foreground_ = matte;
        return;
    }
    foreground_ = matte;
    foreground_alpha_ = alpha_;
    foreground_task_.start(
        [colour = source_.with(matte.foreground, matte.colour), alpha = alpha_,
         photo = canvas_.scene().photo](const Progress& progress) {
            return build_foreground_pyramid(colour, *alpha, progress, photo.get());
        },
        [this](const Result<SharedPhotoPyramid>& pyramid) {
            if (pyramid)
                canvas_.set_foreground(*pyramid);
            else
                emit failed(QString::fromStdString(pyramid.error().sentence));
        });
}

void MatteFlow::use_screen(SharedScreenColours screen)
{
    screen_ = std::move(screen);
    build_for_screen();
}

void MatteFlow::build_for_screen()
{
    const SharedPhoto photo = document_.photo();
    if (!photo)
        return;
    const auto own = foreground_ ? foreground_->foreground : nullptr;
    screen_task_.start(
        [photo, own, screen = screen_, in_srgb = foreground_ ? foreground_->colour : EngineColour{},
         alpha = foreground_alpha_](const Progress& progress) -> Result<ScreenPictures> {
            ScreenPictures made{.source =
                                    display_source(photo->image, photo->colour, screen->display),
                                .photo = nullptr,
                                .foreground = nullptr};
            auto shown = build_photo_pyramid(made.source, progress.part(0, own ? 0.5F : 1));
            if (!shown)
                return std::unexpected(shown.error());
            made.photo = std::move(*shown);
            if (!own)
                return made;
            auto foreground = build_foreground_pyramid(made.source.with(own, in_srgb), *alpha,
                                                       progress.part(0.5F, 1), made.photo.get());
            if (!foreground)
                return std::unexpected(foreground.error());
            made.foreground = std::move(*foreground);
            return made;
        },
        [this, own](const Result<ScreenPictures>& made) {
            if (!made) {
                emit failed(QString::fromStdString(made.error().sentence));
                return;
            }
            source_ = made->source;
            // Another matte may have come meanwhile, or be on its way in the colours before.
            const auto present = foreground_ ? foreground_->foreground : nullptr;
            const bool is_current = present == own && !foreground_task_.is_running();
            canvas_.set_screen_colours(made->photo,
                                       is_current ? made->foreground : canvas_.scene().foreground);
            if (!is_current && foreground_) {
                const FinishedMatte matte = *foreground_;
                show_foreground(matte);
            }
            emit screen_colours_shown();
        });
}

} // namespace sdmatte::studio
