#include "ui/batch/batch_review.h"

#include "ui/batch/batch_delegate.h"
#include "ui/export/export_preview.h"
#include "ui/style/form_fields.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace sdmatte::studio {
namespace {

constexpr int list_width = 340;
constexpr int why_lines = 2;

void colour(QLabel* label, const char* kind)
{
    label->setProperty("kind", kind); // the theme colours it
    label->style()->unpolish(label);
    label->style()->polish(label);
}

} // namespace

BatchReview::BatchReview(BatchRun& run, QWidget* parent)
    : QWidget(parent)
    , run_(run)
    , output_(run.job().plan.output)
{
    auto* const splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(make_list());
    splitter->addWidget(make_view());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({list_width, 3 * list_width});
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    connect(&thumbnails_, &BatchThumbnails::made, list_->viewport(),
            [this] { list_->viewport()->update(); });
    BatchRows& rows = run_.rows();
    connect(&rows, &QAbstractItemModel::rowsInserted, this, &BatchReview::follow_rows);
    connect(&rows, &QAbstractItemModel::rowsRemoved, this, &BatchReview::follow_rows);
    connect(&rows, &QAbstractItemModel::modelReset, this, &BatchReview::follow_rows);
    connect(list_->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BatchReview::show_current);
    connect(open_, &QPushButton::clicked, this, [this] { emit open_wanted(current()); });
    connect(list_, &QListView::doubleClicked, open_, &QPushButton::click);
    connect(save_, &QPushButton::clicked, this, &BatchReview::save_wanted);
    connect(show_, &QPushButton::clicked, this, [this] {
        if (const int index = run_.rows().index_of(current()); index >= 0)
            emit show_wanted(output_ / run_.rows().row(index).output);
    });
    follow_rows();
}

BatchReview::~BatchReview() = default;

QWidget* BatchReview::make_list()
{
    list_ = new QListView;
    list_->setObjectName("results");
    list_->setAccessibleName(tr("Results, the doubtful ones first"));
    list_->setUniformItemSizes(true);
    list_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setMouseTracking(true);
    list_->setMinimumWidth(measure::dock_least_width);
    list_->setModel(&run_.rows());
    list_->setItemDelegate(new BatchDelegate(run_.rows(), thumbnails_, output_, list_));
    return list_;
}

QWidget* BatchReview::make_view()
{
    auto* const view = new QWidget;
    photo_ = new ExportPreview;
    photo_->setObjectName("photo");
    photo_->setAccessibleName(tr("The photo"));
    result_ = new ExportPreview;
    result_->setObjectName("result");
    result_->setAccessibleName(tr("The result"));
    auto* const pictures = new QHBoxLayout;
    pictures->setSpacing(2);
    pictures->addWidget(photo_, 1);
    pictures->addWidget(result_, 1);

    auto* const choices = new QHBoxLayout;
    choices->setSpacing(2);
    auto* const previous = new QToolButton;
    previous->setText(tr("Previous"));
    auto* const next = new QToolButton;
    next->setText(tr("Next"));
    for (QToolButton* const button : {previous, next}) {
        button->setProperty("segment", true);
        button->setFocusPolicy(Qt::StrongFocus);
        choices->addWidget(button);
    }
    connect(previous, &QToolButton::clicked, this, [this] { step(-1); });
    connect(next, &QToolButton::clicked, this, [this] { step(1); });
    choices->addStretch(1);
    QButtonGroup* const backdrops = add_segments(*choices, view, tr("Backdrop"),
                                                 {tr("Black"), tr("White"), tr("Checkerboard")});
    backdrops->button(int(PreviewBackdrop::Checkerboard))->setChecked(true);
    choices->addSpacing(measure::group_gap);
    QButtonGroup* const zooms = add_segments(*choices, view, tr("Zoom"), {tr("Fit"), tr("100 %")});
    zooms->button(0)->setChecked(true);
    zooms->button(1)->setToolTip(tr("A pixel of the result is one of the screen. Drag to move."));
    connect(backdrops, &QButtonGroup::idClicked, result_,
            [this](int id) { result_->set_backdrop(static_cast<PreviewBackdrop>(id)); });
    connect(zooms, &QButtonGroup::idClicked, result_,
            [this](int id) { result_->set_full_size(id == 1); });

    name_ = new QLabel;
    name_->setObjectName("name");
    name_->setTextFormat(Qt::PlainText);
    set_text(name_, measure::text_px, true);
    why_ = new QLabel;
    why_->setObjectName("why");
    why_->setTextFormat(Qt::PlainText);
    why_->setWordWrap(true);
    why_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    why_->setMinimumHeight(why_lines * fontMetrics().lineSpacing());
    message_ = new QLabel;
    message_->setObjectName("correction");
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    open_ = new QPushButton(tr("Open in editor"));
    open_->setObjectName("open");
    open_->setToolTip(tr("The photo with the prompts that the batch had, to be corrected."));
    save_ = new QPushButton(tr("Save into the batch"));
    save_->setObjectName("save");
    save_->setProperty("filled", true);
    save_->setToolTip(tr("What the editor has of this photo takes the place of the result."));
    show_ = new QPushButton(tr("Show in folder"));
    show_->setObjectName("show");
    auto* const words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(name_);
    words->addWidget(why_);
    words->addWidget(message_);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(measure::margin);
    foot->addLayout(words, 1);
    for (QPushButton* const button : {show_, open_, save_}) {
        button->setMinimumHeight(measure::row_height);
        foot->addWidget(button, 0, Qt::AlignTop);
    }

    auto* const column = new QVBoxLayout(view);
    column->setContentsMargins(measure::margin, 0, measure::group_gap, measure::group_gap);
    column->setSpacing(measure::margin);
    column->addLayout(pictures, 1);
    column->addLayout(choices);
    column->addLayout(foot);
    return view;
}

std::string BatchReview::current() const
{
    const QModelIndex index = list_->currentIndex();
    return index.isValid() ? run_.rows().row(index.row()).name : std::string();
}

// The photo that is looked at stays, wherever the list moves it.
void BatchReview::follow_rows()
{
    output_ = run_.job().plan.output;
    BatchRows& rows = run_.rows();
    if (rows.rowCount() == 0) {
        shown_.clear();
        thumbnails_.clear();
        show_current();
        return;
    }
    const int index = std::max(rows.index_of(shown_), 0);
    if (list_->currentIndex().row() != index)
        list_->setCurrentIndex(rows.index(index));
    else
        show_current();
}

void BatchReview::show_current()
{
    const std::string name = current();
    const int index = name.empty() ? -1 : run_.rows().index_of(name);
    open_->setEnabled(index >= 0 && run_.item(name) != nullptr);
    save_->setEnabled(index >= 0 && name == edited_);
    if (index < 0) {
        reading_.cancel();
        shown_.clear();
        show_->setEnabled(false);
        name_->setText(QString());
        why_->setText(QString());
        photo_->set_picture({}, {});
        result_->set_picture({}, {});
        result_->set_message(tr("Results come here as they are made."));
        return;
    }
    const BatchRow& row = run_.rows().row(index);
    const bool is_failed = row.state == BatchRow::State::Failed;
    show_->setEnabled(!is_failed);
    name_->setText(name_of(row));
    why_->setText(why_of(row));
    colour(why_, is_failed ? "error" : "plain");
    if (shown_ == name)
        return;
    shown_ = name;
    say(QString(), "plain");
    result_->set_message(QString());
    for (ExportPreview* const picture : {photo_, result_})
        picture->set_busy(true);
    reading_.start([photo = run_.job().plan.input / row.name,
                    result = is_failed ? std::filesystem::path() : output_ / row.output](
                       const Progress& progress) { return read_pictures(photo, result, progress); },
                   [this](const Result<BatchPictures>& pictures) {
                       show_pictures(pictures.value_or(BatchPictures()));
                   });
}

void BatchReview::show_pictures(const BatchPictures& pictures)
{
    photo_->set_busy(false);
    photo_->set_picture(pictures.photo, pictures.photo);
    photo_->set_message(pictures.photo_trouble);
    result_->set_busy(false);
    result_->set_picture(pictures.result, pictures.result_overview);
    result_->set_message(!pictures.result_trouble.isEmpty() ? pictures.result_trouble
                         : pictures.result.isNull()         ? tr("There is no result.")
                                                            : QString());
}

void BatchReview::step(int rows)
{
    const int count = run_.rows().rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(list_->currentIndex().row() + rows, 0, count - 1);
    list_->setCurrentIndex(run_.rows().index(row));
}

void BatchReview::set_edited(const std::string& name)
{
    edited_ = name;
    save_->setEnabled(!edited_.empty() && current() == edited_);
}

void BatchReview::say(const QString& sentence, const char* kind)
{
    message_->setText(sentence);
    colour(message_, kind);
}

void BatchReview::show_changed(const std::string& name)
{
    const int index = run_.rows().index_of(name);
    if (index < 0)
        return;
    thumbnails_.forget(output_ / run_.rows().row(index).output);
    if (shown_ == name) {
        shown_.clear();
        show_current();
    }
}

} // namespace sdmatte::studio
