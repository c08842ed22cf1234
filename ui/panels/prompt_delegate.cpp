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

QString icon_of(MarkKind kind)
{
    switch (kind) {
    case MarkKind::Point:
    case MarkKind::Box: break; // painted as they look on the photo
    case MarkKind::Area: return QStringLiteral("lasso");
    case MarkKind::AddStrokes: return QStringLiteral("brush");
    case MarkKind::EraseStrokes: return QStringLiteral("eraser");
    case MarkKind::KeepStrokes: return QStringLiteral("keep");
    case MarkKind::RemoveStrokes: return QStringLiteral("remove");
    case MarkKind::Trimap: return QStringLiteral("trimap");
    case MarkKind::Caption: return QStringLiteral("caption");
    }
    return {};
}

void paint_point(QPainter& painter, QPointF middle, bool is_positive)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(is_positive ? prompt_colours::positive : prompt_colours::negative);
    painter.drawEllipse(middle, 6, 6);
    painter.setPen(QPen(prompt_colours::light, 1.5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(2.75, 0), middle + QPointF(2.75, 0));
    if (is_positive)
        painter.drawLine(middle - QPointF(0, 2.75), middle + QPointF(0, 2.75));
}

void paint_sign(QPainter& painter, const QRect& place, const PromptMark& mark, bool is_positive,
                const Colours& colours)
{
    const QPointF middle = QRectF(place).center();
    painter.setRenderHint(QPainter::Antialiasing);
    if (mark.kind == MarkKind::Point) {
        paint_point(painter, middle, is_positive);
    } else if (mark.kind == MarkKind::Box) {
        painter.setPen(QPen(colours.text, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(middle.x() - 5, middle.y() - 4, 10, 8));
    } else {
        const bool has_sign = mark.kind != MarkKind::Trimap && mark.kind != MarkKind::Caption;
        const QColor colour = !has_sign     ? colours.text
                              : is_positive ? prompt_colours::positive
                                            : prompt_colours::negative;
        painter.drawPixmap(middle - QPointF(icon_side, icon_side) / 2,
                           icon_pixmap(icon_of(mark.kind), icon_side,
                                       painter.device()->devicePixelRatioF(), colour));
    }
}

} // namespace

QRect PromptDelegate::bin_of(const QRect& row)
{
    const int right = contents_of(row).right() + 1;
    return {right - measure::row_height, row.top(), measure::row_height, row.height()};
}

QRect PromptDelegate::sign_of(const QRect& row)
{
    const QRect contents = contents_of(row);
    return {contents.left(), contents.top(), sign_width, contents.height()};
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
    paint_sign(*painter, sign_of(option.rect), mark, index.data(PromptModel::PositiveRole).toBool(),
               colours);
    painter->setPen(colours.text);
    painter->setFont(option.font);
    painter->drawText(row.adjusted(sign_width + 4, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data().toString());
    painter->setPen(colours.secondary);
    painter->setFont(number_font());
    painter->drawText(coordinates_of(option.rect), Qt::AlignVCenter | Qt::AlignRight,
                      painter->fontMetrics().elidedText(index.data(Qt::EditRole).toString(),
                                                        Qt::ElideRight, coordinates_width));
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
    const bool is_caption =
        index.data(PromptModel::MarkRole).value<PromptMark>().kind == MarkKind::Caption;
    field->setAccessibleName(is_caption ? tr("Caption") : tr("Coordinates"));
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
        const QPoint at = mouse->position().toPoint();
        const auto mark = index.data(PromptModel::MarkRole).value<PromptMark>();
        const Part part = mouse->button() != Qt::LeftButton  ? Part::None
                          : bin_of(option.rect).contains(at) ? Part::Bin
                          : mark.kind == MarkKind::Point && sign_of(option.rect).contains(at)
                              ? Part::Sign
                              : Part::None;
        if (type == QEvent::MouseButtonRelease) {
            const bool is_click = part != Part::None && part == pressed_part_ && pressed_ == index;
            pressed_ = QPersistentModelIndex();
            if (is_click && part == Part::Bin)
                emit bin_clicked(index);
            else if (is_click)
                emit sign_clicked(index);
            return is_click;
        }
        if (part != Part::None) {
            pressed_ = index;
            pressed_part_ = part;
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
    else if (sign_of(option.rect).contains(event->pos())
             && index.data(PromptModel::MarkRole).value<PromptMark>().kind == MarkKind::Point)
        help = tr("Click to change the sign (Space).");
    else if (index.data(PromptModel::MarkRole).value<PromptMark>().kind == MarkKind::Caption)
        help = index.data(Qt::EditRole).toString();
    else if (index.flags().testFlag(Qt::ItemIsEditable))
        help = tr("Double-click to type coordinates.");
    QToolTip::showText(event->globalPos(), help, view);
    return true;
}

} // namespace sdmatte::studio
