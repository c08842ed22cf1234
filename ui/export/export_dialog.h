// Asks where and how a cut-out is written. It never replaces a file without having said so, and
// says what is wrong in a line of its own rather than in another dialog.
#pragma once

#include "ui/export/export_cut_out.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace sdmatte::studio {

class ExportDialog : public QDialog {
    Q_OBJECT

public:
    // `is_own`: files that may be replaced without a question (Exporter::is_own).
    ExportDialog(SharedPhoto photo, const ExportOptions& options,
                 std::function<bool(const std::filesystem::path&)> is_own,
                 QWidget* parent = nullptr);

    // Before it is shown, of a photo with several objects: the names of those that can be exported,
    // and of the active one (empty: it is none of them).
    void set_objects(const QStringList& names, const QString& active);

    // As chosen; may_replace only after the question. Meaningful once accepted.
    [[nodiscard]] ExportOptions options() const;

    void accept() override;

private:
    void add_fields(const ExportOptions& options);
    void choose_file();
    void set_path(const std::filesystem::path& path);
    void show_objects(ExportObjects chosen);
    void forget_question(); // about replacing: something else would be
    // The files that an export as chosen writes.
    [[nodiscard]] std::vector<std::filesystem::path> targets() const;
    void show_choices(); // what the format and the content leave to be chosen
    void say(const QString& sentence, const char* kind);

    SharedPhoto photo_;
    std::function<bool(const std::filesystem::path&)> is_own_;
    std::filesystem::path path_;       // may be no UTF-8, so the text is not its source
    std::filesystem::path asked_path_; // the question about replacing it stands
    QLineEdit* file_ = nullptr;
    QComboBox* content_ = nullptr;
    QLabel* objects_label_ = nullptr;
    QComboBox* objects_ = nullptr;
    QStringList object_names_;
    QComboBox* depth_ = nullptr;
    QComboBox* colours_ = nullptr;
    QComboBox* hidden_ = nullptr;
    QCheckBox* gps_ = nullptr;
    QLabel* message_ = nullptr;
    QPushButton* export_ = nullptr;
};

} // namespace sdmatte::studio
