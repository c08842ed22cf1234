// Pictures of the window: every view in both themes. Not a test: a person looks. The README's are
// some of them.
// Usage: screenshots FOLDER SUFFIX [tools]; SUFFIX is "" or "@2x", the scale comes from
// QT_SCALE_FACTOR. With "tools", each tool at work and nothing else.
#include "offers.h"
#include "studio.h"

#include "ui/document/object_edits.h"
#include "ui/export/export_dialog.h"
#include "ui/panels/panel_section.h"
#include "ui/window/engine_menu.h"
#include "ui/window/key_list.h"
#include "ui/window/note_pill.h"
#include "ui/window/work_pill.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>

namespace sdmatte::studio {
namespace {

class Photographer {
public:
    Photographer(QString folder, QString suffix)
        : folder_(std::move(folder))
        , suffix_(std::move(suffix))
    {
    }

    void take(QWidget& widget, const QString& name)
    {
        QTest::qWait(400); // fades end, thumbnails arrive
        const QImage picture = widget.grab().toImage().convertToFormat(QImage::Format_RGB888);
        const QString file = QStringLiteral("%1/%2%3.jpg").arg(folder_, name, suffix_);
        if (!picture.save(file, "JPG", 88))
            qFatal("%s cannot be written.", qPrintable(file));
    }

private:
    QString folder_;
    QString suffix_;
};

bool waits(const std::function<bool()>& condition)
{
    return QTest::qWaitFor(condition, patience_ms);
}

void prompt(Studio& studio)
{
    studio->tools().activate(ToolKind::Box);
    studio.drag({290, 80}, {1140, 985});
    studio->tools().activate(ToolKind::Point);
    studio.click({720, 520});
    studio.click({1200, 500}, Qt::RightButton);
}

// Machines that are not here.
void take_pickers(Photographer& photographer, const QString& name)
{
    const std::pair<const char*, EngineOffer> offers[]{{"plain", plain_offer()},
                                                       {"cards", offer_with_cards()},
                                                       {"lost_card", offer_with_lost_card()}};
    for (const auto& [machine, offer] : offers) {
        QAction open_model(
            QCoreApplication::translate("sdmatte::studio::Actions", "&Open model..."));
        QMenu menu;
        fill_engine_menu(menu, offer, {.model = "sdmatte"}, &open_model,
                         [](const EngineChoice&) {});
        menu.popup({0, 0});
        photographer.take(menu, QStringLiteral("picker_%1_%2").arg(machine, name));
        menu.close();
    }
}

// Three objects, the last of them hidden, the history unfolded, and the export of each.
void take_objects(Photographer& photographer, Studio& studio, const QString& name)
{
    Document& document = studio->document();
    rename_object(document, document.active_id(), "Creature");
    add_object(document);
    rename_object(document, document.active_id(), "Leaves");
    studio->tools().activate(ToolKind::Box);
    studio.drag({20, 20}, {330, 420});
    if (!waits([&] { return studio.has_exact_matte(); }))
        qFatal("There is no matte.");
    duplicate_object(document, document.active_id());
    show_object(document, document.active_id(), false);
    activate_neighbour(document, 2);
    for (PanelSection* section : studio->findChildren<PanelSection*>())
        section->set_open(section->header().text() != "Edge");
    photographer.take(*studio, "objects_" + name);
    studio->chrome().actions.export_as->trigger();
    auto* dialog = studio->findChild<ExportDialog*>();
    dialog->findChild<QComboBox*>("objects")->setCurrentIndex(2);
    photographer.take(*dialog, "export_objects_" + name);
    dialog->reject();
    document.go_to(document.undo_stack().count() - 6);
    for (PanelSection* section : studio->findChildren<PanelSection*>())
        section->set_open(section->header().text() != "History");
}

// Every kind of prompt, and each tool within a gesture.
void take_tools(Photographer& photographer, ThemeChoice theme, const QString& name)
{
    Studio studio(QSize(1440, 900));
    studio->use_language("en");
    studio->use_theme(theme);
    studio.open_sample();
    prompt(studio);
    Canvas* canvas = &studio->canvas();
    const auto hold = [&](ToolKind kind, const std::vector<QPointF>& places) {
        studio->tools().activate(kind);
        QTest::mousePress(canvas, Qt::LeftButton, {}, studio.at(places.front()));
        for (const QPointF& place : places)
            QTest::mouseMove(canvas, studio.at(place));
        photographer.take(*studio, QStringLiteral("tool_%1_%2").arg(int(kind)).arg(name));
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, studio.at(places.back()));
    };
    hold(ToolKind::Point, {{820, 420}});
    hold(ToolKind::Box, {{60, 60}, {200, 300}, {250, 420}});
    hold(ToolKind::Brush, {{500, 500}, {620, 380}, {760, 420}, {800, 560}});
    hold(ToolKind::Eraser, {{1250, 300}, {1330, 420}, {1300, 600}});
    hold(ToolKind::Keep, {{600, 700}, {700, 760}, {820, 700}});
    hold(ToolKind::Remove, {{100, 700}, {160, 820}, {300, 860}});
    hold(ToolKind::Lasso, {{1100, 600}, {1300, 650}, {1350, 800}, {1200, 900}, {1080, 760}});
    for (const QPointF corner : {QPointF(100, 480), QPointF(260, 470), QPointF(280, 600)})
        studio.click(corner);
    QTest::mouseMove(canvas, studio.at({150, 640}));
    photographer.take(*studio, "tool_polygon_" + name);
    QTest::keyClick(canvas, Qt::Key_Escape);
    studio->tools().activate(ToolKind::Hand);
    ObjectState state = studio->document().state();
    state.prompt.caption = "a furry creature in a garden";
    Raster<std::uint8_t> trimap(1500, 1000, 1, std::uint8_t{128});
    for (int y = 300; y < 800; ++y)
        std::fill_n(trimap.row(y) + 500, 400, std::uint8_t{255});
    for (int y = 0; y < 1000; ++y)
        std::fill_n(trimap.row(y), 200, std::uint8_t{0});
    state.prompt.trimap = std::make_shared<const Raster<std::uint8_t>>(std::move(trimap));
    studio->document().edit("all kinds", state);
    studio->tools().marks().set_selected(PromptMark{MarkKind::Trimap, 0});
    photographer.take(*studio, "all_kinds_" + name);
    studio->use_language("de");
    studio->resize(1024, 700);
    studio->tools().activate(ToolKind::Keep);
    photographer.take(*studio, "tools_german_small_" + name);
    studio->tools().activate(ToolKind::Brush);
    photographer.take(*studio, "brush_german_small_" + name);
}

void take_all(Photographer& photographer, ThemeChoice theme, const QString& name)
{
    Studio studio(QSize(1440, 900));
    studio->use_language("en");
    studio->use_theme(theme);
    photographer.take(*studio, "empty_" + name);
    studio.open_sample();
    prompt(studio);
    if (!waits([&] { return studio->canvas().scene().foreground != nullptr; }))
        qFatal("There is no matte.");
    QImage sky(320, 200, QImage::Format_RGB32); // for the view on a picture
    for (int y = 0; y < sky.height(); ++y)
        for (int x = 0; x < sky.width(); ++x)
            sky.setPixel(x, y, qRgb(60 + y / 2, 110 + y / 2, 210 - x / 8));
    if (!sky.save(studio.file("sky.png")))
        qFatal("The picture cannot be written.");
    studio->views().use_picture(studio.file("sky.png"));
    if (!waits([&] { return studio->canvas().scene().backdrop != nullptr; }))
        qFatal("There is no picture.");
    const std::pair<ViewMode, const char*> views[]{
        {ViewMode::Overlay, "overlay"},     {ViewMode::OnBlack, "black"},
        {ViewMode::OnWhite, "white"},       {ViewMode::OnColour, "colour"},
        {ViewMode::OnPicture, "picture"},   {ViewMode::CutOut, "cutout"},
        {ViewMode::Alpha, "alpha"},         {ViewMode::Trimap, "trimap"},
        {ViewMode::Original, "original"},   {ViewMode::EdgeBand, "edge_band"},
        {ViewMode::Certainty, "certainty"}, {ViewMode::NetworkInput, "model_input"},
        {ViewMode::CutOut, "before_wipe"},  {ViewMode::Wipe, "wipe"}};
    for (const auto& [mode, view] : views) {
        studio->canvas().set_view_mode(mode);
        const Scene& scene = studio->canvas().scene();
        waits([&] { return !is_derived(mode) || (scene.derived && scene.derived_of == mode); });
        if (qstrcmp(view, "before_wipe") != 0)
            photographer.take(*studio, QStringLiteral("%1_%2").arg(view, name));
    }
    for (const double zoom : {2.0, 16.0, 64.0}) {
        studio->canvas().set_view_mode(ViewMode::CutOut);
        studio->canvas().set_view(
            {.scale = zoom, .origin = QPointF(500, 400) - zoom * QPointF(560, 420)});
        photographer.take(*studio, QStringLiteral("zoom_%1_%2").arg(zoom).arg(name));
    }
    studio->canvas().fit();
    studio->canvas().set_view_mode(ViewMode::Overlay);
    take_objects(photographer, studio, name);
    studio->chrome().actions.keys->trigger();
    auto* keys = studio->findChild<KeyList*>();
    photographer.take(*keys, "keys_" + name);
    keys->close();
    studio->tools().activate(ToolKind::Brush);
    studio.drag({860, 300}, {960, 420});
    const InferenceState& state = studio->mattes().service().state();
    if (waits([&] { return state.shows_preview && studio->stage().work().isVisible(); }))
        photographer.take(*studio, "refining_" + name);
    waits([&] { return studio.has_exact_matte(); });
    studio->use_language("de");
    studio->resize(1024, 700);
    studio->stage().notes().say({.kind = NoteKind::Success,
                                 .sentence = "strand_cutout.png wurde gespeichert.",
                                 .buttons = {{"Im Ordner zeigen", [] {}}}});
    photographer.take(*studio, "german_small_" + name);
    take_pickers(photographer, "german_" + name);
    studio->use_language("en");
    take_pickers(photographer, name);
}

} // namespace
} // namespace sdmatte::studio

int main(int argc, char* argv[])
{
    using namespace sdmatte::studio;
    QApplication application(argc, argv);
    if (argc < 2)
        return 2;
    QDir().mkpath(argv[1]);
    Photographer photographer(argv[1], argc > 2 ? argv[2] : "");
    if (argc > 3) {
        take_tools(photographer, ThemeChoice::Dark, "dark");
        take_tools(photographer, ThemeChoice::Light, "light");
        return 0;
    }
    take_all(photographer, ThemeChoice::Dark, "dark");
    take_all(photographer, ThemeChoice::Light, "light");
    return 0;
}
