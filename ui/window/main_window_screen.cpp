// The part of the main window that deals with the colours of the screen.
#include "ui/window/empty_state.h"
#include "ui/window/main_window.h"
#include "ui/window/note_pill.h"
#include "ui/window/status_bar.h"

namespace sdmatte::studio {

void MainWindow::connect_screen()
{
    connect(&screen_, &ScreenFlow::changed, this, &MainWindow::follow_screen_colours);
    connect(&screen_, &ScreenFlow::settings_changed, this, &MainWindow::follow_screen_settings);
    connect(&screen_, &ScreenFlow::failed, this, [this](const QString& sentence) {
        stage_->notes().say({.kind = NoteKind::Failure, .sentence = sentence});
    });
    connect(&mattes_, &MatteFlow::screen_colours_shown, this, [this] {
        for (const auto& object : document_.objects().items)
            follow_object_matte(object->id);
    });
}

void MainWindow::connect_screen_choices()
{
    const ScreenActions& a = chrome_.actions.view_choices.screen;
    connect(a.soft_proof, &QAction::triggered, &screen_, &ScreenFlow::set_proofing);
    for (qsizetype i = 0; i < a.sources.size(); ++i)
        connect(a.sources[i], &QAction::triggered, &screen_,
                [this, i] { screen_.use(static_cast<ScreenSource>(i)); });
    connect(a.choose_file, &QAction::triggered, &screen_, &ScreenFlow::choose_profile);
    connect(a.choose_proof, &QAction::triggered, &screen_, &ScreenFlow::choose_proof);
    for (qsizetype i = 0; i < a.intents.size(); ++i)
        connect(a.intents[i], &QAction::triggered, &screen_,
                [this, i] { screen_.set_intent(static_cast<ProofIntent>(i)); });
    connect(a.gamut_warning, &QAction::triggered, &screen_, &ScreenFlow::set_gamut_warning);
    chrome_.empty_state->use_screen(screen_.colours());
    follow_screen_settings();
}

void MainWindow::follow_screen_colours()
{
    photos_.use_screen(screen_.colours());
    mattes_.use_screen(screen_.colours());
    views_.use_screen(screen_.colours());
    chrome_.empty_state->use_screen(screen_.colours());
}

void MainWindow::follow_screen_settings()
{
    show_screen_settings(chrome_.actions.view_choices.screen, settings_.views.screen);
    if (document_.photo())
        chrome_.status->show_photo(shown_facts());
}

QString MainWindow::shown_facts() const
{
    const QString facts = photo_facts(*document_.photo());
    if (screen_.shown_proof().isEmpty())
        return facts;
    return facts + QStringLiteral("    ") + tr("Soft proof: %1").arg(screen_.shown_proof());
}

} // namespace sdmatte::studio
