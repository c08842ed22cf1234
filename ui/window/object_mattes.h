// What the canvas shows of each object's matte. Pyramids of objects that are not active are built
// here, one after the other in the background; the active one's is given. UI thread only.
#pragma once

#include "ui/async/background_task.h"
#include "ui/canvas/scene.h"
#include "ui/document/document.h"

#include <QObject>

#include <map>

namespace sdmatte::studio {

// What a pyramid was made of: as long as that is the same, so is the pyramid.
struct MatteSource {
    std::shared_ptr<const Raster<float>> alpha; // the engine's; null: there is no matte
    std::shared_ptr<const Raster<float>> plain; // as Matte::plain
    // How it is finished; nothing for previews, which are shown as they are.
    EdgeAdjustment edge;
    TileMask keep;
    TileMask remove;

    bool operator==(const MatteSource&) const = default;
};

class ObjectMattes : public QObject {
    Q_OBJECT

public:
    explicit ObjectMattes(Document& document, QObject* parent = nullptr);

    // The document's present one.
    [[nodiscard]] MatteSource source_of(quint64 object) const;
    // Null: there is no matte, or none of that source has been built.
    [[nodiscard]] SharedAlphaPyramid find(quint64 object) const;
    // The last one that was built, which may be outdated; null: none.
    [[nodiscard]] SharedAlphaPyramid last(quint64 object) const;
    void put(quint64 object, MatteSource source, SharedAlphaPyramid pyramid);

    // Of the visible objects that are not active, the uppermost first.
    [[nodiscard]] std::vector<TintedAlpha> others() const;

signals:
    void others_changed();
    void changed(quint64 object); // last()
    void failed(const QString& sentence);

private:
    struct Known {
        MatteSource source;
        SharedAlphaPyramid pyramid;
    };

    void follow();
    void share_pyramids();
    void build(quint64 object);

    Document& document_;
    std::map<quint64, Known> known_;
    BackgroundTask<SharedAlphaPyramid> task_;
    quint64 building_ = 0; // 0: none
    MatteSource building_of_;
};

} // namespace sdmatte::studio
