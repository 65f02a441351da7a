// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/statements_page.h"

#include "models/compare/tray_command.h"
#include "models/export/statements_report.h"
#include "models/labels/labels.h"
#include "models/statements/statements_model.h"
#include "views/report/report_button.h"
#include "views/statements/bulk_menu.h"
#include "views/statements/empty_state.h"
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
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace tasrih {

StatementsPage::StatementsPage(Context& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_stack(new QStackedWidget(this))
    , m_table(new StatementsTable(context))
    , m_peek(new PeekPanel(context))
    , m_empty(new EmptyState)
    , m_columnMenu(new QMenu(this))
{
    setObjectName(QStringLiteral("statementsPage"));
    m_empty->setObjectName(QStringLiteral("statementsEmpty"));
    m_stack->addWidget(createList());
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(createBar());
    layout->addWidget(m_stack, 1);
    setFocusProxy(m_table);
    connectTable();
    connect(this, &StatementsPage::notice, &context, &Context::told);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] { m_context.setFilter({}); });
    connect(&context, &Context::changed, this, &StatementsPage::updateState);
    connect(&context, &Context::selectionChanged, this, &StatementsPage::updateCounts);
    retranslate();
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

QToolButton* StatementsPage::addButton(QWidget* bar, const QString& name, const QString& icon)
{
    auto* button = new QToolButton(bar);
    button->setObjectName(name);
    button->setIcon(themedIcon(icon));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* StatementsPage::createBar()
{
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(unit, unit / 2, unit, unit / 2);
    layout->setSpacing(unit / 2);
    m_counts = new ElidedLabel(bar);
    m_counts->setObjectName(QStringLiteral("statementsCounts"));
    layout->addWidget(m_counts);
    m_outOfSight = addButton(bar, QStringLiteral("showSelected"), QStringLiteral("go-jump"));
    layout->addStretch(1);
    m_open = addButton(bar, QStringLiteral("openSentence"), QStringLiteral("document-open"));
    m_peekButton = addButton(bar, QStringLiteral("peek"), QStringLiteral("view-visible"));
    m_tray = addButton(bar, QStringLiteral("toTray"), QStringLiteral("list-add"));
    m_copy = addButton(bar, QStringLiteral("copyRows"), QStringLiteral("edit-copy"));
    m_edit = addButton(bar, QStringLiteral("bulkEdit"), QStringLiteral("document-edit"));
    m_columns = addButton(bar, QStringLiteral("columns"), QStringLiteral("view-list-details"));
    auto* exporting = new ReportButton(
        [this] {
            return [snapshot = m_context.snapshot(), visible = m_context.visible()](Language language) {
                return statementsReport(*snapshot, visible, language);
            };
        },
        [this] { return m_table->grab(); }, bar);
    exporting->setFocusPolicy(Qt::TabFocus);
    layout->addWidget(exporting);
    connect(exporting, &ReportButton::notice, &m_context, &Context::tell);
    m_peekButton->setCheckable(true);
    m_edit->setMenu(new BulkMenu(m_context, m_edit));
    m_columns->setMenu(m_columnMenu);
    for (QToolButton* button : {m_edit, m_columns})
        button->setPopupMode(QToolButton::InstantPopup);
    return bar;
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

void StatementsPage::retranslate()
{
    m_table->setAccessibleName(tr("Statements"));
    m_open->setText(tr("Go to sentence"));
    m_open->setToolTip(tr("Open the article at the sentence (Enter)"));
    m_peekButton->setText(tr("Peek"));
    m_peekButton->setToolTip(tr("Read the sentence here, below the list (Space)"));
    m_tray->setText(tr("Compare"));
    m_tray->setToolTip(tr("Put the selected statements into the compare tray, or take them out (C)"));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copy the selected rows as text (Ctrl+C)"));
    m_edit->setText(tr("Edit"));
    m_edit->setToolTip(tr("Change all selected statements at once"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns"));
    m_table->rows().retranslate();
    updateState();
}

void StatementsPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void StatementsPage::updateState()
{
    const int all = int(m_context.snapshot()->all<Statement>().size());
    if (all == 0)
        m_empty->show(tr("No statements yet"), tr("Open an article on the Read page and mark what was said in it. "
                                                  "Every statement you mark is listed here."));
    else
        m_empty->show(tr("The filter hides all %n statement(s)", nullptr, all),
                      tr("Widen the filter, or clear it to see the whole list."), tr("Clear the filter"));
    m_stack->setCurrentIndex(m_context.visible().empty() ? 1 : 0);
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
        return;
    const auto [above, below] = m_table->outOfSight();
    QStringList parts;
    if (above > 0)
        parts.append(tr("↑ %1 selected").arg(numberText(above)));
    if (below > 0)
        parts.append(tr("↓ %1 selected").arg(numberText(below)));
    m_outOfSight->setText(parts.join(QStringLiteral("  ")));
    m_outOfSight->setToolTip(tr("Scroll to the current statement"));
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
    Q_EMIT notice(tr("%n row(s) copied", nullptr, int(m_table->selectedStatements().size())));
}

void StatementsPage::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int column = 0; column < StatementColumnCount; ++column) {
        QAction* action = m_columnMenu->addAction(statementHeading(StatementColumn(column)));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        // The claims are what the list is for: it always shows them.
        action->setEnabled(column != ClaimsColumn);
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
    menu->addSeparator();
    auto* edit = new BulkMenu(m_context, menu);
    edit->setTitle(m_edit->text());
    edit->setEnabled(m_edit->isEnabled());
    menu->addMenu(edit);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QByteArray StatementsPage::saveState() const
{
    return m_table->horizontalHeader()->saveState();
}

void StatementsPage::restoreState(const QByteArray& state)
{
    m_table->horizontalHeader()->restoreState(state);
}

} // namespace tasrih
