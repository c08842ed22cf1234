// Whether brush strokes are the object as they are painted, or seeds from which it is grown.
#pragma once

#include "ui/document/document.h"

#include <QCheckBox>

namespace sdmatte::studio {

class ExactStrokes : public QCheckBox {
    Q_OBJECT

public:
    explicit ExactStrokes(Document& document, QWidget* parent = nullptr);
};

} // namespace sdmatte::studio
