#include "ui/window/note_pill.h"

#include "ui/style/icon.h"
#include "ui/style/palette.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

constexpr int success_stays_ms = 8000;
constexpr int widest_sentence = 440;

struct Sign {
    const char* icon; // null: none
    QColor colour;
};

Sign sign_of(NoteKind kind, const Colours& colours)
{
    switch (kind) {
    case NoteKind::Plain: return {nullptr, colours.text};
    case NoteKind::Success: return {"keep", colours.positive};
    case NoteKind::Warning: return {"warning", colours.warning};
    case NoteKind::Failure: return {"error", colours.error};
    }
    return {nullptr, colours.text};
}

} // namespace

NotePill::NotePill(QWidget* parent)
    : Pill(parent)
    , sign_(new QLabel(this))
    , text_(new QLabel(this))
    , buttons_(new QHBoxLayout)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    auto* cross = make_cross(this, tr("Close"));
    buttons_->setSpacing(4);
    text_->setTextFormat(Qt::PlainText); // a file's name is no markup
    text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    row->addWidget(sign_);
    row->addWidget(text_);
    row->addLayout(buttons_);
    row->addWidget(cross);
    connect(cross, &QToolButton::clicked, this, &NotePill::clear);
    goes_.setSingleShot(true);
    connect(&goes_, &QTimer::timeout, this, &NotePill::clear);
}

void NotePill::say(Note note)
{
    note_ = std::move(note);
    const Sign sign = sign_of(note_.kind, colours_of(this));
    sign_->setVisible(sign.icon != nullptr);
    if (sign.icon != nullptr)
        sign_->setPixmap(icon_pixmap(sign.icon, 20, devicePixelRatioF(), sign.colour));
    text_->setText(note_.sentence);
    setAccessibleName(note_.sentence);
    const int width = QFontMetrics(text_->font()).horizontalAdvance(note_.sentence) + 4;
    text_->setWordWrap(width > widest_sentence);
    text_->setFixedWidth(std::min(width, widest_sentence));

    while (QLayoutItem* item = buttons_->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    std::vector<NoteButton> buttons = note_.buttons;
    if (!note_.details.isEmpty())
        buttons.push_back({tr("Details"), [this] { show_details(); }});
    for (const NoteButton& button : buttons) {
        auto* shown = new QPushButton(button.text, this);
        shown->setProperty("link", true);
        shown->setFocusPolicy(Qt::TabFocus);
        buttons_->addWidget(shown);
        connect(shown, &QPushButton::clicked, this, [act = button.act] { act(); });
    }
    if (note_.kind == NoteKind::Success)
        goes_.start(success_stays_ms);
    else
        goes_.stop();
    show();
    emit size_changed();
}

void NotePill::clear()
{
    goes_.stop();
    note_ = {};
    hide();
}

void NotePill::enterEvent(QEnterEvent* event)
{
    goes_.stop();
    QWidget::enterEvent(event);
}

void NotePill::leaveEvent(QEvent* event)
{
    if (note_.kind == NoteKind::Success && isVisible())
        goes_.start(success_stays_ms);
    QWidget::leaveEvent(event);
}

void NotePill::show_details()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("Details"), note_.sentence,
                                QMessageBox::Close, window());
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(note_.details);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* copy = box->addButton(tr("Copy"), QMessageBox::ActionRole);
    copy->disconnect(); // copying does not close
    connect(copy, &QPushButton::clicked, box, [text = note_.sentence + '\n' + note_.details] {
        QApplication::clipboard()->setText(text);
    });
    box->open();
}

} // namespace sdmatte::studio
