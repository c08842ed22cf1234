// Every step since the photo was opened. A click goes there, and so do the arrow keys.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QListView;

namespace sdmatte::studio {

class HistoryPanel : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Document& document, QWidget* parent = nullptr);

    [[nodiscard]] QListView& rows() { return *rows_; }

private:
    QListView* rows_;
};

} // namespace sdmatte::studio
