// What an export writes: file format, depth, colours, what stays in transparent pixels.
#pragma once

#include "ui/export/export_cut_out.h"
#include "ui/export/output_format.h"

#include <QWidget>

class QComboBox;

namespace sdmatte::studio {

class CutOutHandle;

enum class OutputObjects { Active, Together, Each }; // of several objects, as ExportObjects
enum class OutputColours { Foreground, Photo }; // estimated without the background, or as they are

struct OutputOptions {
    OutputFormat format = OutputFormat::Png;
    Content content = Content::CutOut;
    int bits = 0;                    // as the format holds; 0: as the photo
    std::optional<int> quality = {}; // as WriteOptions::quality
    OutputColours colours = OutputColours::Foreground;
    Hidden hidden = Hidden::Zero;
    bool trims = false;
    OutputObjects objects = OutputObjects::Active;
    QString file_name = {}; // a pattern without extension; empty: as the photo's

    bool operator==(const OutputOptions&) const = default;
};

class OutputPanel : public QWidget {
    Q_OBJECT

public:
    explicit OutputPanel(QWidget* parent = nullptr);

    [[nodiscard]] const OutputOptions& options() const { return options_; }
    // What the format does not hold becomes as if nothing had been chosen. Tells nobody.
    void set_options(const OutputOptions& options);
    // Only of several objects there is something to choose.
    void set_object_count(std::size_t count);
    [[nodiscard]] CutOutHandle& handle() { return *handle_; }

signals:
    void changed(const OutputOptions& options); // by the artist

private:
    QComboBox* add_choice(const QString& name, const QString& help,
                          const QList<std::pair<QString, int>>& choices);
    void fill_choices(); // that depend on the format
    void show_options();
    void read_choices();

    OutputOptions options_;
    CutOutHandle* handle_;
    QComboBox* format_;
    QComboBox* content_;
    QComboBox* depth_;
    QComboBox* quality_;
    QComboBox* colours_;
    QComboBox* hidden_;
    QComboBox* size_;
    QComboBox* objects_;
};

} // namespace sdmatte::studio
