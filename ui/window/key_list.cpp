#include "ui/window/key_list.h"

#include "ui/style/theme.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

struct Row {
    QString what;
    QString keys;
};

// What the canvas does with mouse and keys; no action stands for it.
QList<Row> gestures()
{
    return {
        {KeyList::tr("Mark the subject"), KeyList::tr("Click")},
        {KeyList::tr("Mark what is not part of it"), KeyList::tr("Right click or Alt+click")},
        {KeyList::tr("Straight stroke"), KeyList::tr("Shift+click")},
        {KeyList::tr("Show the original"), KeyList::tr("Hold \\")},
        {KeyList::tr("Move the line between before and after"),
         KeyList::tr("Drag it, or Alt+arrow keys")},
        {KeyList::tr("Move the photo"), KeyList::tr("Hold Space and drag, or middle drag")},
        {KeyList::tr("Zoom at the pointer"), KeyList::tr("Wheel")},
    };
}

QLabel* make_key(const QString& keys, QWidget* parent)
{
    auto* label = new QLabel(keys, parent);
    label->setFont(number_font());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

KeyList::KeyList(const QList<QAction*>& actions, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Keys"));
    QList<Row> rows = gestures();
    for (const QAction* action : actions) {
        QStringList keys;
        for (const QKeySequence& key : action->shortcuts().mid(0, 2))
            keys.push_back(key.toString(QKeySequence::NativeText));
        rows.push_back({action->iconText(), keys.join(", ")});
    }

    auto* content = new QWidget;
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(16, 16, 16, 16);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    const auto half = (rows.size() + 1) / 2;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int column = i < half ? 0 : 3;
        const int row = int(i % half);
        grid->addWidget(new QLabel(rows[i].what, content), row, column);
        grid->addWidget(make_key(rows[i].keys, content), row, column + 1);
    }
    grid->setColumnMinimumWidth(2, 16);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(4, 1);
    grid->setRowStretch(int(half), 1);

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(scroll);
    resize((content->sizeHint() + QSize(24, 24)).boundedTo(screen()->availableSize()));
}

} // namespace sdmatte::studio
