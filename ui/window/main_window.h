// The studio's window: puts the parts together and turns the menus' wishes into calls of them.
#pragma once

#include "ui/canvas/canvas.h"
#include "ui/document/document.h"
#include "ui/inference/run_log.h"
#include "ui/style/system_scheme.h"
#include "ui/tools/tool_set.h"
#include "ui/window/batch_flow.h"
#include "ui/window/chrome.h"
#include "ui/window/copy_flow.h"
#include "ui/window/engine_flow.h"
#include "ui/window/export_flow.h"
#include "ui/window/language.h"
#include "ui/window/matte_flow.h"
#include "ui/window/model_flow.h"
#include "ui/window/photo_flow.h"
#include "ui/window/prompt_import.h"
#include "ui/window/screen_flow.h"
#include "ui/window/settings.h"
#include "ui/window/stage.h"
#include "ui/window/view_flow.h"

#include <QMainWindow>

class QHBoxLayout;
class QMessageBox;
class QSplitter;
class QVBoxLayout;

namespace sdmatte::studio {

class Navigator;

class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    // Theme and language of the application are set as the settings say.
    MainWindow(QString settings_file, Engines engines);
    ~MainWindow() override; // keeps the settings; stops what runs

    void open_files(const QStringList& files) { photos_.open_files(files); }
    void use_theme(ThemeChoice choice);
    void use_language(const QString& code); // the window's texts change at once

    [[nodiscard]] Document& document() { return document_; }
    [[nodiscard]] Canvas& canvas() { return *canvas_; }
    [[nodiscard]] ToolSet& tools() { return tools_; }
    [[nodiscard]] Stage& stage() { return *stage_; }
    [[nodiscard]] PhotoFlow& photos() { return photos_; }
    [[nodiscard]] ModelFlow& models() { return models_; }
    [[nodiscard]] EngineFlow& engines() { return engines_; }
    [[nodiscard]] ExportFlow& exports() { return exports_; }
    [[nodiscard]] PromptImport& imports() { return imports_; }
    [[nodiscard]] BatchFlow& batches() { return batches_; }
    [[nodiscard]] CopyFlow& copies() { return copies_; }
    [[nodiscard]] MatteFlow& mattes() { return mattes_; }
    [[nodiscard]] ViewFlow& views() { return views_; }
    [[nodiscard]] ScreenFlow& screen_flow() { return screen_; }
    [[nodiscard]] Navigator& navigator() { return *navigator_; }
    [[nodiscard]] EdgePresets& presets() { return presets_; }
    [[nodiscard]] const Chrome& chrome() const { return chrome_; }
    [[nodiscard]] const Settings& settings() const { return settings_; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    void lay_out();
    void connect_parts(); // that stay
    void build_chrome();  // in the present language; connects it
    void connect_file_actions();
    void connect_edit_actions();
    void connect_view_actions();
    void connect_view_choices();
    void connect_screen();
    void connect_screen_choices();
    void connect_model_actions();
    void connect_status();
    void make_panels();
    void connect_side();
    void give_docks_their_width();
    void show_keys();
    Q_INVOKABLE void order_tabs();
    void order_tabs_soon(); // when everything has its place

    void follow_photo();
    void follow_state();  // what can be done now
    void follow_engine(); // pills, status bar
    void follow_failure();
    void follow_preview(); // one that stays
    void follow_choice();  // of an engine
    void follow_notices();
    void follow_tool();
    void follow_imported(PromptFile kind);
    void follow_theme();
    void follow_screen_colours();
    void follow_screen_settings();
    void follow_views();                       // what is chosen about them
    [[nodiscard]] QString shown_facts() const; // about the photo
    void follow_recent();
    void follow_object_matte(quint64 object); // its thumbnail
    void follow_handle();

    void take_photo(const OpenedPhoto& opened);
    void paste();
    void stop();
    void stop_models(); // that are being added or loaded
    void close_after_export();
    void leave(std::function<void()> go_on);
    [[nodiscard]] bool has_unexported_work() const;

    QString settings_file_;
    Settings settings_;
    Translation translation_;
    SystemScheme system_scheme_;
    Document document_;
    ToolSet tools_;
    EdgePresets presets_;
    RunLog runs_;
    Canvas* canvas_;
    Stage* stage_;
    MatteFlow mattes_;
    PhotoFlow photos_;
    ModelFlow models_;
    EngineFlow engines_;
    ExportFlow exports_;
    PromptImport imports_;
    CopyFlow copies_;
    BatchFlow batches_;
    ViewFlow views_;
    ScreenFlow screen_;
    Navigator* navigator_;
    Chrome chrome_;
    QVBoxLayout* column_ = nullptr;
    QHBoxLayout* middle_ = nullptr;
    QSplitter* splitter_ = nullptr;
    QMessageBox* question_ = nullptr; // before a photo is left; null: none is asked
    QString matte_notice_;            // that was said last
    bool may_close_ = false;
};

} // namespace sdmatte::studio
