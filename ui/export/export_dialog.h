// Asks where and how a cut-out is written, and shows what will be there: the picture and its size.
// It never replaces a file without having said so, and says what is wrong in a line of its own
// rather than in another dialog.
#pragma once

#include "ui/export/export_cut_out.h"
#include "ui/export/export_files.h"
#include "ui/export/export_presets.h"
#include "ui/export/export_trial.h"

#include <QDialog>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSlider;
class QSpinBox;

namespace sdmatte::studio {

class ExportPresetRow;
class ExportPreview;

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // `is_own`: files that may be replaced without a question (Exporter::is_own).
    ExportDialog(SharedPhoto photo, const ExportOptions& options,
                 std::function<bool(const std::filesystem::path&)> is_own,
                 QWidget* parent = nullptr);
    ~ExportDialog() override;

    // Before it is shown: what can be exported, of a photo with so many objects, and which of it
    // is the active one (0: it is none of them).
    void set_parts(std::vector<ExportPart> parts, std::size_t object_count, quint64 active);
    // Before it is shown: from here on the size is measured and the preview shown.
    void set_source(ExactAlphaOf exact_alpha);
    // Before it is shown: presets that outlive it; without, there are the program's own.
    void set_presets(ExportPresets& presets);

    // As chosen; may_replace only after the question. Meaningful once accepted.
    [[nodiscard]] ExportOptions options() const;
    void set_options(const ExportOptions& options);

    void accept() override;

private:
    QWidget* make_view();
    QWidget* make_form();
    void add_file_row(QFormLayout& form);
    void add_choices(QFormLayout& form);
    void add_quality_row(QFormLayout& form);
    void connect_fields();
    void add_placeholders(QWidget* button);
    void choose_file();
    void choose_format();
    void use_preset(const ExportPreset& preset);
    void set_path(const std::filesystem::path& path);
    void show_objects(ExportObjects chosen);
    void forget_question(); // about replacing: something else would be
    [[nodiscard]] std::vector<ExportPart> chosen_parts() const;
    // The files that an export as chosen writes.
    [[nodiscard]] Result<std::vector<ExportFile>> files() const;
    void show_choices(); // what the format and the content leave to be chosen
    void take_choice();
    void try_out();
    void show_trial(const Trial& trial);
    void say(const QString& sentence, const char* kind);

    SharedPhoto photo_;
    std::function<bool(const std::filesystem::path&)> is_own_;
    std::filesystem::path path_;       // may be no UTF-8, so the text is not its source
    std::filesystem::path asked_path_; // the question about replacing it stands
    std::filesystem::path own_name_;   // before a preset gave another one
    std::vector<ExportPart> parts_;
    quint64 active_ = 0;
    bool has_objects_ = false; // more than one
    bool is_filling_ = false;  // fields are set, not changed
    ExportPresets given_presets_;
    ExportOptions tried_;
    std::vector<std::filesystem::path> tried_files_;
    QFormLayout* form_ = nullptr;
    ExportPresetRow* preset_ = nullptr;
    ExportPreview* preview_ = nullptr;
    QLineEdit* file_ = nullptr;
    QComboBox* format_ = nullptr;
    QComboBox* content_ = nullptr;
    QComboBox* objects_ = nullptr;
    QComboBox* depth_ = nullptr;
    QWidget* quality_row_ = nullptr;
    QCheckBox* lossless_ = nullptr;
    QSlider* quality_ = nullptr;
    QSpinBox* quality_number_ = nullptr;
    QComboBox* colours_ = nullptr;
    QComboBox* hidden_ = nullptr;
    QCheckBox* trim_ = nullptr;
    QCheckBox* gps_ = nullptr;
    QLabel* size_ = nullptr;
    QLabel* size_details_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* export_ = nullptr;
    std::unique_ptr<ExportTrial> trial_;
};

} // namespace sdmatte::studio
