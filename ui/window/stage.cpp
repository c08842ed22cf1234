#include "ui/window/stage.h"

#include "ui/style/theme.h"
#include "ui/window/empty_state.h"
#include "ui/window/note_pill.h"
#include "ui/window/work_pill.h"

#include <QEvent>
#include <QLabel>
#include <QMouseEvent>

namespace sdmatte::studio {
namespace {

constexpr int pill_margin = 20;
constexpr int pill_gap = 8;
constexpr QPoint hint_offset{18, 22};

} // namespace

Stage::Stage(QWidget* canvas, QWidget* parent)
    : QWidget(parent)
    , canvas_(canvas)
    , hint_(new QLabel(this))
{
    canvas_->setParent(this);
    canvas_->installEventFilter(this);
    hint_->setAttribute(Qt::WA_TransparentForMouseEvents);
    hint_->setAutoFillBackground(true);
    hint_->setBackgroundRole(QPalette::Base);
    hint_->setContentsMargins(8, 4, 8, 4);
    set_text(hint_, 12);
    hint_->hide();
    make_pills();
}

void Stage::make_pills()
{
    delete work_;
    delete file_work_;
    delete model_work_;
    delete notes_;
    work_ = new WorkPill(this);
    file_work_ = new WorkPill(this);
    model_work_ = new WorkPill(this);
    notes_ = new NotePill(this);
    for (Pill* pill : std::initializer_list<Pill*>{work_, file_work_, model_work_, notes_})
        connect(pill, &Pill::size_changed, this, &Stage::place);
}

void Stage::set_empty_state(EmptyState* empty_state)
{
    delete empty_state_;
    empty_state_ = empty_state;
    empty_state_->setParent(this);
    show_canvas(shows_canvas_);
}

void Stage::show_canvas(bool is_canvas)
{
    shows_canvas_ = is_canvas;
    canvas_->setVisible(is_canvas);
    if (empty_state_ != nullptr)
        empty_state_->setVisible(!is_canvas);
    if (!is_canvas)
        hint_->hide();
    place();
}

void Stage::set_hint(const QString& hint)
{
    if (hint_->text() == hint)
        return;
    hint_->setText(hint);
    if (hint.isEmpty())
        hint_->hide();
}

void Stage::place_hint(QPoint pointer)
{
    hint_->adjustSize();
    QPoint corner = pointer + hint_offset;
    if (corner.x() + hint_->width() > width() - 8)
        corner.setX(pointer.x() - hint_->width() - 8);
    if (corner.y() + hint_->height() > height() - 8)
        corner.setY(pointer.y() - hint_->height() - 8);
    hint_->move(std::max(corner.x(), 8), std::max(corner.y(), 8));
    hint_->show();
    hint_->raise();
}

void Stage::place()
{
    canvas_->setGeometry(rect());
    if (empty_state_ != nullptr)
        empty_state_->setGeometry(rect());
    int bottom = height() - pill_margin;
    for (QWidget* pill : std::initializer_list<QWidget*>{work_, file_work_, model_work_, notes_}) {
        if (pill->isHidden())
            continue;
        QSize size = pill->sizeHint();
        size.setWidth(std::min(size.width(), width() - 2 * pill_margin));
        if (pill->hasHeightForWidth())
            size.setHeight(pill->heightForWidth(size.width()));
        pill->setGeometry((width() - size.width()) / 2, bottom - size.height(), size.width(),
                          size.height());
        pill->raise();
        bottom -= size.height() + pill_gap;
    }
}

void Stage::resizeEvent(QResizeEvent*)
{
    place();
}

bool Stage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == canvas_ && !hint_->text().isEmpty()) {
        if (event->type() == QEvent::MouseMove)
            place_hint(static_cast<QMouseEvent*>(event)->position().toPoint());
        else if (event->type() == QEvent::Leave || event->type() == QEvent::MouseButtonPress)
            hint_->hide();
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace sdmatte::studio
