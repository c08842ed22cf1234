#include "ui/window/work_pill.h"

#include "ui/style/theme.h"
#include "ui/window/spinner.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

namespace sdmatte::studio {
namespace {

constexpr int appears_after_ms = 200;

// Wide enough for everything that will stand there.
QLabel* make_number(QWidget* parent, const QString& widest)
{
    auto* label = new QLabel(parent);
    label->setFont(number_font());
    label->setFixedWidth(QFontMetrics(label->font()).horizontalAdvance(widest));
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

WorkPill::WorkPill(QWidget* parent)
    : Pill(parent)
    , spinner_(new Spinner(this))
    , preview_(new QLabel(tr("Preview"), this))
    , text_(new QLabel(this))
    , percent_(make_number(this, "100 %"))
    , left_(make_number(this, tr("%1 s left").arg("888.8")))
    , cross_(make_cross(this, tr("Stop (Esc)")))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->setSpacing(8);
    set_text(preview_, measure::text_px, true);
    for (QWidget* part :
         std::initializer_list<QWidget*>{spinner_, preview_, text_, percent_, left_, cross_})
        row->addWidget(part);
    left_->setForegroundRole(QPalette::PlaceholderText);
    preview_->hide();
    connect(cross_, &QToolButton::clicked, this, &WorkPill::stop_requested);
    delay_.setSingleShot(true);
    delay_.setInterval(appears_after_ms);
    connect(&delay_, &QTimer::timeout, this, [this] { show(); });
}

void WorkPill::start(const QString& text)
{
    text_->setText(text);
    setAccessibleName(text);
    percent_->clear();
    left_->clear();
    cross_->show();
    if (!is_working_ && !isVisible())
        delay_.start();
    is_working_ = true;
    emit size_changed();
}

void WorkPill::set_progress(float fraction, std::optional<double> seconds_left)
{
    if (!is_working_)
        return;
    const QLocale locale;
    percent_->setText(tr("%1 %").arg(locale.toString(int(fraction * 100))));
    if (seconds_left)
        left_->setText(
            tr("%1 s left").arg(locale.toString(std::min(*seconds_left, 888.8), 'f', 1)));
    else
        left_->clear();
}

void WorkPill::set_stoppable(bool is_stoppable)
{
    cross_->setVisible(is_stoppable);
    emit size_changed();
}

void WorkPill::set_preview(bool is_preview)
{
    preview_->setVisible(is_preview);
    emit size_changed();
}

void WorkPill::finish()
{
    is_working_ = false;
    delay_.stop();
    preview_->hide();
    hide();
}

} // namespace sdmatte::studio
