#include "ui/plots/plot_look.h"

#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace sdmatte::studio {
namespace {

constexpr int tick_length = 3;
constexpr int right_margin = 6; // for half of the last label

void dress_axis(QCPAxis& axis, const Colours& colours, const QFont& font)
{
    axis.setBasePen(QPen(colours.line, 1));
    axis.setTickPen(QPen(colours.line, 1));
    axis.setSubTicks(false);
    axis.setTickLength(0, tick_length);
    axis.setTickLabelFont(font);
    axis.setTickLabelColor(colours.secondary);
    axis.setTickLabelPadding(3);
    axis.grid()->setPen(QPen(mixed(colours.panel, colours.text, 0.07), 1));
    axis.grid()->setZeroLinePen(Qt::NoPen);
    axis.grid()->setSubGridVisible(false);
}

} // namespace

void dress(QCustomPlot& plot)
{
    const Colours& colours = colours_of(&plot);
    QFont font = number_font();
    font.setPixelSize(measure::label_px);
    plot.setBackground(colours.panel);
    plot.setBufferDevicePixelRatio(plot.devicePixelRatioF());
    for (QCPAxis* axis : {plot.xAxis, plot.yAxis})
        dress_axis(*axis, colours, font);
    plot.setLocale(QLocale());
}

void make_plain(QCustomPlot& plot)
{
    plot.setInteractions(QCP::Interactions());
    plot.setFocusPolicy(Qt::NoFocus);
    plot.setMinimumSize(0, 0);
    plot.setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    plot.xAxis->grid()->setVisible(false);
    plot.yAxis->setNumberFormat("g");
    plot.axisRect()->setMinimumMargins(QMargins(0, 6, right_margin, 2));
}

} // namespace sdmatte::studio
