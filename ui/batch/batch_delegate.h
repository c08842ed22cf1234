// Paints a row of the review: the result, the photo's name, how sure the batch is and why.
#pragma once

#include <QStyledItemDelegate>

#include <filesystem>

namespace sdmatte::studio {

class BatchRows;
class BatchThumbnails;

class BatchDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    // `output`: the folder of the results, followed as it changes.
    BatchDelegate(const BatchRows& rows, BatchThumbnails& thumbnails,
                  const std::filesystem::path& output, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

private:
    const BatchRows& rows_;
    BatchThumbnails& thumbnails_;
    const std::filesystem::path& output_;
};

} // namespace sdmatte::studio
