// What an export writes: file format, depth, colours, what stays in transparent pixels.
#pragma once

#include "image/write.h"
#include "ui/export/output_format.h"

#include <QWidget>

class QComboBox;

namespace sdmatte::studio {

enum class OutputObjects { Active, Together, Each }; // of several objects, as ExportObjects
enum class OutputColours { Foreground, Photo }; // estimated without the background, or as they are

struct OutputOptions {
    OutputFormat format = OutputFormat::Png;
    int bits = 0; // as the format holds; 0: as the photo
    OutputColours colours = OutputColours::Foreground;
    Hidden hidden = Hidden::Zero;
    OutputObjects objects = OutputObjects::Active;

    bool operator==(const OutputOptions&) const = default;
};

class OutputPanel : public QWidget {
    Q_OBJECT

public:
    explicit OutputPanel(QWidget* parent = nullptr);

    [[nodiscard]] const OutputOptions& options() const { return options_; }
    // A depth that the format does not hold becomes the photo's. Tells nobody.
    void set_options(const OutputOptions& options);
    // Only of several objects there is something to choose.
    void set_object_count(std::size_t count);

signals:
    void changed(const OutputOptions& options); // by the artist

private:
    QComboBox* add_choice(const QString& name, const QString& help,
                          const QList<std::pair<QString, int>>& choices);
    void fill_depths();
    void show_options();
    void read_choices();

    OutputOptions options_;
    QComboBox* format_;
    QComboBox* depth_;
    QComboBox* colours_;
    QComboBox* hidden_;
    QComboBox* objects_;
};

} // namespace sdmatte::studio
