// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/statements_page.h"

#include "models/compare/tray_command.h"
#include "models/export/statements_report.h"
#include "models/statements/statements_model.h"
#include "models/words/labels.h"
#include "views/page/statement_menu.h"
#include "views/report/report_button.h"
#include "views/statements/bulk_menu.h"
#include "views/statements/peek_panel.h"
#include "views/statements/statements_table.h"
#include "views/theme/elided_label.h"
#include "views/theme/theme.h"

#include <QtGui/QClipboard>
#include <QtWidgets/QApplication>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>

namespace tasrih {

StatementsPage::StatementsPage(Context& context, QWidget* parent)
    : Page("statements", context, parent)
    , m_table(new StatementsTable(context))
    , m_peek(new PeekPanel(context))
    , m_columnMenu(new QMenu(this))
{
    fillBar();
    addBody(createList());
    setFocusProxy(m_table);
    m_table->setAccessibleName(tr("Statements"));
    connectTable();
    connect(&context, &Context::changed, this, &StatementsPage::updateState);
    connect(&context, &Context::selectionChanged, this, &StatementsPage::updateCounts);
    updateState();
}

QWidget* StatementsPage::createList()
{
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(m_table);
    splitter->addWidget(m_peek);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({500, 20 * unit});
    m_peek->setMinimumHeight(14 * unit);
    m_peek->hide();
    return splitter;
}

void StatementsPage::fillBar()
{
    QHBoxLayout* bar = addBar();
    bar->setSpacing(unit / 2);
    m_counts = new ElidedLabel;
    m_counts->setObjectName(QStringLiteral("statementsCounts"));
    m_outOfSight = newBarButton("showSelected", QStringLiteral("go-jump"), {}, tr("Scroll to the current statement"));
    m_open = newBarButton("openSentence", QStringLiteral("document-open"), tr("Go to sentence"),
                          tr("Open the article at the sentence (Enter)"));
    m_peekButton = newBarButton("peek", QStringLiteral("view-visible"), tr("Peek"),
                                tr("Read the sentence here, below the list (Space)"));
    m_peekButton->setCheckable(true);
    m_tray = newBarButton("toTray", QStringLiteral("list-add"), tr("Compare"),
                          tr("Put the selected statements into the compare tray, or take them out (C)"));
    m_copy = newBarButton("copyRows", QStringLiteral("edit-copy"), tr("Copy"),
                          tr("Copy the selected rows as text (Ctrl+C)"));
    m_edit = newBarButton("bulkEdit", QStringLiteral("document-edit"), tr("Edit"),
                          tr("Change all selected statements at once"));
    m_edit->setMenu(new BulkMenu(m_context, m_edit));
    m_columns = newBarButton("columns", QStringLiteral("view-list-details"), tr("Columns"), tr("Choose the columns"));
    m_columns->setMenu(m_columnMenu);
    for (QToolButton* button : {m_edit, m_columns})
        button->setPopupMode(QToolButton::InstantPopup);
    auto* exporting = new ReportButton(
        [this] {
            return [snapshot = m_context.snapshot(), visible = m_context.visible()](Language language) {
                return statementsReport(*snapshot, visible, language);
            };
        },
        [this] { return m_table->grab(); });
    exporting->setFocusPolicy(Qt::TabFocus);
    connect(exporting, &ReportButton::notice, &m_context, &Context::tell);
    bar->addWidget(m_counts);
    bar->addWidget(m_outOfSight);
    bar->addStretch(1);
    for (QToolButton* button : {m_open, m_peekButton, m_tray, m_copy, m_edit, m_columns})
        bar->addWidget(button);
    bar->addWidget(exporting);
}

void StatementsPage::connectTable()
{
    const auto open = [this](StatementId id) { m_context.openSentence(id); };
    connect(m_table, &StatementsTable::openRequested, this, open);
    connect(m_peek, &PeekPanel::openRequested, this, open);
    connect(m_open, &QToolButton::clicked, this, [this, open] {
        if (const auto current = m_table->currentStatement())
            open(*current);
    });
    connect(m_table, &StatementsTable::peekRequested, this, &StatementsPage::togglePeek);
    connect(m_peek, &PeekPanel::closeRequested, this, &StatementsPage::togglePeek);
    connect(m_peekButton, &QToolButton::clicked, this, &StatementsPage::togglePeek);
    connect(m_table, &StatementsTable::trayRequested, this, &StatementsPage::putInTray);
    connect(m_tray, &QToolButton::clicked, this, &StatementsPage::putInTray);
    connect(m_table, &StatementsTable::copyRequested, this, &StatementsPage::copySelection);
    connect(m_copy, &QToolButton::clicked, this, &StatementsPage::copySelection);
    connect(m_table, &StatementsTable::outOfSightChanged, this, &StatementsPage::updateOutOfSight);
    connect(m_outOfSight, &QToolButton::clicked, m_table, &StatementsTable::showCurrent);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &StatementsPage::fillColumnMenu);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &StatementsPage::showContextMenu);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this](const QPoint& position) {
        m_columnMenu->popup(m_table->horizontalHeader()->mapToGlobal(position));
    });
}

void StatementsPage::updateState()
{
    const int all = int(m_context.snapshot()->all<Statement>().size());
    if (!m_context.visible().empty())
        showBody();
    else if (all == 0)
        showEmpty(tr("No statements yet"), tr("Open an article on the Read page and mark what was said in it. "
                                              "Every statement you mark is listed here."));
    else
        showEmpty(tr("The filter hides all %n statement(s)", nullptr, all),
                  tr("Widen the filter, or clear it to see the whole list."), tr("Clear the filter"));
    updateCounts();
}

void StatementsPage::updateCounts()
{
    const int all = int(m_context.snapshot()->all<Statement>().size());
    const int shown = int(m_context.visible().size());
    const int selected = int(m_context.selection().statements.size());
    QString text = shown == all ? tr("%n statement(s)", nullptr, all)
                                : tr("%1 of %n statement(s)", nullptr, all).arg(numberText(shown));
    if (selected > 1)
        text += tr(" · %n selected", nullptr, selected);
    m_counts->setText(text);
    for (QToolButton* button : {m_open, m_tray, m_copy})
        button->setEnabled(selected > 0 && shown > 0);
    m_edit->setEnabled(selected > 0 && shown > 0 && !m_context.project().isReadOnly());
    if (m_peek->isVisibleTo(this))
        m_peek->setStatement(m_context.selection().current);
    updateOutOfSight();
}

void StatementsPage::updateOutOfSight()
{
    if (!m_outOfSight)
        return; // The table tells while it is being built.
    const auto [above, below] = m_table->outOfSight();
    QStringList parts;
    if (above > 0)
        parts.append(tr("↑ %1 selected").arg(numberText(above)));
    if (below > 0)
        parts.append(tr("↓ %1 selected").arg(numberText(below)));
    m_outOfSight->setText(parts.join(QStringLiteral("  ")));
    m_outOfSight->setVisible(!parts.isEmpty());
}

void StatementsPage::togglePeek()
{
    const bool open = !m_peek->isVisibleTo(this);
    m_peek->setVisible(open);
    m_peekButton->setChecked(open);
    if (open)
        m_peek->setStatement(m_table->currentStatement());
    else
        m_table->setFocus();
}

void StatementsPage::putInTray()
{
    toggleInTrayAndTell(m_context, m_table->selectedStatements());
}

void StatementsPage::copySelection()
{
    const QString text = m_table->selectedText();
    if (text.isEmpty())
        return;
    QApplication::clipboard()->setText(text);
    m_context.tell(tr("%n row(s) copied", nullptr, int(m_table->selectedStatements().size())));
}

void StatementsPage::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int column = 0; column < StatementColumnCount; ++column) {
        QAction* action = m_columnMenu->addAction(statementHeading(StatementColumn(column)));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        // The sentences are what the list is for: it always shows them.
        action->setEnabled(column != SentenceColumn);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
}

void StatementsPage::showContextMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (QToolButton* button : {m_open, m_peekButton, m_tray, m_copy}) {
        QAction* action = menu->addAction(button->icon(), button->text());
        action->setEnabled(button->isEnabled());
        connect(action, &QAction::triggered, button, &QToolButton::click);
    }
    if (const std::optional<StatementId> current = m_context.selection().current)
        StatementMenu::addFindings(*menu, m_context, *current);
    menu->addSeparator();
    auto* edit = new BulkMenu(m_context, menu);
    edit->setTitle(m_edit->text());
    edit->setEnabled(m_edit->isEnabled());
    menu->addMenu(edit);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QByteArray StatementsPage::saveState() const
{
    return char(StatementColumnCount) + m_table->horizontalHeader()->saveState();
}

/// Widths of other columns, from before there were these, fit none.
void StatementsPage::restoreState(const QByteArray& state)
{
    if (state.startsWith(char(StatementColumnCount)))
        m_table->horizontalHeader()->restoreState(state.mid(1));
}

} // namespace tasrih
