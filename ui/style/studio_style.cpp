#include "ui/style/studio_style.h"

#include "ui/style/paint_controls.h"
#include "ui/style/palette.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>

namespace sdmatte::studio {
namespace {

// A label on another ground than the palette thinks.
template <class Option>
Option with_text_colour(const Option& option, const QColor& colour)
{
    Option changed = option;
    for (const auto role :
         {QPalette::ButtonText, QPalette::WindowText, QPalette::Text, QPalette::HighlightedText})
        changed.palette.setColor(role, colour);
    return changed;
}

} // namespace

StudioStyle::StudioStyle()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void StudioStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QComboBox*>(widget) != nullptr || widget->inherits("QAbstractSpinBox")
        || widget->inherits("QLineEdit") || widget->inherits("QScrollBar"))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* label = qobject_cast<QLabel*>(widget);
        label != nullptr && label->property("kind").isValid()) {
        const QString kind = label->property("kind").toString();
        label->setForegroundRole(kind == "error"     ? QPalette::BrightText
                                 : kind == "warning" ? QPalette::LinkVisited
                                                     : QPalette::WindowText);
    }
}

void StudioStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: paint_push_button(*option, *painter, widget); return;
    case PE_PanelButtonTool: paint_tool_button(*option, *painter, widget); return;
    case PE_FrameDefaultButton: return; // the filled ground says it
    case PE_FrameFocusRect: paint_focus_ring(*option, *painter); return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame != nullptr && frame->lineWidth > 0)
            paint_field(*option, *painter, option->rect);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox: paint_switch(*option, *painter); return;
    case PE_IndicatorItemViewItemCheck: paint_check(*option, *painter); return;
    case PE_IndicatorRadioButton: paint_radio(*option, *painter); return;
    case PE_IndicatorArrowDown:
        paint_chevron(*option, *painter, option->rect, "chevron-down");
        return;
    case PE_IndicatorArrowUp: paint_chevron(*option, *painter, option->rect, "chevron-up"); return;
    case PE_IndicatorArrowRight:
        paint_chevron(*option, *painter, option->rect, "chevron-right");
        return;
    case PE_PanelMenu:
    case PE_PanelTipLabel: paint_menu_panel(*option, *painter); return;
    case PE_FrameMenu: return; // drawn with its panel
    case PE_PanelMenuBar:
    case PE_FrameStatusBarItem: return;
    case PE_PanelItemViewItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option))
            paint_row(*item, *painter);
        return;
    case PE_PanelItemViewRow: return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void StudioStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    const Colours& colours = colours_of(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button != nullptr && option->state.testFlag(State_Enabled)) {
            const bool is_on_accent =
                is_filled(widget) || button->features.testFlag(QStyleOptionButton::DefaultButton);
            if (!is_on_accent && !is_link(widget))
                break;
            const auto changed =
                with_text_colour(*button, is_on_accent ? colours.on_accent : colours.accent);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && is_segment(widget) && option->state.testFlag(State_On)
            && option->state.testFlag(State_Enabled)) {
            const auto changed = with_text_colour(*button, colours.on_accent);
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem: // a selected row is grey here, not the accent
        if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            const auto changed =
                with_text_colour(*item, option->palette.color(option->state.testFlag(State_Enabled)
                                                                  ? QPalette::Active
                                                                  : QPalette::Disabled,
                                                              QPalette::Text));
            QProxyStyle::drawControl(element, &changed, painter, widget);
            return;
        }
        break;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paint_menu_item(*item, *painter);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            paint_menu_bar_item(*item, *painter);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, colours.panel); return;
    case CE_MenuEmptyArea: return;
    case CE_Splitter: painter->fillRect(option->rect, colours.line); return;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            paint_progress_groove(*bar, *painter);
        return;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void StudioStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                     QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_Slider:
        if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paint_slider(*slider, *painter,
                         proxy()->subControlRect(control, option, SC_SliderGroove, widget),
                         proxy()->subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            paint_scroll_bar(*bar, *painter, scroll_handle(*bar));
            return;
        }
        break;
    case CC_ComboBox: {
        paint_field(*option, *painter, option->rect);
        paint_chevron(*option, *painter,
                      proxy()->subControlRect(control, option, SC_ComboBoxArrow, widget),
                      "chevron-down");
        return;
    }
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu)
            && !shows_chevron(*button)) { // its icon says it
            QStyleOptionToolButton changed = *button;
            changed.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            QProxyStyle::drawComplexControl(control, &changed, painter, widget);
            return;
        }
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
            button != nullptr && shows_chevron(*button)) {
            QStyleOptionToolButton changed = *button;
            changed.features.setFlag(QStyleOptionToolButton::HasMenu, false);
            changed.subControls.setFlag(SC_ToolButtonMenu, false);
            paint_tool_button(changed, *painter, widget);
            changed.rect.adjust(0, 0, -chevron_width + 6, 0);
            proxy()->drawControl(CE_ToolButtonLabel, &changed, painter, widget);
            paint_chevron(*option, *painter,
                          QRect(option->rect.right() - chevron_width, option->rect.top(),
                                chevron_width, option->rect.height()),
                          "chevron-down");
            if (option->state.testFlag(State_HasFocus)) {
                QStyleOptionFocusRect focus;
                focus.QStyleOption::operator=(*option);
                proxy()->drawPrimitive(PE_FrameFocusRect, &focus, painter, widget);
            }
            return;
        }
        break;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option)) {
            paint_field(*option, *painter, option->rect);
            if (box->buttonSymbols != QAbstractSpinBox::NoButtons) {
                paint_chevron(*option, *painter,
                              proxy()->subControlRect(control, option, SC_SpinBoxUp, widget),
                              "chevron-up");
                paint_chevron(*option, *painter,
                              proxy()->subControlRect(control, option, SC_SpinBoxDown, widget),
                              "chevron-down");
            }
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace sdmatte::studio
