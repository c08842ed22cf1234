// Named edge adjustments: those that come with the program, and the artist's own.
#pragma once

#include "matting/edge.h"

#include <QList>
#include <QObject>
#include <QString>

namespace sdmatte::studio {

struct EdgePreset {
    QString name;
    EdgeAdjustment edge;

    bool operator==(const EdgePreset&) const = default;
};

inline constexpr int most_edge_presets = 64;
inline constexpr int longest_preset_name = 40;

class EdgePresets : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    // Named in the present language; the first one changes nothing.
    [[nodiscard]] static QList<EdgePreset> built_in();
    [[nodiscard]] const QList<EdgePreset>& own() const { return own_; } // by name
    [[nodiscard]] bool is_own(const QString& name) const { return place_of(name) >= 0; }

    void set_own(const QList<EdgePreset>& presets);

    // Why `name` cannot be one of the artist's own; empty: it can. A name of their own may be
    // used again: it is replaced.
    [[nodiscard]] QString fault_of(const QString& name) const;

    // All of them do nothing when the name has a fault, or is none of the artist's own.
    void save(const QString& name, const EdgeAdjustment& edge);
    void rename(const QString& name, const QString& new_name);
    void remove(const QString& name);

signals:
    void changed();

private:
    [[nodiscard]] qsizetype place_of(const QString& name) const; // -1: none
    void sort();

    QList<EdgePreset> own_;
};

} // namespace sdmatte::studio

Q_DECLARE_METATYPE(sdmatte::studio::EdgePreset)
