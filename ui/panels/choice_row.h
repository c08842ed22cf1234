// One of a few, side by side, for the options bar.
#pragma once

#include <QWidget>

#include <functional>

class QToolButton;

namespace sdmatte::studio {

struct Choice {
    QString text;
    QString help; // a sentence for its tooltip
};

class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    // `name` is read aloud. `chosen` is called with the place of the one that is clicked.
    ChoiceRow(const QString& name, const QList<Choice>& choices, int present,
              std::function<void(int)> chosen, QWidget* parent = nullptr);

    [[nodiscard]] int present() const;
    [[nodiscard]] QToolButton& button(int place) { return *buttons_[place]; }

private:
    QList<QToolButton*> buttons_;
};

} // namespace sdmatte::studio
