// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/bulk/bulk_dialog.h"

#include "models/bulk/bulk_job.h"
#include "models/choices/choice_list.h"
#include "views/dialogs/dialogs.h"
#include "views/pickers/picker.h"
#include "views/theme/theme.h"

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QTableView>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

namespace {
constexpr int taskSideWidth = 320;

/// What a kind moves or sets, to be found by name.
ChoiceList choicesFor(const Snapshot& snapshot, BulkKind kind)
{
    switch (kind) {
    case BulkKind::AddTag:
    case BulkKind::RemoveTag:
        return tagChoices(snapshot);
    case BulkKind::Place:
        return placeChoices(snapshot);
    case BulkKind::Phase:
        return phaseChoices(snapshot);
    case BulkKind::Proposition:
        return propositionChoices(snapshot);
    default:
        return actorChoices(snapshot, std::nullopt);
    }
}
} // namespace

BulkDialog::BulkDialog(Context& context, QWidget* parent)
    : GuardedDialog(parent)
    , m_context(context)
    , m_preview(new BulkPreview(context, this))
{
    setObjectName(QStringLiteral("bulkDialog"));
    setWindowTitle(tr("Change many statements"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    row->setSpacing(3 * unit);
    row->addWidget(makeTaskSide());
    row->addWidget(makePreviewSide(), 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &BulkDialog::rehearse);
    connect(m_preview, &BulkPreview::ready, this, &BulkDialog::showPreview);
    connect(&context, &Context::changed, this, &BulkDialog::refresh);
    connect(&context, &Context::selectionChanged, this, &BulkDialog::refresh);
    (context.selection().statements.empty() ? m_filtered : m_selected)->setChecked(true);
    chooseKind();
    resize(qMin(1040, parent ? parent->width() - 40 : 1040), qMin(620, parent ? parent->height() - 40 : 620));
}

BulkDialog::~BulkDialog() = default;

void BulkDialog::open(Context& context, QWidget* parent)
{
    auto* dialog = new BulkDialog(context, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

Picker* BulkDialog::makePicker(const char* name, qint64 BulkTask::*field)
{
    auto* picker = new Picker([this] { return choicesFor(*m_context.snapshot(), m_task.kind); },
                              Picker::Creation::NotOffered, this);
    picker->setObjectName(QString::fromLatin1(name));
    picker->setPlaceholderText(tr("Find by name"));
    connect(picker, &Picker::picked, this, [this, picker, field](qint64 id, const QString& label) {
        picker->showChosen(label);
        m_task.*field = id;
        refresh();
    });
    connect(picker, &Picker::cleared, this, [this, field] {
        m_task.*field = 0;
        refresh();
    });
    return picker;
}

QWidget* BulkDialog::makeTaskSide()
{
    auto* side = new QWidget(this);
    side->setFixedWidth(taskSideWidth);
    m_kind = new QComboBox(side);
    m_kind->setObjectName(QStringLiteral("bulkKind"));
    m_kind->setAccessibleName(tr("What to do"));
    for (int i = 0; i < bulkKindCount; ++i)
        m_kind->addItem(nameOf(BulkKind(i)), i);
    m_kind->setMaxVisibleItems(bulkKindCount);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &BulkDialog::chooseKind);
    m_word = new QComboBox(side);
    m_word->setObjectName(QStringLiteral("bulkWord"));
    m_word->setAccessibleName(tr("Set to"));
    connect(m_word, &QComboBox::currentIndexChanged, this, &BulkDialog::readTask);
    m_record = makePicker("bulkRecord", &BulkTask::to);
    m_from = makePicker("bulkFrom", &BulkTask::from);
    m_to = makePicker("bulkTo", &BulkTask::to);
    m_inputs = new QStackedWidget(side);
    const auto page = [&](std::initializer_list<std::pair<QString, QWidget*>> fields) {
        auto* made = new QWidget(m_inputs);
        auto* form = new QFormLayout(made);
        form->setContentsMargins(0, 0, 0, 0);
        form->setRowWrapPolicy(QFormLayout::WrapAllRows);
        for (const auto& [label, field] : fields)
            form->addRow(label, field);
        m_inputs->addWidget(made);
    };
    page({{tr("Set to"), m_word}});
    page({{tr("Tag"), m_record}});
    page({{tr("From"), m_from}, {tr("To"), m_to}});
    page({});
    m_selected = new QRadioButton(side);
    m_selected->setObjectName(QStringLiteral("bulkSelected"));
    m_filtered = new QRadioButton(side);
    m_filtered->setObjectName(QStringLiteral("bulkFiltered"));
    connect(m_selected, &QRadioButton::toggled, this, &BulkDialog::refresh);
    const auto heading = [side](const QString& text) {
        auto* label = new QLabel(text, side);
        label->setFont(interfaceFont(TextSize::Strong));
        return label;
    };
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(heading(tr("What to do")));
    column->addWidget(m_kind);
    column->addWidget(m_inputs);
    column->addSpacing(unit);
    column->addWidget(heading(tr("To which statements")));
    column->addWidget(m_selected);
    column->addWidget(m_filtered);
    column->addStretch(1);
    return side;
}

QWidget* BulkDialog::makePreviewSide()
{
    auto* side = new QWidget(this);
    m_summary = new QLabel(side);
    m_summary->setObjectName(QStringLiteral("bulkSummary"));
    m_summary->setWordWrap(true);
    m_table = new QTableView(side);
    m_table->setObjectName(QStringLiteral("bulkPreview"));
    m_table->setModel(m_preview);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (const auto statement = m_preview->statementAt(index.row()))
            m_context.openSentence(*statement);
    });
    m_progress = new QProgressBar(side);
    m_progress->setObjectName(QStringLiteral("bulkProgress"));
    m_progress->hide();
    m_apply = new QPushButton(side);
    m_apply->setObjectName(QStringLiteral("bulkApply"));
    m_apply->setDefault(true);
    m_close = new QPushButton(tr("Close"), side);
    m_close->setObjectName(QStringLiteral("bulkClose"));
    m_close->setAutoDefault(false);
    connect(m_apply, &QPushButton::clicked, this, &BulkDialog::apply);
    connect(m_close, &QPushButton::clicked, this, &BulkDialog::reject);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_progress, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit);
    column->addWidget(m_summary);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    return side;
}

void BulkDialog::chooseKind()
{
    m_task = {.kind = BulkKind(m_kind->currentData().toInt())};
    for (Picker* picker : {m_record, m_from, m_to})
        picker->showChosen({});
    for (Picker* picker : {m_record, m_from, m_to})
        picker->clear();
    m_inputs->setCurrentIndex(int(inputOf(m_task.kind)));
    fillWords();
    readTask();
}

void BulkDialog::fillWords()
{
    const QSignalBlocker quiet(m_word);
    m_word->clear();
    for (const auto& [text, value] : wordsOf(m_task.kind))
        m_word->addItem(text, value);
}

void BulkDialog::setTask(const BulkTask& task)
{
    m_kind->setCurrentIndex(int(task.kind));
    m_task = task;
    const int at = m_word->findData(task.value);
    if (inputOf(task.kind) == BulkInput::Word && at >= 0)
        m_word->setCurrentIndex(at);
    const ChoiceList choices = choicesFor(*m_context.snapshot(), task.kind);
    m_from->showChosen(choices.labelOf(task.from));
    m_to->showChosen(choices.labelOf(task.to));
    m_record->showChosen(choices.labelOf(task.to));
    refresh();
}

void BulkDialog::readTask()
{
    if (inputOf(m_task.kind) == BulkInput::Word)
        m_task.value = m_word->currentData().toInt();
    refresh();
}

std::vector<StatementId> BulkDialog::scope() const
{
    return m_selected->isChecked() ? m_context.selection().statements : m_context.visible();
}

void BulkDialog::refresh()
{
    if (m_job)
        return;
    const int selected = int(m_context.selection().statements.size());
    const int visible = int(m_context.visible().size());
    m_selected->setText(tr("the %n selected", nullptr, selected));
    m_selected->setEnabled(selected > 0);
    m_filtered->setText(m_context.filter().isEmpty() ? tr("all %n of the project", nullptr, visible)
                                                     : tr("all %n that pass the filter", nullptr, visible));
    if (selected == 0 && m_selected->isChecked())
        m_filtered->setChecked(true);
    m_soon.start();
}

void BulkDialog::rehearse()
{
    m_apply->setEnabled(false);
    m_context.whenFiltered(this, [this] { m_preview->rehearse(scope(), m_task); });
}

void BulkDialog::showPreview()
{
    const int count = int(m_preview->statements().size());
    const bool isDeletion = m_task.kind == BulkKind::Delete;
    const QString readOnly = m_context.project().readOnlyReason();
    m_apply->setText(isDeletion ? tr("Delete %n statement(s)", nullptr, count)
                                : tr("Change %n statement(s)", nullptr, count));
    m_apply->setEnabled(count > 0 && readOnly.isEmpty() && !m_job);
    QString text;
    if (!readOnly.isEmpty())
        text = readOnly;
    else if (!isComplete(m_task))
        text = inputOf(m_task.kind) == BulkInput::Move ? tr("Choose from what and to what.") : tr("Choose a tag.");
    else if (scope().empty())
        text = tr("No statement is chosen.");
    else if (count == 0)
        text = tr("Nothing would change: all of them are so already, or have no such field.");
    else
        text = tr("%n statement(s) would change.", nullptr, count);
    if (count > 0 && m_preview->untouched() > 0)
        text += QLatin1Char(' ') + tr("%n would stay as they are.", nullptr, m_preview->untouched());
    const BulkPreview::Losses losses = m_preview->losses();
    if (isDeletion && count > 0) {
        if (losses.sayings > 0)
            text += QLatin1Char(' ') + tr("%n saying(s) that nothing else reports go too.", nullptr, losses.sayings);
        if (losses.links > 0)
            text += QLatin1Char(' ') + tr("%n link(s) go too.", nullptr, losses.links);
        text += QLatin1Char(' ') + tr("Undo brings all of it back.");
    }
    m_summary->setText(text);
}

void BulkDialog::apply()
{
    if (m_job || m_preview->isRehearsing() || m_preview->statements().empty())
        return;
    m_job = new BulkJob(m_context.project(), m_preview->statements(), m_task, this);
    connect(m_job, &BulkJob::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(m_job, &BulkJob::finished, this, &BulkDialog::onFinished);
    setRunning(true);
    m_job->start();
}

void BulkDialog::setRunning(bool isRunning)
{
    m_progress->setVisible(isRunning && m_job && m_job->total() > int(BulkJob::batchSize));
    m_close->setText(isRunning ? tr("Cancel") : tr("Close"));
    m_apply->setEnabled(!isRunning);
    m_kind->setEnabled(!isRunning);
    m_inputs->setEnabled(!isRunning);
}

void BulkDialog::onFinished(bool isDone, const QString& problem)
{
    const int count = m_job->total();
    m_job->deleteLater();
    m_job = nullptr;
    setRunning(false);
    if (isDone) {
        m_context.tell(tr("Changed %n statement(s). Ctrl+Z takes it back.", nullptr, count));
        accept();
        return;
    }
    if (problem.isEmpty())
        m_context.tell(tr("Cancelled; everything is as it was."));
    else
        dialogs().message(
            this, {.kind = Message::Kind::Problem, .title = tr("Nothing was changed"), .text = problem, .detail = {}});
    refresh();
}

/// While it runs, Esc and Close cancel it.
void BulkDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        GuardedDialog::reject();
}

/// What was found by name; the words of a list are chosen again in a moment.
QString BulkDialog::draft() const
{
    return m_task.from != 0 || m_task.to != 0 ? tr("What was chosen here is not carried out.") : QString();
}

} // namespace tasrih
