#include "ui/batch/batch_form.h"

#include "ui/batch/batch_engine_form.h"
#include "ui/batch/batch_output_form.h"
#include "ui/batch/batch_prompt_form.h"
#include "ui/batch/path_field.h"
#include "ui/style/form_fields.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace sdmatte::studio {
namespace {

constexpr int column_width = 400;
constexpr int soon_ms = 250; // one count for a word that is typed
constexpr int message_lines = 2;

QLabel* make_heading(const QString& text)
{
    auto* const heading = new QLabel(text);
    set_text(heading, measure::text_px, true);
    return heading;
}

// A column of rows under a heading.
QWidget* make_column(const QString& heading, QFormLayout* form)
{
    auto* const part = new QWidget;
    part->setMinimumWidth(column_width);
    form->setSpacing(measure::margin);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto* const column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(measure::margin);
    column->addWidget(make_heading(heading));
    column->addLayout(form);
    column->addStretch(1);
    return part;
}

void align_labels(QFormLayout& form)
{
    for (int row = 0; row < form.rowCount(); ++row)
        if (auto* const item = form.itemAt(row, QFormLayout::LabelRole))
            item->widget()->setMinimumHeight(measure::row_height); // in line with its field
}

// On a worker thread: a folder may hold very many files, or lie on a slow share.
Result<BatchCounted> count_photos(const BatchJob& job, const Progress& progress)
{
    auto plan = plan_job(job);
    if (!plan)
        return std::unexpected(plan.error());
    BatchCounted counted{.photos = plan->items.size()};
    for (const LeftOut& left : plan->left_out)
        counted.left_out.push_back(QString::fromStdString(left.sentence));
    const std::filesystem::path path = journal_path(job.plan.output, job.run.shard);
    std::error_code failed;
    counted.has_journal = std::filesystem::exists(path, failed);
    if (!counted.has_journal)
        return counted;
    if (progress.is_cancelled()) // a run may want the journal
        return cancelled();
    const auto journal = Journal::open(path);
    if (!journal)
        return std::unexpected(journal.error());
    const auto entries = journal->entries();
    if (!entries)
        return std::unexpected(entries.error());
    plan = plan_job(job, *entries);
    if (!plan)
        return std::unexpected(plan.error());
    std::map<std::string, const JournalEntry*> known;
    for (const JournalEntry& entry : *entries)
        known.emplace(entry.name, &entry);
    const std::string settings = settings_text(job.settings);
    for (const BatchItem& item : plan->items)
        if (const auto found = known.find(item.name);
            found != known.end() && is_finished(*found->second, item, *plan, settings))
            ++counted.finished;
    return counted;
}

} // namespace

BatchForm::BatchForm(const BatchOffer& offer, JobOf job_of, QWidget* parent)
    : QWidget(parent)
    , job_of_(std::move(job_of))
{
    auto* const columns = new QHBoxLayout;
    columns->setSpacing(2 * measure::group_gap);
    columns->addWidget(make_photos(offer), 1);
    columns->addWidget(make_results(), 1);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(measure::group_gap, measure::group_gap, measure::group_gap,
                               measure::group_gap);
    column->setSpacing(measure::group_gap);
    column->addLayout(columns, 1);
    column->addLayout(make_foot());

    soon_.setSingleShot(true);
    soon_.setInterval(soon_ms);
    connect(&soon_, &QTimer::timeout, this, &BatchForm::count);
    for (PathField* const field : {input_, output_})
        connect(field, &PathField::changed, this, &BatchForm::count_again);
    connect(filters_, &QLineEdit::textChanged, this, &BatchForm::count_again);
    for (QCheckBox* const check : {is_recursive_, edge_})
        connect(check, &QCheckBox::toggled, this, &BatchForm::count_again);
    connect(prompts_, &BatchPromptForm::changed, this, &BatchForm::count_again);
    connect(engine_, &BatchEngineForm::changed, this, &BatchForm::count_again);
    connect(results_, &BatchOutputForm::changed, this, &BatchForm::count_again);
    connect(start_, &QPushButton::clicked, this, &BatchForm::start_wanted);
    set_choice({});
}

QWidget* BatchForm::make_photos(const BatchOffer& offer)
{
    auto* const form = new QFormLayout;
    QWidget* const part = make_column(tr("Photos"), form);
    input_ = new PathField("input", PathField::Kind::Folder, tr("Folder of the photos"));
    filters_ = new QLineEdit;
    filters_->setObjectName("filters");
    filters_->setMinimumHeight(measure::row_height);
    filters_->setPlaceholderText(tr("All photos"));
    filters_->setToolTip(tr("Only these, as *.jpg studio-*; several between spaces."));
    is_recursive_ = make_check("recursive", tr("Folders in it, too"),
                               tr("Results get the same folders below the folder of the results."));
    form->addRow(tr("&Folder"), input_);
    form->addRow(tr("F&ilters"), filters_);
    form->addRow(QString(), is_recursive_);
    prompts_ = new BatchPromptForm(*form, part);
    engine_ = new BatchEngineForm(*form, offer, part);
    align_labels(*form);
    return part;
}

QWidget* BatchForm::make_results()
{
    auto* const form = new QFormLayout;
    QWidget* const part = make_column(tr("Results"), form);
    output_ = new PathField("output", PathField::Kind::Folder, tr("Folder of the results"));
    form->addRow(tr("F&older"), output_);
    results_ = new BatchOutputForm(*form, part);
    edge_ =
        make_check("edge", tr("Edge as in the panel now"),
                   tr("Shift, feather, contrast, despeckle and decontaminate of the open photo, "
                      "for every photo."));
    replaces_ = make_check("replaces", tr("Replace other files of the same name"),
                           tr("Otherwise a photo fails whose result would replace a file that no "
                              "batch has written."));
    form->addRow(QString(), edge_);
    form->addRow(QString(), replaces_);
    align_labels(*form);
    return part;
}

QLayout* BatchForm::make_foot()
{
    count_ = new QLabel;
    count_->setObjectName("count");
    set_text(count_, measure::text_px, true);
    message_ = new QLabel;
    message_->setObjectName("message");
    message_->setTextFormat(Qt::PlainText);
    message_->setWordWrap(true);
    message_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // Room that is always there: a sentence must not move the button.
    message_->setMinimumHeight(message_lines * fontMetrics().lineSpacing());
    start_ = new QPushButton(tr("Start"));
    start_->setObjectName("start");
    start_->setProperty("filled", true);
    start_->setMinimumHeight(measure::row_height);
    auto* const words = new QVBoxLayout;
    words->setSpacing(measure::margin / 2);
    words->addWidget(count_);
    words->addWidget(message_);
    auto* const foot = new QHBoxLayout;
    foot->setSpacing(measure::group_gap);
    foot->addLayout(words, 1);
    foot->addWidget(start_, 0, Qt::AlignBottom);
    return foot;
}

void BatchForm::set_choice(const BatchChoice& choice)
{
    input_->set_path(choice.input);
    output_->set_path(choice.output);
    is_recursive_->setChecked(choice.is_recursive);
    filters_->setText(choice.filters);
    prompts_->show_choice(choice);
    engine_->show_choice(choice.engine);
    results_->show_choice(choice.output_as);
    edge_->setChecked(choice.uses_edge);
    count_again();
}

BatchChoice BatchForm::choice() const
{
    BatchChoice choice{.input = input_->path(), .output = output_->path()};
    choice.is_recursive = is_recursive_->isChecked();
    choice.filters = filters_->text().simplified();
    prompts_->take_choice(choice);
    choice.engine = engine_->choice();
    choice.output_as = results_->choice();
    choice.uses_edge = edge_->isChecked();
    return choice;
}

bool BatchForm::replaces_others() const
{
    return replaces_->isChecked();
}

void BatchForm::count_again()
{
    counting_.cancel();
    start_->setEnabled(false);
    soon_.start();
}

void BatchForm::count()
{
    const BatchChoice chosen = choice();
    if (chosen.input.empty() || chosen.output.empty()) {
        count_->setText(QString());
        start_->setText(tr("Start"));
        say(chosen.input.empty() ? tr("Choose the folder that holds the photos.")
                                 : tr("Choose a folder for the results."),
            "plain");
        return;
    }
    if (chosen.prompt == BatchPrompt::File && chosen.prompts_file.empty()) {
        say(tr("Choose the JSON file that holds the prompts."), "plain");
        return;
    }
    count_->setText(tr("Counting the photos"));
    counting_.start(
        [job = job_of_(chosen)](const Progress& progress) { return count_photos(job, progress); },
        [this](const Result<BatchCounted>& counted) { show_count(counted); });
}

void BatchForm::show_count(const Result<BatchCounted>& counted)
{
    start_->setText(tr("Start"));
    if (!counted) {
        count_->setText(QString());
        say(QString::fromStdString(counted.error().sentence), "error");
        return;
    }
    const QLocale locale;
    const std::size_t left = counted->photos - counted->finished;
    count_->setText(counted->photos == 1
                        ? tr("1 photo")
                        : tr("%1 photos").arg(locale.toString(qulonglong(counted->photos))));
    start_->setEnabled(counted->photos > 0);
    if (counted->photos == 0)
        say(tr("No photo in this folder fits the choices."), "warning");
    else if (counted->has_journal) {
        start_->setText(left > 0 ? tr("Continue") : tr("Review"));
        say(left > 0
                ? tr("An earlier batch has worked here: %1 of the photos are finished and stay "
                     "as they are.")
                      .arg(locale.toString(qulonglong(counted->finished)))
                : tr("An earlier batch has finished all of them."),
            "plain");
    } else if (!counted->left_out.isEmpty()) {
        say(counted->left_out.join(' '), "warning");
    } else {
        say(QString(), "plain");
    }
}

void BatchForm::say(const QString& sentence, const char* kind)
{
    message_->setText(sentence);
    message_->setProperty("kind", kind); // the theme colours it
    message_->style()->unpolish(message_);
    message_->style()->polish(message_);
}

} // namespace sdmatte::studio
