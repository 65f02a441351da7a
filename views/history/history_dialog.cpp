// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/history/history_dialog.h"

#include "database/records/error.h"
#include "models/background/background.h"
#include "models/context/context.h"
#include "models/history/change_words.h"
#include "models/history/history_model.h"
#include "models/history/restoring.h"
#include "views/history/change_details.h"
#include "views/shell/shell_text.h"
#include "views/theme/theme.h"

#include <QtCore/QFutureWatcher>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QStyledItemDelegate>
#include <QtWidgets/QTreeView>

#include <algorithm>

namespace tasrih {

namespace {

constexpr int entriesShown = 2000;

/// Greys what was taken back and strikes it out, so that it is told without colour too.
class HistoryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(HistoryModel::InEffectRole).toBool())
            return;
        option->palette.setColor(QPalette::Text, theme().secondary);
        option->palette.setColor(QPalette::HighlightedText, theme().secondary);
        option->font.setStrikeOut(index.column() == HistoryModel::WhatColumn);
    }
};

} // namespace

HistoryDialog::HistoryDialog(Context& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_model(new HistoryModel(this))
    , m_note(new QLabel(this))
    , m_table(makeTable())
    , m_details(new ChangeDetails(this))
    , m_undo(new QPushButton(this))
    , m_redo(new QPushButton(this))
    , m_goTo(new QPushButton(tr("Go to the statement"), this))
    , m_restore(new QPushButton(tr("Restore as it was before"), this))
{
    setObjectName(QStringLiteral("history_dialog"));
    setWindowTitle(tr("History"));
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_goTo->setObjectName(QStringLiteral("historyGoTo"));
    m_restore->setObjectName(QStringLiteral("historyRestore"));
    m_restore->setToolTip(tr("Brings what this change altered or removed back as it was, as a new change"));
    auto* close = new QPushButton(tr("Close"), this);
    for (QPushButton* button : {m_undo, m_redo, m_goTo, m_restore, close})
        button->setAutoDefault(false);
    auto* panes = new QSplitter(Qt::Vertical, this);
    panes->addWidget(m_table);
    panes->addWidget(m_details);
    panes->setStretchFactor(0, 3);
    panes->setStretchFactor(1, 2);
    panes->setChildrenCollapsible(false);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_undo, m_redo})
        buttons->addWidget(button);
    buttons->addStretch();
    for (QPushButton* button : {m_goTo, m_restore, close})
        buttons->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(unit);
    layout->addWidget(m_note);
    layout->addWidget(panes, 1);
    layout->addLayout(buttons);
    resize(860, 640);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_context.project().undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_context.project().redo(); });
    connect(m_goTo, &QPushButton::clicked, this, &HistoryDialog::goTo);
    connect(m_restore, &QPushButton::clicked, this, &HistoryDialog::restoreShown);
    connect(&context, &Context::changed, this, [this](const Change& change) {
        if (change.data())
            load();
    });
    connect(&context.project(), &Project::undoStateChanged, this, &HistoryDialog::showUndo);
    load();
    showUndo();
}

QTreeView* HistoryDialog::makeTable()
{
    auto* table = new QTreeView(this);
    table->setObjectName(QStringLiteral("history_table"));
    table->setModel(m_model);
    table->setItemDelegate(new HistoryDelegate(table));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->header()->resizeSection(HistoryModel::WhenColumn, 190);
    table->header()->resizeSection(HistoryModel::WhoColumn, 140);
    connect(table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryDialog::showDetails);
    connect(table, &QTreeView::activated, this, &HistoryDialog::goTo);
    return table;
}

void HistoryDialog::load()
{
    m_note->setText(tr("Reading the history…"));
    auto* watcher = new QFutureWatcher<std::vector<HistoryEntry>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        try {
            m_model->setEntries(watcher->future().result());
            m_table->setCurrentIndex(m_model->indexOf(m_shown).isValid() ? m_model->indexOf(m_shown)
                                                                         : m_model->index(0, 0));
            showDetails();
            m_note->setText(m_model->rowCount() > 0 ? tr("%n change(s), the newest first", nullptr, m_model->rowCount())
                                                    : tr("Nothing was changed yet."));
        } catch (const Error& error) {
            m_note->setText(error.message());
        }
    });
    watcher->setFuture(m_context.project().history(entriesShown));
}

void HistoryDialog::showUndo()
{
    const Project& project = m_context.project();
    m_undo->setText(undoText(m_context));
    m_undo->setEnabled(project.undoLabel().has_value() && !project.isReadOnly());
    m_redo->setText(redoText(m_context));
    m_redo->setEnabled(project.redoLabel().has_value() && !project.isReadOnly());
}

void HistoryDialog::showDetails()
{
    const qint64 wanted = m_model->sequenceAt(m_table->currentIndex());
    if (wanted == m_shown && wanted != 0 && !m_contents.empty())
        return;
    m_shown = wanted;
    showContents({});
    if (wanted == 0)
        return;
    m_details->showMessage(tr("Reading what the change did…"));
    whenReady(this, m_context.project().contents(wanted),
              [this, wanted](const QFuture<std::vector<RecordChange>>& answer) {
                  if (wanted != m_shown)
                      return;
                  try {
                      showContents(answer.result());
                  } catch (const Error& error) {
                      m_details->showMessage(error.message());
                  }
              });
}

void HistoryDialog::showContents(std::vector<RecordChange> contents)
{
    m_contents = std::move(contents);
    const auto hadState = [](const RecordChange& change) { return change.before.has_value(); };
    m_goTo->setEnabled(statementShown().has_value());
    m_restore->setEnabled(std::any_of(m_contents.begin(), m_contents.end(), hadState) &&
                          !m_context.project().isReadOnly());
    if (m_contents.empty())
        m_details->showMessage({});
    else
        m_details->showChanges(wordsOf(*m_context.snapshot(), m_contents));
}

/// The first statement that the change touched, or whose saying it touched.
std::optional<StatementId> HistoryDialog::statementShown() const
{
    const Snapshot& snapshot = *m_context.snapshot();
    for (const RecordChange& change : m_contents) {
        if (const auto* id = std::get_if<StatementId>(&change.id); id && snapshot.find(*id))
            return *id;
        const auto* saying = std::get_if<SayingId>(&change.id);
        if (saying && !snapshot.statementsOf(*saying).empty())
            return snapshot.statementsOf(*saying).front();
    }
    return std::nullopt;
}

void HistoryDialog::goTo()
{
    if (const std::optional<StatementId> statement = statementShown()) {
        accept();
        m_context.openSentence(*statement);
    }
}

void HistoryDialog::restoreShown()
{
    std::vector<AnyRecord> before;
    for (const RecordChange& change : m_contents) {
        if (change.before)
            before.push_back(*change.before);
    }
    restore(m_context, before);
}

} // namespace tasrih
