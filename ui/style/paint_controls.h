// The drawing of single controls. All of them leave the painter as they found it.
#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace sdmatte::studio {

bool is_filled(const QWidget* widget);  // the primary push button
bool is_link(const QWidget* widget);    // a push button that is only text
bool is_segment(const QWidget* widget); // of a segmented switch

void paint_push_button(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void paint_tool_button(const QStyleOption& option, QPainter& painter, const QWidget* widget);
void paint_field(const QStyleOption& option, QPainter& painter, const QRect& rect);
void paint_focus_ring(const QStyleOption& option, QPainter& painter);
void paint_switch(const QStyleOption& option, QPainter& painter);
void paint_check(const QStyleOption& option, QPainter& painter);
void paint_radio(const QStyleOption& option, QPainter& painter);
void paint_chevron(const QStyleOption& option, QPainter& painter, const QRect& rect,
                   const char* icon_name);
void paint_slider(const QStyleOptionSlider& option, QPainter& painter, const QRect& groove,
                  const QRect& handle);
void paint_scroll_bar(const QStyleOptionSlider& option, QPainter& painter, const QRect& handle);
void paint_progress_groove(const QStyleOptionProgressBar& option, QPainter& painter);
void paint_menu_item(const QStyleOptionMenuItem& option, QPainter& painter);
void paint_menu_bar_item(const QStyleOptionMenuItem& option, QPainter& painter);
void paint_menu_panel(const QStyleOption& option, QPainter& painter);
void paint_row(const QStyleOptionViewItem& option, QPainter& painter);

bool shows_chevron(const QStyleOptionToolButton& option); // a button that opens a menu
QRect scroll_handle(const QStyleOptionSlider& option);

inline constexpr int chevron_width = 20;
inline constexpr int least_scroll_handle = 24;
inline constexpr int menu_text_x = 28; // room for check marks
inline constexpr int slider_handle = 12;

} // namespace sdmatte::studio
