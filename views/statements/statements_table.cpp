// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/statements/statements_table.h"

#include "views/keys/key_position.h"
#include "views/statements/statement_delegate.h"
#include "views/theme/paragraph.h"
#include "views/theme/theme.h"

#include <QtCore/QScopedValueRollback>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QScrollBar>

#include <algorithm>

namespace tasrih {

namespace {
/// The rows of @p statements that are shown, as few ranges as may be.
QItemSelection selectionOf(const StatementsModel& model, const std::vector<StatementId>& statements)
{
    std::vector<int> rows;
    for (const StatementId id : statements) {
        if (const auto row = model.rowOf(id))
            rows.push_back(*row);
    }
    std::sort(rows.begin(), rows.end());
    QItemSelection result;
    for (std::size_t from = 0, to = 0; from < rows.size(); from = to) {
        for (to = from + 1; to < rows.size() && rows[to] == rows[to - 1] + 1; ++to) {
        }
        result.append({model.index(rows[from], 0), model.index(rows[to - 1], StatementColumnCount - 1)});
    }
    return result;
}
} // namespace

StatementsTable::StatementsTable(Context& context, QWidget* parent)
    : QTableView(parent)
    , m_context(context)
{
    setObjectName(QStringLiteral("statementsTable"));
    setUpLink();
    setModel(m_model);
    setItemDelegate(new StatementDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setAlternatingRowColors(false);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setHorizontalScrollMode(ScrollPerPixel);
    setUpHeader();
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(m_model->idAt(index.row())); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &StatementsTable::outOfSightChanged);
    // One wish of the user comes as two signals, of the selection and of the current row: they are told as one.
    m_tell.setSingleShot(true);
    m_tell.setInterval(0);
    connect(&m_tell, &QTimer::timeout, this, &StatementsTable::tellContext);
    followContext();
}

/// The rows change within the context's signal; what the selection does meanwhile is nobody's wish. So the first
/// listener raises the flag, the model comes second, and the last one brings the selection back.
void StatementsTable::setUpLink()
{
    const auto begin = [this] { m_following = true; };
    const auto end = [this] {
        m_following = false;
        followContext();
    };
    connect(&m_context, &Context::changed, this, begin);
    m_model = new StatementsModel(m_context, this);
    connect(&m_context, &Context::changed, this, end);
    connect(&m_context, &Context::selectionChanged, this, &StatementsTable::followContext);
}

void StatementsTable::setUpHeader()
{
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(compactRowHeight);
    verticalHeader()->setDefaultSectionSize(statementLines * cellPitch(interfaceFont()) + unit);
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(6 * unit);
    header->setSortIndicator(SaidOnColumn, Qt::DescendingOrder);
    setSortingEnabled(true);
}

/// Widths for a first look: what is read most gets what the others leave.
void StatementsTable::fitColumns()
{
    static constexpr int widths[StatementColumnCount] = {136, 168, 80, 320, 256, 104, 176, 112, 128, 64, 80, 112};
    int taken = 0;
    for (int column = 0; column < StatementColumnCount; ++column) {
        if (isColumnHidden(column))
            continue;
        setColumnWidth(column, widths[column]);
        taken += widths[column];
    }
    const int spare = viewport()->width() - taken;
    if (spare > 0)
        setColumnWidth(SentenceColumn, widths[SentenceColumn] + spare);
}

void StatementsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!std::exchange(m_fitted, isVisible()) || !isVisible())
        fitColumns();
    Q_EMIT outOfSightChanged();
}

std::vector<StatementId> StatementsTable::selectedStatements() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    std::vector<StatementId> ids;
    ids.reserve(rows.size());
    for (const int row : rows)
        ids.push_back(m_model->idAt(row));
    return ids;
}

std::optional<StatementId> StatementsTable::currentStatement() const
{
    const QModelIndex current = currentIndex();
    return current.isValid() ? std::optional(m_model->idAt(current.row())) : std::nullopt;
}

QString StatementsTable::selectedText() const
{
    std::vector<int> rows;
    for (const StatementId id : selectedStatements()) {
        if (const auto row = m_model->rowOf(id))
            rows.push_back(*row);
    }
    std::vector<int> columns;
    for (int visual = 0; visual < StatementColumnCount; ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    return rows.empty() ? QString() : asTabSeparated(*m_model, rows, columns);
}

StatementsTable::OutOfSight StatementsTable::outOfSight() const
{
    const int first = std::max(rowAt(0), 0);
    const int lastAt = rowAt(viewport()->height() - verticalHeader()->defaultSectionSize() / 2);
    const int last = lastAt < 0 ? m_model->rowCount() - 1 : lastAt;
    OutOfSight result;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        result.above += std::max(0, std::min(range.bottom(), first - 1) - range.top() + 1);
        result.below += std::max(0, range.bottom() - std::max(range.top(), last + 1) + 1);
    }
    return result;
}

void StatementsTable::showCurrent()
{
    const QModelIndex target = currentIndex();
    if (target.isValid())
        scrollTo(target, PositionAtCenter);
}

void StatementsTable::keyPressEvent(QKeyEvent* event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const std::optional<StatementId> current = currentStatement();
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && current)
        Q_EMIT openRequested(*current);
    else if (plain && event->key() == Qt::Key_Space)
        Q_EMIT peekRequested();
    else if (plain && positionKey(*event) == Qt::Key_C)
        Q_EMIT trayRequested();
    else if (plain && !event->text().isEmpty() && event->text().at(0).isPrint())
        event->ignore(); // Single keys are the window's commands, not a search among rows.
    else
        QTableView::keyPressEvent(event);
}

/// Qt makes the first row the current one for whoever comes with the keyboard, which is nobody's choice.
void StatementsTable::focusInEvent(QFocusEvent* event)
{
    const QScopedValueRollback entered(m_following, true);
    QTableView::focusInEvent(event);
}

void StatementsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_following)
        m_tell.start();
}

void StatementsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    if (!m_following)
        m_tell.start();
}

void StatementsTable::tellContext()
{
    const QScopedValueRollback following(m_following, true);
    Selection selection{selectedStatements(), currentStatement(), {}};
    const auto& all = selection.statements;
    if (selection.current && std::find(all.begin(), all.end(), *selection.current) == all.end())
        selection.current.reset();
    if (selection.current == m_context.selection().current)
        selection.claim = m_context.selection().claim;
    m_context.setSelection(selection);
    Q_EMIT outOfSightChanged();
}

void StatementsTable::followContext()
{
    if (m_following)
        return;
    m_tell.stop();
    const QScopedValueRollback following(m_following, true);
    const Selection& wanted = m_context.selection();
    const QItemSelection rows = selectionOf(*m_model, wanted.statements);
    const auto current = wanted.current ? m_model->rowOf(*wanted.current) : std::nullopt;
    setAutoScroll(false);
    if (current)
        selectionModel()->setCurrentIndex(m_model->index(*current, std::max(currentIndex().column(), 0)),
                                          QItemSelectionModel::NoUpdate);
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    setAutoScroll(true);
    Q_EMIT outOfSightChanged();
}

} // namespace tasrih
