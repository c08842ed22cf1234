#include "ui/window/status_bar.h"

#include "base/process.h"
#include "ui/style/icon.h"
#include "ui/style/theme.h"
#include "ui/window/elided_label.h"
#include "ui/window/state_dot.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

#include <array>
#include <cmath>
#include <utility>

namespace sdmatte::studio {
namespace {

constexpr int memory_every_ms = 2000;
constexpr double least_zoom_percent = 0.1;
constexpr double most_zoom_percent = 6400;
constexpr std::array listed_zooms_percent{6.25,  12.5,  25.0,   50.0,   100.0, 200.0,
                                          400.0, 800.0, 1600.0, 3200.0, 6400.0};

void fix_width(QWidget* widget, const QString& widest, int more = 0)
{
    widget->setFixedWidth(QFontMetrics(widget->font()).horizontalAdvance(widest) + more);
}

QString padded(int number, int digits)
{
    // U+2007 is as wide as a digit.
    return QString::number(number).rightJustified(digits, QChar(0x2007));
}

// Apart by a wide space, because padding looks like one.
QString codes_text(const QString& red, const QString& green, const QString& blue)
{
    return QStringLiteral("R %1\u2003G %2\u2003B %3").arg(red, green, blue);
}

QString alpha_text(const QString& alpha)
{
    return QChar(0x2003) + StatusBar::tr("alpha %1").arg(alpha);
}

QString gigabytes(std::int64_t bytes)
{
    const double megabytes = double(bytes) / 1e6;
    return megabytes < 1000
               ? StatusBar::tr("%1 MB").arg(QLocale().toString(megabytes, 'f', 0))
               : StatusBar::tr("%1 GB").arg(QLocale().toString(megabytes / 1000, 'f', 1));
}

} // namespace

StatusBar::StatusBar(QMenu* engine_menu, QWidget* parent)
    : QWidget(parent)
    , zoom_(new QLineEdit(this))
    , zoom_list_(new QToolButton(this))
    , position_(new QLabel(this))
    , colour_(new QLabel(this))
    , photo_(new ElidedLabel(this))
    , dot_(new StateDot(this))
    , engine_(new QToolButton(this))
    , memory_(new QLabel(this))
{
    setFixedHeight(measure::status_bar_height);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 1, 8, 0);
    row->setSpacing(measure::group_gap);
    for (QWidget* part :
         std::initializer_list<QWidget*>{zoom_, position_, colour_, photo_, engine_, memory_})
        part->setFont(number_font());
    for (QLabel* label : {position_, colour_, photo_, memory_})
        label->setForegroundRole(QPalette::PlaceholderText);
    zoom_->setFixedHeight(20);
    zoom_->setAlignment(Qt::AlignCenter);
    zoom_->setAccessibleName(tr("Zoom"));
    zoom_->setToolTip(tr("Zoom: type a percentage; 0 fits the photo, 1 is 100 %"));
    fix_width(zoom_, "8888.8 %", 12);
    fix_width(position_, QStringLiteral("x 88888\u2003y 88888"));
    fix_width(colour_, codes_text("888", "888", "888") + alpha_text("8.88"));
    fix_width(memory_, "88.8 GB", 4);
    memory_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    engine_->setAutoRaise(true);
    engine_->setMenu(engine_menu);
    engine_->setPopupMode(QToolButton::InstantPopup);
    engine_->setFocusPolicy(Qt::TabFocus);
    engine_->setFixedHeight(22);

    make_zoom_list();
    row->addWidget(zoom_);
    row->addSpacing(2 - measure::group_gap);
    row->addWidget(zoom_list_);
    row->addWidget(position_);
    row->addWidget(colour_);
    row->addWidget(photo_, 1);
    row->addWidget(dot_);
    row->addSpacing(-measure::margin);
    row->addWidget(engine_);
    row->addWidget(memory_);

    connect(zoom_, &QLineEdit::returnPressed, this, &StatusBar::read_zoom);
    connect(zoom_, &QLineEdit::editingFinished, this, [this] { show_zoom(scale_); });
    connect(&memory_timer_, &QTimer::timeout, this, &StatusBar::show_memory);
    memory_timer_.start(memory_every_ms);
    show_memory();
    show_zoom(1);
}

void StatusBar::make_zoom_list()
{
    auto* menu = new QMenu(zoom_list_);
    menu->addAction(tr("Fit the window"), this, &StatusBar::fit_requested);
    menu->addSeparator();
    for (const double percent : listed_zooms_percent)
        menu->addAction(tr("%1 %").arg(QLocale().toString(percent)), this,
                        [this, percent] { emit zoom_requested(percent / 100); });
    zoom_list_->setMenu(menu);
    zoom_list_->setPopupMode(QToolButton::InstantPopup);
    zoom_list_->setAutoRaise(true);
    zoom_list_->setIcon(icon("chevron-up"));
    zoom_list_->setIconSize({12, 12});
    zoom_list_->setFixedSize(18, 20);
    zoom_list_->setFocusPolicy(Qt::TabFocus);
    zoom_list_->setProperty("plain", true); // the icon says that there is a menu
    zoom_list_->setAccessibleName(tr("Zoom factors"));
    zoom_list_->setToolTip(tr("Zoom factors"));
    zoom_->installEventFilter(this);
}

bool StatusBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == zoom_ && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            zoom_list_->showMenu();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void StatusBar::show_zoom(double scale)
{
    scale_ = scale;
    if (zoom_->hasFocus() && zoom_->isModified())
        return; // somebody is typing
    const double percent = scale * 100;
    const int digits = percent < 10 ? 2 : percent < 1000 ? 1 : 0;
    QString number = QLocale().toString(percent, 'f', digits);
    if (std::abs(percent - std::round(percent)) < 0.005)
        number = QLocale().toString(percent, 'f', 0);
    zoom_->setText(tr("%1 %").arg(number));
}

void StatusBar::read_zoom()
{
    QString text = zoom_->text();
    text.remove('%');
    bool is_number = false;
    double percent = QLocale().toDouble(text.trimmed(), &is_number);
    if (!is_number)
        percent = text.trimmed().toDouble(&is_number);
    zoom_->setModified(false);
    if (is_number && percent >= least_zoom_percent && percent <= most_zoom_percent)
        emit zoom_requested(percent / 100);
    show_zoom(scale_);
    zoom_->selectAll();
}

void StatusBar::show_under_pointer(const std::optional<UnderPointer>& under)
{
    if (!under) {
        position_->clear();
        colour_->clear();
        return;
    }
    position_->setText(
        QStringLiteral("x %1\u2003y %2").arg(under->pixel.x()).arg(under->pixel.y()));
    if (!under->colour.isValid()) {
        colour_->clear();
        return;
    }
    const QColor& colour = under->colour;
    const QString codes =
        codes_text(padded(colour.red(), 3), padded(colour.green(), 3), padded(colour.blue(), 3));
    colour_->setText(under->alpha ? codes + alpha_text(QLocale().toString(*under->alpha, 'f', 2))
                                  : codes);
}

void StatusBar::show_photo(const QString& text)
{
    photo_->setText(text);
}

void StatusBar::show_engine(EngineState state, const QString& text, const QString& words)
{
    dot_->set_state(state);
    dot_->setToolTip(words);
    engine_->setText(text);
    const QString both = tr("%1: %2").arg(text, words);
    engine_->setAccessibleName(both);
    engine_->setToolTip(both);
}

void StatusBar::set_canvas_memory(std::function<std::size_t()> bytes)
{
    canvas_bytes_ = std::move(bytes);
    show_memory();
}

void StatusBar::show_memory()
{
    memory_->setText(gigabytes(resident_memory_bytes()));
    const std::size_t canvas = canvas_bytes_ ? canvas_bytes_() : 0;
    memory_->setToolTip(canvas == 0 ? tr("Memory in use")
                                    : tr("Memory in use, %1 of it for what the canvas shows")
                                          .arg(gigabytes(static_cast<std::int64_t>(canvas))));
}

QSize StatusBar::minimumSizeHint() const
{
    return {0, measure::status_bar_height};
}

void StatusBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = colours_of(this);
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(0, 0, width(), 1, colours.line);
}

} // namespace sdmatte::studio
