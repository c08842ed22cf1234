// Every key of the program in one window.
#pragma once

#include <QDialog>

class QAction;

namespace sdmatte::studio {

class KeyList : public QDialog {
    Q_OBJECT

public:
    KeyList(const QList<QAction*>& actions, QWidget* parent);
};

} // namespace sdmatte::studio
