#include "ui/window/view_settings.h"

#include <QDir>
#include <QSettings>

#include <algorithm>
#include <array>
#include <utility>

namespace sdmatte::studio {
namespace {

constexpr qsizetype longest_path = 4096;

constexpr std::array<std::pair<ViewMode, const char*>, view_modes.size()> names{{
    {ViewMode::Overlay, "overlay"},
    {ViewMode::OnBlack, "black"},
    {ViewMode::OnWhite, "white"},
    {ViewMode::OnColour, "colour"},
    {ViewMode::OnPicture, "picture"},
    {ViewMode::CutOut, "cut-out"},
    {ViewMode::Alpha, "alpha"},
    {ViewMode::Trimap, "trimap"},
    {ViewMode::Original, "original"},
    {ViewMode::Wipe, "wipe"},
    {ViewMode::EdgeBand, "edge-band"},
    {ViewMode::Certainty, "certainty"},
    {ViewMode::NetworkInput, "network-input"},
}};

// "#rrggbb", or what is left of it.
QColor opaque_colour(const QString& text, const QColor& otherwise)
{
    const QColor colour = text.size() == 7 && text.startsWith('#') ? QColor(text) : QColor();
    return colour.isValid() ? colour : otherwise;
}

bool flag(const QString& text, bool otherwise)
{
    return text == "true" || (text != "false" && otherwise);
}

QString absolute_file(const QString& path)
{
    const bool is_sane =
        path.size() <= longest_path && QDir::isAbsolutePath(path)
        && std::ranges::none_of(path, [](QChar c) { return c.isNull() || c == u'\n'; });
    return is_sane ? path : QString();
}

ScreenSettings read_screen_settings(const QSettings& file)
{
    ScreenSettings screen;
    const auto text = [&](const char* key) { return file.value(key).toString(); };
    screen.profile = absolute_file(text("screen/profile"));
    const QString source = text("screen/source");
    if (source == "srgb")
        screen.source = ScreenSource::Srgb;
    else if (source == "file" && !screen.profile.isEmpty())
        screen.source = ScreenSource::File;
    screen.proof = absolute_file(text("screen/proof"));
    screen.is_proofing =
        flag(text("screen/soft_proof"), screen.is_proofing) && !screen.proof.isEmpty();
    if (text("screen/proof_intent") == "perceptual")
        screen.intent = ProofIntent::Perceptual;
    screen.marks_out_of_gamut = flag(text("screen/gamut_warning"), screen.marks_out_of_gamut);
    return screen;
}

void write_screen_settings(QSettings& file, const ScreenSettings& screen)
{
    const bool is_perceptual = screen.intent == ProofIntent::Perceptual;
    file.setValue("screen/source", screen.source == ScreenSource::Srgb   ? "srgb"
                                   : screen.source == ScreenSource::File ? "file"
                                                                         : "automatic");
    file.setValue("screen/profile", screen.profile);
    file.setValue("screen/soft_proof", screen.is_proofing);
    file.setValue("screen/proof", screen.proof);
    file.setValue("screen/proof_intent", is_perceptual ? "perceptual" : "relative");
    file.setValue("screen/gamut_warning", screen.marks_out_of_gamut);
}

} // namespace

ViewSettings read_view_settings(const QSettings& file)
{
    ViewSettings settings;
    const auto text = [&](const char* key) { return file.value(key).toString(); };
    const QString mode = text("window/view");
    for (const auto& [value, name] : names)
        if (mode == QLatin1String(name))
            settings.mode = value;
    settings.overlay = opaque_colour(text("view/overlay"), {});
    bool is_number = false;
    const int percent = text("view/overlay_percent").toInt(&is_number);
    if (is_number && percent >= 0 && percent <= 100)
        settings.overlay_percent = percent;
    settings.is_over_kept = flag(text("view/overlay_over_kept"), settings.is_over_kept);
    settings.backdrop = opaque_colour(text("view/backdrop"), settings.backdrop);
    settings.picture = absolute_file(text("view/picture"));
    settings.shows_navigator = flag(text("view/navigator"), settings.shows_navigator);
    settings.shows_pixel_grid = flag(text("view/pixel_grid"), settings.shows_pixel_grid);
    settings.blends_light = flag(text("view/linear_light"), settings.blends_light);
    settings.screen = read_screen_settings(file);
    return settings;
}

void write_view_settings(QSettings& file, const ViewSettings& settings)
{
    const auto* const name =
        std::ranges::find(names, settings.mode, [](const auto& entry) { return entry.first; });
    file.setValue("window/view", QString::fromLatin1(name->second));
    file.setValue("view/overlay", settings.overlay.isValid() ? settings.overlay.name() : QString());
    file.setValue("view/overlay_percent", settings.overlay_percent);
    file.setValue("view/overlay_over_kept", settings.is_over_kept);
    file.setValue("view/backdrop", settings.backdrop.name());
    file.setValue("view/picture", settings.picture);
    file.setValue("view/navigator", settings.shows_navigator);
    file.setValue("view/pixel_grid", settings.shows_pixel_grid);
    file.setValue("view/linear_light", settings.blends_light);
    write_screen_settings(file, settings.screen);
}

} // namespace sdmatte::studio
