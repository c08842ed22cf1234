#include "ui/window/empty_state.h"

#include "ui/style/icon.h"
#include "ui/style/theme.h"

#include <QAction>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr QSize tile{136, 92};
constexpr int columns = 3;
constexpr int most_shown = 6;
constexpr int padding = 32;

QPushButton* make_button(QAction* action, QWidget* parent)
{
    auto* button = new QPushButton(action->text(), parent);
    button->setToolTip(action->toolTip());
    button->setFixedHeight(32);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

// The whole picture's middle, cut to a tile with round corners.
QPixmap cropped(const QImage& picture, double scale, const QColor& ground)
{
    QPixmap pixmap((QSizeF(tile) * scale).toSize());
    pixmap.setDevicePixelRatio(scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath path;
    path.addRoundedRect(QRectF(QPointF(), QSizeF(tile)), measure::radius, measure::radius);
    painter.setClipPath(path);
    painter.fillRect(QRectF(QPointF(), QSizeF(tile)), ground);
    if (picture.isNull())
        return pixmap;
    const QSizeF filled = QSizeF(picture.size()).scaled(tile, Qt::KeepAspectRatioByExpanding);
    const QPointF corner((tile.width() - filled.width()) / 2,
                         (tile.height() - filled.height()) / 2);
    painter.drawImage(QRectF(corner, filled), picture);
    return pixmap;
}

} // namespace

EmptyState::EmptyState(QAction* open, QAction* sample, QWidget* parent)
    : QWidget(parent)
    , content_(new QWidget(this))
    , recent_box_(new QWidget(content_))
    , recent_(new QGridLayout)
    , engine_(new QLabel(content_))
{
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(padding, padding, padding, padding);
    column->setSpacing(0);

    auto* title = new QLabel(tr("Drop a photo here"), content_);
    set_text(title, 20);
    title->setAlignment(Qt::AlignCenter);
    auto* formats = new QLabel(tr("JPEG, PNG, TIFF, WebP, HEIF, OpenEXR, camera raw"), content_);
    make_secondary(formats);
    formats->setAlignment(Qt::AlignCenter);

    auto* row = new QHBoxLayout;
    row->setSpacing(measure::margin);
    auto* open_button = make_button(open, content_);
    open_button->setProperty("filled", true);
    row->addStretch(1);
    row->addWidget(open_button);
    row->addWidget(make_button(sample, content_));
    row->addStretch(1);

    auto* recent_title = new QLabel(tr("Recent"), recent_box_);
    make_secondary(recent_title);
    recent_title->setIndent(4); // in line with the pictures
    auto* recent_column = new QVBoxLayout(recent_box_);
    recent_column->setContentsMargins(0, 28, 0, 0);
    recent_column->addWidget(recent_title);
    recent_column->addLayout(recent_);
    recent_->setSpacing(measure::margin);
    recent_->setAlignment(Qt::AlignLeft);
    make_secondary(engine_);
    engine_->setAlignment(Qt::AlignCenter);
    engine_->setWordWrap(true);
    engine_->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(engine_, &QLabel::linkActivated, this, &EmptyState::engine_link_clicked);

    column->addWidget(title);
    column->addSpacing(4);
    column->addWidget(formats);
    column->addSpacing(20);
    column->addLayout(row);
    column->addWidget(recent_box_);
    column->addSpacing(24);
    column->addWidget(engine_);
    content_->installEventFilter(this);

    connect(&thumbnails_, &Thumbnails::made, this,
            [this](const QString& file, const QImage& image) {
                if (QToolButton* button = buttons_.value(file))
                    button->setIcon(
                        QIcon(cropped(image, devicePixelRatioF(),
                                      mixed(colours_of(this).panel, colours_of(this).text, 0.08))));
            });
}

void EmptyState::show_engine(const QString& sentence, const QString& link)
{
    engine_->setText(link.isEmpty() ? sentence.toHtmlEscaped()
                                    : QStringLiteral("%1 <a href=\"engine\">%2</a>")
                                          .arg(sentence.toHtmlEscaped(), link.toHtmlEscaped()));
}

void EmptyState::use_screen(SharedScreenColours screen)
{
    thumbnails_.use_screen(std::move(screen));
    thumbnails_.request(files_);
}

void EmptyState::show_recent(const QStringList& files)
{
    files_ = files.mid(0, most_shown);
    build_recent();
    thumbnails_.request(files_);
}

void EmptyState::build_recent()
{
    qDeleteAll(buttons_);
    buttons_.clear();
    recent_box_->setVisible(!files_.isEmpty());
    const QPixmap blank = cropped({}, devicePixelRatioF(),
                                  mixed(colours_of(this).panel, colours_of(this).text, 0.08));
    for (qsizetype i = 0; i < files_.size(); ++i) {
        const QString& file = files_[i];
        auto* button = new QToolButton(recent_box_);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
        button->setIconSize(tile);
        button->setIcon(QIcon(blank));
        button->setFixedSize(tile.width() + 8, tile.height() + 28);
        set_text(button, measure::label_px);
        button->setText(QFontMetrics(button->font())
                            .elidedText(QFileInfo(file).fileName(), Qt::ElideMiddle, tile.width()));
        button->setToolTip(file);
        button->setAccessibleName(file);
        connect(button, &QToolButton::clicked, this, [this, file] { emit photo_chosen(file); });
        recent_->addWidget(button, int(i) / columns, int(i) % columns);
        buttons_.insert(file, button);
    }
}

void EmptyState::show_drop(bool is_over)
{
    is_drop_over_ = is_over;
    update();
}

QRect EmptyState::card() const
{
    const QSize wanted = content_->sizeHint().expandedTo({3 * (tile.width() + 8) + 2 * 8 + 64, 0});
    const QSize size = wanted.boundedTo(this->size() - QSize(16, 16));
    return {(width() - size.width()) / 2, (height() - size.height()) / 2, size.width(),
            size.height()};
}

void EmptyState::resizeEvent(QResizeEvent*)
{
    content_->setGeometry(card());
}

bool EmptyState::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        content_->setGeometry(card());
        update();
    }
    return QWidget::eventFilter(watched, event);
}

void EmptyState::paintEvent(QPaintEvent*)
{
    const Colours& colours = colours_of(this);
    QPainter painter(this);
    painter.fillRect(rect(), colours.around);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(card()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPen pen(colours.line, 1);
    if (is_drop_over_)
        pen = QPen(colours.accent, 2, Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(colours.panel);
    painter.drawRoundedRect(frame, measure::card_radius, measure::card_radius);
}

} // namespace sdmatte::studio
