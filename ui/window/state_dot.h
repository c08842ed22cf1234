// Green: ready; accent: working; red with a ring: something failed.
#pragma once

#include "ui/window/status_bar.h"

namespace sdmatte::studio {

class StateDot : public QWidget {
    Q_OBJECT

public:
    explicit StateDot(QWidget* parent);

    void set_state(EngineState state);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    EngineState state_ = EngineState::Ready;
};

} // namespace sdmatte::studio
