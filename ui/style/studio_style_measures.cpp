// The part of the style that says how large things are, and where their parts lie.
#include "ui/style/paint_controls.h"
#include "ui/style/palette.h"
#include "ui/style/studio_style.h"

#include <QStyleOption>
#include <QWidget>

namespace sdmatte::studio {

// A button that opens a menu says so beside its text.
bool shows_chevron(const QStyleOptionToolButton& option)
{
    return option.features.testFlag(QStyleOptionToolButton::HasMenu) && !option.text.isEmpty();
}

QRect scroll_handle(const QStyleOptionSlider& option)
{
    const bool is_level = option.orientation == Qt::Horizontal;
    const int length = is_level ? option.rect.width() : option.rect.height();
    const qint64 range = qint64{option.maximum} - option.minimum;
    if (range <= 0)
        return option.rect;
    const int size = std::clamp(int(qint64{length} * option.pageStep / (range + option.pageStep)),
                                std::min(least_scroll_handle, length), length);
    const int at = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - size, option.upsideDown);
    return is_level ? QRect(option.rect.left() + at, option.rect.top(), size, option.rect.height())
                    : QRect(option.rect.left(), option.rect.top() + at, option.rect.width(), size);
}

QRect StudioStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                  SubControl part, const QWidget* widget) const
{
    const QRect rect = option->rect;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr) {
        const QRect handle = scroll_handle(*bar);
        const bool is_level = bar->orientation == Qt::Horizontal;
        switch (part) {
        case SC_ScrollBarSlider: return handle;
        case SC_ScrollBarGroove: return rect;
        case SC_ScrollBarSubPage:
            return is_level ? QRect(rect.topLeft(), QPoint(handle.left() - 1, rect.bottom()))
                            : QRect(rect.topLeft(), QPoint(rect.right(), handle.top() - 1));
        case SC_ScrollBarAddPage:
            return is_level ? QRect(QPoint(handle.right() + 1, rect.top()), rect.bottomRight())
                            : QRect(QPoint(rect.left(), handle.bottom() + 1), rect.bottomRight());
        default: return {};
        }
    }
    if (control == CC_ComboBox) {
        switch (part) {
        case SC_ComboBoxFrame: return rect;
        case SC_ComboBoxArrow:
            return {rect.right() - chevron_width - 1, rect.top(), chevron_width, rect.height()};
        case SC_ComboBoxEditField: return rect.adjusted(8, 0, -chevron_width - 4, 0);
        case SC_ComboBoxListBoxPopup: return rect;
        default: return {};
        }
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && box != nullptr) {
        const bool has_buttons = box->buttonSymbols != QAbstractSpinBox::NoButtons;
        const int half = rect.height() / 2;
        switch (part) {
        case SC_SpinBoxFrame: return rect;
        case SC_SpinBoxUp:
            return has_buttons
                       ? QRect(rect.right() - chevron_width, rect.top(), chevron_width, half)
                       : QRect();
        case SC_SpinBoxDown:
            return has_buttons ? QRect(rect.right() - chevron_width, rect.top() + half,
                                       chevron_width, rect.height() - half)
                               : QRect();
        case SC_SpinBoxEditField:
            return rect.adjusted(6, 1, has_buttons ? -chevron_width - 2 : -6, -1);
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect StudioStyle::subElementRect(SubElement element, const QStyleOption* option,
                                  const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        element == SE_LineEditContents && frame != nullptr && frame->lineWidth > 0)
        return option->rect.adjusted(4, 0, -4, 0);
    return rect;
}

QSize StudioStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                    const QSize& contents, const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (is_link(widget))
            return {contents.width() + 16, measure::control_height};
        return {std::max(contents.width() + 24, 72),
                std::max(contents.height() + 4, measure::control_height)};
    case CT_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            const int more = shows_chevron(*button) ? chevron_width - 8 : 0;
            if (is_segment(widget))
                return {contents.width() + 16 + more, measure::control_height};
            return {size.width() + more, size.height()};
        }
        break;
    case CT_ComboBox:
        return {contents.width() + chevron_width + 16,
                std::max(contents.height(), measure::control_height)};
    case CT_SpinBox: return {size.width(), measure::control_height};
    case CT_LineEdit:
        return {size.width(), std::max(contents.height() + 4, measure::control_height)};
    case CT_MenuBarItem: return {contents.width() + 16, std::max(contents.height() + 8, 28)};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            if (item->menuItemType == QStyleOptionMenuItem::Separator)
                return {contents.width(), 9};
            const bool has_keys = item->text.contains(QLatin1Char('\t'));
            return {contents.width() + menu_text_x + 32 + (has_keys ? 24 : 0),
                    std::max(contents.height() + 4, 26)};
        }
        break;
    case CT_ItemViewItem: size.setHeight(std::max(size.height(), measure::row_height)); break;
    default: break;
    }
    return size;
}

int StudioStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                             const QWidget* widget) const
{
    switch (metric) {
    case PM_IndicatorWidth: return 28;
    case PM_IndicatorHeight: return 16;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 20;
    case PM_SliderLength: return slider_handle;
    case PM_ScrollBarExtent: return 10;
    case PM_ScrollBarSliderMin: return least_scroll_handle;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_SplitterWidth: return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize: return measure::icon;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuVMargin: return 4;
    case PM_MenuHMargin: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarVMargin:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing: return 0;
    case PM_ToolTipLabelFrameWidth: return 6;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return measure::margin;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return widget != nullptr && widget->isWindow() ? 16 : 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 2;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int StudioStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_UnderlineShortcut: // Alt still reaches the menus
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient: return 0;
    case SH_ToolTip_WakeUpDelay: return 500;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace sdmatte::studio
