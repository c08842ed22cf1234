#include "ui/panels/prompt_delegate.h"

#include "ui/panels/prompt_model.h"
#include "ui/style/icon.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tools/prompt_colours.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>
#include <QValidator>

namespace sdmatte::studio {
namespace {

constexpr int icon_side = 16;
constexpr int sign_width = 24;
constexpr int coordinates_width = 150;
constexpr int inset = 4; // of a row's contents and highlight

QRect contents_of(const QRect& row)
{
    return row.adjusted(inset, 0, -inset, 0);
}

// Enter does not take what the model would refuse; the field says why.
class CoordinateValidator : public QValidator {
public:
    CoordinateValidator(QPersistentModelIndex index, QLineEdit* parent)
        : QValidator(parent)
        , index_(std::move(index))
    {
    }

    State validate(QString& text, int&) const override
    {
        auto* field = static_cast<QLineEdit*>(parent());
        const auto* model = qobject_cast<const PromptModel*>(index_.model());
        const QString fault = model != nullptr ? model->fault_of(index_, text) : QString();
        QPalette palette = field->parentWidget()->palette();
        if (!fault.isEmpty())
            palette.setColor(QPalette::Text, colours_of(field).error);
        field->setPalette(palette);
        field->setToolTip(fault);
        return fault.isEmpty() ? Acceptable : Intermediate;
    }

private:
    QPersistentModelIndex index_;
};

void paint_sign(QPainter& painter, const QRect& place, const PromptMark& mark, bool is_positive,
                const Colours& colours)
{
    const QColor colour = is_positive ? prompt_colours::positive : prompt_colours::negative;
    const QPointF middle = QRectF(place).center();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (mark.kind) {
    case MarkKind::Point:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(middle, 5, 5);
        return;
    case MarkKind::Box:
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(middle.x() - 5, middle.y() - 4, 10, 8));
        return;
    case MarkKind::AddStrokes:
    case MarkKind::EraseStrokes: {
        const QString name =
            mark.kind == MarkKind::AddStrokes ? QStringLiteral("brush") : QStringLiteral("eraser");
        const QPointF corner = middle - QPointF(icon_side, icon_side) / 2;
        painter.drawPixmap(
            corner, icon_pixmap(name, icon_side, painter.device()->devicePixelRatioF(), colour));
    }
    }
}

} // namespace

QRect PromptDelegate::bin_of(const QRect& row)
{
    const int right = contents_of(row).right() + 1;
    return {right - measure::row_height, row.top(), measure::row_height, row.height()};
}

QRect PromptDelegate::coordinates_of(const QRect& row)
{
    return {bin_of(row).left() - coordinates_width, row.top() + 2, coordinates_width,
            row.height() - 4};
}

QSize PromptDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {measure::dock_least_width - 2 * measure::margin, measure::row_height};
}

void PromptDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colours& colours = colours_of(option.palette);
    const bool is_hovered = option.state.testFlag(QStyle::State_MouseOver)
                            || index.data(PromptModel::HoveredRole).toBool();
    const bool is_current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (is_hovered || is_current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mixed(colours.panel, colours.text, is_current ? 0.12 : 0.07));
        painter->drawRoundedRect(contents_of(option.rect), measure::radius, measure::radius);
    }
    const QRect row = contents_of(option.rect);
    const auto mark = index.data(PromptModel::MarkRole).value<PromptMark>();
    paint_sign(*painter, QRect(row.left(), row.top(), sign_width, row.height()), mark,
               index.data(PromptModel::PositiveRole).toBool(), colours);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    painter->drawText(row.adjusted(sign_width + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data().toString());
    painter->setPen(colours.secondary);
    painter->setFont(number_font());
    painter->drawText(coordinates_of(option.rect), Qt::AlignVCenter | Qt::AlignRight,
                      index.data(Qt::EditRole).toString());
    if (is_hovered || is_current) {
        const QRect bin = bin_of(option.rect);
        painter->drawPixmap(bin.center() - QPoint(icon_side / 2 - 1, icon_side / 2 - 1),
                            icon_pixmap(QStringLiteral("bin"), icon_side,
                                        painter->device()->devicePixelRatioF(), colours.secondary));
    }
    painter->restore();
}

QWidget* PromptDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                      const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setFont(number_font());
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(tr("Coordinates"));
    field->setValidator(new CoordinateValidator(index, field));
    return field;
}

void PromptDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* field = static_cast<QLineEdit*>(editor);
    if (field->isModified()) // a live change elsewhere must not take away what is being typed
        return;
    field->setText(index.data(Qt::EditRole).toString());
    field->selectAll();
}

void PromptDelegate::setModelData(QWidget* editor, QAbstractItemModel* model,
                                  const QModelIndex& index) const
{
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void PromptDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const
{
    editor->setGeometry(coordinates_of(option.rect).adjusted(0, 0, 6, 0));
}

bool PromptDelegate::editorEvent(QEvent* event, QAbstractItemModel* model,
                                 const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto type = event->type();
    if (type == QEvent::MouseButtonPress || type == QEvent::MouseButtonRelease
        || type == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const bool is_on_bin = mouse->button() == Qt::LeftButton
                               && bin_of(option.rect).contains(mouse->position().toPoint());
        if (type == QEvent::MouseButtonRelease) {
            const bool is_click = is_on_bin && pressed_bin_ == index;
            pressed_bin_ = QPersistentModelIndex();
            if (is_click)
                emit bin_clicked(index);
            return is_click;
        }
        if (is_on_bin) {
            pressed_bin_ = index;
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

bool PromptDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                               const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString help;
    if (bin_of(option.rect).contains(event->pos()))
        help = tr("Remove (Del).");
    else if (index.flags().testFlag(Qt::ItemIsEditable))
        help = tr("Double-click to type coordinates.");
    QToolTip::showText(event->globalPos(), help, view);
    return true;
}

} // namespace sdmatte::studio
