#include "ui/window/screen_flow.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QScreen>
#include <QWindow>

namespace sdmatte::studio {
namespace {

std::filesystem::path path_of(const QString& file)
{
    return QFile::encodeName(file).toStdString();
}

bool are_equal(const SharedProfile& a, const SharedProfile& b)
{
    return a == b || (a && b && *a == *b);
}

bool are_equal(const DisplayColours& a, const DisplayColours& b)
{
    const bool has_same_proof = !a.proof && !b.proof;
    return are_equal(a.screen, b.screen) && are_equal(a.proof, b.proof)
           && (has_same_proof
               || (a.intent == b.intent && a.marks_out_of_gamut == b.marks_out_of_gamut));
}

QString name_of(const SharedProfile& icc, const QString& file)
{
    const QString name = QString::fromStdString(profile_name(*icc));
    return name.isEmpty() ? QFileInfo(file).completeBaseName() : name;
}

} // namespace

ScreenFlow::ScreenFlow(QWidget& window, ScreenSettings& settings)
    : window_(window)
    , settings_(settings)
    , colours_(make_screen_colours({}))
{
    connect(&profiles_, &ScreenProfiles::changed, this, &ScreenFlow::follow_settings);
}

Result<ScreenFlow::Found> ScreenFlow::find(const Wish& wish)
{
    Found found;
    DisplayColours display{.screen = nullptr,
                           .proof = nullptr,
                           .intent = wish.settings.intent,
                           .marks_out_of_gamut = wish.settings.marks_out_of_gamut};
    Result<SharedProfile> screen = SharedProfile();
    if (wish.settings.source == ScreenSource::File)
        screen = read_screen_profile(path_of(wish.settings.profile));
    else if (wish.settings.source == ScreenSource::Automatic && !wish.desktop.isEmpty())
        screen = check_screen_profile({wish.desktop.begin(), wish.desktop.end()},
                                      wish.desktop_name.toStdString());
    if (screen)
        display.screen = *screen;
    else
        found.failure = QString::fromStdString(screen.error().sentence);
    if (wish.settings.is_proofing && !wish.settings.proof.isEmpty()) {
        if (const auto proof = read_proof_profile(path_of(wish.settings.proof))) {
            display.proof = *proof;
            found.proof = name_of(*proof, wish.settings.proof);
        } else {
            found.proof_failure = QString::fromStdString(proof.error().sentence);
        }
    }
    found.colours = make_screen_colours(display);
    return found;
}

void ScreenFlow::follow_settings()
{
    Wish wish{.settings = settings_,
              .desktop = {},
              .desktop_name = tr("What the desktop gives for this screen")};
    if (settings_.source == ScreenSource::Automatic)
        wish.desktop = profiles_.profile_of(window_.screen());
    task_.start([wish](const Progress&) { return find(wish); },
                [this](const Result<Found>& found) {
                    if (found)
                        take(*found);
                    else
                        emit failed(QString::fromStdString(found.error().sentence));
                });
}

void ScreenFlow::take(const Found& found)
{
    shown_proof_ = found.proof;
    if (!found.proof_failure.isEmpty()) {
        settings_.is_proofing = false;
        settings_.proof.clear();
        emit failed(found.proof_failure);
    } else if (!found.failure.isEmpty() && found.failure != said_) {
        emit failed(found.failure);
    }
    said_ = found.failure;
    if (!are_equal(found.colours->display, colours_->display)) {
        colours_ = found.colours;
        emit changed();
    }
    emit settings_changed();
}

void ScreenFlow::follow_window()
{
    QWindow* const handle = window_.windowHandle();
    if (handle != nullptr && handle != followed_) {
        followed_ = handle;
        connect(handle, &QWindow::screenChanged, this, &ScreenFlow::follow_settings);
    }
    follow_settings();
}

void ScreenFlow::settings_are_changed()
{
    emit settings_changed();
    follow_settings();
}

void ScreenFlow::choose(const QString& title, const QString& before,
                        const std::function<void(const QString&)>& use)
{
    auto* dialog = new QFileDialog(&window_, title);
    if (!before.isEmpty())
        dialog->setDirectory(QFileInfo(before).absolutePath());
    else if (QFileInfo(QStringLiteral("/usr/share/color/icc")).isDir())
        dialog->setDirectory(QStringLiteral("/usr/share/color/icc"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(
        {tr("Colour profiles") + " (*.icc *.icm *.ICC *.ICM)", tr("All files") + " (*)"});
    connect(dialog, &QFileDialog::fileSelected, this, use);
    // A choice that was not made leaves the menu as it was.
    connect(dialog, &QDialog::rejected, this, &ScreenFlow::settings_changed);
    dialog->open();
}

void ScreenFlow::use(ScreenSource source)
{
    if (source == ScreenSource::File && settings_.profile.isEmpty()) {
        choose_profile();
        return;
    }
    settings_.source = source;
    settings_are_changed();
}

void ScreenFlow::choose_profile()
{
    choose(tr("Profile of the screen"), settings_.profile,
           [this](const QString& file) { use_profile(file); });
}

void ScreenFlow::use_profile(const QString& file)
{
    settings_.profile = QFileInfo(file).absoluteFilePath();
    settings_.source = ScreenSource::File;
    said_.clear();
    settings_are_changed();
}

void ScreenFlow::set_proofing(bool is_on)
{
    if (is_on && settings_.proof.isEmpty()) {
        choose_proof();
        return;
    }
    settings_.is_proofing = is_on;
    settings_are_changed();
}

void ScreenFlow::choose_proof()
{
    choose(tr("Proof profile"), settings_.proof, [this](const QString& file) { use_proof(file); });
}

void ScreenFlow::use_proof(const QString& file)
{
    settings_.proof = QFileInfo(file).absoluteFilePath();
    settings_.is_proofing = true;
    settings_are_changed();
}

void ScreenFlow::set_intent(ProofIntent intent)
{
    settings_.intent = intent;
    settings_are_changed();
}

void ScreenFlow::set_gamut_warning(bool is_on)
{
    settings_.marks_out_of_gamut = is_on;
    settings_are_changed();
}

} // namespace sdmatte::studio
