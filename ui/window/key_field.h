// A field that takes the next key that is pressed in it. Tab still leaves it, Esc gives up.
#pragma once

#include <QKeySequence>
#include <QLineEdit>

namespace sdmatte::studio {

class KeyField : public QLineEdit {
    Q_OBJECT

public:
    explicit KeyField(QWidget* parent);

signals:
    void pressed(const QKeySequence& key);
    void given_up();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace sdmatte::studio
