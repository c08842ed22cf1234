#include "ui/panels/history_panel.h"

#include "ui/panels/history_model.h"
#include "ui/panels/row_list.h"
#include "ui/style/palette.h"

#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr int row_height = 24;
constexpr int shown_rows = 8;
constexpr int inset = 4;

class HistoryDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colours& colours = colours_of(option.palette);
        const bool is_present = option.state.testFlag(QStyle::State_Selected);
        const bool is_undone = index.data(HistoryModel::UndoneRole).toBool();
        const QRect row = option.rect.adjusted(inset, 0, -inset, 0);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (is_present || option.state.testFlag(QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mixed(colours.panel, colours.text, is_present ? 0.12 : 0.07));
            painter->drawRoundedRect(row, measure::radius, measure::radius);
        }
        if (is_present) { // never by its shade alone
            painter->setPen(Qt::NoPen);
            painter->setBrush(colours.accent);
            painter->drawEllipse(QPointF(row.left() + 10, row.center().y() + 0.5), 3, 3);
        }
        painter->setPen(is_undone ? mixed(colours.panel, colours.secondary, 0.75) : colours.text);
        QFont font = option.font;
        font.setItalic(is_undone);
        painter->setFont(font);
        const QRect place = row.adjusted(20, 0, -4, 0);
        painter->drawText(
            place, Qt::AlignVCenter | Qt::AlignLeft,
            option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, place.width()));
        painter->restore();
        if (option.state.testFlag(QStyle::State_HasFocus)) { // what has the keys is seen
            QStyleOptionFocusRect focus;
            focus.QStyleOption::operator=(option);
            option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter,
                                                  option.widget);
        }
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override
    {
        return {measure::dock_least_width - 2 * measure::margin, row_height};
    }
};

// The current row is the present step, and the other way round.
class HistoryRows : public QListView {
public:
    HistoryRows(Document& document, HistoryModel& model, QWidget* parent)
        : QListView(parent)
        , document_(document)
        , model_(model)
    {
        setItemDelegate(new HistoryDelegate(this));
        setModel(&model);
        set_up_rows(*this);
        setEditTriggers(NoEditTriggers);
        setFixedHeight(shown_rows * row_height); // what is below does not jump
        connect(&document.undo_stack(), &QUndoStack::indexChanged, this,
                [this] { show_present(); });
        show_present();
    }

    void show_present()
    {
        is_following_ = true;
        setCurrentIndex(model_.present());
        is_following_ = false;
        scrollTo(model_.present());
    }

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override
    {
        QListView::currentChanged(current, previous);
        if (!is_following_ && current.isValid())
            document_.go_to(current.row());
    }

    // Rows that go take the current one with them: no wish of the artist.
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override
    {
        is_following_ = true;
        QListView::rowsAboutToBeRemoved(parent, start, end);
        setCurrentIndex({});
        is_following_ = false;
    }

private:
    Document& document_;
    HistoryModel& model_;
    bool is_following_ = false;
};

} // namespace

HistoryPanel::HistoryPanel(Document& document, QWidget* parent)
    : QWidget(parent)
{
    auto* model = new HistoryModel(document.undo_stack(), this);
    rows_ = new HistoryRows(document, *model, this);
    rows_->setAccessibleName(tr("History"));
    rows_->setToolTip(tr("Click a step to go there."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 4);
    column->addWidget(rows_);
    const auto follow_photo = [this, &document] { setEnabled(document.photo() != nullptr); };
    connect(&document, &Document::photo_changed, this, follow_photo);
    follow_photo();
}

} // namespace sdmatte::studio
