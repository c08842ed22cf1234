// A folder or file to be chosen: typed, or with a dialog.
#pragma once

#include <QWidget>

#include <filesystem>

class QLineEdit;

namespace sdmatte::studio {

class PathField : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Folder, JsonFile };

    PathField(const char* name, Kind kind, const QString& title, QWidget* parent = nullptr);

    void set_path(const std::filesystem::path& path);
    // Its own bytes, which may be no UTF-8. Relative ones are empty: nobody sees relative to what.
    [[nodiscard]] std::filesystem::path path() const { return path_; }
    [[nodiscard]] QLineEdit* field() const { return field_; }

signals:
    void changed();

private:
    void choose();

    Kind kind_;
    QString title_;
    QLineEdit* field_;
    std::filesystem::path path_;
};

} // namespace sdmatte::studio
